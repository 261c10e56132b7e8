using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Reads lines of authors and dates, in the many forms in which pages print them.</summary>
internal static class BylineReader
{
    private const int LongestLine = 90;

    /// <summary>How many words may name what a reporter covers.</summary>
    private const int LongestSubject = 3;

    private static readonly PhraseList By = new(
        "by", "story by", "written by", "words by", "interview by", "report by", "article by", "text by", "posted by", "published by", "author :", "authors :", "by :", "analysis by", "review by", "opinion by", "commentary by",
        "perspective by", "reported by", "reporting by", "submitted by", "a story by", "column by", "essay by", "updated by", "contributed by", "guest post by", "authored by", "compiled by", "exclusive by", "text :", "words :", "story :", "report :", "reporter :", "writer :", "with additional reporting by", "with reporting by", "additional reporting by");

    private static readonly PhraseList PlainLabels = new("words", "text", "story", "interview");

    private static readonly PhraseList PublishedLabels = new(
        "published", "posted", "first published", "published on", "published at", "posted on", "posted at", "date", "issued", "released", "created", "publication date", "originally published", "release date", "recall date", "date :", "uploaded", "filed", "published online", "online", "dated", "aired", "broadcast", "print edition", "publish date", "issue date", "date of issue", "date issued", "date published", "embargoed until", "under embargo until", "strictly embargoed until", "strictly under embargo until", "on");

    private static readonly PhraseList UpdatedLabels = new(
        "updated", "last updated", "last modified", "modified", "last updated on", "updated on", "updated at", "last modified on", "amended", "edited", "last edited", "last update", "update", "last revised", "revised", "updated :", "last updated :");

    /// <summary>What stands beside authors and dates and says nothing of either.</summary>
    private static readonly PhraseList Fillers = new(
        "min read", "minute read", "minutes read", "min", "read", "time", "ago", "hours ago", "days ago", "minutes ago", "hour ago", "day ago", "weeks ago", "months ago", "years ago", "just now", "yesterday", "today", "share", "save", "comments", "comment", "listen", "views", "follow", "email", "in", "and", "the", "at", "local time", "est", "bookmark", "print", "exclusive", "exclusively", "to", "for", "with", "from", "of", "&", "a", "reporting", "reports", "number", "until", "further", "notice");

    /// <summary>Fillers that say when, as seen from the day on which the page was copied.</summary>
    private static readonly PhraseList Moments = new("ago", "hours ago", "days ago", "minutes ago", "hour ago", "day ago", "weeks ago", "months ago", "years ago", "just now");

    public static BylineLine? Read(ArticleText text, DraftBlock block)
    {
        if (block.TokenCount > LongestLine && !StartsWithBy(text, block.FirstToken, block.EndToken)) return null;
        if (TableRows.Columns(text, block) > 2 && !StartsWithBy(text, block.FirstToken, block.EndToken)) return null;
        var line = new BylineLine { IsSentence = block.Shape.EndsSentence };
        var end = Math.Min(block.EndToken, block.FirstToken + LongestLine);
        var updated = false;
        var start = true;
        for (var i = block.FirstToken; i < end;)
        {
            var t = text.Tokens[i];
            if (start && (By.Match(text, i, end) is var by and > 0 ? IsByWord(text, i, by, end) : IsPlainLabel(text, i, end, out by)))
            {
                line.HasBy = true;
                line.Authors.AddRange(line.BareNames);
                var next = Names(text, i + by, end, line);
                if (next == i + by) return line.HasOutlet || line.HasDate ? line : null;
                i = next;
                if (line.Authors.Count > 0 && ProseBehind(text, i, block) is var prose and > 0)
                {
                    line.ProseToken = prose;
                    return line;
                }
                i = BylineTail.Place(text, i, end, line);
                start = false;
                continue;
            }
            if (BylineTail.Craft(text, i, end) is var craft && craft > i)
            {
                i = craft;
                start = true;
                continue;
            }
            if (start && GluedBy(text, i, end) is var glued && glued > i)
            {
                line.HasBy = true;
                line.Authors.Add(new SourceSpan(t.Start + 2, text.SpanOf(i, glued).End));
                i = glued;
                start = false;
                continue;
            }
            if (Label(text, i, end, out var length, out var isUpdate))
            {
                // "… in Norwood on 3 May": a preposition, and no label, inside a line.
                line.HasLabel |= i == block.FirstToken || !text.Is(i, "on") || length > 1;
                updated = isUpdate;
                i += length;
                start = true;
                continue;
            }
            var run = PrintedDate.RunFrom(text, i, end);
            if (run > i)
            {
                // "11 June 1928 – 31 January 2019": from when to when, and no day of publication.
                if (line is { HasLabel: false, HasBy: false, HasDate: true } && text.Tokens[i - 1].Kind == TokenKind.Dash && PrintedDate.RunFrom(text, block.FirstToken, i) == i - 1) return null;
                var span = text.SpanOf(i, run);
                if (updated && line.Updated.IsEmpty) line.Updated = span;
                else if (!updated && line.Published.IsEmpty) line.Published = span;
                i = run;
                start = true;
                continue;
            }
            var address = Address(text, i, end);
            if (address > i)
            {
                line.HasOutlet = true;
                i = address;
                continue;
            }
            if (IsSeparator(text, i))
            {
                start = true;
                var isBar = text.IsChar(i, '|') || text.IsChar(i, '\u2022');
                updated = updated && !isBar;
                i++;
                // "Jane Doe | Crown court": what a reporter covers.
                if (isBar && line.IsNames && IsSubject(text, i, end)) return line;
                continue;
            }
            if (start && !line.HasBy && BareName(text, i, end, line) is var behind && behind > i)
            {
                i = PrintedName.PostFrom(text, behind, end);
                line.HasOutlet |= i > behind;
                start = false;
                continue;
            }
            if (Outlet(text, i, end, out length))
            {
                line.HasOutlet = true;
                i += length;
                start = false;
                continue;
            }
            length = Fillers.Match(text, i, end);
            if (length > 0 && block.Shape.Words <= 6 && Moments.Match(text, i, end) > 0) line.HasLabel = true;
            if (length == 0)
            {
                length = 1;
                if (t.IsWord)
                {
                    line.Rest++;
                    if (!t.IsCapitalized) line.IsStatement = true;
                }
            }
            i += length;
            start = false;
        }
        if (block.TokenCount > LongestLine) line.Rest += LongestLine;
        return line;
    }

    /// <summary>Whether the tokens open with "By" or one of its longer forms.</summary>
    public static bool StartsWithBy(ArticleText text, int first, int end) => By.Match(text, first, end) > 0 || GluedBy(text, first, end) > first;

    /// <summary>Whether the tokens are "By" or one of its longer forms, and nothing else.</summary>
    public static bool IsBy(ArticleText text, int first, int end) => By.Match(text, first, end) == end - first;

    /// <summary>Whether the block is an outlet, a role or a handle alone: the line below a name.</summary>
    public static bool IsAffiliation(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words is 0 or > 9 || block.Shape.EndsSentence || block.Shape.EndsWithColon) return false;
        if (text.IsChar(block.FirstToken, '@')) return true;
        if (block.Shape.CapitalizedWords == 0) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.IsChar(i, ':')) return false;
            if (text.Tokens[i].IsWord && (Furniture.OutletWords.Match(text, i, block.EndToken) > 0 || text.Tokens[i].Is(WordClass.Role))) return true;
        }
        return Phrases.Match(text, block.FirstToken, PhraseKind.NewsAgency, out _) > 0;
    }

    // "By 2011, …", "By Monday, …" and "By the time …" begin prose.
    private static bool IsByWord(ArticleText text, int first, int length, int end)
    {
        var next = first + length;
        if (next < end && (text.IsChar(next, ':') || text.Tokens[next].Kind == TokenKind.Dash)) next++;
        return next < end && text.Tokens[next] is { IsWord: true } t && !PrintedDate.IsWeekday(t)
            && (t.IsCapitalized || text.Is(next, "the") || text.Is(next, "our") || Furniture.OutletWords.Match(text, next, end) > 0) && !(PrintedDate.IsMonth(t) && text.Tokens[Math.Min(next + 1, end - 1)].IsNumber);
    }

    // "WORDS JANE DOE": magazines leave out the colon.
    private static bool IsPlainLabel(ArticleText text, int i, int end, out int length)
    {
        length = 1;
        return i + 2 < end && PlainLabels.Contains(text, i) && text.Tokens[i].IsCapitalized && text.Tokens[i + 1].IsCapitalized
            && PrintedName.RunFrom(text, i + 1, end) is var stop && (stop == end || BylineTail.IsCraft(text, stop)) && PrintedName.IsKnownPerson(text, i + 1, stop);
    }

    private static int Names(ArticleText text, int first, int end, BylineLine line)
    {
        var i = first;
        if (text.IsChar(i, ':') || (i < end && text.Tokens[i].Kind == TokenKind.Dash)) i++;
        for (var count = 0; count < 12 && i < end; count++)
        {
            if (text.Is(i, "by")) i++;
            var start = PrintedName.SkipTitle(text, count > 0 ? BylineTail.AfterOffice(text, i, end) : i, end);
            var stop = PrintedName.RunFrom(text, start, end);
            // ", KXYZ Weekend Anchor": behind the first name, what leads up to a post is an employer.
            var isPost = count > 0 && stop < end && text.Tokens[stop].IsWord && Furniture.OutletWords.Match(text, stop, end) > 0 && !text.Is(start - 1, "and");
            if (stop == start || isPost || !PrintedName.IsPerson(text, start, stop))
            {
                if (count > 0) return i;
                return OutletName(text, i, end, line);
            }
            line.Authors.Add(text.SpanOf(start, stop));
            i = BylineTail.AfterDegrees(text, stop, end);
            var tail = BylineTail.Assignment(text, i, end);
            var next = NextName(text, tail, end);
            if (next == tail) return i;
            var person = PrintedName.SkipTitle(text, BylineTail.AfterOffice(text, next, end), end);
            var personEnd = PrintedName.RunFrom(text, person, end);
            if (personEnd == person || !PrintedName.IsPerson(text, person, personEnd)) return i;
            // "Jane Doe, Channel Weekend Anchor": behind a comma alone, words in front of a role are no second name.
            if (next == tail + 1 && text.IsChar(tail, ',') && personEnd < end && text.Tokens[personEnd].IsWord && Outlet(text, personEnd, end, out _) && !text.Tokens[person].Is(WordClass.GivenName)) return i;
            i = next;
        }
        return i;
    }

    // "ByJane Doe": a page's label and name run together. The end of the name; the given token when there is none.
    private static int GluedBy(ArticleText text, int i, int end)
    {
        var t = text.Tokens[i];
        if (!t.IsWord || t.Span.Length < 4 || text.Source[t.Start] is not ('B' or 'b') || text.Source[t.Start + 1] != 'y' || !Unicode.IsUpper(text.Source[t.Start + 2])) return i;
        if (!t.IsCapitalized) return PrintedName.RunFrom(text, i + 1, end) is var last && last > i + 1 ? last : i;
        var stop = PrintedName.RunFrom(text, i, end);
        return PrintedName.IsPerson(text, i, stop) ? stop : i;
    }

    // The token behind ",", "and", "&", "with" and the like; the given token when none of them stands there.
    private static int NextName(ArticleText text, int i, int end)
    {
        var next = i;
        if (next < end && (text.IsChar(next, ',') || text.IsChar(next, ';') || text.IsChar(next, '/'))) next++;
        if (next < end && (text.Is(next, "and") || text.IsChar(next, '&') || text.Is(next, "&amp;") || text.Is(next, "with"))) next++;
        return next < end ? next : i;
    }

    // "By Reuters Staff", "By the Editorial Board", "By AP": somebody, but no person's name.
    private static int OutletName(ArticleText text, int first, int end, BylineLine line)
    {
        var i = first;
        while (i < end && i < first + 10 && (text.Tokens[i].IsWord || text.Tokens[i].Kind is TokenKind.Dash || text.IsChar(i, '&') || text.IsChar(i, '\''))
            && PrintedDate.RunFrom(text, i, end) == i && !Label(text, i, end, out _, out _))
        {
            line.HasOutlet |= Outlet(text, i, end, out _);
            i++;
        }
        return line.HasOutlet ? i : first;
    }

    public static bool Outlet(ArticleText text, int i, int end, out int length)
    {
        length = Furniture.OutletWords.Match(text, i, end);
        if (length > 0) return true;
        length = Phrases.Match(text, i, PhraseKind.NewsAgency, out _);
        if (length > 0 && i + length <= end) return true;
        length = 1;
        return text.IsChar(i, '@') || text.Tokens[i] is { IsWord: true, IsCapitalized: true } t && t.Is(WordClass.Role);
    }

    private static int BareName(ArticleText text, int first, int end, BylineLine line)
    {
        var i = first;
        var count = line.BareNames.Count;
        while (i < end)
        {
            var start = PrintedName.SkipTitle(text, i, end);
            var stop = PrintedName.RunFrom(text, start, end);
            // "Justice Jane Doe", "Hon John Roe": no journalist, but whoever the picture shows or the release quotes.
            if (start > i && !text.Is(i, "dr") && !text.Is(i, "prof")) break;
            if (stop == start || (line.BareNames.Count == count && !PrintedName.IsKnownPerson(text, start, stop))) break;
            line.BareNames.Add(text.SpanOf(start, stop));
            i = BylineTail.Assignment(text, BylineTail.AfterDegrees(text, stop, end), end);
            var next = NextName(text, i, end);
            if (next == i) break;
            var nextEnd = PrintedName.RunFrom(text, next, end);
            // Behind "and" stands another name, known or not.
            if (nextEnd == next || !(text.Tokens[next - 1].Is(WordClass.Conjunction) ? PrintedName.IsPerson(text, next, nextEnd) : PrintedName.IsKnownPerson(text, next, nextEnd))) break;
            i = next;
        }
        if (line.BareNames.Count == count) return first;
        var post = BylineTail.Post(text, i, end, line);
        return post > i ? post : BylineTail.Place(text, i, end, line);
    }

    // The end of a mail address or handle that begins here; the token itself when there is none.
    private static int Address(ArticleText text, int first, int end)
    {
        var i = first + 1;
        var at = text.IsChar(first, '@') && i < end && !text.Tokens[i].SpaceBefore;
        while (i < end && i < first + 16 && !text.Tokens[i].SpaceBefore)
        {
            at |= text.IsChar(i, '@');
            i++;
        }
        return at ? i : first;
    }

    private static bool Label(ArticleText text, int i, int end, out int length, out bool isUpdate)
    {
        isUpdate = true;
        length = UpdatedLabels.Match(text, i, end);
        if (length == 0)
        {
            isUpdate = false;
            length = PublishedLabels.Match(text, i, end);
        }
        if (length > 0 && i + length < end && text.IsChar(i + length, ':')) length++;
        return length > 0;
    }

    private static bool IsSeparator(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        if (t.IsWord || t.IsNumber) return false;
        return t.Kind == TokenKind.Dash || text.IsChar(i, '|') || text.IsChar(i, '\u2022') || text.IsChar(i, '\u00B7') || text.IsChar(i, ',') || text.IsChar(i, ';') || text.IsChar(i, '/') || text.IsChar(i, '(') || text.IsChar(i, '>') || text.IsChar(i, '.');
    }

    // One to three words, the first a capital, and no date or name among them.
    private static bool IsSubject(ArticleText text, int first, int end)
    {
        if (end - first is 0 or > LongestSubject || !text.Tokens[first].IsCapitalized) return false;
        for (var i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsWord || Label(text, i, end, out _, out _) || PrintedDate.RunFrom(text, i, end) > i) return false;
        }
        return !PrintedName.IsKnownPerson(text, first, end);
    }

    // Behind the names, or behind the names and their outlet.
    private static int ProseBehind(ArticleText text, int i, DraftBlock block)
    {
        if (StartsProse(text, i, block)) return i;
        if (!text.IsChar(i, ',') || i + 1 >= block.EndToken || !Outlet(text, i + 1, block.EndToken, out var length)) return 0;
        return StartsProse(text, i + 1 + length, block) ? i + 1 + length : 0;
    }

    // A byline and the first paragraph on one line: a wide gap, or a dateline, and more words than a byline has.
    private static bool StartsProse(ArticleText text, int i, DraftBlock block)
    {
        if (i >= block.EndToken || !text.Tokens[i].SpaceBefore || block.EndToken - i < 8) return false;
        if (!text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Quote && !text.IsChar(i, '(')) return false;
        return DatelineReader.Parse(text, i, block.EndToken) is not null
            || (PrintedName.IsWideGap(text, i) && block.EndToken - i > 15 && text.Tokens[i].IsCapitalized);
    }
}
