namespace ArticleFacts.Facts;

/// <summary>What the table and its record are called, and how many records the text announces.</summary>
internal sealed class TableNamer(TableSource source)
{
    /// <summary>How far behind a number its noun may stand: "nine of the last week's deals".</summary>
    private const int LongestCounted = 8;

    private readonly NounPhraseReader phrases = new(source);
    private string? previousHead;

    /// <summary>What one record and the table are called, and the announced count. Several tables may be called the same.</summary>
    public (string Name, string Plural, int? Count) Name(DraftTable table)
    {
        var intro = Introduction(table);
        var count = intro?.Count ?? CountBefore(table);
        var (name, plural) = NameOf(intro) ?? Fallback(table) ?? NameOf(Headline()) ?? FirstColumn(table);
        return (name, plural, count);
    }

    private AnnouncedThings? Introduction(DraftTable table)
    {
        if (!table.IntroTokens.IsEmpty) return phrases.Read(table.IntroTokens.First, table.IntroTokens.End);
        if (table.IntroBlock < 0) return null;
        var sentences = source.Layout.Blocks[table.IntroBlock].Sentences;
        var last = sentences[sentences.Length - 1];
        return phrases.Read(last.FirstToken, last.EndToken);
    }

    private (string Name, string Plural)? NameOf(AnnouncedThings? things)
    {
        if (things is null) return null;
        var words = new List<string>(things.Words);
        var head = things.Head;
        if (head < 0)
        {
            // "The 4 still held are": of what, the list before has said.
            if (previousHead is null) return null;
            words.Insert(0, previousHead);
            head = 0;
        }
        previousHead = words[head];
        var plural = Words.Pascal(string.Join(" ", words));
        words[head] = Words.Singular(words[head]);
        var name = Words.Pascal(string.Join(" ", words));
        return name.Length == 0 || name == plural ? null : (name, plural);
    }

    private static (string Name, string Plural)? Fallback(DraftTable table) =>
        table is { PreferFallback: true, FallbackNoun: { } noun } ? (noun, Words.Plural(noun)) : null;

    private AnnouncedThings? Headline() =>
        source.Layout.Headline.IsEmpty || source.Layout.Blocks.Length == 0 || source.Layout.Blocks[0].Kind != BlockKind.Headline
            ? null
            : phrases.Read(source.Layout.Blocks[0].FirstToken, source.Layout.Blocks[0].EndToken, isTitle: true);

    private static (string Name, string Plural) FirstColumn(DraftTable table)
    {
        if (table.FallbackNoun is { } noun) return (noun, Words.Plural(noun));
        var name = table.Columns[0].Name;
        return name is "Name" or "Title" or "Date" or "Rank" or "Time" ? ("Entry", "Entries") : (name, Words.Plural(name));
    }

    // "The county has made eight grants this year": a number in the sentence or paragraph before that is the number of records.
    private int? CountBefore(DraftTable table)
    {
        var records = table.Records.Count;
        var first = table.Records[0].Source.Start;
        var block = source.Layout.BlockAt(first);
        for (var b = block; b >= 0 && b >= block - 2; b--)
        {
            var tokens = source.Layout.Blocks[b];
            if (tokens.Kind is BlockKind.Headline or BlockKind.Byline or BlockKind.Noise) break;
            var end = Math.Min(tokens.EndToken, tokens.FirstToken + 200);
            for (var i = tokens.FirstToken; i + 1 < end && source.Text.Tokens[i].Start < first; i++)
            {
                if (phrases.Count(i) == records && phrases.Read(i, Math.Min(i + LongestCounted, end)) is { Head: >= 0 }) return records;
            }
        }
        return null;
    }
}
