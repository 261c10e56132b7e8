using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Finds what is said once for all people of a list: "Both died Aug. 1 in Elm. They were assigned to …" below it, "They died …" above it.</summary>
internal sealed class SharedClauses(TableSource source, PersonClauseReader clauses)
{
    /// <summary>How many items above a list may tell of all of it: the announcement, and the line that introduces the names.</summary>
    private const int Above = 2;

    private const int LongestSubject = 8;

    /// <summary>People of longer lists are not looked up by their surnames.</summary>
    private const int MostNamed = 40;

    private readonly ArticleText text = source.Text;

    /// <summary>Fills the clauses of the items between <paramref name="first"/> and <paramref name="last"/> with what their surroundings say of all of them.</summary>
    public void Share(int first, int last, IReadOnlyList<PersonHead> people, IReadOnlyList<PersonClause> items)
    {
        ShareByName(last + 1, people, items);
        foreach (var index in Around(first, last))
        {
            // What stands right below another list belongs to that one.
            if (index > 0 && index < first - 1 && source.IsClaimed(source.Items[index - 1].Block)) continue;
            if (index < 0 || index >= source.Items.Length || source.IsClaimed(source.Items[index].Block) || Clause(source.Items[index], people) is not { } shared) continue;
            foreach (var item in items) item.FillFrom(shared);
        }
    }

    // "Low and Reed were assigned to …": below the list, for those whose surnames stand there. Each person has one clause, or shares the last.
    private void ShareByName(int index, IReadOnlyList<PersonHead> people, IReadOnlyList<PersonClause> items)
    {
        if (index >= source.Items.Length || people.Count != items.Count || people.Count < 2) return;
        foreach (var sentence in source.Layout.Blocks[source.Items[index].Block].Sentences)
        {
            var named = new List<int>();
            var i = sentence.FirstToken;
            while (i < sentence.EndToken && named.Count < people.Count)
            {
                var person = NamedAt(i, people);
                if (person < 0) break;
                named.Add(person);
                i++;
                while (i < sentence.EndToken && (text.IsChar(i, ',') || text.Is(i, "and"))) i++;
            }
            if (named.Count == 0 || i >= sentence.EndToken || !IsPredicate(i)) continue;
            var shared = clauses.Read(i, sentence.EndToken);
            foreach (var n in named) items[n].FillFrom(shared);
        }
    }

    private int NamedAt(int token, IReadOnlyList<PersonHead> people)
    {
        for (var n = 0; n < people.Count && n < MostNamed; n++)
        {
            if (SurnameEnd(token, people[n]) > token) return n;
        }
        return -1;
    }

    private static IEnumerable<int> Around(int first, int last)
    {
        yield return last + 1;
        for (var n = 1; n <= Above; n++) yield return first - n;
    }

    private PersonClause? Clause(ListItem item, IReadOnlyList<PersonHead> people)
    {
        foreach (var sentence in source.Layout.Blocks[item.Block].Sentences)
        {
            if (text.IsChar(sentence.EndToken - 1, ':') && sentence.EndToken - sentence.FirstToken < LongestSubject) continue;
            if (text.Tokens[sentence.FirstToken].Kind is TokenKind.Word or TokenKind.Number && IsAboutAll(sentence.FirstToken, sentence.EndToken, people)) return clauses.Read(sentence.FirstToken, item.EndToken);
        }
        return null;
    }

    private bool IsAboutAll(int first, int end, IReadOnlyList<PersonHead> people)
    {
        var limit = Math.Min(end, first + LongestSubject);
        if (people.Count == 1) return (text.Is(first, "he") || text.Is(first, "she") || SurnameEnd(first, people[0]) > first) && IsPredicate(Math.Max(first + 1, SurnameEnd(first, people[0])));
        if (text.Is(first, "they")) return IsPredicate(first + 1);
        var isQuantified = text.Is(first, "all") || text.Is(first, "both") || text.Is(first, "the") || text.Tokens[first].Is(WordClass.Cardinal) || text.Tokens[first].IsNumber;
        if (!isQuantified) return false;
        for (var i = first + 1; i < limit; i++)
        {
            if (IsPredicate(i)) return text.Tokens[i - 1] is var noun && (noun.Is(WordClass.PeopleNoun | WordClass.Cardinal | WordClass.Rank) || text.Is(i - 1, "victims") || text.Is(i - 1, "all") || text.Is(i - 1, "both"));
            if (!text.Tokens[i].IsWord) return false;
        }
        return false;
    }

    private bool IsPredicate(int i) => CasualtyWords.IsPredicate(text, i);

    // The token behind the person's surname at the sentence's start; the token itself where it does not stand there.
    private int SurnameEnd(int first, PersonHead person)
    {
        var surname = person.SharedSurname.IsEmpty ? person.Name.End - 1 : person.SharedSurname.End - 1;
        while (surname > person.Name.First && (!text.Tokens[surname].IsWord || text.Tokens[surname].Is(WordClass.NameSuffix))) surname--;
        var t = text.Tokens[surname];
        var start = text.Tokens[first];
        return start.Span.Length == t.Span.Length && string.CompareOrdinal(text.Source, start.Start, text.Source, t.Start, t.Span.Length) == 0 ? first + 1 : first;
    }
}
