using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0344: the letters in brackets are not the initials of the words before them.</summary>
internal sealed class MismatchedAcronymRule : IFindingRule
{
    private const int Shortest = 3;
    private const int Longest = 6;

    // Words that acronyms leave out.
    private static readonly WordMap<bool> Small = new([.. new[] { "of", "the", "and", "for", "in", "on", "to", "al", "de", "la", "du",
        "des", "von", "&" }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0344",
        "An acronym does not fit its words",
        FindingCategory.References,
        "\"Harrow Wool Company (HCW)\": the initials of the capitalized words before the bracket are the same letters in another order, "
            + "or the text uses those initials elsewhere and the letters in the bracket nowhere else. Letters of another language, which "
            + "fit no words of the text, are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Noise or BlockKind.Byline or BlockKind.Dateline) continue;
            for (var i = block.FirstToken + 2; i + 2 < block.EndToken; i++)
            {
                if (!text.IsChar(i, '(') || !text.IsChar(i + 2, ')') || !text.Tokens[i + 1].IsAllCaps || text.Tokens[i
                    + 1].Span.Length is < Shortest or > Longest) continue;
                var letters = text.Slice(text.Tokens[i + 1].Span);
                if (Initials(text, i, block.FirstToken, letters.Length) is not var (initials, first) || initials == letters
                    || context.Quoted.Contains(text.Tokens[i + 1].Span)) continue;
                if (!(IsShuffled(letters, initials) || (EditDistance.IsOne(letters, initials) && Uses(context, initials) > 0
                    && Uses(context, letters) == 1))) continue;
                var words = context.Words(text.SpanOf(first, i));
                context.Report(
                    Rule,
                    text.Tokens[i + 1].Span,
                    "'" + letters + "' stands for '" + words + "', whose initials are " + initials + ": correct the letters or the words",
                    new FindingValue(letters, letters),
                    new FindingValue(words, initials),
                    context.Place("the words", text.SpanOf(first, i)));
            }
        }
    }

    // The initials of as many capitalized words before the bracket as there are letters.
    private static (string Initials, int First)? Initials(ArticleText text, int bracket, int start, int count)
    {
        var initials = new char[count];
        var first = bracket;
        for (var n = count - 1; n >= 0; first--)
        {
            if (first <= start) return null;
            var token = text.Tokens[first - 1];
            if (Small.Contains(text, first - 1) || token.Kind == TokenKind.Dash || token.Kind == TokenKind.Possessive) continue;
            if (!token.IsWord || !token.IsCapitalized) return null;
            initials[n--] = Unicode.ToUpper(text.Source[token.Start]);
        }
        return (new string(initials), first);
    }

    private static bool IsShuffled(string a, string b) => a.Length == b.Length && a.OrderBy(c => c).SequenceEqual(b.OrderBy(c => c))
        && EditDistance.IsOne(a, b);

    private static int Uses(FindingContext context, string letters)
    {
        var text = context.Text;
        var count = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].IsAllCaps && text.Tokens[i].Span.Length == letters.Length && string.CompareOrdinal(text.Source,
                text.Tokens[i].Start, letters, 0, letters.Length) == 0) count++;
        }
        return count;
    }
}
