using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads the fields behind a name where an item is a row of them, in whatever order it has: ", 41, Lance Cpl., Marines, Port Lusk, Florida; 2nd Battalion".
/// A field is taken only when all of it, up to the next separator, is of its kind; the first that is of none ends the row.
/// </summary>
internal sealed class PersonFieldReader(TableSource source)
{
    private const int LongestUnit = 24;
    private const int LongestDescription = 40;
    private readonly ArticleText text = source.Text;
    private readonly ServiceReader services = new(source);

    /// <summary>The token behind the last field that was taken; <paramref name="i"/> when there was none.</summary>
    public int Read(PersonHead head, int i, int end)
    {
        while (i < end)
        {
            var field = Field(i, end);
            if (field < 0) break;
            var stop = Take(head, field, end);
            if (stop <= field) stop = DescribedHome(head, field, end);
            if (stop <= field) break;
            i = stop;
            if (text.IsChar(i, ')')) i++;
        }
        return i;
    }

    /// <summary>The first token of the field behind the separator at <paramref name="i"/>; -1 when none stands there. A new line and the period of an abbreviation part, too.</summary>
    public int Field(int i, int end)
    {
        if (i >= end) return -1;
        if (!IsSeparator(i, end)) return (text.Tokens[i].Flags & TokenFlags.LineStart) != 0 || source.EndsWithPeriod(i - 1) ? i : -1;
        while (i < end && IsSeparator(i, end)) i++;
        return i < end ? i : -1;
    }

    private bool IsSeparator(int i, int end)
    {
        var t = text.Tokens[i];
        if (t.Kind == TokenKind.Dash) return t.SpaceBefore && i + 1 < end && text.Tokens[i + 1].SpaceBefore;
        if (t.Kind == TokenKind.Symbol) return text.IsChar(i, '|');
        if (t.Kind != TokenKind.Punctuation) return false;
        var isSpaced = i + 1 < end && text.Tokens[i + 1].SpaceBefore;
        if (text.IsChar(i, '.')) return isSpaced && (text.Tokens[i + 1].IsCapitalized || text.Tokens[i + 1].IsNumber);
        if (text.IsChar(i, '/')) return t.SpaceBefore && isSpaced;
        return text.IsChar(i, ',') || text.IsChar(i, ';') || text.IsChar(i, '|') || text.IsChar(i, '(') || (text.IsChar(i, ':') && isSpaced);
    }

    private bool Ends(int i, int end) => i >= end || IsSeparator(i, end) || text.IsChar(i, ')') || (i == end - 1 && text.IsChar(i, '.')) || (text.Tokens[i].Flags & TokenFlags.LineStart) != 0;

    private int Take(PersonHead head, int i, int end)
    {
        if (i + 2 < end && text.IsChar(i + 1, ':') && IsLabel(i)) i += 2;
        if (Age(head, i, end) is var age && age > i) return age;
        if (services.Read(head, i, end) is var service && service > i && Ends(service, end)) return service;
        if (Day(head, i, end) is var day && day > i) return day;
        if (Unit(head, i, end) is var unit && unit > i) return unit;
        return head.City.IsEmpty ? Home(head, i, end) : Place(head, i, end);
    }

    // "Hometown: Port Lusk": what the field is says its form.
    private bool IsLabel(int i) => text.Is(i, "hometown") || text.Is(i, "home") || text.Is(i, "age") || text.Is(i, "branch") || text.Is(i, "service") || text.Is(i, "rank") || text.Is(i, "unit") || text.Is(i, "date") || text.Is(i, "died");

    // "41", "age 41", "41 years old"
    private int Age(PersonHead head, int i, int end)
    {
        if (!head.Age.IsEmpty) return i;
        var j = text.Is(i, "age") || text.Is(i, "aged") ? i + 1 : i;
        if (j >= end || text.Tokens[j].Span.Length > 3 || !source.TryNumber(j, out var age) || age > 120 || age != decimal.Truncate(age)) return i;
        var stop = text.IsSequence(j + 1, "years", "old") ? j + 3 : j + 1;
        if (!Ends(stop, end)) return i;
        head.Age = new TokenRange(j, j + 1);
        return stop;
    }

    // "May 3, 2005", "Died May 3, 2005"
    private int Day(PersonHead head, int i, int end)
    {
        if (!head.Date.IsEmpty) return i;
        var tells = text.Tokens[i].IsCapitalized && CasualtyWords.IsTold(text, i);
        if (source.DateAt(tells ? i + 1 : i) is not { } date || date.FirstToken != (tells ? i + 1 : i) || date.EndToken > end || !Ends(date.EndToken, end)) return i;
        if (source.ValueOf(date) is not { IsInterval: false, Start.Day: not null }) return i;
        head.Date = new TokenRange(date.FirstToken, date.EndToken);
        head.IsCasualty |= tells;
        return date.EndToken;
    }

    // "2nd Battalion, 7th Marine Regiment": capitals, numbers and the words between them, and a word for a part of a service in each piece.
    private int Unit(PersonHead head, int i, int end)
    {
        if (!head.Unit.IsEmpty) return i;
        var stop = UnitPiece(i, end);
        if (stop == i) stop = Base(head, i, end);
        if (stop == i) return i;
        while (stop < end && text.IsChar(stop, ',') && UnitPiece(stop + 1, end) is var more && more > stop + 1) stop = more;
        head.Unit = new TokenRange(i, stop);
        return stop;
    }

    private int UnitPiece(int first, int end)
    {
        var isUnit = false;
        var i = first;
        for (; i < end && i < first + LongestUnit && !Ends(i, end); i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord ? !t.IsCapitalized && t.SpaceBefore && !text.Is(i, "of") && !text.Is(i, "the") : !t.IsNumber && t.Kind is not (TokenKind.Dash or TokenKind.Possessive)) return first;
            isUnit |= UnitWords.IsUnit(text, i);
        }
        return isUnit ? Qualified(i, end) : first;
    }

    // "Fort Dunmore, N.Y.", where the home is told already: there are towns of such names, too.
    private int Base(PersonHead head, int i, int end)
    {
        if (head.City.IsEmpty || !head.TitleIsRank || !head.Date.IsEmpty || !(text.Is(i, "fort") || text.Is(i, "camp"))) return i;
        var stop = i + source.TownAt(i, end);
        if (text.IsChar(stop, ',') && source.RegionAt(stop + 1, end) is var region and > 0) stop += 1 + region;
        return Ends(stop, end) ? stop : i;
    }

    // "101st Airborne Division (Air Assault)"
    private int Qualified(int i, int end)
    {
        if (!text.IsChar(i, '(')) return i;
        var close = i + 1;
        while (close < end && close < i + 5 && text.Tokens[close] is { IsWord: true, IsCapitalized: true }) close++;
        return close > i + 1 && close < end && text.IsChar(close, ')') && Ends(close + 1, end) ? close + 1 : i;
    }

    // A town and its state; a town of the gazetteer alone; what "of" or "from" introduces.
    private int Home(PersonHead head, int i, int end)
    {
        var preposition = text.Is(i, "of") || text.Is(i, "from");
        var from = preposition ? i + 1 : i;
        var city = source.TownAt(from, end);
        if (city == 0) return i;
        var stop = from + city;
        var region = text.IsChar(stop, ',') ? source.RegionAt(stop + 1, end) : 0;
        if (region > 0)
        {
            head.Region = new TokenRange(stop + 1, stop + 1 + region);
            stop = head.Region.End;
        }
        else if (!Ends(stop, end) || !(preposition || Phrases.Match(text, from, PhraseKind.City, out _) == city || IsBeforeAge(head, stop, end)))
        {
            return i;
        }
        head.City = new TokenRange(from, from + city);
        head.HasPlacePreposition = preposition;
        return stop;
    }

    // "Sgt. Ann Low, Elm, 27"
    private bool IsBeforeAge(PersonHead head, int i, int end) =>
        head.Age.IsEmpty && head.TitleIsRank && i + 1 < end && text.IsChar(i, ',') && text.Tokens[i + 1].Span.Length < 4 && source.TryNumber(i + 1, out var age) && age <= 120 && Ends(i + 2, end);

    // Behind home and day: "Tal Vara, Iraq".
    private int Place(PersonHead head, int i, int end)
    {
        if (!head.Place.IsEmpty) return i;
        var from = text.Is(i, "in") || text.Is(i, "near") || text.Is(i, "at") ? i + 1 : i;
        var stop = from + source.TownAt(from, end);
        if (stop == from || text.Tokens[from].IsAllCaps || text.Tokens[from].Is(WordClass.CommonWord | WordClass.OrganizationHead)) return i;
        var town = stop = WithPlaceHead(stop, end);
        if (text.IsChar(stop, ',') && source.TownAt(stop + 1, end) is var wider and > 0 && WithPlaceHead(stop + 1 + wider, end) is var province && text.Tokens[province - 1].Is(WordClass.PlaceHead)) stop = province;
        while (stop < end && text.IsChar(stop, ',') && source.RegionAt(stop + 1, end) is var region and > 0) stop += 1 + region;
        // Without a day before it, only the country tells a place from other capitals.
        if (!Ends(stop, end) || (head.Date.IsEmpty && stop == town)) return i;
        head.Place = new TokenRange(from, stop);
        return stop;
    }

    private int WithPlaceHead(int i, int end)
    {
        while (i < end && text.Tokens[i].Is(WordClass.PlaceHead) && !text.Tokens[i].IsCapitalized) i++;
        return i;
    }

    // ", could mend a clock, Port Lusk, Fla.", ", a nurse at Elm Hospital; Port Lusk, Fla.", ", a nurse there from Port Lusk, Fla.": what the person was, and the
    // home as the last field.
    private int DescribedHome(PersonHead head, int i, int end)
    {
        if (!head.City.IsEmpty || head.Age.IsEmpty || end - i > LongestDescription) return i;
        var last = text.IsChar(end - 1, '.') && !source.IsAbbreviationPeriod(end - 1) ? end - 1 : end;
        for (var j = i + 1; j < last; j++)
        {
            var home = text.IsChar(j, ',') || text.IsChar(j, ';') ? j + 1 : j;
            if (text.Is(home, "from") || (home > j && text.Is(home, "of"))) home++;
            if (home == j || source.TownAt(home, last) is not (var city and > 0)) continue;
            var stop = home + city;
            var region = text.IsChar(stop, ',') ? source.RegionAt(stop + 1, last) : 0;
            var isKnownTown = stop == last && text.IsChar(j, ';') && Phrases.Match(text, home, PhraseKind.City, out _) == city;
            if (!isKnownTown && (region == 0 || stop + 1 + region != last)) continue;
            head.Description = new TokenRange(i, j);
            head.City = new TokenRange(home, stop);
            if (region > 0) head.Region = new TokenRange(stop + 1, last);
            return end;
        }
        return i;
    }
}
