using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Reads the authors who are named at the end, or in an agency's line of credits. Asked only where the header named nobody.</summary>
internal static class SignatureReader
{
    /// <summary>How many lines at the end may hold the author's name, and how long they may be.</summary>
    private const int Reach = 2;
    private const int LongestSignature = 12;

    /// <summary>How many tokens may stand behind a name that a dash introduces.</summary>
    private const int LongestTail = 5;

    private const int LongestOffice = 5;

    /// <summary>How far from the end a line of credits may stand.</summary>
    private const int CreditReach = 10;

    public static void Read(LayoutDraft draft)
    {
        if (draft.Authors.Count == 0) ReadSignature(draft);
        if (draft.Authors.Count == 0) ReadCredits(draft);
    }

    private static void ReadSignature(LayoutDraft draft)
    {
        var seen = 0;
        for (var i = draft.Blocks.Count - 1; i > draft.BodyStart && seen < Reach; i--)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise) continue;
            if (!block.IsOpen || block.Shape.Words > LongestSignature || block.Shape.EndsSentence) return;
            seen++;
            if (BylineReader.Read(draft.Text, block) is not { } line) return;
            var isSigned = seen == 1 && IsSigned(draft.Text, block, line);
            if (isSigned || line is { IsCertain: true, HasBy: true, ProseToken: 0 } || ((seen == 1 || IsOffice(draft, i + 1)) && IsNameAlone(draft, i, line)))
            {
                if (!isSigned) line.Authors.AddRange(line.BareNames);
                HeaderReader.Claim(draft, block, line);
                return;
            }
        }
    }

    // "Jane Doe", on a line of its own below the last sentence.
    private static bool IsNameAlone(LayoutDraft draft, int index, BylineLine line) =>
        line is { IsNames: true, BareNames.Count: 1 } && draft.Text.Tokens[draft.Blocks[index].FirstToken].Is(WordClass.GivenName)
        && draft.Blocks[index - 1].Shape.EndsSentence && draft.Blocks[index].BlankLinesBefore > 0;

    // "Tree Committee", right below the name.
    private static bool IsOffice(LayoutDraft draft, int index) => draft.Blocks[index] is { BlankLinesBefore: 0, Shape: { IsTitleLike: true, Words: <= LongestOffice } };

    // "– Jane Doe, Mill Lane": a dash is enough to tell a name of any kind.
    private static bool IsSigned(ArticleText text, DraftBlock block, BylineLine line)
    {
        var name = block.FirstToken + 1;
        if (text.Tokens[block.FirstToken].Kind != TokenKind.Dash || name >= block.EndToken || line.HasDate) return false;
        var end = PrintedName.RunFrom(text, name, block.EndToken);
        if (!PrintedName.IsPerson(text, name, end) || (end < block.EndToken && !text.IsChar(end, ',')) || block.EndToken - end > LongestTail) return false;
        line.Authors.Clear();
        line.Authors.Add(text.SpanOf(name, end));
        return true;
    }

    // "(Reporting by Jane Doe; Editing by John Roe)"
    private static void ReadCredits(LayoutDraft draft)
    {
        for (var i = draft.HeadlineBlock + 1; i < draft.Blocks.Count; i++)
        {
            if (i == draft.BodyStart) i = Math.Max(i, draft.Blocks.Count - CreditReach);
            var block = draft.Blocks[i];
            if (block.Kind != BlockKind.Noise) continue;
            var first = draft.Text.IsChar(block.FirstToken, '(') ? block.FirstToken + 1 : block.FirstToken;
            if (!draft.Text.IsSequence(first, "reporting", "by") || BylineReader.Read(draft.Text, block) is not { } line) continue;
            draft.Authors.AddRange(line.Authors);
            return;
        }
    }
}
