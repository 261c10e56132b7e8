using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>The tokens of a dateline's parts; a part that is not there is empty.</summary>
internal readonly record struct DatelineMatch(SourceSpan Span, SourceSpan Place, SourceSpan Agency, SourceSpan Date, int EndToken);

/// <summary>
/// Reads the dateline in front of a report's first sentence: "CITY, State, March 3 (Agency) — ". The dash closes it; capitals, an agency in brackets
/// or a date are the evidence that what stands before the dash is no prose.
/// </summary>
internal static class DatelineReader
{
    private const int LongestPlace = 16;
    private const int LongestAgency = 8;

    /// <summary>Fewer words behind the dash are no sentence, unless a full stop closes them.</summary>
    private const int ShortestStatement = 4;

    /// <summary>How many paragraphs of the body may stand before it.</summary>
    private const int Reach = 4;

    // What else may stand before a date: who wrote it, a weekday, a label.
    private const WordClass NoPlace = WordClass.GivenName | WordClass.Weekday | WordClass.CommonWord | WordClass.Month;

    public static void Read(LayoutDraft draft)
    {
        if (draft.Dateline is not null) return;
        var seen = 0;
        for (var i = Math.Max(0, draft.HeadlineBlock + 1); i < draft.Blocks.Count && seen < Reach; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            if (Parse(draft.Text, block.FirstToken, block.EndToken) is { } match)
            {
                draft.Dateline = new DatelineDraft(block, match.Span, match.Place, match.Agency, match.Date, match.EndToken);
                if (match.EndToken >= block.EndToken) block.Kind = BlockKind.Dateline;
                return;
            }
            seen++;
        }
    }

    /// <summary>The dateline that begins at <paramref name="first"/>; null when there is none.</summary>
    public static DatelineMatch? Parse(ArticleText text, int first, int end)
    {
        if (first >= end) return null;
        if (Damaged(text, first, end) is { } damaged) return damaged;

        var i = PlaceEnd(text, first, end, out var allCaps);
        var placeEnd = i;
        var date = default(SourceSpan);
        var agency = default(SourceSpan);
        for (var parts = 0; parts < 4 && i < end; parts++)
        {
            var next = text.IsChar(i, ',') ? i + 1 : i;
            var inBrackets = next + 1 < end && text.IsChar(next, '(');
            var dateStart = inBrackets ? next + 1 : next;
            var run = dateStart < end && date.IsEmpty ? DateEnd(text, dateStart, end) : dateStart;
            if (run > dateStart && (!inBrackets || text.IsChar(run, ')')))
            {
                date = text.SpanOf(dateStart, run);
                i = inBrackets ? run + 1 : run;
            }
            else if (AgencyIn(text, next, end, out var stop, out var name) && agency.IsEmpty)
            {
                agency = name;
                i = stop;
            }
            else
            {
                break;
            }
        }
        if (text.IsChar(i, ',') && i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.Dash) i++;

        var place = placeEnd > first ? text.SpanOf(first, placeEnd) : default;
        var stopToken = i;
        // "NEW DELHI: …": a colon closes it only behind a known place.
        if (text.IsChar(i, ':') && i == placeEnd && allCaps && i + 1 < end && Starts(text, i + 1, end)
            && Phrases.Match(text, first, PhraseKind.AnyPlace, out _) == placeEnd - first) return new DatelineMatch(place, place, default, default, i + 1);
        if (!Closes(text, ref i, end, !agency.IsEmpty)) return IsAgencyAlone(text, first, stopToken, place, agency) && Starts(text, stopToken, end)
            ? new DatelineMatch(text.SpanOf(first, stopToken), default, agency, default, stopToken) : null;
        if (place.IsEmpty && agency.IsEmpty) return null;
        if (place.IsEmpty ? !IsAgency(text, agency) : !IsPlausible(text, first, placeEnd, allCaps, agency, date)) return null;
        if (!Starts(text, i, end) || !IsStatement(text, i, end)) return null;
        // "Reuters – …": the agency stands where the place should.
        if (agency.IsEmpty && Phrases.Match(text, first, PhraseKind.NewsAgency, out _) == placeEnd - first)
        {
            agency = place;
            place = default;
        }
        return new DatelineMatch(text.SpanOf(first, stopToken), place, agency, date, i);
    }

    // "( – …": a scraper took place and agency out; the opening bracket and the dash are left.
    private static DatelineMatch? Damaged(ArticleText text, int first, int end)
    {
        if (!text.IsChar(first, '(')) return null;
        var dash = text.IsChar(first + 1, ')') ? first + 2 : first + 1;
        if (dash + 1 >= end || text.Tokens[dash].Kind != TokenKind.Dash || !Starts(text, dash + 1, end)) return null;
        return new DatelineMatch(text.SpanOf(first, dash + 1), default, default, default, dash + 1);
    }

    private static int PlaceEnd(ArticleText text, int first, int end, out bool allCaps)
    {
        allCaps = false;
        int i = first, words = 0;
        var limit = Math.Min(end, first + LongestPlace);
        while (i < limit)
        {
            var t = text.Tokens[i];
            if (PrintedDate.IsMonth(t) && DateEnd(text, i, end) > i) break;
            if (t.IsWord && (t.IsCapitalized || (words > 0 && IsPlaceLink(text, i))))
            {
                if (words == 0) allCaps = t.IsAllCaps;
                words++;
                i++;
                if (i < limit && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore && t.End - t.Start <= 5) i++;
                continue;
            }
            if (words == 0) break;
            if (i + 1 >= limit) break;
            var next = text.Tokens[i + 1];
            var inside = text.IsChar(i, '/') || (t.Kind == TokenKind.Dash && !t.SpaceBefore && !next.SpaceBefore && t.End - t.Start == 1 && text.Source[t.Start] is '-' or '\u2010' or '\u2011')
                || t.Kind == TokenKind.Quote && !t.SpaceBefore && !next.SpaceBefore;
            if (inside ? !next.IsWord : !text.IsChar(i, ',') || !next.IsCapitalized || DateEnd(text, i + 1, end) > i + 1) break;
            i++;
        }
        return i;
    }

    private static bool IsPlaceLink(ArticleText text, int i) =>
        text.Is(i, "of") || text.Is(i, "the") || text.Is(i, "de") || text.Is(i, "la") || text.Is(i, "al") || text.Is(i, "and") || text.Is(i, "near") || text.Is(i, "in") || text.Is(i, "del") || text.Is(i, "on") || text.Is(i, "upon");

    private static int DateEnd(ArticleText text, int first, int end)
    {
        var run = PrintedDate.RunFrom(text, first, Math.Min(end, first + 12));
        // The run takes marks between its parts for its own; the dateline's dash and brackets are not.
        while (run > first && !(text.Tokens[run - 1].IsNumber || text.Tokens[run - 1].IsWord || text.IsChar(run - 1, '.'))) run--;
        for (var i = first; i < run; i++)
        {
            if (text.IsChar(i, '(') || (text.Tokens[i].Kind == TokenKind.Dash && text.Tokens[i].SpaceBefore)) return i;
        }
        return run;
    }

    // "(Reuters)", "/PRNewswire/".
    private static bool AgencyIn(ArticleText text, int first, int end, out int stop, out SourceSpan name)
    {
        stop = first;
        name = default;
        if (first >= end) return false;
        var slash = text.IsChar(first, '/');
        if (!slash && !text.IsChar(first, '(')) return false;
        for (var i = first + 1; i < end && i <= first + 1 + LongestAgency; i++)
        {
            if (text.IsChar(i, slash ? '/' : ')'))
            {
                if (i == first + 1) return false;
                name = text.SpanOf(first + 1, i);
                stop = i + 1;
                return true;
            }
            if (!text.Tokens[i].IsWord && !slash && text.Tokens[i].Kind is not (TokenKind.Dash or TokenKind.Symbol) && !text.IsChar(i, '/') && !text.IsChar(i, '.')) return false;
        }
        return false;
    }

    // A dash with space around it, a long dash, or two hyphens.
    private static bool Closes(ArticleText text, ref int i, int end, bool hasAgency)
    {
        // Typists of wire reports print "_" for a dash.
        var underscore = i < end && text.IsChar(i, '_') && text.Tokens[i].SpaceBefore;
        if (i >= end || (text.Tokens[i].Kind != TokenKind.Dash && !underscore)) return false;
        var dash = text.Tokens[i];
        var isLong = dash.End - dash.Start > 1 || text.Source[dash.Start] is '\u2013' or '\u2014' or '\u2015';
        var isSpaced = i + 1 >= end || text.Tokens[i + 1].SpaceBefore;
        if (!isLong && !isSpaced && !hasAgency) return false;
        i++;
        while (i < end && text.Tokens[i].Kind == TokenKind.Dash) i++;
        return true;
    }

    // Behind a dateline a sentence begins; "NASA – which …" is prose.
    private static bool Starts(ArticleText text, int i, int end)
    {
        if (i >= end) return true;
        var t = text.Tokens[i];
        if (IsShouted(text, i, end)) return false;
        return t.IsCapitalized || t.IsNumber || t.Kind is TokenKind.Quote or TokenKind.Symbol || text.IsChar(i, '(') || (t.Flags & TokenFlags.MixedCase) != 0;
    }

    // "PRESS RELEASE - 12 October 2022": what stands behind a dateline says something, or nothing stands there.
    private static bool IsStatement(ArticleText text, int first, int end)
    {
        if (first >= end) return true;
        var words = 0;
        for (var i = first; i < end && words < ShortestStatement; i++)
        {
            if (text.Tokens[i].IsWord) words++;
        }
        return words >= ShortestStatement || BlockShape.IsStop(text, BlockShape.LastMeaning(text, first, end));
    }

    // "ANALYSIS - DOLLAR'S FALL WORRIES EXPORTERS": a headline in capitals, and no sentence.
    private static bool IsShouted(ArticleText text, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end && words < LongestPlace; i++)
        {
            if (!text.Tokens[i].IsWord || text.Tokens[i].Span.Length < 2) continue;
            if (!text.Tokens[i].IsAllCaps) return false;
            words++;
        }
        return words >= 3;
    }

    private static bool IsPlausible(ArticleText text, int first, int placeEnd, bool allCaps, SourceSpan agency, SourceSpan date)
    {
        if (!agency.IsEmpty) return true;
        if (!date.IsEmpty) return allCaps || Phrases.Match(text, first, PhraseKind.AnyPlace, out _) > 0 || (EndsInYear(text, date) && !text.Tokens[first].Is(NoPlace));
        if (!allCaps) return false;
        // One short word in capitals is as likely an acronym as a place.
        var isPlace = Phrases.Match(text, first, PhraseKind.AnyPlace, out _) > 0;
        var t = text.Tokens[first];
        if (Phrases.Match(text, first, PhraseKind.NewsAgency, out _) == placeEnd - first) return true;
        return isPlace || placeEnd > first + 1 || (t.End - t.Start >= 4 && !t.Is(WordClass.OrganizationName));
    }

    // "Tolm, 5 May 2022 - …": a whole date says that the word before it is where.
    private static bool EndsInYear(ArticleText text, SourceSpan date)
    {
        var year = text.Tokens[text.TokenAt(date.End) - 1];
        return year.IsNumber && year.Span.Length == 4;
    }

    private static bool IsAgency(ArticleText text, SourceSpan agency)
    {
        var first = text.TokenAt(agency.Start);
        var end = text.TokenAt(agency.End);
        return text.Tokens[first].IsAllCaps || Phrases.Match(text, first, PhraseKind.NewsAgency, out _) > 0 || Furniture.OutletWords.Match(text, first, end) > 0;
    }

    // "(CNN) Officials said": the one form without a dash, and only where the brackets hold a known outlet.
    private static bool IsAgencyAlone(ArticleText text, int first, int stop, SourceSpan place, SourceSpan agency) =>
        place.IsEmpty && !agency.IsEmpty && stop > first && text.IsChar(first, '(') && Furniture.OutletWords.Match(text, first + 1, stop) > 0;
}
