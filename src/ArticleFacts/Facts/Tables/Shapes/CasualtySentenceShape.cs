using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Prose that tells of one casualty with all that a list of casualties would say: rank or service, name, age or home, and the death, with its day or
/// place. What a whole article tells so, sentence by sentence, is one table.
/// </summary>
internal sealed class CasualtySentenceShape(TableSource source) : ITableShape
{
    /// <summary>How far in front of the person the death may be told.</summary>
    private const int Reach = 40;

    /// <summary>How far into a sentence its rank or service may stand, in tokens: "Ann Low, 27, of Elm, Ohio, an Army sergeant".</summary>
    private const int LongestTitle = 24;

    /// <summary>What is told of a casualty ends here, however long the sentence is.</summary>
    private const int LongestClause = 150;

    /// <summary>Service or rank, age, home, day, place: so many make a record.</summary>
    private const int FewestFields = 4;

    private readonly ArticleText text = source.Text;
    private readonly PersonHeadReader heads = new(source);
    private readonly PersonClauseReader clauses = new(source);
    private readonly DeathReader deaths = new(source);

    public IEnumerable<DraftTable> Read()
    {
        var found = new List<(List<PersonHead> People, PersonClause Clause, string? Group, ListItem Item)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in source.Items)
        {
            if (source.IsClaimed(item.Block) || item.Kind == BlockKind.Headline) continue;
            foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
            {
                var first = Math.Max(item.FirstToken, sentence.FirstToken);
                // Most sentences hold no rank and no service, and so no casualty.
                if (!HasRank(first, sentence.EndToken)) continue;
                for (var i = first; i < sentence.EndToken;)
                {
                    if (Casualty(item, first, ref i, sentence.EndToken) is not { } casualty || !casualty.People.TrueForAll(p => names.Add(Name(p)))) continue;
                    found.Add((casualty.People, casualty.Clause, null, item.Part(casualty.People[0].First, sentence.EndToken)));
                }
            }
        }
        if (found.Count == 0) yield break;
        var table = new DraftTable { FallbackNoun = "Casualty", PreferFallback = true };
        PeopleColumns.Fill(source, table, found);
        yield return table;
    }

    // The people whose rank or service begins at i; i moves behind them, or to the next token.
    private (List<PersonHead> People, PersonClause Clause)? Casualty(ListItem item, int first, ref int i, int end)
    {
        var start = i++;
        if (!text.Tokens[start].IsCapitalized && !text.Tokens[start].IsNumber) return null;
        var isTitle = Phrases.Match(text, start, PhraseKind.Rank | PhraseKind.Branch, out _) > 0;
        if (!isTitle && (start != first || !HasRank(start, Math.Min(end, start + LongestTitle)))) return null;
        var people = heads.ReadAll(start, end);
        if (people.Count == 0 || !people.TrueForAll(IsServing)) return null;
        var last = people[people.Count - 1];
        i = Math.Max(i, last.End);
        if (!deaths.IsKilled(last.End, end) && !IsAnnounced(first, start)) return null;
        var clause = clauses.Read(last.End, ClauseEnd(item, last, end), last.Prose);
        var opening = Math.Max(first, start - Reach);
        if (start > opening && !IsReported(opening, start)) clause.FillFrom(clauses.Read(opening, start));
        foreach (var person in people)
        {
            if (Fields(person, clause) < FewestFields) return null;
        }
        return (people, clause);
    }

    // Whether a rank or service can stand among the tokens: without one, the head need not be read.
    private bool HasRank(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Is(WordClass.Rank) || Phrases.MayBegin(text.Tokens[i], PhraseKind.Rank | PhraseKind.Branch)) return true;
        }
        return false;
    }

    private bool IsServing(PersonHead person) =>
        (person.TitleIsRank ? !person.Title.IsEmpty : !person.Branch.IsEmpty) && person.Name.End - person.Name.First >= 2
        && (text.Tokens[person.Name.First + 1].IsWord || person.Name.End - person.Name.First > 2);

    private static int Fields(PersonHead person, PersonClause clause) =>
        (person.TitleIsRank ? 1 : 0) + (person.Branch.IsEmpty ? 0 : 1) + (person.Age.IsEmpty ? 0 : 1) + (person.City.IsEmpty ? 0 : 1) + (clause.Date is null && person.Date.IsEmpty ? 0 : 1) + (clause.Place is null && person.Place.IsEmpty ? 0 : 1);

    // "the death of", "Killed in Elm on May 3, 2005:": right in front of the person.
    private bool IsAnnounced(int first, int start)
    {
        for (var i = start - 1; i >= first && i > start - Reach; i--)
        {
            if (text.Is(i, "death") || text.Is(i, "deaths")) return text.Is(i + 1, "of") && start - i <= 4;
            if (!CasualtyWords.IsTold(text, i)) continue;
            // "Insurgents killed Sgt. Low", "Also killed was Sgt. Low", "Killed in Elm on May 3, 2005: Sgt. Low"
            return i == start - 1 || (i == start - 2 && text.Tokens[i + 1].Is(WordClass.Auxiliary)) || (i == first && text.IsChar(start - 1, ':'));
        }
        return false;
    }

    private bool IsReported(int first, int start)
    {
        for (var i = first; i < start; i++)
        {
            if (text.Tokens[i].Is(WordClass.ReportingVerb) && !text.Tokens[i].IsCapitalized) return true;
        }
        return false;
    }

    // "He was assigned to …" behind the sentence belongs to it.
    private int ClauseEnd(ListItem item, PersonHead person, int end)
    {
        if (end - person.End > LongestClause) return person.End + LongestClause;
        if (end + 2 >= item.EndToken) return end;
        var isHe = text.Is(end, "he") || text.Is(end, "she") || text.Slice(text.Tokens[end].Span) == text.Slice(text.Tokens[person.Name.End - 1].Span);
        return isHe && CasualtyWords.IsPredicate(text, end + 1) ? source.Layout.SentenceAt(text.Tokens[end].Start).EndToken : end;
    }

    private string Name(PersonHead person) => text.Fold(text.SpanOf(person.Name.First, person.Name.End));
}
