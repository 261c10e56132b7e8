using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts;

/// <summary>The columns of a list of people, out of heads and clauses.</summary>
internal static class PeopleColumns
{
    public static void Fill(TableSource source, DraftTable table, List<(List<PersonHead> People, PersonClause Clause, string? Group, ListItem Item)> items, ListTopic topic = ListTopic.None)
    {
        var all = items.SelectMany(i => i.People).ToList();
        var title = all.Exists(p => p.TitleIsRank) ? "Rank" : "Role";
        var regions = new HomeRegions(source, all);
        var occupation = items.Exists(i => Says(source, i.Item, "played")) ? "Position" : "Occupation";
        var purpose = items.Exists(i => i.Clause.Purpose is { } p && StartsWithArticle(p.Text)) ? "Purpose" : "Subject";
        table.AddColumn("Branch");
        table.AddColumn(title, ColumnHint.Text);
        table.AddColumn("Name", ColumnHint.Person);
        table.AddColumn("Age");
        table.AddColumn(occupation, ColumnHint.Text);
        table.AddColumn("Hometown", ColumnHint.Place);
        table.AddColumn(regions.Common, ColumnHint.Place);
        if (regions.Other is { } other) table.AddColumn(other, ColumnHint.Place);
        table.AddColumn("Unit", ColumnHint.Text);
        table.AddColumn("Position", ColumnHint.Text);
        table.AddColumn(purpose, ColumnHint.Text);
        table.AddColumn("Years", ColumnHint.Text);
        table.AddColumn("Date", ColumnHint.Date);
        table.AddColumn("Place", ColumnHint.Place);
        table.AddColumn("Province", ColumnHint.Place);
        table.AddColumn("Circumstances", ColumnHint.Text);
        table.AddColumn("Description", ColumnHint.Text);
        var areHonoured = (topic & ListTopic.Honours) != 0;
        if (areHonoured) table.AddColumn(SegmentColumnNamer.Reason, ColumnHint.Text);

        foreach (var (people, clause, group, item) in items)
        {
            DraftCell? branch = null;
            for (var p = 0; p < people.Count; p++)
            {
                var person = people[p];
                var last = p + 1 < people.Count ? Math.Max(person.Name.End, Math.Min(person.End, people[p + 1].First)) : item.EndToken;
                var record = new DraftRecord(source.Text.SpanOf(person.First, last)) { Group = group };
                branch = source.Cell(person.Branch) ?? BranchOfRank(source, person) ?? (branch is { } b ? b with { Inherited = true } : null);
                record.Set("Branch", branch);
                if (!person.TitleIsHonorific) record.Set(title, source.Cell(person.Title));
                record.Set("Name", Name(source, person));
                record.Set("Age", source.NumberCell(person.Age) ?? (people.Count == 1 ? clause.Age : null));
                record.Set(occupation, Occupation(source, person, people.Count));
                record.Set("Hometown", source.Cell(person.City, Inherited(person.City, person)));
                record.Set(regions.ColumnOf(person), Region(source, person));
                record.Set("Unit", clause.Unit ?? source.Cell(person.Unit));
                record.Set("Position", clause.Position);
                record.Set(purpose, clause.Purpose);
                record.Set("Years", clause.Years);
                record.Set("Date", Day(source, person) ?? clause.Date);
                record.Set("Place", source.Cell(person.Place) ?? clause.Place);
                record.Set("Province", clause.Province);
                record.Set("Circumstances", clause.Circumstances);
                if (clause.Circumstances is null && !clause.IsCasualty && clause.Date is null)
                {
                    var description = source.Cell(person.Description) ?? clause.Description;
                    record.Set(areHonoured && description?.Text.StartsWith("For ", StringComparison.Ordinal) == true ? SegmentColumnNamer.Reason : "Description", description);
                }
                if (p + 1 < people.Count)
                {
                    foreach (var column in new[] { "Unit", "Date", "Place", "Province", "Circumstances" })
                    {
                        if (record.Cells.TryGetValue(column, out var cell)) record.Cells[column] = cell with { Inherited = true };
                    }
                }
                table.Records.Add(record);
            }
        }
        if (!items.Exists(i => i.People.Exists(p => !p.Branch.IsEmpty)) && table.Support("Branch") * 2 < table.Records.Count) table.RemoveColumn("Branch");
    }

    // A value that stands behind the words of the next person is carried back to this one.
    private static bool Inherited(TokenRange range, PersonHead person) => range.First >= person.End && !range.IsEmpty;

    // "Nev." is Nevada: one state is one value, however it is written.
    private static DraftCell? Region(TableSource source, PersonHead person)
    {
        if (source.Cell(person.Region, Inherited(person.Region, person)) is not { } cell) return null;
        var n = Phrases.Match(source.Text, person.Region.First, PhraseKind.Region, out var region);
        return n == person.Region.End - person.Region.First ? cell with { Text = region!.Canonical } : cell;
    }

    private static DraftCell? Day(TableSource source, PersonHead person) =>
        !person.Date.IsEmpty && source.DateAt(person.Date.First) is { } date && source.ValueOf(date) is { } value ? new DraftCell(value.ToString(), date.Span) : null;

    private static DraftCell? BranchOfRank(TableSource source, PersonHead person) => person.BranchOfRank is { } branch && !person.Title.IsEmpty
        ? new DraftCell(branch, source.Text.SpanOf(person.Title.First, person.Title.End), Inherited: true)
        : null;

    private static DraftCell? Name(TableSource source, PersonHead person)
    {
        if (source.Cell(person.Name) is not { } name) return null;
        if (source.Cell(person.SharedSurname) is not { } surname) return name;
        return new DraftCell(name.Text + " " + surname.Text, person.IsInverted ? new SourceSpan(surname.Span.Start, name.Span.End) : name.Span);
    }

    private static DraftCell? Occupation(TableSource source, PersonHead person, int people)
    {
        if (source.Cell(person.Occupation) is not { } cell) return null;
        if (people == 1) return cell;
        var blank = cell.Text.LastIndexOf(' ') + 1;
        return cell with { Text = cell.Text.Substring(0, blank) + Words.Singular(cell.Text.Substring(blank)) };
    }

    private static bool Says(TableSource source, ListItem item, string word)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (source.Text.Is(i, word)) return true;
        }
        return false;
    }

    private static bool StartsWithArticle(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal) || text.StartsWith("the ", StringComparison.Ordinal);
}
