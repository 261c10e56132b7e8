using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads the rank before a name: "Army Staff Sgt. Dorn", "ministry spokesman Colonel Dorn".</summary>
internal sealed class RankReader(DocumentLayout layout)
{
    /// <summary>So far around a name words tell which service a rank is of.</summary>
    private const int Near = 40;

    private readonly ArticleText text = layout.Text;
    private bool? isMatch;

    /// <summary>The first token of the rank before the name; -1 where there is none.</summary>
    public int Start(NameMention mention)
    {
        if (mention.TitleToken >= mention.FirstToken) return -1;
        var start = BehindRole(mention.TitleToken, mention.FirstToken);
        var branch = Phrases.Match(text, start, PhraseKind.Branch, out _);
        if (branch > 0 && start + branch < mention.FirstToken) start += branch;
        // "Chief Operating Officer" is made of words of rank, and none.
        if (start + Phrases.Match(text, start, PhraseKind.Role, out _) == mention.FirstToken) return -1;
        if (start + 1 == mention.FirstToken && IsOffice(mention, start)) return -1;
        return HoldsRank(start, mention.FirstToken) || EndsInRank(start, mention.FirstToken) ? start : -1;
    }

    // "spokesman Colonel Dorn": the role, in lower case, is none of the rank's words.
    private int BehindRole(int start, int end)
    {
        var behind = start;
        for (var i = start; i < end; i++)
        {
            if (RoleWords.End(text, i, end) is var next && next > i && next < end && !text.Tokens[next - 1].IsCapitalized && !text.Tokens[next - 1].Is(WordClass.Rank)) behind = next;
        }
        return behind;
    }

    // Schools and parks have superintendents, teams have captains, and a sheriff is elected.
    private bool IsOffice(NameMention mention, int title)
    {
        if (text.Is(title, "sheriff")) return true;
        if (text.Is(title, "superintendent")) return !IsOfPolice(mention);
        return text.Is(title, "captain") && (isMatch ??= SportArticle.HasTeams(text));
    }

    private bool IsOfPolice(NameMention mention)
    {
        var sentence = layout.SentenceAt(mention.Span.Start);
        for (var i = Math.Max(sentence.FirstToken, mention.TitleToken - Near); i < sentence.EndToken && i < mention.EndToken + Near; i++)
        {
            if (text.Is(i, "police") || text.Is(i, "detectives") || text.Is(i, "constabulary")) return true;
        }
        return false;
    }

    private bool HoldsRank(int start, int end)
    {
        var ranked = false;
        for (var i = start; i < end; i++)
        {
            // A "captain" or "drummer" in lower case plays.
            if (text.Tokens[i].IsWord) ranked = (text.Tokens[i].Is(WordClass.Rank) && (text.Tokens[i].IsCapitalized || !text.Tokens[i].Is(WordClass.Role))) || (ranked && !text.Tokens[i].Is(WordClass.Role | WordClass.Honorific));
        }
        return ranked;
    }

    private bool EndsInRank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var length = Phrases.Match(text, i, PhraseKind.Rank, out _);
            if (length > 0 && i + length >= end - 1) return true;
        }
        return false;
    }
}
