using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds what belongs to the page and not to the article: share bars, links to elsewhere, legal lines, addresses.</summary>
internal static class NoiseFinder
{
    /// <summary>Nothing longer is furniture on the word of its first words; legal notices are the exception.</summary>
    private const int LongestLine = 32;
    private const int LongestNotice = 80;

    /// <summary>A longer line behind the last prose is prose that lost its full stop.</summary>
    private const int LongestTailLine = 12;

    /// <summary>Legal notices, and what else pages print in long sentences.</summary>
    public static readonly PhraseList Notices = new("copyright", "\u00A9", "&copy;", "all rights reserved", "( reporting by", "reporting by", "this material may not", "we use cookies", "by continuing to use", "disclaimer :", "this site uses cookies", "this website uses cookies", "( except for the headline", "a version of this article appears", "a version of this article appeared", "a version of this story appeared", "disclaimer", "when you purchase through", "we may earn", "if you buy something from", "if you buy something through", "the views expressed in this", "by submitting your", "by submitting this", "by clicking sign", "by clicking subscribe", "we want our comments", "comments are moderated", "i would like to be emailed");

    /// <summary>How a page begins to ask its readers to subscribe.</summary>
    private static readonly PhraseList Invitations = new("sign up", "subscribe", "get", "join", "register", "click", "receive", "download", "want");

    /// <summary>How it begins to ask them for more; such sentences begin elsewhere, too.</summary>
    private static readonly PhraseList Appeals = new("follow", "stay", "never", "send", "support", "help", "become", "consider", "donate", "please", "if you", "have", "see", "watch", "by subscribing");

    /// <summary>What it offers them, and with what words a page, and nobody else, speaks of it.</summary>
    private static readonly PhraseList Offers = new(
        "newsletter", "newsletters", "telegram channel", "whatsapp channel", "sign up here", "subscribe here", "subscribe now");

    private static readonly PhraseList OwnOffers = new(
        "your inbox", "our whatsapp", "our app", "our mobile app", "our podcast", "our telegram", "our journalism", "our newsletter", "our newsletters", "our youtube", "our news team", "support our work", "your stories and", "breaking news delivered", "help us get the story", "send your request to", "subscribe now to");

    /// <summary>What only a page says, of itself and to its readers.</summary>
    private static readonly PhraseList ReaderWords = new("this article", "this story", "this page", "this site", "this website", "your browser", "your account", "my profile", "your profile", "your inbox", "your subscription", "javascript");

    private const int LongestAddress = 30;

    private const int LongestSlug = 10;

    /// <summary>Counted things whose number pages print by themselves: "12 comments", "3 min read".</summary>
    private static readonly PhraseList Counters = new("comments", "comment", "shares", "share", "likes", "views", "min", "mins", "min read", "minute read", "minutes read", "replies", "photos", "images", "reactions");

    /// <summary>Whether the block is a legal notice or a credit, which pages print on purpose.</summary>
    public static bool IsNotice(ArticleText text, int first, int end) => Notices.Match(text, first, end) > 0;

    public static void Mark(LayoutDraft draft)
    {
        PageLinks.MarkMenu(draft);
        foreach (var block in draft.Blocks)
        {
            if (block.IsOpen && IsNoise(draft.Text, block)) block.Kind = BlockKind.Noise;
        }
    }

    /// <summary>
    /// What stands behind the last prose and says nothing: labels, links, the name of a shop. An article ends with a sentence,
    /// so a line without a full stop behind it is the page speaking again.
    /// </summary>
    public static void MarkTail(LayoutDraft draft)
    {
        AuthorNotes.Mark(draft);
        PageLinks.MarkInside(draft);
        PageLinks.MarkBelow(draft);
        var last = draft.Blocks.Count - 1;
        while (last >= draft.BodyStart && !IsBody(draft.Text, draft.Blocks[last])) last--;
        if (last < draft.BodyStart) return;
        for (var i = last + 1; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind is null or BlockKind.Heading && block.Shape is { IsTitleLike: true, Words: <= LongestTailLine }) block.Kind = BlockKind.Noise;
        }
    }

    // "In: Pavel Orlin (£4m), Sam Dowd (free)": what counts or explains belongs to a list, however short its lines are.
    private static bool TellsFact(ArticleText text, DraftBlock block)
    {
        // A date, alone or behind "Posted", is when the page was made.
        if (PrintedDate.RunFrom(text, block.FirstToken, block.EndToken) == block.EndToken || BylineReader.Read(text, block) is { HasLabel: true, HasDate: true, Rest: 0 }) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].IsNumber || (text.IsChar(i, ':') && i + 1 < block.EndToken && text.Tokens[i + 1].SpaceBefore)) return true;
        }
        return false;
    }

    private static bool IsBody(ArticleText text, DraftBlock block) =>
        block.Kind is BlockKind.Record or BlockKind.ListIntro || (block.Kind is null or BlockKind.Paragraph && (!block.Shape.IsTitleLike || TellsFact(text, block)));

    private static bool IsNoise(ArticleText text, DraftBlock block)
    {
        int first = block.FirstToken, end = block.EndToken, words = block.Shape.Words;
        if (words == 0) return !HasLetterOutsideWords(text, first, end);
        if (words > LongestNotice) return false;
        if (Notices.Match(text, first, end) > 0) return true;
        if (EndsWithRights(text, block)) return true;
        if (IsInvitation(text, block)) return true;
        if (words > LongestLine) return false;
        return IsPageTitle(text, block) || IsAddress(text, first, end) || IsEndMark(text, block) || IsCounter(text, first, end)
            || IsButtons(text, first, end) || IsSlug(text, block) || IsNavigation(text, first, end) || IsLeadAway(text, block) || IsConversion(text, block);
    }

    private static bool IsLeadAway(ArticleText text, DraftBlock block)
    {
        var first = block.FirstToken;
        while (first + 1 < block.EndToken && text.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Dash && !text.IsChar(first, '(') && !IsNamedMark(text, first)) first++;
        var length = Furniture.Starts.Match(text, first, block.EndToken);
        if (length == 0) return ContactLine(text, block);
        // "For more information, call …. A service will be held at ten": what is said behind it belongs to the article.
        if (text.Is(first, "for") && block.Shape.HasInnerSentenceEnd) return false;
        // "Sources: …" and "Recommended …" may begin a sentence; the words of a lead-away line are few, or it stops with the phrase or a colon.
        return first + length >= block.EndToken || text.IsChar(first + length - 1, ':') || text.IsChar(first + length, ':')
            || length >= 2 || block.Shape.Words <= 6;
    }

    // "Trending", "More news": the title of a part of the page, alone on its line.
    public static bool IsPageTitle(ArticleText text, DraftBlock block)
    {
        var end = block.EndToken;
        while (end - 1 > block.FirstToken && !text.Tokens[end - 1].IsWord) end--;
        return Furniture.Titles.Match(text, block.FirstToken, end) == end - block.FirstToken;
    }

    // "Get the news of Norwood in your inbox! Sign up for our newsletters here": whoever reads is asked to subscribe. A quotation tells of it, a page does it.
    private static bool IsInvitation(ArticleText text, DraftBlock block)
    {
        if (block.Shape.StartsWithQuote) return false;
        bool invites = false, appeals = false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!text.Tokens[i].IsCapitalized || (i > block.FirstToken && text.Tokens[i - 1].IsWord)) continue;
            if (i > block.FirstToken + 1 && !BlockShape.IsStop(text, i - 1)) continue;
            invites |= Invitations.Match(text, i, block.EndToken) > 0;
            appeals |= Appeals.Match(text, i, block.EndToken) > 0;
        }
        if (!invites && !appeals) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if ((invites && Offers.Match(text, i, block.EndToken) > 0) || OwnOffers.Match(text, i, block.EndToken) > 0) return true;
        }
        return false;
    }

    /// <summary>"To revisit this article, visit your profile.": a sentence of the page to whoever reads it, and none that anybody says.</summary>
    public static bool AddressesReader(ArticleText text, DraftBlock block)
    {
        if (block.Shape is not { EndsSentence: true, EndsWithQuestion: false, StartsWithQuote: false, HasInnerSentenceEnd: false, Words: > 2 and <= LongestAddress }) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (ReaderWords.Match(text, i, block.EndToken) > 0) return true;
        }
        return false;
    }

    // "Contact Jane Doe at 555-0142.": an imperative with an address, never "Contact between the two …".
    private static bool ContactLine(ArticleText text, DraftBlock block)
    {
        if (!text.Is(block.FirstToken, "contact") || block.Shape.Words > 16) return false;
        for (var i = block.FirstToken + 1; i < block.EndToken; i++)
        {
            if (text.IsChar(i, '@') || (text.Tokens[i].IsNumber && text.Is(i - 1, "at"))) return true;
        }
        return false;
    }

    private static bool IsNamedMark(ArticleText text, int token) => text.IsChar(token, '\u00A9') || text.Is(token, "&copy;");

    private static bool EndsWithRights(ArticleText text, DraftBlock block)
    {
        var from = Math.Max(block.FirstToken, block.EndToken - 5);
        for (var i = from; i < block.EndToken; i++)
        {
            if (text.IsSequence(i, "all", "rights", "reserved")) return true;
        }
        return false;
    }

    private static bool IsEndMark(ArticleText text, DraftBlock block)
    {
        var first = block.FirstToken;
        while (first + 1 < block.EndToken && text.Tokens[first].Kind is TokenKind.Dash or TokenKind.Punctuation) first++;
        return block.Shape.Words == 1 && (text.Is(first, "ends") || text.Is(first, "reuter") || (text.Is(first, "30") && text.Tokens[block.FirstToken].Kind == TokenKind.Dash));
    }

    // "BC-BKN--Harrow-Norwood, 0412": by what agencies find a report again.
    private static bool IsSlug(ArticleText text, DraftBlock block)
    {
        int first = block.FirstToken, dashes = 0;
        if (block.Shape.Words > LongestSlug || !text.Tokens[first].IsAllCaps || text.Tokens[first].Span.Length is < 2 or > 3) return false;
        var i = first + 1;
        for (; i < block.EndToken && !text.Tokens[i].SpaceBefore; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Dash) dashes++;
        }
        // "AC-NY-03-14-92 0412EST": the day and the time at which it was sent.
        return dashes >= 2 && (i >= block.EndToken || text.IsChar(i - 1, ',') || text.Tokens[i].IsNumber);
    }

    private static bool IsCounter(ArticleText text, int first, int end)
    {
        if (!text.Tokens[first].IsNumber) return false;
        var next = first + 1;
        if (next < end && text.Tokens[next].Kind == TokenKind.Dash) next++;
        var length = Counters.Match(text, next, end);
        return length > 0 && next + length == end;
    }

    /// <summary>Whether the tokens are nothing but buttons.</summary>
    public static bool IsButtons(ArticleText text, int first, int end)
    {
        var strong = false;
        for (var i = first; i < end;)
        {
            var t = text.Tokens[i];
            if (!t.IsWord)
            {
                if (t.Kind == TokenKind.Number && !strong && i > first) return false;
                i++;
                continue;
            }
            var length = Furniture.Buttons.Match(text, i, end);
            if (length == 0) return false;
            strong |= Furniture.StrongButtons.Match(text, i, end) > 0;
            i += length;
        }
        return strong;
    }

    /// <summary>A row of section names with marks between them: "Home | News | Sports".</summary>
    public static bool IsNavigation(ArticleText text, int first, int end)
    {
        int separators = 0, sections = 0, items = 1;
        for (var i = first; i < end; i++)
        {
            if (IsNavigationMark(text, i))
            {
                separators++;
                if (i > first) items++;
            }
            else if ((i == first || !text.Tokens[i - 1].IsWord) && Furniture.Sections.Match(text, i, end) is var length and > 0
                && (i + length == end || !text.Tokens[i + length].IsWord))
            {
                sections++;
            }
        }
        return separators > 0 && sections >= 2 && sections * 2 >= items;
    }

    /// <summary>Whether the token is a mark that pages put between the names of sections.</summary>
    public static bool IsNavigationMark(ArticleText text, int i) =>
        text.IsChar(i, '|') || text.IsChar(i, '>') || text.IsChar(i, '\u203A') || text.IsChar(i, '\u00BB') || text.IsChar(i, '\u2022') || text.IsChar(i, '\u00B7') || text.IsChar(i, '/');

    /// <summary>Nothing but names of sections: above the headline it is a label.</summary>
    public static bool IsSectionLabel(ArticleText text, int first, int end)
    {
        for (var i = first; i < end;)
        {
            var length = Furniture.Sections.Match(text, i, end);
            if (length > 0) i += length;
            // "Election 2018"
            else if (!text.Tokens[i].IsWord && (i > first || !text.Tokens[i].IsNumber)) i++;
            else return false;
        }
        return true;
    }

    // A web or mail address on a line of its own, whatever it is made of.
    private static bool IsAddress(ArticleText text, int first, int end)
    {
        bool mark = false, dot = false;
        for (var i = first; i < end; i++)
        {
            if (i > first && text.Tokens[i].SpaceBefore) return false;
            dot |= text.IsChar(i, '.');
            mark |= text.IsChar(i, '@') || (text.IsChar(i, ':') && text.IsChar(i + 1, '/')) || (dot && text.IsChar(i, '/')) || text.Is(i, "www");
        }
        return mark;
    }

    // "($1 = 0.92 euros)": what agencies print below a report.
    private static bool IsConversion(ArticleText text, DraftBlock block)
    {
        if (!text.IsChar(block.FirstToken, '(') || !text.IsChar(block.EndToken - 1, ')') || block.Shape.Words > 12) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.IsChar(i, '=')) return true;
        }
        return false;
    }

    private static bool HasLetterOutsideWords(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Possessive) return true;
        }
        return false;
    }
}
