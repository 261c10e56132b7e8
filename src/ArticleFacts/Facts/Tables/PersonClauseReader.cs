using System.Globalization;
using System.Text;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads what an item says behind the heads of its people: date, place, unit, circumstances, description.</summary>
internal sealed class PersonClauseReader(TableSource source)
{
    /// <summary>How far behind the head a verb of speech may stand, in tokens.</summary>
    private const int LongestLead = 40;

    private readonly ArticleText text = source.Text;
    private readonly PlaceFinder places = new(source);

    /// <param name="first">The token behind the heads.</param>
    /// <param name="end">The end of the item.</param>
    /// <param name="prose">Where the description begins, when that is before <paramref name="first"/>; else -1.</param>
    public PersonClause Read(int first, int end, int prose = -1)
    {
        var clause = new PersonClause();
        if (first >= end) return clause;
        var sentences = Sentences(first, end);
        var telling = TellingSentence(sentences, out var date);
        if (date is not null && source.ValueOf(date) is { } value) clause.Date = new DraftCell(value.ToString(), date.Span);
        var fate = Fate(telling);
        clause.IsCasualty = HasDeath(first, end);
        clause.IsNarrative = !clause.IsCasualty && IsNarrative(first, end);
        clause.IsSpoken = IsSpoken(first, sentences[0].End);
        var found = places.Find(telling.First, telling.End);
        if (found.Count > 0) clause.Place = source.Cell(found[Happened(found, fate)].Place);
        else if (places.FindCommon(telling.First, telling.End) is { } common && (date is not null || fate >= 0))
        {
            clause.Place = source.Cell(common.Place);
            found.Add(common);
        }
        else if (date is not null && BehindDate(date.EndToken, telling.End) is { IsEmpty: false } behind)
        {
            clause.Place = source.Cell(behind);
            found.Add(new PlacePhrase(date.EndToken, behind, true));
        }
        var wider = found.Count > 0 ? Happened(found, fate) + 1 : 0;
        if (wider > 0 && wider < found.Count && text.Tokens[found[wider].Place.End - 1] is { IsCapitalized: false } kind && kind.Is(WordClass.PlaceHead)) clause.Province = source.Cell(found[wider].Place);
        clause.Age = AgeAtDeath(first, end);
        clause.Unit = Unit(first, end);
        if (fate >= 0) clause.Circumstances = Circumstances(fate, telling.End, found);
        Complements(clause, first, end, prose < 0 ? first : prose);
        return clause;
    }

    private List<TokenRange> Sentences(int first, int end)
    {
        var ranges = new List<TokenRange>();
        var block = source.Layout.BlockAt(text.Tokens[first].Start);
        if (block >= 0)
        {
            var sentences = source.Layout.Blocks[block].Sentences;
            for (var s = SentenceAt(sentences, first); s < sentences.Length && sentences[s].FirstToken < end; s++)
            {
                ranges.Add(new TokenRange(Math.Max(first, sentences[s].FirstToken), Math.Min(end, sentences[s].EndToken)));
            }
        }
        if (ranges.Count == 0) ranges.Add(new TokenRange(first, end));
        return ranges;
    }

    // Index of the first sentence that ends behind the token.
    private static int SentenceAt(Sentence[] sentences, int token)
    {
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // The sentence with the first day; else the one with a fate; else the first.
    private TokenRange TellingSentence(List<TokenRange> sentences, out DateMention? date)
    {
        foreach (var sentence in sentences)
        {
            foreach (var candidate in source.DatesIn(sentence.First, sentence.End))
            {
                if (source.ValueOf(candidate) is not { IsInterval: false, Start: { Year: not null, Day: not null } }) continue;
                date = candidate;
                return sentence;
            }
        }
        date = null;
        foreach (var sentence in sentences)
        {
            if (Fate(sentence) >= 0) return sentence;
        }
        return sentences[0];
    }

    // Where somebody grew up stands before the verb; where it happened, behind it.
    private static int Happened(List<PlacePhrase> found, int fate) => Math.Max(0, found.FindIndex(p => p.First > fate));

    // "killed May 3, 2005, Tal Vara, Iraq": a town behind the day, with its country, or as the last words.
    private TokenRange BehindDate(int i, int end)
    {
        if (i + 1 >= end || !text.IsChar(i, ',')) return default;
        var stop = i + 1 + source.TownAt(i + 1, end);
        if (stop == i + 1) return default;
        if (text.IsChar(stop, ',') && source.RegionAt(stop + 1, end) is var region and > 0) return new TokenRange(i + 1, stop + 1 + region);
        return stop >= end || (stop == end - 1 && text.IsChar(stop, '.')) ? new TokenRange(i + 1, stop) : default;
    }

    // "at age 31", "at the age of 31", "He was 31."
    private DraftCell? AgeAtDeath(int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            var age = text.IsSequence(i, "at", "age") ? i + 2 : text.IsSequence(i, "at", "the", "age") && text.Is(i + 3, "of") ? i + 4 : IsAgeSentence(i, end) ? i + 2 : -1;
            if (age > 0 && age < end && text.Tokens[age].Span.Length < 4 && source.TryNumber(age, out var value) && value <= 120) return source.NumberCell(new TokenRange(age, age + 1));
        }
        return null;
    }

    private bool IsAgeSentence(int i, int end) =>
        (text.Is(i, "he") || text.Is(i, "she")) && text.Is(i + 1, "was") && (i + 3 >= end || text.IsChar(i + 3, '.'));

    private int Fate(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (CasualtyWords.IsFate(text, i)) return i;
        }
        return -1;
    }

    private bool HasDeath(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (CasualtyWords.IsDeath(text, i)) return true;
        }
        return false;
    }

    // ", has farmed", " said": a verb directly behind the head and its comma.
    private bool IsNarrative(int first, int end)
    {
        var i = text.IsChar(first, ',') ? first + 1 : first;
        if (i >= end) return false;
        var t = text.Tokens[i];
        return t.Is(WordClass.ReportingVerb | WordClass.Auxiliary) && !t.Is(WordClass.Preposition) && !t.IsCapitalized;
    }

    // "said", "told", or a quotation right behind a colon.
    private bool IsSpoken(int first, int end)
    {
        if (first + 1 < end && text.IsChar(first, ':') && text.Tokens[first + 1].Kind == TokenKind.Quote) return true;
        for (var i = first; i < end && i < first + LongestLead; i++)
        {
            if (text.Is(i, "said") || text.Is(i, "says") || text.Is(i, "told")) return true;
        }
        return false;
    }

    // "assigned to the 1st Battalion, 5th Cavalry Regiment": to the end of the sentence.
    private DraftCell? Unit(int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            var width = text.IsSequence(i, "assigned", "to") || text.IsSequence(i, "served", "with") || text.IsSequence(i, "serving", "with") || text.IsSequence(i, "attached", "to") ? 2
                : text.IsSequence(i, "member", "of") || text.IsSequence(i, "members", "of") ? 2 : 0;
            if (width == 0) continue;
            var from = i + width;
            if (text.Is(from, "the") || text.Is(from, "his") || text.Is(from, "her") || text.Is(from, "their")) from++;
            if (from >= end || !(text.Tokens[from].IsCapitalized || text.Tokens[from].IsNumber)) continue;
            var stop = source.Layout.SentenceAt(text.Tokens[from].Start).EndToken;
            stop = Math.Min(stop, end);
            if (stop <= from) continue;
            for (var j = from; j < stop; j++)
            {
                if (text.IsChar(j, ';') || text.Is(j + 1, "were") || text.Is(j + 1, "was") || (text.Tokens[j].IsWord && !text.Tokens[j].IsCapitalized && (text.Is(j, "when") || text.Is(j, "who") || text.Is(j, "and") || text.Is(j, "out"))))
                {
                    stop = j;
                    break;
                }
            }
            return source.Cell(TrimEnd(from, stop));
        }
        return null;
    }

    // From the fate to the end of its sentence, without the date and the places, which are cells of their own.
    private DraftCell? Circumstances(int fate, int end, List<PlacePhrase> found)
    {
        var words = new StringBuilder();
        var last = TrimEnd(fate, end).End;
        int count = 0, piece = fate, place = 0;
        for (var i = fate; i < last;)
        {
            while (place < found.Count && found[place].First < i) place++;

            // A place without a preposition is what its verb is about: "entering a base".
            var isPlace = place < found.Count && found[place].First == i && found[place].Place.First > i;
            var cut = isPlace ? found[place].Place.End : DateEnd(i);
            if (cut <= i)
            {
                i++;
                continue;
            }
            count += Append(words, piece, i);
            i = piece = Math.Min(cut, last);
        }
        count += Append(words, piece, last);
        return count < 2 ? null : new DraftCell(words.ToString(), text.SpanOf(fate, last));
    }

    // The token behind a date that begins at i, with the preposition before it; i when none does.
    private int DateEnd(int i)
    {
        if ((text.Is(i, "on") || text.Is(i, "in")) && source.DateAt(i + 1) is { } after && after.FirstToken == i + 1) return after.EndToken;
        return source.DateAt(i) is { } date ? date.EndToken : i;
    }

    private int Append(StringBuilder words, int first, int end)
    {
        while (first < end && text.IsChar(first, ',')) first++;
        var range = TrimEnd(first, end);
        if (range.IsEmpty) return 0;
        if (words.Length > 0) words.Append(' ');
        words.Append(text.Fold(text.SpanOf(range.First, range.End)));
        return range.End - range.First;
    }

    private TokenRange TrimEnd(int first, int end)
    {
        while (end > first && (text.Tokens[end - 1].Kind == TokenKind.Punctuation || text.Is(end - 1, "and")) && !text.IsChar(end - 1, ')'))
        {
            if (source.IsAbbreviationPeriod(end - 1) && end - 1 > first) break;
            end--;
        }
        return new TokenRange(first, end);
    }

    // ", for cello", ", as finance director", " — A florist", ", auditor in Silicon Valley", "from 1972 to 1986".
    private void Complements(PersonClause clause, int first, int end, int prose)
    {
        var comma = text.IsChar(first, ',');
        var i = comma ? first + 1 : first;
        if (i >= end) return;
        if (comma && text.Is(i, "for") && i + 1 < end) clause.Purpose = source.Cell(TrimEnd(i + 1, UntilComma(i + 1, end)));
        else if (comma && text.Is(i, "as") && i + 1 < end) clause.Position = source.Cell(TrimEnd(i + 1, UntilComma(i + 1, end)));
        clause.Years = Years(first, end);
        var dash = text.Tokens[prose].Kind == TokenKind.Dash || text.IsChar(prose, ':') || text.IsChar(prose, '.');
        var from = dash || text.IsChar(prose, ',') ? prose + 1 : prose;
        if (from >= end || clause.Purpose is not null || clause.Position is not null) return;
        var range = dash ? new TokenRange(from, end) : TrimEnd(from, end);
        if (!range.IsEmpty && (from > prose || source.EndsWithPeriod(prose - 1) || (text.Tokens[prose].Flags & TokenFlags.LineStart) != 0)) clause.Description = source.Cell(range);
    }

    private int UntilComma(int i, int end)
    {
        while (i < end && !text.IsChar(i, ',') && !text.IsChar(i, ';')) i++;
        return i;
    }

    // "from 1972 to 1986" or "1972-1986", as an interval.
    private DraftCell? Years(int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            if (!IsYear(i, out var from)) continue;
            if (!(text.Is(i + 1, "to") || text.Is(i + 1, "until") || text.Tokens[i + 1].Kind == TokenKind.Dash) || !IsYear(i + 2, out var to) || to < from) continue;
            return new DraftCell(from.ToString(CultureInfo.InvariantCulture) + "/" + to.ToString(CultureInfo.InvariantCulture), text.SpanOf(i, i + 3));
        }
        return null;
    }

    private bool IsYear(int token, out decimal year) =>
        source.TryNumber(token, out year) && text.Tokens[token].Span.Length == 4 && year is >= 1500 and <= 2100 && year == decimal.Truncate(year);
}
