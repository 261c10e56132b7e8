using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A list inside a sentence: behind a colon, items between semicolons. "The winners are: Ann Low of Elm, for cello; … and …".</summary>
internal sealed class InlineShape(TableSource source) : ITableShape
{
    private const int FewestItems = 3;
    private const int FewestPeople = 2;
    private static readonly WordSet Verbs = new("are", "were");
    private readonly ArticleText text = source.Text;
    private readonly PersonHeadReader heads = new(source);
    private readonly PersonClauseReader clauses = new(source);
    private readonly SegmentReader segments = new(source);

    public IEnumerable<DraftTable> Read()
    {
        foreach (var item in source.Items)
        {
            if (source.IsClaimed(item.Block)) continue;
            foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
            {
                if (Table(item, sentence.FirstToken, sentence.EndToken) is not { } table) continue;
                source.Claim(item.Block, item.Block);
                yield return table;
            }
        }
    }

    private DraftTable? Table(ListItem item, int first, int end)
    {
        int colon = first, verb = -1;
        for (; colon < end && !(text.IsChar(colon, ':') && colon + 1 < end && text.Tokens[colon + 1].SpaceBefore); colon++)
        {
            if (verb < 0 && Verbs.Contains(text, colon)) verb = colon;
        }
        var hasColon = colon < end;
        if (!hasColon)
        {
            // "The victims are Ann Low, 57, of Elm; …": without a colon, only people are unmistakable.
            if (verb < 0 || verb + 1 >= end || !text.Tokens[verb + 1].IsCapitalized) return null;
            colon = verb;
        }
        var parts = Parts(item, colon + 1, end);
        if (parts.Count == 0) return null;
        var table = People(parts, new TokenRange(first, colon)) ?? (hasColon && parts.Count >= FewestItems ? Segments(parts) : null);
        if (table is not null) table.IntroTokens = new TokenRange(first, colon);
        return table;
    }

    private List<ListItem> Parts(ListItem item, int first, int end)
    {
        var parts = new List<ListItem>();
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !text.IsChar(i, ';')) continue;
            if (text.Is(start, "and")) start++;
            var stop = i == end && text.IsChar(i - 1, '.') && !source.IsAbbreviationPeriod(i - 1) ? i - 1 : i;
            if (stop > start) parts.Add(item.Part(start, stop));
            start = i + 1;
        }
        return parts;
    }

    private DraftTable? People(List<ListItem> parts, TokenRange intro)
    {
        var items = new List<(List<PersonHead> People, PersonClause Clause, string? Group, ListItem Item)>();
        foreach (var part in parts)
        {
            var people = heads.ReadAll(part.FirstToken, part.EndToken);
            if (people.Count == 0 || !people[people.Count - 1].IsStrong) return null;
            items.Add((people, clauses.Read(people[people.Count - 1].End, part.EndToken, people[people.Count - 1].Prose), null, part));
        }
        if (items.Sum(i => i.People.Count) < FewestPeople || (items.Count == 1 && items[0].People[items[0].People.Count - 1].End < parts[0].EndToken)) return null;
        if (CasualtyWords.TellsOfDeath(text, intro.First, intro.End))
        {
            // "Two died on May 3 at Elm: …" holds for all that are named.
            var shared = clauses.Read(intro.First, intro.End);
            foreach (var item in items) item.Clause.FillFrom(shared);
        }
        var casualty = items.Exists(i => i.Clause.IsCasualty);
        var table = new DraftTable { FallbackNoun = casualty ? "Casualty" : "Person", PreferFallback = casualty };
        PeopleColumns.Fill(source, table, items);
        return table;
    }

    private DraftTable? Segments(List<ListItem> parts)
    {
        var draft = new SegmentTable(source);
        foreach (var part in parts)
        {
            var read = segments.Read(part.FirstToken, part.EndToken);
            if (read.Count < 2) return null;
            draft.Add(part, read, null);
        }
        return draft.IsUniform && draft.HasTypedColumn && draft.IsCommon(SegmentReader.Text + "0") ? draft.Make(new SegmentNames()) : null;
    }
}
