using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Lists whose lines are no sentences: those that begin with a person's name and a comma, under headings or not (honours, prizes, boards, crews), names
/// with something in brackets (transfers, candidates), and titles with their years behind them (works). Prose has full stops, so a few such lines in a
/// row are enough, however differently they go on.
/// </summary>
internal static class NamedLines
{
    private const int FewestRecords = 3;
    private const int LongestLine = 30;
    private const int LongestHeading = 8;

    /// <summary>In tokens.</summary>
    private const int LongestLabel = 6;

    /// <summary>In tokens, what may stand between name and full stop: ", 34, of Port Norvale".</summary>
    private const int LongestHome = 8;

    private enum Form
    {
        None,
        Work,
        Named,
        Bracketed,
        Labelled,
    }

    /// <summary>The list that begins at <paramref name="start"/>, or below the heading there; null when there is none.</summary>
    public static ListItems? Find(LayoutDraft draft, int start)
    {
        var form = FormOf(draft, start);
        if (form == Form.None && IsHeading(draft, start)) form = FormOf(draft, ListFinder.NextOpen(draft, start + 1));
        if (form == Form.None) return null;
        var items = new ListItems();
        for (var i = start; i < draft.Blocks.Count; i = ListFinder.NextOpen(draft, i + 1))
        {
            if (Has(draft, i, form)) items.AddRecord(i);
            else if (IsHeading(draft, i) && Has(draft, ListFinder.NextOpen(draft, i + 1), form)) items.AddHeading(i);
            else break;
        }
        return items.Records >= FewestRecords ? items : null;
    }

    private static Form FormOf(LayoutDraft draft, int index) =>
        IsWork(draft, index) ? Form.Work : IsNamed(draft, index) ? Form.Named : IsBracketed(draft, index) ? Form.Bracketed : IsLabelled(draft, index) ? Form.Labelled : Form.None;

    private static bool Has(LayoutDraft draft, int index, Form form) => form switch
    {
        Form.Work => IsWork(draft, index),
        Form.Named => IsNamed(draft, index),
        Form.Labelled => IsLabelled(draft, index),
        _ => IsBracketed(draft, index),
    };

    // "The Tenant at War (1949)"
    private static bool IsWork(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count || draft.Blocks[index] is not { IsOpen: true, TokenCount: > 3 } block || !block.Shape.IsTitleLike || block.Shape.Words > LongestLine) return false;
        var text = draft.Text;
        var close = block.EndToken - 1;
        return text.IsChar(close, ')') && text.IsChar(close - 2, '(') && text.Tokens[close - 1] is { IsNumber: true } year && year.Span.Length == 4 && text.Tokens[block.FirstToken].IsCapitalized;
    }

    private static bool IsNamed(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count) return false;
        var text = draft.Text;
        var block = draft.Blocks[index];
        if (!block.IsOpen || block.Shape.Words > LongestLine) return false;
        var name = PrintedName.SkipTitle(text, block.FirstToken, block.EndToken);
        var end = PrintedName.RunFrom(text, name, block.EndToken);
        if (end == name || end + 1 >= block.EndToken || !text.IsChar(end, ',') || !PrintedName.IsPerson(text, name, end)) return false;
        return block.Shape.IsTitleLike || StopsAtHome(text, end, block.EndToken);
    }

    // "Ida Dorn, of Norvale. For services to rowing.": a full stop, and no verb before it.
    private static bool StopsAtHome(ArticleText text, int comma, int end)
    {
        for (var i = comma; i < end && i <= comma + LongestHome; i++)
        {
            var t = text.Tokens[i];
            if (text.IsChar(i, '.')) return i > comma + 1;
            if (t.IsWord && !t.IsCapitalized && !text.Is(i, "of") && !text.Is(i, "in") && !text.Is(i, "from") && !text.Is(i, "near") && !text.Is(i, "the")) return false;
        }
        return false;
    }

    // "Ida Dorn [Tolm Rovers - Port Ellan] Free", "Ida Dorn (Labour) 4,312".
    private static bool IsBracketed(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count || draft.Blocks[index] is not { IsOpen: true } block || !block.Shape.IsTitleLike || block.Shape.Words > LongestLine) return false;
        return IsBracketedFrom(draft.Text, block.FirstToken, block.EndToken);
    }

    private static bool IsBracketedFrom(ArticleText text, int first, int limit)
    {
        var end = PrintedName.RunFrom(text, first, limit);
        if (end < first + 2 || !(text.IsChar(end, '[') || text.IsChar(end, '('))) return false;
        for (var i = end + 2; i < limit - 1; i++)
        {
            // What nothing follows is an aside.
            if (text.IsChar(i, ']') || text.IsChar(i, ')')) return text.Tokens[i + 1].SpaceBefore;
        }
        return false;
    }

    // "Ward 4: Ida Dorn (Labour) 4,312; Carl Holt (Green) 1,868", "Librarian of the Year: Ida Dorn, Norvale".
    private static bool IsLabelled(LayoutDraft draft, int index)
    {
        if (index >= draft.Blocks.Count || draft.Blocks[index] is not { IsOpen: true } block || !block.Shape.IsTitleLike || block.Shape.Words > LongestLine) return false;
        var text = draft.Text;
        for (var colon = block.FirstToken + 1; colon < block.EndToken && colon <= block.FirstToken + LongestLabel; colon++)
        {
            if (text.IsChar(colon, ':')) return colon + 2 < block.EndToken && text.Tokens[block.FirstToken].IsCapitalized && text.Tokens[colon + 1] is { IsCapitalized: true, SpaceBefore: true };
        }
        return false;
    }

    private static bool IsHeading(LayoutDraft draft, int index) =>
        draft.Blocks[index] is { IsOpen: true } block && block.Shape is { IsTitleLike: true, Words: <= LongestHeading };
}
