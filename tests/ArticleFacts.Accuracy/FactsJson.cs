using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleFacts.Accuracy;

/// <summary>Writes an article's facts in the JSON by which facts are compared.</summary>
internal static class FactsJson
{
    private static readonly JsonSerializerOptions Compact = Options(indented: false);
    private static readonly JsonSerializerOptions Indented = Options(indented: true);

    public static string Write(string id, Article a, bool indented) => JsonSerializer.Serialize(
        new
        {
            id,
            headline = Spot(a.Headline),
            authors = a.Authors.Select(Spot),
            published = Published(a.Published),
            dateline = a.Dateline is not { } d ? null : new
            {
                place = d.Place,
                source = d.Agency,
                date = d.Date?.ToString() ?? MonthInLowerCase(d.DateText),
                start = d.Source.Span.Start,
                end = d.Source.Span.End,
                text = d.Source.Text,
            },
            blocks = a.Blocks.Select(b => new { kind = Camel(b.Kind), start = b.Span.Start, end = b.Span.End, line = b.Line }),
            captions = a.Captions.Select(c => new { start = c.Source.Span.Start, end = c.Source.Span.End, text = c.Text, credit = c.Credit }),
            editorsNotes = a.EditorsNotes.Select(n => new
            {
                start = n.Source.Span.Start,
                end = n.Source.Span.End,
                text = n.Source.Text,
                refersToParagraph = n.RefersToParagraph,
            }),
            people = a.People.Select(p => new
            {
                name = p.Name,
                role = p.Role,
                affiliation = p.Affiliation,
                rank = p.Rank,
                age = p.Age,
                aliases = p.Aliases,
                mentions = p.Mentions.Select(Spot),
            }),
            organizations = a.Organizations.Select(o => new { name = o.Name, acronym = o.Acronym, aliases = o.Aliases, mentions = o.Mentions.Select(Spot) }),
            places = a.Places.Select(p => new { name = p.Name, within = p.Within, aliases = p.Aliases, mentions = p.Mentions.Select(Spot) }),
            dates = a.Dates.Select(x => new
            {
                start = x.Source.Span.Start,
                end = x.Source.Span.End,
                text = x.Source.Text,
                value = x.Value?.ToString(),
                relative = x.Relative,
            }),
            quantities = a.Quantities.Select(q => new
            {
                start = q.Source.Span.Start,
                end = q.Source.Span.End,
                text = q.Source.Text,
                value = q.Value,
                upperValue = q.UpperValue,
                unit = q.Unit,
                kind = Camel(q.Kind),
                approximate = q.Approximate,
                bound = q.Bound == QuantityBound.None ? null : Camel(q.Bound),
                phrase = Spot(q.Phrase),
                name = q.Name,
            }),
            quotations = a.Quotations.Select(q => new
            {
                segments = q.Segments.Select(Spot),
                text = q.Text,
                speaker = q.Speaker,
                cue = q.Cue,
                medium = q.Medium,
                kind = Camel(q.Kind),
            }),
            acronyms = a.Acronyms.Select(x => new
            {
                acronym = x.Short,
                expansion = x.Expansion,
                start = x.Source.Span.Start,
                end = x.Source.Span.End,
            }),
            tables = a.Tables.Select(t => new
            {
                name = t.Name,
                announcedCount = t.AnnouncedCount,
                columns = t.Columns.Select(c => new { name = c.Name, type = ColumnTypeName(c.Type), nullable = c.Nullable }),
                records = t.Records.Select(r => new
                {
                    line = r.Source.Line,
                    group = r.Group,
                    values = t.Columns.Select((c, i) => (c, cell: r.Cells[i])).ToDictionary(x => x.c.Name, x => Cell(x.c.Type, x.cell.Text)),
                }),
            }),
            findings = a.Findings.Select(f => new
            {
                id = f.Id,
                severity = Camel(f.Severity),
                start = f.Source.Span.Start,
                end = f.Source.Span.End,
                line = f.Source.Line,
                column = f.Source.Column,
                message = f.Message,
            }),
        },
        indented ? Indented : Compact);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    private static object? Spot(Mention? m) => m is null ? null : new { start = m.Span.Start, end = m.Span.End, text = m.Text };

    // "MARCH 5" is March 5: in capitals, the month would be another string than in all other articles.
    private static string? MonthInLowerCase(string? date) =>
        date is null ? null : string.Join(' ', date.Split(' ').Select(w => w.Length > 1 && char.IsLetter(w[0]) ? w[0] + w[1..].ToLowerInvariant() : w));

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string ColumnTypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "int",
        ColumnType.Decimal => "decimal",
        ColumnType.Date => "date",
        ColumnType.Person => "person",
        ColumnType.Place => "place",
        ColumnType.Enumeration => "enum",
        _ => "string",
    };

    private static object? Cell(ColumnType type, string? text) => text is null ? null : type switch
    {
        ColumnType.Integer when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) => whole,
        ColumnType.Decimal when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };

    // The format prints seconds where there is a time: 2018-12-27T00:45:00-05:00.
    private static string? Published(DateValue? value)
    {
        var text = value?.ToString();
        var time = text?.IndexOf('T', StringComparison.Ordinal) ?? -1;
        return time > 0 ? text![..(time + 6)] + ":00" + text[(time + 6)..] : text;
    }
}
