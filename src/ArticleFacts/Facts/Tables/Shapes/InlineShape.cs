using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>A list inside a sentence: behind a colon, items between semicolons. "The winners are: Ann Low of Elm, for cello; … and …".</summary>
internal sealed class InlineShape(TableSource source) : ITableShape
{
    private const int FewestItems = 3;
    private const int FewestPeople = 2;

    /// <summary>How many words may say what somebody is, in front of the name.</summary>
    private const int LongestLead = 3;

    private static readonly WordSet Verbs = new("are", "were");
    private static readonly WordSet Names = new("named", "identified");
    private readonly ArticleText text = source.Text;
    private readonly PersonHeadReader heads = new(source);
    private readonly PersonClauseReader clauses = new(source);
    private readonly SegmentReader segments = new(source);

    public IEnumerable<DraftTable> Read()
    {
        for (var n = 0; n < source.Items.Length; n++)
        {
            var item = source.Items[n];
            if (source.IsClaimed(item.Block)) continue;
            foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
            {
                if ((Table(item, sentence.FirstToken, sentence.EndToken) ?? Announced(n, sentence)) is not { } table) continue;
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
            if (verb < 0 && colon + 1 < end && OpensNames(colon)) verb = colon;
        }
        var hasColon = colon < end;
        if (!hasColon)
        {
            // "The victims are Ann Low, 57, of Elm; …": without a colon, only people are unmistakable.
            if (verb < 0) return null;
            colon = verb;
        }
        var parts = Parts(item, colon + 1, end);
        if (parts.Count == 0) return null;
        var table = People(parts, new TokenRange(first, colon)) ?? (hasColon && parts.Count >= FewestItems ? Segments(parts) : null);
        if (table is not null) table.IntroTokens = new TokenRange(first, colon);
        return table;
    }

    // "are Ann Low", "were named as Ann Low"
    private bool OpensNames(int i) => text.Tokens[i + 1].IsCapitalized && (Verbs.Contains(text, i) || (text.Is(i, "as") && Names.Contains(text, i - 1)));

    // "The students are:" above a paragraph of nothing but names: "Ann Low, Elm; Bo Reed, Oak; and Cy Hart, Ash."
    private DraftTable? Announced(int index, Sentence sentence)
    {
        var item = source.Items[index];
        if (index == 0 || sentence.FirstToken != item.FirstToken || sentence.EndToken != item.EndToken || !ListIntro.EndsWithColon(source, index - 1)) return null;
        var parts = Parts(item, sentence.FirstToken, sentence.EndToken);
        if (parts.Count < FewestItems) return null;
        var above = source.Items[index - 1];
        var table = People(parts, new TokenRange(above.FirstToken, above.EndToken)) ?? Segments(parts, areNamed: true);
        if (table is not null) table.IntroBlock = above.Block;
        return table;
    }

    // "first mate Ann Low": words in front of a name say what the person is.
    private int LeadEnd(ListItem part)
    {
        var i = part.FirstToken;
        while (i < part.EndToken && i < part.FirstToken + LongestLead && text.Tokens[i] is { IsWord: true, IsCapitalized: false } t && !t.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction)) i++;
        return i < part.EndToken && text.Tokens[i].IsCapitalized ? i : part.FirstToken;
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
            var lead = LeadEnd(part);
            var people = heads.ReadAll(lead, part.EndToken);
            if (people.Count == 0 || !people[people.Count - 1].IsStrong) return null;
            if (people.Count == 1 && people[0].Title.IsEmpty) people[0].Title = new TokenRange(part.FirstToken, lead);
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

    private DraftTable? Segments(List<ListItem> parts, bool areNamed = false)
    {
        var draft = new SegmentTable(source);
        foreach (var part in parts)
        {
            var read = segments.Read(part.FirstToken, part.EndToken);
            if (read.Count < 2) return null;
            draft.Add(part, read, null);
        }
        return draft.IsUniform && (draft.HasTypedColumn || (areNamed && draft.Content.ArePeople(SegmentReader.Text + "0"))) && draft.IsCommon(SegmentReader.Text + "0") ? draft.Make(new SegmentNames()) : null;
    }
}
