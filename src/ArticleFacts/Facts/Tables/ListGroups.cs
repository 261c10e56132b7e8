using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts;

/// <summary>
/// Groups of a list whose headings are lost: a wider gap than the list's own is where one stood. The group is named by the country that its records,
/// and only its records, name most; a gap alone names none.
/// </summary>
internal static class ListGroups
{
    public static void Infer(TableSource source, DraftTable table, List<(ListItem Item, int Records)> items)
    {
        if (items.Count < 3 || table.Records.Exists(r => r.Group is not null)) return;
        var usual = items.Skip(1).Min(i => i.Item.BlankLinesBefore);
        var sections = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i == 0 || (usual > 0 && items[i].Item.BlankLinesBefore > usual)) sections.Add(i);
        }
        if (sections.Count < 2 || sections.Count * 3 > items.Count * 2) return;

        var names = new List<string>();
        for (var s = 0; s < sections.Count; s++)
        {
            var end = s + 1 < sections.Count ? sections[s + 1] : items.Count;
            var name = Country(source, table, items, sections[s], end);
            if (name is null || names.Contains(name)) return;
            names.Add(name);
        }

        var record = 0;
        for (int i = 0, s = 0; i < items.Count; i++)
        {
            if (s + 1 < sections.Count && i >= sections[s + 1]) s++;
            for (var n = 0; n < items[i].Records; n++) table.Records[record++].Group = names[s];
        }
    }

    private static string? Country(TableSource source, DraftTable table, List<(ListItem Item, int Records)> items, int first, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var record = items.Take(first).Sum(i => i.Records);
        for (var i = first; i < end; i++)
        {
            // Behind the homes of the item's last person: where they are from is not where it happened.
            var last = table.Records[record + items[i].Records - 1];
            record += items[i].Records;
            var home = HomeEnd(last);
            for (var token = source.Text.TokenAt(home); token < items[i].Item.EndToken; token++)
            {
                if (!source.Text.Tokens[token].IsCapitalized) continue;
                var n = Phrases.Match(source.Text, token, PhraseKind.Country | PhraseKind.Demonym, out var phrase);
                if (n == 0) continue;
                var name = phrase!.Kind == PhraseKind.Demonym ? phrase.Data : phrase.Canonical;
                if (name is not null) counts[name] = (counts.TryGetValue(name, out var count) ? count : 0) + 1;
                token += n - 1;
            }
        }
        var best = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key;
    }

    private static int HomeEnd(DraftRecord record)
    {
        foreach (var column in new[] { "State", "Country", "Hometown" })
        {
            if (record.Cells.TryGetValue(column, out var cell)) return cell.Span.End;
        }
        return record.Source.Start;
    }
}
