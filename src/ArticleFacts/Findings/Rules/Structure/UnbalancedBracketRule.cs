using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0204: a bracket is opened and never closed, or closed and never opened.</summary>
internal sealed class UnbalancedBracketRule : IFindingRule
{
    // A remark in brackets may go over a few paragraphs.
    private const int LongestRemark = 4;

    // So many are never open at once; what is further out is given up.
    private const int MostOpen = 64;

    private const string Opening = "([{";
    private const string Closing = ")]}";

    public FindingRule Rule { get; } = new(
        "AF0204",
        "A bracket without its other half",
        FindingCategory.Structure,
        "A round, square or curly bracket is not closed, or not opened. Item marks such as \"a)\", faces such as \":)\", and remarks that "
            + "go over a few paragraphs are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        var open = new List<(int Token, int Kind, int Block)>();
        for (var b = 0; b < context.Layout.Blocks.Length; b++)
        {
            var block = context.Layout.Blocks[b];
            if (block.Kind == BlockKind.Noise) continue;
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                if (text.Tokens[i].Kind != TokenKind.Punctuation || text.Tokens[i].Span.Length != 1) continue;
                var c = text.Source[text.Tokens[i].Start];
                if (Opening.IndexOf(c) is var kind and >= 0)
                {
                    if (IsFace(text, i)) continue;
                    if (open.Count == MostOpen) open.RemoveAt(0);
                    open.Add((i, kind, b));
                }
                else if (Closing.IndexOf(c) is var closed and >= 0)
                {
                    var at = open.FindLastIndex(o => o.Kind == closed);
                    if (at >= 0) open.RemoveAt(at);
                    else if (!IsFace(text, i) && !IsItemMark(text, i, block)) Report(context, i, "closed", "opened");
                }
            }
            // What is too far back can't be closed any more.
            for (var o = 0; o < open.Count && b - open[o].Block > LongestRemark;)
            {
                Report(context, open[o].Token, "opened", "closed");
                open.RemoveAt(o);
            }
        }
        foreach (var (token, _, _) in open) Report(context, token, "opened", "closed");
    }

    private void Report(FindingContext context, int token, string done, string missing)
    {
        var span = context.Text.Tokens[token].Span;
        context.Report(Rule, span, "The bracket '" + context.Words(span) + "' is " + done + " and never " + missing
            + ": add the other one, or remove this one");
    }

    // ":)", ";-(", "=]"
    private static bool IsFace(ArticleText text, int token)
    {
        if (token == 0 || text.Tokens[token].SpaceBefore) return false;
        var eyes = text.Tokens[token - 1].Kind == TokenKind.Dash && !text.Tokens[token - 1].SpaceBefore ? token - 2 : token - 1;
        return eyes >= 0 && text.Tokens[eyes].Span.Length == 1 && text.Source[text.Tokens[eyes].Start] is ':' or ';' or '='
            && text.Tokens[eyes].SpaceBefore;
    }

    // "a) ", "12) ", "iv) " at the beginning of a block, a line, or in a row of such marks.
    private static bool IsItemMark(ArticleText text, int token, LayoutBlock block)
    {
        const int LongestMark = 4;
        if (token == block.FirstToken || text.Tokens[token].SpaceBefore) return false;
        var mark = text.Tokens[token - 1];
        if (mark.Span.Length > LongestMark || !(mark.IsNumber || mark.IsWord)) return false;
        if (token - 1 == block.FirstToken || (mark.Flags & TokenFlags.LineStart) != 0) return true;
        return mark.SpaceBefore && mark.Span.Length <= (mark.IsNumber ? 2 : 1);
    }
}
