using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads the heads of items: "Army Staff Sgt. Ann B. Low, 27, of Elm, Ohio", "Ann Low of Elm", "Ann Low, 44, Elm", several in a row.
/// Every look ahead is bounded, so that reading stays linear on any text.
/// </summary>
internal sealed class PersonHeadReader(TableSource source)
{
    private const int LongestName = 12;
    private const WordClass NoName = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb;

    // Most items begin with no person: one list for all of them, which stays empty.
    private static readonly List<PersonHead> Nobody = [];

    private readonly ArticleText text = source.Text;
    private readonly PersonFieldReader fields = new(source);
    private readonly ServiceReader services = new(source);
    private readonly AgeReader ages = new(source);
    private readonly HomeReader homes = new(source);

    /// <summary>The people that the item begins with; empty when it does not begin with one.</summary>
    public List<PersonHead> ReadAll(int first, int end)
    {
        if (Couple(first, end) is { } couple) return couple;
        if (first >= end || Read(first, end) is not { } next) return Nobody;
        var people = new List<PersonHead>();
        for (PersonHead? head = next; head is not null && (people.Count == 0 || head.IsStrong);)
        {
            people.Add(head);
            var i = head.End;
            var comma = text.IsChar(i, ',') || text.IsChar(i, ';');
            if (comma) i++;
            if (text.Is(i, "and")) i++;
            else if (!comma) break;
            head = i < end ? Read(i, end) : null;
        }
        SharedHome(people, end);
        return people;
    }

    /// <summary>One head at <paramref name="first"/>; null when there is no name.</summary>
    public PersonHead? Read(int first, int end)
    {
        if (!MayBegin(first) || IsLoneCapital(first, end)) return null;
        var head = new PersonHead { First = first };
        var i = Title(head, ages.InFront(head, Day(head, first, end), end), end);
        var nameEnd = Inverted(head, i, end);
        var isInverted = nameEnd > i;
        if (!isInverted)
        {
            nameEnd = Name(i, end);
            if (nameEnd == i || !CanBeName(i, nameEnd) || (nameEnd - i == 1 && head.Title.IsEmpty && !text.Tokens[i].Is(WordClass.GivenName))) return null;
            head.Name = new TokenRange(i, nameEnd);
        }
        i = ages.Behind(head, nameEnd, end);
        if (head.Age.IsEmpty && i + 1 < end && (text.IsChar(i, ',') || text.Tokens[i].Kind == TokenKind.Dash) && (text.Is(i + 1, "a") || text.Is(i + 1, "an")))
        {
            var after = ages.InFront(head, i + 2, end);
            if (!head.Age.IsEmpty) i = Office(head, after, end);
        }
        if (head.Age.IsEmpty) i = ages.InSentence(head, i, end);
        if (head.City.IsEmpty) i = fields.Read(head, i, end);
        if (head.City.IsEmpty) i = homes.Read(head, Occupation(head, i, end), end);
        if (head.Age.IsEmpty) i = ages.Behind(head, i, end);
        i = fields.Read(head, i, end);
        head.Prose = i;
        if (head.Occupation.IsEmpty) i = Occupation(head, i, end);
        head.End = i;
        return head;
    }

    // Whether a head can begin with the token at all: a word in lower case must be a particle, a rank, a service or part of a date.
    private bool MayBegin(int token)
    {
        ref readonly var t = ref text.Tokens[token];
        return !t.IsWord || t.IsCapitalized || t.Is(WordClass.NameParticle) || Phrases.MayBegin(t, PhraseKind.Rank | PhraseKind.Branch)
            || text.Is(token, "us") || text.Is(token, "u.s.") || source.DateAt(token) is not null;
    }

    // "The council said", "Officials said": one capital before a word in lower case, which is no given name and no title. Nearly all paragraphs begin so.
    private bool IsLoneCapital(int token, int end)
    {
        ref readonly var t = ref text.Tokens[token];
        if (!t.IsWord || t.Is(WordClass.Honorific | WordClass.Nobility | WordClass.Rank) || (t.Is(WordClass.GivenName) && !t.Is(NoName)) || token + 1 >= end) return false;
        return text.Tokens[token + 1] is { IsWord: true, IsCapitalized: false } next && !next.Is(WordClass.NameParticle)
            && !Phrases.MayBegin(t, PhraseKind.Rank | PhraseKind.Branch) && !text.Is(token, "us") && !text.Is(token, "u.s.") && source.DateAt(token) is null;
    }

    // "May 3, 2005: Sgt. Ann Low": the token behind the day and its separator; the token itself where none opens the item.
    private int Day(PersonHead head, int first, int end)
    {
        if (source.DateAt(first) is not { } date || date.FirstToken != first || date.EndToken >= end || source.ValueOf(date) is not { IsInterval: false, Start.Day: not null }) return first;
        var next = fields.Field(date.EndToken, end);
        if (next < 0 && text.Tokens[date.EndToken].Start - text.Tokens[date.EndToken - 1].End < 2) return first;
        head.Date = new TokenRange(first, date.EndToken);
        return Math.Max(next, date.EndToken);
    }

    // "Low, Ann B., 27": one surname, or one in capitals, then given names, then an age, a rank or a service.
    private int Inverted(PersonHead head, int first, int end)
    {
        var surname = SurnameEnd(first, end);
        if (surname == first || surname + 2 >= end || !text.IsChar(surname, ',') || source.DateAt(surname + 1) is not null || source.RegionAt(surname + 1, end) > 0) return first;
        var given = Name(surname + 1, end);
        if (given == surname + 1 || IsSuffix(surname + 1) || !(text.Tokens[surname + 1].Is(WordClass.GivenName) || text.Tokens[surname - 1].IsAllCaps || text.IsChar(given - 1, '.'))) return first;
        var next = fields.Field(given, end);
        if (next < 0 || !(text.Tokens[next].IsNumber || text.Is(next, "age") || text.Tokens[next].Is(WordClass.Role) || Phrases.Match(text, next, PhraseKind.Rank | PhraseKind.Branch, out _) > 0)) return first;
        head.Name = new TokenRange(surname + 1, given);
        head.SharedSurname = new TokenRange(first, surname);
        head.IsInverted = true;
        return given;
    }

    // One word, several in capitals, or one behind particles or an abbreviation: "Low", "VAN DER BERG", "De La Cruz", "St. Clair", "Low-Reed".
    private int SurnameEnd(int first, int end)
    {
        var words = 0;
        var i = first;
        for (; i < end && i < first + 5; i++)
        {
            var t = text.Tokens[i];
            if (i > first && (text.IsChar(i, '.') || (t.Kind == TokenKind.Dash && !t.SpaceBefore))) continue;
            if (!t.Is(WordClass.NameParticle) && t is not { IsWord: true, IsCapitalized: true }) break;
            if (t.SpaceBefore || i == first) words++;
        }
        return words <= 1 || text.Tokens[i - 1].IsAllCaps || text.Tokens[first].Is(WordClass.NameParticle) || text.IsChar(first + 1, '.') ? i : first;
    }

    // A capital at the start of a sentence makes no name: "The Department", "After Monday".
    private bool CanBeName(int first, int end) =>
        !text.Tokens[first].Is(NoName)
        || (text.Tokens[first].Is(WordClass.GivenName) && end - first > 1) || (text.Tokens[first].Span.Length == 1 && text.IsChar(first + 1, '.'));

    // Branch, rank, role, honorific.
    private int Title(PersonHead head, int first, int end)
    {
        var i = first;
        if (text.Is(i, "u.s.") || text.Is(i, "us")) i++;
        var n = Phrases.Match(text, i, PhraseKind.Branch, out _);
        if (n > 0 && i + n < end && CanFollowBranch(i + n, end))
        {
            head.Branch = new TokenRange(i, i + n);
            i += n;
            if (i + 2 < end && text.Tokens[i].IsAllCaps && text.Tokens[i].IsWord && text.Tokens[i].Span.Length > 2
                && !text.Tokens[i + 1].IsAllCaps && Phrases.Match(text, i, PhraseKind.Rank, out _) == 0)
            {
                head.Unit = new TokenRange(i, i + 1);
                i++;
            }
        }
        else if (i > first)
        {
            i = first;
        }
        var start = i;
        for (var step = 0; step < 6 && i < end; step++)
        {
            var width = TitleWord(head, i, end, isFirst: i == start);
            if (width == 0 || !IsNameWord(i + width, end)) break;
            i += width;
        }
        head.Title = new TokenRange(start, i);
        return i;
    }

    // "Army Spc.", "Navy SEAL", but not "Marine One": what follows a branch is written with a capital or is "1st".
    private bool CanFollowBranch(int i, int end) => IsNameWord(i, end) || (text.Tokens[i].IsNumber && i + 1 < end && RankClass.IsOrdinalEnding(text, i + 1));

    private int TitleWord(PersonHead head, int i, int end, bool isFirst)
    {
        var n = Phrases.Match(text, i, PhraseKind.Rank, out var rank);
        if (n > 0)
        {
            n = WithPeriod(i + n, end) - i;
            n += RankClass.Width(text, i + n, end);
            head.TitleIsRank = true;
            head.TitleIsHonorific = false;
            if (rank?.Data is { Length: > 0 } branch) head.BranchOfRank ??= branch;
            return n;
        }
        var t = text.Tokens[i];
        if (!t.IsWord || !t.IsCapitalized) return 0;
        // In front of an initial or a lone surname, a word that can be a given name is one.
        if (t.Is(WordClass.GivenName) && IsNameWord(i + 1, end) && (text.Tokens[i + 1].Span.Length == 1 || !IsNameWord(i + 2, end))) return 0;
        if (t.Is(WordClass.Honorific | WordClass.Nobility) || (isFirst && t.Is(WordClass.Family) && IsNameWord(i + 1, end)))
        {
            head.TitleIsHonorific = isFirst;
            return WithPeriod(i + 1, end) - i;
        }
        if (t.Is(WordClass.Rank) && !t.Is(WordClass.GivenName))
        {
            head.TitleIsRank = true;
            head.TitleIsHonorific = false;
            return WithPeriod(i + 1, end) - i;
        }

        // A common word in front of two words of a name is what the person is: "Deckhand Kofi Asare". In front of an initial it is a given name.
        if (t.Is(WordClass.Role | WordClass.CommonWord) && !t.Is(WordClass.GivenName | WordClass.NameParticle) && IsNameWord(i + 1, end) && text.Tokens[i + 1].Span.Length > 1 && IsNameWord(i + 2, end))
        {
            head.TitleIsHonorific = false;
            return 1;
        }
        return 0;
    }

    private bool IsNameWord(int i, int end) => i < end && text.Tokens[i].IsWord && text.Tokens[i].IsCapitalized;

    private int WithPeriod(int i, int end) => i < end && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore ? i + 1 : i;

    // The token behind the name at i; i when there is none.
    private int Name(int first, int end)
    {
        var i = first;
        var words = 0;
        while (i < end && i - first < LongestName)
        {
            var t = text.Tokens[i];
            // In a record of several lines, the rank stands on the line below the name.
            if (i > first && (t.Flags & TokenFlags.LineStart) != 0 && Phrases.Match(text, i, PhraseKind.Rank | PhraseKind.Branch, out _) > 0) break;
            if (t.IsWord && t.IsCapitalized)
            {
                i++;
                words++;
                if (i < end && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore && (t.Span.Length == 1 || t.Is(WordClass.NameSuffix | WordClass.Abbreviation))) i++;
            }
            else if (i == first)
            {
                break;
            }
            else if (t.Kind == TokenKind.Dash && !t.SpaceBefore && i + 1 < end && text.Tokens[i + 1] is { IsWord: true, SpaceBefore: false } part)
            {
                // "Low-Reed", and "Min-jung"
                i += part.IsCapitalized ? 1 : 2;
            }
            else if (t.IsWord && t.Is(WordClass.NameParticle) && IsNameWord(i + 1, end))
            {
                i++;
            }
            else if (t.IsWord && t.Is(WordClass.NameParticle) && i + 2 < end && text.Tokens[i + 1].Is(WordClass.NameParticle) && IsNameWord(i + 2, end))
            {
                i += 2;
            }
            else if (Nickname(i, end) is var width && width > 0 && IsNameWord(i + width, end))
            {
                i += width;
            }
            else
            {
                break;
            }
        }
        if (i + 1 < end && words > 0 && text.IsChar(i, ',') && IsSuffix(i + 1)) i = WithPeriod(i + 2, end);
        return words > 0 ? i : first;
    }

    // "Bobo" or (Bobo) between the words of a name.
    private int Nickname(int i, int end)
    {
        if (i + 2 >= end) return 0;
        var quoted = text.Tokens[i].Kind == TokenKind.Quote;
        if (!quoted && !text.IsChar(i, '(')) return 0;
        for (var j = i + 1; j < end && j < i + 5; j++)
        {
            if (quoted ? text.Tokens[j].Kind == TokenKind.Quote : text.IsChar(j, ')')) return j - i + 1;
            if (!text.Tokens[j].IsWord) return 0;
        }
        return 0;
    }

    private bool IsSuffix(int i) => text.Is(i, "jr") || text.Is(i, "sr") || text.Is(i, "ii") || text.Is(i, "iii") || text.Is(i, "iv");

    // ", a nurse", ", teachers": only an article or a plural makes it sure that the words say what the person is.
    private int Occupation(PersonHead head, int i, int end)
    {
        if ((head.Age.IsEmpty && head.City.IsEmpty) || i + 1 >= end || !text.IsChar(i, ',')) return i;
        var j = i + 1;
        var article = text.Is(j, "a") || text.Is(j, "an");
        if (article) j++;
        if (article && head.Title.IsEmpty && services.Read(head, j, end) is var service && service > j) return service;
        var stop = OccupationEnd(j, end);
        if (stop == j || !article) return i;
        head.Occupation = new TokenRange(j, stop);
        return stop;
    }

    // "a 33-year-old private first class from Elm": the rank, or what else the person is, between age and home.
    private int Office(PersonHead head, int i, int end)
    {
        var rank = head.Title.IsEmpty ? services.Read(head, i, end) : i;
        if (rank > i) return rank;
        var stop = OccupationEnd(i, end);
        if (stop > i && (text.Is(stop, "from") || text.Is(stop, "of")))
        {
            head.Occupation = new TokenRange(i, stop);
            return stop;
        }
        return i;
    }

    /// <summary>Where the noun phrase of an occupation ends: before a preposition, "who", a comma or a capital.</summary>
    private int OccupationEnd(int i, int end)
    {
        var j = i;
        while (j < end && j - i < 5)
        {
            var t = text.Tokens[j];
            var hyphen = t.Kind == TokenKind.Dash && !t.SpaceBefore;
            if (!hyphen && (!t.IsWord || (t.IsCapitalized && !t.IsAllCaps && !t.Is(WordClass.Demonym)) || t.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction))) break;
            if (t.IsWord && (text.Is(j, "who") || text.Is(j, "whose") || text.Is(j, "that"))) break;
            j++;
        }
        return j;
    }

    // "Pavel and Irena Novotny, 41 and 40, teachers from Brno": one surname, two ages, one home.
    private List<PersonHead>? Couple(int first, int end)
    {
        if (first + 6 >= end || !IsNameWord(first, end) || !text.Is(first + 1, "and") || !IsNameWord(first + 2, end)) return null;
        var second = new TokenRange(first + 2, Name(first + 2, end));
        var i = second.End;
        if (second.End - second.First < 2 || i + 4 >= end || !text.IsChar(i, ',') || !text.Tokens[i + 1].IsNumber || !text.Is(i + 2, "and") || !text.Tokens[i + 3].IsNumber) return null;
        var one = new PersonHead { First = first, Name = new TokenRange(first, first + 1), Age = new TokenRange(i + 1, i + 2), SharedSurname = new TokenRange(second.First + 1, second.End), End = i + 4, Prose = i + 4 };
        var two = new PersonHead { First = second.First, Name = second, Age = new TokenRange(i + 3, i + 4), End = i + 4, Prose = i + 4 };
        List<PersonHead> people = [one, two];
        SharedHome(people, end);
        return people;
    }

    // What stands behind the last of several people holds for those before who have none of their own: ", brothers, of Elm".
    private void SharedHome(List<PersonHead> people, int end)
    {
        var last = people[people.Count - 1];
        if (people.Count > 1 && last.City.IsEmpty && last.End + 2 < end && text.IsChar(last.End, ','))
        {
            var from = last.End + 1;
            // ", both of Elm"
            var together = text.Is(from, "both") || text.Is(from, "all");
            if (together) from++;
            var stop = OccupationEnd(from, end);
            if ((together || stop > from) && stop < end && (text.IsChar(stop, ',') || text.Is(stop, "from") || text.Is(stop, "of")))
            {
                var after = homes.Read(last, stop, end);
                if (after > stop)
                {
                    if (stop > from && !text.Tokens[from].Is(WordClass.Family)) last.Occupation = new TokenRange(from, stop);
                    last.End = last.Prose = after;
                }
            }
        }
        foreach (var person in people)
        {
            if (ReferenceEquals(person, last)) break;
            if (person.City.IsEmpty)
            {
                person.City = last.City;
                person.Region = last.Region;
                person.HasPlacePreposition = last.HasPlacePreposition;
            }
            if (person.Occupation.IsEmpty) person.Occupation = last.Occupation;
        }
    }
}
