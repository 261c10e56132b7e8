using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Tells the lines of page furniture that are there to name somebody: "(Reporting by …; editing by …)", "Contact: …".</summary>
internal static class CreditLine
{
    // In tokens: a bracket, and words like "additional", before the one that tells.
    private const int Reach = 4;

    // In tokens.
    private const int LongestSignature = 12;

    private static readonly WordSet Desks = new("newsroom", "newsdesk", "desk", "bureau");
    private static readonly WordSet Work = new("reporting", "editing", "writing", "compiled", "translated", "edited", "written", "photographs", "photography");
    private static readonly WordSet Labels = new("contact", "contacts", "enquiries", "inquiries", "from", "photo", "photograph", "photographer");

    public static bool Is(ArticleText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Reach); i++)
        {
            if (Work.Contains(text, i) && text.Is(i + 1, "by")) return true;
            // "-- Ida Dorn, Norvale newsroom, +47 …".
            if (i == sentence.FirstToken && (text.Tokens[i].Kind == TokenKind.Dash || text.IsChar(i, '(')) && HasDesk(text, sentence)) return true;
            if (Labels.Contains(text, i) && text.IsChar(i + 1, ':')) return true;
            // "(c) Norvale Weather Centre", with nothing behind it.
            if (i == sentence.FirstToken && IsOwner(text, sentence)) return true;
        }
        return false;
    }

    private static bool IsOwner(ArticleText text, Sentence sentence)
    {
        var i = sentence.FirstToken;
        if (text.IsSequence(i, "(", "c", ")")) i += 3;
        else if (text.IsChar(i, '\u00a9')) i++;
        else return false;
        if (i >= sentence.EndToken || sentence.EndToken - i > LongestSignature) return false;
        for (; i < sentence.EndToken; i++)
        {
            if (!text.Tokens[i].IsWord || !(text.Tokens[i].IsCapitalized || text.Is(i, "of") || text.Is(i, "and") || text.Is(i, "for"))) return false;
        }
        return true;
    }

    private static bool HasDesk(ArticleText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestSignature); i++)
        {
            if (Desks.Contains(text, i)) return true;
        }
        return false;
    }
}
