using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Items that each begin with a person, or several: "Army Sgt. Ann Low, 27, of Elm, Ohio, died …", "Ann Low, 44, Elm — A florist".
/// A run of them is a table when an introduction announces it, when the items say what became of the people, or when they are no sentences.
/// </summary>
internal sealed class PeopleShape(TableSource source) : ITableShape
{
    private const int MostGaps = 1;
    private readonly ArticleText text = source.Text;
    private readonly PersonHeadReader heads = new(source);
    private readonly PersonClauseReader clauses = new(source);

    public IEnumerable<DraftTable> Read()
    {
        var items = source.Items;
        for (var i = 0; i < items.Length;)
        {
            var run = RunAt(i);
            if (run.Count == 0 || Table(run) is not { } table)
            {
                i++;
                continue;
            }
            source.Claim(Math.Max(table.IntroBlock, 0) > 0 ? table.IntroBlock : run[0].Item.Block, run[run.Count - 1].Item.Block);
            i = run[run.Count - 1].Index + 1;
            yield return table;
        }
    }

    private sealed record PersonItem(int Index, ListItem Item, List<PersonHead> People, PersonClause Clause, string? Group);

    // The longest run of person items from here, over short headings between them.
    private List<PersonItem> RunAt(int first)
    {
        var run = new List<PersonItem>();
        string? group = null;
        var gap = 0;
        for (var i = first; i < source.Items.Length; i++)
        {
            var item = source.Items[i];
            if (source.IsClaimed(item.Block)) break;
            var people = ReadItems(i, item, group);
            if (people.Count > 0)
            {
                run.AddRange(people);
                gap = 0;
                continue;
            }
            if (run.Count == 0 || gap == MostGaps || !ListIntro.IsHeading(source, item)) break;
            gap++;
            group = text.Fold(text.SpanOf(item.FirstToken, item.EndToken)).TrimEnd(':');
        }
        return run;
    }

    // The people of a block: one item, or one a sentence where every sentence begins with somebody else.
    private List<PersonItem> ReadItems(int index, ListItem item, string? group)
    {
        var read = new List<PersonItem>();
        var sentences = source.Layout.Blocks[item.Block].Sentences;
        if (ReadItem(index, item, group) is not { } whole) return read;
        for (var s = 0; s < sentences.Length && (s < 2 || read.Count == s); s++)
        {
            var part = item.Part(s == 0 ? item.FirstToken : sentences[s].FirstToken, Math.Min(sentences[s].EndToken, item.EndToken));
            if (part.TokenCount > 0 && ReadItem(index, part, group) is { } person) read.Add(person);
        }
        if (read.Count == sentences.Length && read.Count > 1) return read;
        read.Clear();
        read.Add(whole);
        return read;
    }

    private PersonItem? ReadItem(int index, ListItem item, string? group)
    {
        var end = item.EndToken;
        var people = heads.ReadAll(item.FirstToken, end);
        if (people.Count == 0 || !people[people.Count - 1].IsStrong) return null;
        var last = people[people.Count - 1];
        var clause = clauses.Read(last.End, end, last.Prose);
        return new PersonItem(index, item, people, clause, group);
    }

    private DraftTable? Table(List<PersonItem> run)
    {
        var intro = ListIntro.Before(source, run[0].Index);
        Share(run);
        if (!IsList(run, intro)) return null;
        if (intro >= 0 && run.Exists(r => r.Clause.IsNarrative) && !ListIntro.EndsWithColon(source, intro) && !IsWholeBody(run)) return null;
        RepeatedTitles(run);
        ServiceBranches.Settle(source, run.ConvertAll(r => (r.People, r.Clause)), run[0].Index - 1);
        var table = new DraftTable { IntroBlock = intro < 0 ? -1 : source.Items[intro].Block };
        table.PreferFallback = run.Exists(r => r.Clause.IsCasualty);
        table.FallbackNoun = table.PreferFallback ? "Casualty" : "Person";
        PeopleColumns.Fill(source, table, run.Select(r => (r.People, r.Clause, r.Group, r.Item)).ToList());
        ListGroups.Infer(source, table, run.Select(r => (r.Item, r.People.Count)).ToList());
        return table;
    }

    private bool IsList(List<PersonItem> run, int intro)
    {
        var people = run.Sum(r => r.People.Count);
        if (source.Items[run[0].Index].Kind == BlockKind.Headline && !run[0].Clause.IsCasualty) return false;
        if (people >= 2 && (intro >= 0 || IsWholeBody(run))) return true;
        if (run.Exists(r => r.Clause.IsNarrative)) return false;
        if (run.TrueForAll(r => r.Clause.IsCasualty && IsUnmistakable(r)) && people >= 1) return true;
        if (run.Exists(r => r.Clause.IsCasualty) && people >= 2 && run.TrueForAll(IsUnmistakable)) return true;
        return run.Count >= 3 && run.TrueForAll(r => IsFragment(r.Item, r.People[r.People.Count - 1].End));
    }

    // Where every paragraph of an article begins with somebody's name, age and home, the article is a list of them.
    private bool IsWholeBody(List<PersonItem> run)
    {
        var first = run[0].Index;
        return run[run.Count - 1].Index == source.Items.Length - 1 && (first == 0 || (first == 1 && source.Items[0].Kind == BlockKind.Headline));
    }

    // A rank or an age, and a home: nobody is brought in with all of them by the way.
    private static bool IsUnmistakable(PersonItem item) =>
        item.People.TrueForAll(p => !p.City.IsEmpty && (!p.Age.IsEmpty || p.TitleIsRank)) && (item.People.Exists(p => p.TitleIsRank || !p.Branch.IsEmpty) || item.People.Count > 1);

    // No sentence: no auxiliary and no reporting verb behind the head.
    private bool IsFragment(ListItem item, int first)
    {
        var end = Math.Min(item.EndToken, first + 60);
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Dash && text.Tokens[i].SpaceBefore) return true;
            if (text.Is(i, "who") || text.Is(i, "whose")) return true;
            if (text.Is(i, "said") || text.Is(i, "says") || text.Is(i, "told") || text.Is(i, "was") || text.Is(i, "is") || text.Is(i, "has") || text.Is(i, "does") || text.Is(i, "had")) return false;
        }
        return true;
    }

    // A word that several names of three words begin with is what the people are: "Deckhand Kofi Mensah", "Deckhand Liam Keane".
    private void RepeatedTitles(List<PersonItem> run)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var people = run.SelectMany(r => r.People).Where(p => p.Title.IsEmpty && p.Name.End - p.Name.First >= 3).ToList();
        foreach (var person in people)
        {
            var word = text.Slice(text.Tokens[person.Name.First].Span);
            counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + 1;
        }
        foreach (var person in people)
        {
            var first = text.Tokens[person.Name.First];
            if (counts[text.Slice(first.Span)] < 2 || first.Is(WordClass.GivenName) || !text.Tokens[person.Name.First + 1].IsCapitalized) continue;
            person.Title = new TokenRange(person.Name.First, person.Name.First + 1);
            person.Name = new TokenRange(person.Name.First + 1, person.Name.End);
        }
    }

    // "Both died Aug. 1 in Elm. They were assigned to …" behind a list, "They died …" before it.
    private void Share(List<PersonItem> run)
    {
        foreach (var index in new[] { run[run.Count - 1].Index + 1, run[0].Index - 1 })
        {
            if (index < 0 || index >= source.Items.Length || SharedClause(source.Items[index]) is not { } shared) continue;
            foreach (var item in run) item.Clause.FillFrom(shared);
        }
    }

    private PersonClause? SharedClause(ListItem item)
    {
        foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
        {
            var i = sentence.FirstToken;
            if (text.IsChar(sentence.EndToken - 1, ':')) continue;
            if (text.Is(i, "all") || text.Is(i, "both") || text.Is(i, "they") || text.Is(i, "the")) i++;
            else continue;
            var limit = Math.Min(sentence.EndToken, i + 8);
            while (i < limit && !CasualtyWords.IsPredicate(text, i)) i++;
            if (i < limit && text.Tokens[sentence.FirstToken].Kind == TokenKind.Word) return clauses.Read(sentence.FirstToken, item.EndToken);
        }
        return null;
    }
}
