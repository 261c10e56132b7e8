using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>The names that the article's sentences have shown, for where capital letters show none.</summary>
internal sealed class KnownNames
{
    // In tokens, hyphens and periods included. Longer names do not come back word by word.
    private const int Longest = 8;

    // Only a person that is one beyond doubt lends the surname to words that look like any other.
    private const int Certain = 5;

    private static readonly WordSet Designators = new(
        "inc", "corp", "co", "ltd", "plc", "llc", "ag", "sa", "nv", "spa", "ab", "as", "asa", "oyj", "oy", "gmbh", "company", "corporation", "group", "holdings", "bhd", "pty", "lp", "kk", "se");

    private readonly NameWords words;
    private readonly HashSet<NameKey> names;

    public KnownNames(NameWords words, List<NameMention> found)
    {
        this.words = words;
        names = new HashSet<NameKey>(new NameKeyComparer(words.Ids));
        foreach (var name in found)
        {
            if (name.Kind is not (NameKind.Person or NameKind.Organization or NameKind.Place)) continue;
            var single = name.EndToken == name.FirstToken + 1;
            if (single && name.Kind != NameKind.Person && words.IsCommon(name.FirstToken) && name.Shape.Kind != name.Kind) continue;
            names.Add(new NameKey(name.FirstToken, name.EndToken));
            if (name.Kind == NameKind.Person)
            {
                var surname = Surname(name);
                if (!words.IsCommon(surname) || (name.Shape + name.Context).Person >= Certain) names.Add(new NameKey(surname, name.EndToken));
            }
            else if (name.Kind == NameKind.Organization)
            {
                var end = Undesignated(words.Text, new NameKey(name.FirstToken, name.EndToken));
                // "EXPOS" of the Montreal Expos.
                var seat = words.Match(name.FirstToken, name.EndToken, PhraseKind.City | PhraseKind.Region, out _);
                var nickname = name.FirstToken + seat;
                if (seat > 0 && nickname < name.EndToken && words.IsSport && words[nickname].IsWord && words.Text.Source[words[name.EndToken - 1].End - 1] == 's') names.Add(new NameKey(nickname, name.EndToken));
                if (end > name.FirstToken + 1 || (end > name.FirstToken && !words.IsCommon(name.FirstToken))) names.Add(new NameKey(name.FirstToken, end));
            }
        }
    }

    /// <summary>The number of tokens of the longest known name at <paramref name="token"/> that stays before <paramref name="end"/>; 0 when there is none.</summary>
    public int Match(int token, int end)
    {
        for (var length = Math.Min(Longest, end - token); length > 0; length--)
        {
            if (words[token + length - 1].IsWord && names.Contains(new NameKey(token, token + length))) return length;
        }
        return 0;
    }

    /// <summary>The end of "Acme Chemical" in "Acme Chemical Co.": headlines and later mentions leave the legal form out; the name's first token where it has none.</summary>
    public static int Undesignated(ArticleText text, NameKey name)
    {
        var last = name.End - 1;
        while (last > name.First && !text.Tokens[last].IsWord) last--;
        return Designators.Contains(text, last) ? last : name.First;
    }

    /// <summary>Whether the word is a legal form: "Ltd", "AG".</summary>
    public static bool IsDesignator(ArticleText text, int token) => Designators.Contains(text, token);

    private int Surname(NameMention name)
    {
        var at = name.EndToken - 1;
        while (at > name.FirstToken && !words[at].IsWord) at--;
        return at;
    }
}
