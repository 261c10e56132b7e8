using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Headings that say something of every record below them: a service, a day, a province, a state, an award. Where all headings of a list are of one kind,
/// they are a column, which the records inherit.
/// </summary>
internal sealed class GroupColumns(TableSource source)
{
    private const int LongestHeading = 9;

    /// <summary>What those get whose names stand under it.</summary>
    private static readonly string[] Awards = ["award", "awards", "medal", "medals", "order", "prize", "prizes", "cup", "trophy", "cross", "ribbon", "scholarship", "scholarships", "fellowship", "fellowships", "bursary", "honour", "honor"];

    private readonly ArticleText text = source.Text;

    /// <summary>Whether the records name towns and no states.</summary>
    private bool hasHomes;

    /// <param name="table">The table.</param>
    /// <param name="headings">The heading above each record; empty where none stands.</param>
    /// <param name="topic">What the list is about: among honours, headings of several kinds are the categories.</param>
    public void Fill(DraftTable table, IReadOnlyList<TokenRange> headings, ListTopic topic)
    {
        hasHomes = table.Support("Hometown") > 0 && table.Support("State") == 0;
        var cells = new DraftCell?[table.Records.Count];
        var column = OneKind(headings, cells);
        if (column is null && (topic & ListTopic.Honours) != 0 && AreSeveral(headings))
        {
            column = "Category";
            for (var i = 0; i < cells.Length; i++) cells[i] = source.Cell(WithoutColon(headings[i]), inherited: true);
        }
        if (column is null) return;
        table.AddColumn(column, column is "Date" ? ColumnHint.Date : column is "Branch" ? ColumnHint.None : column is "Award" or "Category" ? ColumnHint.Text : ColumnHint.Place);
        for (var i = 0; i < cells.Length; i++)
        {
            if (!table.Records[i].Cells.ContainsKey(column)) table.Records[i].Set(column, cells[i]);
        }
    }

    // The column that all headings are values of, and the cell of each record; null where they are of several kinds.
    private string? OneKind(IReadOnlyList<TokenRange> headings, DraftCell?[] cells)
    {
        string? column = null;
        for (var i = 0; i < cells.Length; i++)
        {
            if (headings[i].IsEmpty) return null;
            if (i > 0 && headings[i] == headings[i - 1])
            {
                cells[i] = cells[i - 1];
                continue;
            }
            if (Read(headings[i]) is not { } value || (column is not null && column != value.Column)) return null;
            column = value.Column;
            cells[i] = value.Cell;
        }
        return column;
    }

    private static bool AreSeveral(IReadOnlyList<TokenRange> headings)
    {
        var several = false;
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].IsEmpty) return false;
            several |= headings[i] != headings[0];
        }
        return several;
    }

    private TokenRange WithoutColon(TokenRange heading) => text.IsChar(heading.End - 1, ':') ? new TokenRange(heading.First, heading.End - 1) : heading;

    private (string Column, DraftCell Cell)? Read(TokenRange heading)
    {
        var range = WithoutColon(heading);
        var end = range.End;
        if (end - heading.First > LongestHeading || end <= heading.First) return null;
        if (Service(heading.First, end) is { } service) return ("Branch", service);
        foreach (var date in source.DatesIn(heading.First, end))
        {
            if (source.ValueOf(date) is { IsInterval: false, Start: { Year: not null, Day: not null } } day) return ("Date", new DraftCell(day.ToString(), date.Span, Inherited: true));
        }
        if (IsAward(heading.First) || IsAward(end - 1)) return Inherited("Award", range);
        if (text.Tokens[end - 1].Is(WordClass.PlaceHead) && text.Tokens[heading.First].IsCapitalized && end - heading.First > 1) return Inherited("Place", range);
        if (Phrases.Match(text, heading.First, PhraseKind.Region | PhraseKind.Country, out var region) != end - heading.First) return null;
        return Inherited(region!.Kind == PhraseKind.Region && hasHomes ? "State" : "Place", range);
    }

    // "Order of the Lantern", "Community Medal"
    private bool IsAward(int token)
    {
        foreach (var award in Awards)
        {
            if (text.Is(token, award)) return true;
        }
        return false;
    }

    // "Marine Corps", "Killed in the Army", "The sailors": the one service that the heading names.
    private DraftCell? Service(int first, int end)
    {
        string? service = null;
        var at = first;
        for (var i = first; i < end; i++)
        {
            if (ServiceBranches.Named(text, i) is not { } named) continue;
            if (service is not null && service != named) return null;
            service = named;
            at = i;
        }
        return service is null ? null : new DraftCell(service, text.Tokens[at].Span, Inherited: true);
    }

    private (string Column, DraftCell Cell)? Inherited(string column, TokenRange range) => source.Cell(range, inherited: true) is { } cell ? (column, cell) : null;
}
