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

    /// <summary>How many items of a run are tried as its first.</summary>
    private const int MostStarts = 4;

    private readonly ArticleText text = source.Text;
    private readonly PersonHeadReader heads = new(source);
    private readonly PersonClauseReader clauses = new(source);
    private readonly DeathReader deaths = new(source);
    private readonly Stanzas stanzas = new(source);
    private readonly NounPhraseReader phrases = new(source);
    private readonly List<PersonItem> run = [];

    public IEnumerable<DraftTable> Read()
    {
        var failed = 0;
        for (var i = 0; i < source.Items.Length;)
        {
            ReadRun(i);
            if (run.Count > 0 && Table() is { } table)
            {
                source.Claim(Math.Max(table.IntroBlock, 0) > 0 ? table.IntroBlock : run[0].Item.Block, source.Items[Last(run)].Block);
                i = Last(run) + 1;
                failed = 0;
                yield return table;
                continue;
            }
            // A long run that is no list is none from its middle on, either.
            i = run.Count > 0 && ++failed > MostStarts ? Last(run) + 1 : i + 1;
            if (run.Count == 0) failed = 0;
        }
    }

    private sealed record PersonItem(int Index, ListItem Item, List<PersonHead> People, PersonClause Clause, TokenRange Group)
    {
        /// <summary>Index of the item's last line.</summary>
        public int LastIndex { get; init; } = Index;
    }

    private static int Last(List<PersonItem> run) => run[run.Count - 1].LastIndex;

    // The longest run of person items from here, over short headings between them: most items begin none, and so all runs have one list.
    private void ReadRun(int first)
    {
        run.Clear();
        TokenRange group = default;
        var gap = 0;
        for (var i = first; i < source.Items.Length; i++)
        {
            var item = stanzas.At(i, out var last);
            if (source.IsClaimed(item.Block)) break;
            if (ReadItems(i, item, group, last))
            {
                gap = 0;
                i = last;
                continue;
            }
            if (run.Count == 0 || gap == MostGaps || !ListIntro.IsHeading(source, source.Items[i])) break;
            gap++;
            group = new TokenRange(source.Items[i].FirstToken, source.Items[i].EndToken);
        }
    }

    // Adds the people of a block to the run: one item, or one a part where the parts of the block each begin with somebody else. False where the block begins with nobody.
    private bool ReadItems(int index, ListItem item, TokenRange group, int last)
    {
        if (ReadItem(index, item, group, last) is not { } whole) return false;
        if (!ReadParts(RunInList.Separated(source, item)) && !ReadParts(RunInList.Sentences(source, item))) run.Add(whole);
        return true;

        bool ReadParts(List<ListItem> parts)
        {
            if (parts.Count < 2) return false;
            var first = run.Count;
            var read = 0;
            for (var p = 0; p < parts.Count && (p < 3 || read * 2 > p); p++)
            {
                if (ReadItem(index, parts[p], group, last) is not { } person) continue;
                run.Add(person);
                read++;
            }
            if (read == parts.Count || (read >= 3 && read * 5 >= parts.Count * 4)) return true;
            run.RemoveRange(first, read);
            return false;
        }
    }

    private PersonItem? ReadItem(int index, ListItem item, TokenRange group, int lastIndex)
    {
        var people = heads.ReadAll(item.FirstToken, item.EndToken);
        if (people.Count == 0 || !people[people.Count - 1].IsStrong) return null;
        var last = people[people.Count - 1];
        var clause = clauses.Read(last.End, item.EndToken, last.Prose);
        clause.IsCasualty |= people.Exists(p => p.IsCasualty);
        return new PersonItem(index, item, people, clause, group) { LastIndex = lastIndex };
    }

    private DraftTable? Table()
    {
        var intro = ListIntro.Before(source, run[0].Index);
        var everybody = run.SelectMany(r => r.People).ToList();
        new SharedClauses(source, clauses).Share(run[0].Index, Last(run), everybody, run.ConvertAll(r => r.Clause));
        var isCounted = intro < 0 && IsCounted(run);
        if (isCounted) intro = run[0].Index - 1;
        else if (!IsList(run, intro)) return null;
        if (intro >= 0 && !isCounted && run.Exists(r => r.Clause.IsNarrative) && !ListIntro.EndsWithColon(source, intro) && !IsWholeBody(run) && !IsRunIn(run)) return null;
        if (run.Count(r => r.Clause.IsSpoken) * 3 > run.Count) return null;
        RepeatedTitles(run);
        ServiceBranches.Settle(source, run.ConvertAll(r => (r.People, r.Clause)), run.Exists(r => !r.Group.IsEmpty) ? 0 : run[0].Index);
        var table = new DraftTable { IntroBlock = intro < 0 ? -1 : source.Items[intro].Block };
        table.PreferFallback = run.Exists(r => r.Clause.IsCasualty);
        table.FallbackNoun = table.PreferFallback ? "Casualty" : "Person";
        var topic = ListTopics.Of(source, run[0].Index);
        PeopleColumns.Fill(source, table, run.Select(r => (r.People, r.Clause, Heading(r.Group), r.Item)).ToList(), topic);
        var opening = intro < 0 ? default : new TokenRange(source.Items[intro].FirstToken, source.Items[intro].EndToken);
        new GroupColumns(source).Fill(table, run.SelectMany(r => r.People.Select(_ => r.Group.IsEmpty ? opening : r.Group)).ToList(), topic);
        ListGroups.Infer(source, table, run.Select(r => (r.Item, r.People.Count)).ToList());
        return table;
    }

    private string? Heading(TokenRange group) => group.IsEmpty ? null : text.Fold(text.SpanOf(group.First, group.End)).TrimEnd(':');

    private bool IsList(List<PersonItem> run, int intro)
    {
        var people = run.Sum(r => r.People.Count);
        if (source.Items[run[0].Index].Kind == BlockKind.Headline && !run[0].Clause.IsCasualty) return false;
        if (people >= 2 && (intro >= 0 || IsWholeBody(run))) return true;
        if (run.Exists(IsStory) || run.Count(r => r.Clause.IsNarrative) * 3 > run.Count) return false;
        var announced = intro >= 0 && CasualtyWords.TellsOfDeath(text, source.Items[intro].FirstToken, source.Items[intro].EndToken);
        if (run.TrueForAll(r => (announced || IsCasualty(r)) && IsUnmistakable(r)) && people >= 1) return true;
        if (run.Exists(r => r.Clause.IsCasualty) && people >= 2 && run.TrueForAll(IsUnmistakable)) return true;
        return run.Count >= 3 && run.Count(r => !IsFragment(r.Item, r.People[r.People.Count - 1].End)) * 5 <= run.Count;
    }

    // What is told of all has been read with its subject; what the item itself tells must be of its own people.
    private bool IsCasualty(PersonItem item) => item.Clause.IsCasualty
        && (item.Clause.Date is { Inherited: true } || item.People.Exists(p => p.IsCasualty) || deaths.IsKilled(item.People[item.People.Count - 1].End, item.Item.EndToken));

    // What an item without age or home tells behind its verb is a story, and no description in a list: "could mend any clock".
    private static bool IsStory(PersonItem item) => item.Clause.IsNarrative && item.People.Exists(p => p.Age.IsEmpty || p.City.IsEmpty);

    // Where every paragraph of an article begins with somebody's name, age and home, the article is a list of them.
    private bool IsWholeBody(List<PersonItem> run)
    {
        var first = run[0].Index;
        return Last(run) == source.Items.Length - 1 && (first == 0 || (first == 1 && source.Items[0].Kind == BlockKind.Headline));
    }

    // "Five firefighters died in the fire." above five people: the sentence announces them, whatever is told of each.
    private bool IsCounted(List<PersonItem> run)
    {
        var above = run[0].Index - 1;
        if (run.Count < 3 || above < 0 || source.IsClaimed(source.Items[above].Block) || source.Items[above].Kind == BlockKind.Headline) return false;
        if (!run.TrueForAll(r => !r.Clause.IsSpoken && r.People.TrueForAll(p => !p.Age.IsEmpty))) return false;
        var people = run.Sum(r => r.People.Count);
        var sentences = source.Layout.Blocks[source.Items[above].Block].Sentences;
        var last = sentences[sentences.Length - 1];
        return phrases.Read(last.FirstToken, last.EndToken) is { Head: >= 0 } things && things.Count == people;
    }

    // One paragraph of people, each with age and home.
    private static bool IsRunIn(List<PersonItem> run) =>
        run.Count > 3 && Last(run) == run[0].Index && run.TrueForAll(r => r.People.TrueForAll(p => !p.Age.IsEmpty && !p.City.IsEmpty));

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

    // A word that several names of three words begin with is what the people are: "Deckhand Kofi Asare", "Deckhand Liam Keane".
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
}
