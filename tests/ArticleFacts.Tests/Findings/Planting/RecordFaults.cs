using System.Globalization;

namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>Faults of lists and tables.</summary>
internal static class RecordFaults
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"];

    public static IEnumerable<Plant> AnnouncedCount(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            if (table.AnnouncedCount is not { } count || table.Intro is not { } intro || count != table.Records.Count) continue;
            var number = soil.Facts.Quantities.FirstOrDefault(q => intro.Span.Contains(q.Source.Span) && q.Value == count
                && q.Kind == QuantityKind.Count);
            if (number is null || IsPart(intro.Text)) continue;
            foreach (var other in new[] { count + 1, count + 2, count - 1 }) yield return Plant.Replace("AF0301", soil.Text,
                number.Source.Span, Written(number.Source.Text, other));
        }
    }

    public static IEnumerable<Plant> LostRecord(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            if (table.AnnouncedCount is not { } count || table.Intro is not { } intro || count != table.Records.Count || count < 4
                || IsPart(intro.Text)) continue;
            var number = soil.Facts.Quantities.FirstOrDefault(q => intro.Span.Contains(q.Source.Span) && q.Value == count
                && q.Kind == QuantityKind.Count);
            if (number is null) continue;
            foreach (var record in Whole(soil, table).Take(2))
            {
                var end = record.Span.End;
                while (end < soil.Text.Length && soil.Text[end] is '\n' or '\r') end++;
                yield return Plant.Replace("AF0301", soil.Text, new SourceSpan(record.Span.Start, end), "", number.Source.Span);
            }
        }
    }

    public static IEnumerable<Plant> DeniedHeading(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var word = table.Intro?.Text.Split(". ")[^1].Split(' ', ':', ',', '.', ')').FirstOrDefault(w => w.Length > 5
                && w.All(char.IsAsciiLetterLower) && w is not ("winners" or "people" or "members" or "released"));
            if (word is null || table.Records.Count < 3) continue;
            foreach (var record in Whole(soil, table).Take(3))
            {
                if (soil.Text[record.Span.End - 1] == '.') yield return Plant.Replace("AF0302", soil.Text,
                    new SourceSpan(record.Span.End - 1, record.Span.End), " in a non-" + word + " case.");
            }
        }
    }

    public static IEnumerable<Plant> Duplicate(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var records = Whole(soil, table).ToList();
            var name = Column(table, "Name");
            if (records.Count < 5 || name < 0 || Column(table, "Age") < 0 || table.Columns[name].Type != ColumnType.Person) continue;
            for (var i = 1; i < Math.Min(4, records.Count); i++)
            {
                var first = soil.Text[records[0].Span.Start..records[0].Span.End];
                yield return Plant.Replace("AF0350", soil.Text, records[i].Span, first);
            }
        }
    }

    public static IEnumerable<Plant> LostAge(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var age = Column(table, "Age");
            if (age < 0 || table.Records.Count < 6 || table.Records.Any(r => r.Cells[age].Text is null)) continue;
            foreach (var record in table.Records)
            {
                var span = record.Cells[age].Span;
                if (span.Start < 2 || soil.Text[(span.Start - 2)..span.Start] != ", " || span.End >= soil.Text.Length
                    || soil.Text[span.End] != ',') continue;
                yield return Plant.Replace("AF0351", soil.Text, new SourceSpan(span.Start - 2, span.End), "",
                    new SourceSpan(record.Source.Span.Start, span.Start - 2));
            }
        }
    }

    public static IEnumerable<Plant> WrongPoints(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var points = Column(table, "Points");
            if (points < 0 || Column(table, "Won") < 0 || Column(table, "Drawn") < 0) continue;
            foreach (var record in table.Records)
            {
                var cell = record.Cells[points];
                if (!int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || cell.Span.IsEmpty) continue;
                yield return Plant.Replace("AF0353", soil.Text, cell.Span, (value + 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    public static IEnumerable<Plant> WrongYoungest(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            int name = Column(table, "Name"), age = Column(table, "Age");
            if (name < 0 || age < 0 || table.Records.Count < 4 || table.Records.Any(r => r.Cells[age].Text is null)
                || soil.Facts.Paragraphs.Count == 0) continue;
            var ordered = table.Records.OrderBy(r => int.Parse(r.Cells[age].Text!, CultureInfo.InvariantCulture)).ToList();
            var after = soil.Prose.FirstOrDefault();
            if (after is null || ordered[0].Cells[age].Text == ordered[^1].Cells[age].Text) continue;
            foreach (var (person, word) in new[] { (ordered[^1], "youngest"), (ordered[0], "oldest") })
            {
                yield return Plant.Replace("AF0326", soil.Text, new SourceSpan(after.Span.End, after.Span.End), " "
                    + person.Cells[name].Text + " was the " + word + " of them.");
            }
        }
    }

    private static bool IsPart(string intro) => new[] { "among", "includ", "at least", "about", "other", "some",
        "most" }.Any(w => intro.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static int Column(Table table, string name) => Enumerable.Range(0, table.Columns.Count).FirstOrDefault(i =>
        table.Columns[i].Name == name, -1);

    // The blocks that are one record each.
    private static IEnumerable<Block> Whole(Soil soil, Table table) =>
        soil.Facts.Blocks.Where(b => b.Kind == BlockKind.Record && table.Records.Count(r => b.Span.Contains(r.Source.Span)) == 1);

    private static string Written(string printed, int number)
    {
        if (char.IsAsciiDigit(printed[0])) return number.ToString(CultureInfo.InvariantCulture);
        var word = number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
        return char.IsUpper(printed[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
