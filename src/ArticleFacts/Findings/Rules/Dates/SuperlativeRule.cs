using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0326: "the youngest", "the oldest", "the first since 2011" or "the latest" is another record of the list.</summary>
internal sealed class SuperlativeRule : IFindingRule
{
    private const int LeastRecords = 3;

    // With superlatives; each is compared with each table.
    private const int MostSentences = 50;

    private static readonly WordMap<bool> Words = new([("youngest", true), ("oldest", true), ("first", true), ("latest", true)]);

    public FindingRule Rule { get; } = new(
        "AF0326",
        "A superlative does not fit the list",
        FindingCategory.Dates,
        "A sentence calls a person of a list the youngest, the oldest, the first (\"the first since 2011\") or the latest, and the ages "
            + "or dates of the list, or of the person's group in it, say otherwise. The sentence must name one person of the list. "
            + "Negations, other superlatives and quotations are silent.");

    public void Check(FindingContext context)
    {
        if (context.Article.Tables.Count == 0) return;
        var sentences = context.Layout.Blocks.Where(b => b.Kind != BlockKind.Noise).SelectMany(b => b.Sentences).Where(s =>
            HasSuperlative(context, s))
            .Take(MostSentences).ToList();
        foreach (var table in context.Article.Tables)
        {
            var name = TableColumns.Index(table, "Name");
            if (name < 0 || table.Records.Count < LeastRecords) continue;
            int age = TableColumns.Index(table, "Age"), date = TableColumns.Index(table, "Date");
            if (age < 0 && date < 0) continue;
            foreach (var sentence in sentences) CheckSentence(context, table, sentence, name, age, date);
        }
    }

    private static bool HasSuperlative(FindingContext context, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (context.Text.Is(i - 1, "the") && Words.Contains(context.Text, i)) return true;
        }
        return false;
    }

    private void CheckSentence(FindingContext context, Table table, Sentence sentence, int name, int age, int date)
    {
        var text = context.Text;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (!text.Is(i - 1, "the") || text.Is(i - 2, "not") || context.Quoted.Contains(text.Tokens[i].Span)) continue;
            var (column, direction) = (text.Is(i, "youngest"), text.Is(i, "oldest"), text.Is(i, "first") && Since(context, i,
                sentence) is not null, text.Is(i, "latest")) switch
            {
                (true, _, _, _) => (age, 1),
                (_, true, _, _) => (age, -1),
                (_, _, true, _) => (date, 1),
                (_, _, _, true) => (date, -1),
                _ => (-1, 0),
            };
            if (column < 0 || Only(context, table, sentence, name) is not { } record) continue;
            var since = text.Is(i, "first") ? Since(context, i, sentence) : null;
            CheckRecord(context, table, record, column, direction, since, context.Text.Tokens[i].Span);
        }
    }

    private void CheckRecord(FindingContext context, Table table, TableRecord record, int column, int direction, int? since,
        SourceSpan word)
    {
        var isDate = table.Columns[column].Type == ColumnType.Date;
        var group = table.Records.Where(r => !isDate || r.Group == record.Group).ToList();
        var own = Key(record, column, isDate);
        if (own is null || group.Count < LeastRecords) return;
        TableRecord? better = null;
        foreach (var other in group)
        {
            if (Key(other, column, isDate) is not { } key || (since is { } year && TableColumns.Day(other, column)?.Year <= year)) continue;
            if ((key - own.Value) * direction < 0 && (better is null || (key - Key(better, column,
                isDate)!.Value) * direction < 0)) better = other;
        }
        if (better is null) return;
        var (place, otherPlace) = (TableColumns.Place(record, column), TableColumns.Place(better, column));
        var (words, printed) = (context.Words(word), context.Words(otherPlace));
        context.Report(
            Rule,
            word,
            "The text says 'the " + words + "' of '" + context.Words(place) + "', and the list has '" + printed + "': correct one of them",
            new FindingValue("the " + words, record.Cells[column].Text!),
            new FindingValue(printed, better.Cells[column].Text!),
            context.Place("the record that the text means", place),
            context.Place("the record that it fits", otherPlace));
    }

    private static decimal? Key(TableRecord record, int column, bool isDate) =>
        isDate ? TableColumns.Day(record, column) is { } day ? day.Ticks : null : TableColumns.Number(record, column);

    // "the first American killed since 2011"
    private static int? Since(FindingContext context, int token, Sentence sentence)
    {
        const int Reach = 12;
        for (var i = token; i < Math.Min(sentence.EndToken, token + Reach); i++)
        {
            if (!context.Text.Is(i, "since")) continue;
            var date = context.Dates.IndexAt(i + 1, i + 2);
            return date >= 0 ? context.Dates.Value(date)?.Start.Year : null;
        }
        return null;
    }

    // The one record whose person the sentence names.
    private static TableRecord? Only(FindingContext context, Table table, Sentence sentence, int name)
    {
        TableRecord? only = null;
        var mentions = context.Entities.Mentions;
        for (var i = EntitySearch.First(mentions, sentence.FirstToken); i < mentions.Length
            && mentions[i].FirstToken < sentence.EndToken; i++)
        {
            if (mentions[i].Kind != EntityKind.Person) continue;
            var record = table.Records.FirstOrDefault(r => r.Cells[name].Span.Overlaps(mentions[i].Span)
                || NameComparer.Instance.Equals(r.Cells[name].Text, mentions[i].Name));
            if (record is null) continue;
            if (only is not null && only != record) return null;
            only = record;
        }
        return only;
    }
}
