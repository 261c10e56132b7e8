using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>Faults of dates: impossible days, weekdays of other days, reversed ranges.</summary>
internal static partial class DateFaults
{
    public static IEnumerable<Plant> ImpossibleDay(Soil soil) =>
        from date in Days(soil)
        let day = DayNumber().Match(date.Source.Text)
        where day.Success && !soil.IsDateline(date.Source.Span)
        select Plant.Replace("AF0201", soil.Text, date.Source.Span, DayNumber().Replace(date.Source.Text, "32", 1));

    public static IEnumerable<Plant> WrongWeekday(Soil soil) =>
        from date in Days(soil)
        where !Weekdays().IsMatch(date.Source.Text) && !Weekdays().IsMatch(soil.Text[Math.Max(0,
            date.Source.Span.Start - 12)..date.Source.Span.Start])
        let wrong = date.Value!.FirstDay!.Value.AddDays(3).DayOfWeek.ToString()
        select Plant.Replace("AF0320", soil.Text, date.Source.Span, wrong + ", " + date.Source.Text);

    public static IEnumerable<Plant> ReversedYears(Soil soil) =>
        from date in soil.Facts.Dates
        let years = Years().Match(date.Source.Text)
        where years.Success && years.Groups[1].Value != years.Groups[3].Value && !soil.IsQuoted(date.Source.Span)
        select Plant.Replace("AF0321", soil.Text, date.Source.Span, date.Source.Text.Replace(years.Value, years.Groups[3].Value
            + years.Groups[2].Value + years.Groups[1].Value, StringComparison.Ordinal));

    public static IEnumerable<Plant> OutOfOrder(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var column = Column(table, ColumnType.Date);
            foreach (var group in table.Records.GroupBy(r => r.Group ?? ""))
            {
                var days = group.Select(r => column < 0 || r.Cells[column].Span.IsEmpty ? null : Day(r.Cells[column].Text)).ToList();
                if (days.Count < 5 || days.Exists(d => d is null) || days.Distinct().Count() != days.Count) continue;
                var rises = Enumerable.Range(1, days.Count - 1).All(i => days[i - 1] < days[i]);
                if (!rises && !Enumerable.Range(1, days.Count - 1).All(i => days[i - 1] > days[i])) continue;
                var cell = group.ElementAt(2).Cells[column];
                var printed = soil.Text[cell.Span.Start..cell.Span.End];
                var year = days[2]!.Value.Year.ToString(CultureInfo.InvariantCulture);
                var moved = (days[2]!.Value.Year + (rises ? -4 : 4)).ToString(CultureInfo.InvariantCulture);
                if (printed.Contains(year, StringComparison.Ordinal)) yield return Plant.Replace("AF0327", soil.Text, cell.Span,
                    printed.Replace(year, moved, StringComparison.Ordinal));
            }
        }
    }

    public static IEnumerable<Plant> AnotherCentury(Soil soil)
    {
        foreach (var table in soil.Facts.Tables)
        {
            var column = Column(table, ColumnType.Date);
            if (column < 0) continue;
            var days = table.Records.Select(r => Day(r.Cells[column].Text)).ToList();
            if (days.Count < 4 || days.Exists(d => d is null) || days.Max()!.Value.Year - days.Min()!.Value.Year > 10) continue;
            foreach (var record in table.Records)
            {
                var cell = record.Cells[column];
                if (cell.Span.IsEmpty || cell.Inherited) continue;
                var printed = soil.Text[cell.Span.Start..cell.Span.End];
                var year = Day(cell.Text)!.Value.Year;
                var text = year.ToString(CultureInfo.InvariantCulture);
                if (printed.Contains(text, StringComparison.Ordinal)) yield return Plant.Replace("AF0352", soil.Text, cell.Span,
                    printed.Replace(text, (year - 100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<ArticleDate> Days(Soil soil) => soil.Facts.Dates.Where(d =>
        !d.Relative && d.Value is { End: null, Start: { Day: not null, Hour: null } } && FullDate().IsMatch(d.Source.Text)
            && !soil.IsQuoted(d.Source.Span)
        && soil.BlockAt(d.Source.Span) is BlockKind.Paragraph or BlockKind.Caption);

    private static int Column(Table table, ColumnType type) => Enumerable.Range(0, table.Columns.Count).FirstOrDefault(i =>
        table.Columns[i].Type == type, -1);

    private static DateOnly? Day(string? text) => DateValue.TryParse(text, out var value) && value is { End: null, Start.Day: not null }
        ? value.FirstDay : null;

    [GeneratedRegex(@"\b\d{1,2}\b")]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"^(\p{Lu}\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})$")]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"\b(\d{4})( to | and |-|–|—)(\d{4})\b")]
    private static partial Regex Years();
}
