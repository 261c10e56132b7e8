using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>
/// Tells what offices, papers and pages print above a headline: who publishes, under which number, in which section. Nothing of it is certain alone;
/// <see cref="HeadlineFinder"/> asks only where a title is still to come.
/// </summary>
internal static class HeaderFurniture
{
    /// <summary>Longest line of codes, and longest line that is a stamp.</summary>
    private const int LongestReference = 7;
    private const int LongestStamp = 3;

    /// <summary>Longest part of a line in which bars part the names of sections.</summary>
    private const int LongestPart = 3;

    private const int LongestMasthead = 10;

    /// <summary>How many tokens of a trail of links are looked at.</summary>
    private const int LongestTrail = 60;

    /// <summary>Longest line that is two sections with a bar between them.</summary>
    private const int LongestBarredLine = 6;

    /// <summary>How many words may stand in front of a label's colon.</summary>
    private const int LongestLabel = 3;

    /// <summary>Words that tell what a number is the number of.</summary>
    private static readonly PhraseList ReferenceWords = new(
        "no", "ref", "reference", "number", "issue", "vol", "volume", "version", "build", "revision", "rev", "document", "doc", "case", "circular", "release", "guideline", "guidelines", "clinical", "policy", "notice", "report", "bulletin", "paper",
        "edition", "part", "file", "order", "directive", "standard", "procedure", "memorandum", "memo", "statement", "item", "stable", "channel", "free", "and", "of", "the");

    /// <summary>What is printed in front of a colon in the head of a document, and says nothing of the article.</summary>
    private static readonly PhraseList Labels = new(
        "ref", "reference", "document no", "document number", "doc no", "document", "policy number", "policy no", "version", "owner", "department", "category", "tags", "section", "contact", "contacts", "media contact", "press contact", "media enquiries",
        "media inquiries", "enquiries", "inquiries", "correspondence", "eds", "editors", "note to editors", "attention", "attn", "to", "cc", "distribution", "classification", "status", "approved by", "approver", "coordinates", "keywords", "location",
        "next review", "review due", "review date", "isbn", "issn", "doi", "telephone", "tel", "phone", "email", "e - mail", "web", "website", "address", "type", "applies to", "audience", "reading time", "filed under", "topics", "issued by", "on the web", "on the net", "for use", "slug", "word count", "journal", "funder");

    private static readonly PhraseList Offices = new("minister for", "minister of", "secretary of state", "secretary for", "under secretary for", "commissioner for", "deputy minister");

    private static readonly PhraseList Designators = new("plc", "ltd", "limited", "inc", "incorporated", "llc", "llp", "gmbh", "ag", "corp", "corporation", "n.v", "s.a", "pty");

    /// <summary>Whether the line below a headline is of the document and not of the article: a label, a number, a row of links.</summary>
    public static bool IsDocumentLine(ArticleText text, DraftBlock block) =>
        !block.Shape.EndsSentence && !block.Shape.HasInnerSentenceEnd && (IsLabelled(text, block) || IsReference(text, block) || (IsBarred(text, block, allowNumbers: false) && TableRows.Columns(text, block) <= 2));

    /// <summary>Whether the line is a stamp, a number, a label, a row of sections or the name of who publishes.</summary>
    public static bool Is(ArticleText text, DraftBlock block) =>
        !block.Shape.EndsSentence && !block.Shape.HasInnerSentenceEnd
        && (NoiseFinder.IsSectionLabel(text, block.FirstToken, block.EndToken) || IsReference(text, block) || IsLabelled(text, block) || IsBarred(text, block) || IsStamp(text, block)
            || IsMasthead(text, block) || EndsWithSection(text, block) || IsAlternativeText(text, block) || IsWireSlug(block, text));

    // "r i bc-miners 3dld 03-11 0522": by what a wire finds a report again, all written small.
    private static bool IsWireSlug(DraftBlock block, ArticleText text) =>
        block.Shape is { CapitalizedWords: 0, Words: > 1 and <= LongestMasthead } && text.Tokens[block.FirstToken].IsWord && text.Tokens[block.EndToken - 1].IsNumber;

    // "Norwood Courier logo": what stands for a picture.
    private static bool IsAlternativeText(ArticleText text, DraftBlock block) => block.Shape.Words <= LongestPart + 1 && text.Is(block.EndToken - 1, "logo");

    /// <summary>Whether the line is the name of a paper, an office or a company, or of who holds the office.</summary>
    public static bool IsMasthead(ArticleText text, DraftBlock block) => IsOfficeName(text, block) || IsPressName(text, block) || IsPublisher(text, block) || IsHolder(text, block);

    // "Hon Jane Doe"
    private static bool IsHolder(ArticleText text, DraftBlock block) =>
        PrintedName.SkipTitle(text, block.FirstToken, block.EndToken) is var name && name > block.FirstToken && PrintedName.RunFrom(text, name, block.EndToken) == block.EndToken && PrintedName.IsPerson(text, name, block.EndToken);

    // "Norwood City Council - News", "News|Floods"
    private static bool EndsWithSection(ArticleText text, DraftBlock block)
    {
        for (var i = block.FirstToken + 1; i + 1 < block.EndToken && block.Shape.Words <= LongestBarredLine; i++)
        {
            if (text.IsChar(i, '|') && (NoiseFinder.IsSectionLabel(text, block.FirstToken, i) || NoiseFinder.IsSectionLabel(text, i + 1, block.EndToken))) return true;
        }
        for (var i = block.EndToken - 1; i > block.FirstToken && i >= block.EndToken - LongestPart; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Dash && !text.IsChar(i, '|')) continue;
            return text.Tokens[i].SpaceBefore && i + 1 < block.EndToken && NoiseFinder.IsSectionLabel(text, i + 1, block.EndToken);
        }
        return false;
    }

    // "Ministry of External Relations", "National Board for Primary Care", "Norwood Press Office": the word for an organization where names have it, and no verb.
    private static bool IsOfficeName(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words is < 2 or > LongestMasthead || block.Shape.HasVerb || !IsNameLike(text, block)) return false;
        if (text.Tokens[block.FirstToken].Is(WordClass.OrganizationHead) || Offices.Match(text, block.FirstToken, block.EndToken) > 0 || text.Is(block.FirstToken, "office") || (block.Shape.Words >= 3 && text.Is(block.EndToken - 1, "office"))) return true;
        for (var i = block.FirstToken + 1; i + 1 < block.EndToken && i <= block.FirstToken + 2; i++)
        {
            if (text.Tokens[i].Is(WordClass.OrganizationHead) && (text.Is(i + 1, "of") || text.Is(i + 1, "for") || text.Is(i + 1, "on"))) return true;
        }
        return false;
    }

    // "The Norwood Courier"
    private static bool IsPressName(ArticleText text, DraftBlock block) =>
        block.Shape.Words is >= 2 and <= 4 && block.Shape.CapitalizedWords == block.TokenCount && Furniture.PressNames.Contains(text, block.EndToken - 1);

    // A known organization, a company by its designator, a council in capitals.
    private static bool IsPublisher(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words is 0 or > LongestMasthead || block.Shape.HasVerb) return false;
        if (Phrases.Match(text, block.FirstToken, PhraseKind.NewsAgency | PhraseKind.Organization, out _) == block.TokenCount) return true;
        var last = BlockShape.LastMeaning(text, block.FirstToken, block.EndToken);
        if (text.IsChar(last, '.') && last > block.FirstToken) last--;
        if (last < block.FirstToken + 1) return false;
        // "Norwood Weather Centre, Galway"
        if (text.IsChar(last - 1, ',') && last - 2 > block.FirstToken && text.Tokens[last - 2].Is(WordClass.OrganizationHead) && IsNameLike(text, block, last - 1)) return true;
        if (!IsNameLike(text, block, last)) return false;
        return Designators.Contains(text, last) || (text.Tokens[last].Is(WordClass.OrganizationHead) && text.Tokens[last].IsAllCaps && block.Shape.Words is >= 2 and <= 5);
    }

    // Capitals, small words between them, brackets.
    private static bool IsNameLike(ArticleText text, DraftBlock block, int except = -1)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (i == except || text.IsChar(i, '(') || text.IsChar(i, ')') || text.IsChar(i, '&') || text.IsChar(i, '.')) continue;
            if (!t.IsWord || (!t.IsCapitalized && !t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))) return false;
        }
        return true;
    }

    // "No. 588-09", "Ref 2020/014", "WTNT33 KNHC 141458": codes, and what they are codes of.
    private static bool IsReference(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words > LongestReference) return false;
        var codes = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (t.IsNumber || (t.Flags & TokenFlags.HasDigit) != 0) codes++;
            else if (t.IsWord && !ReferenceWords.Contains(text, i) && !PrintedDate.IsMonth(t) && !(t.IsAllCaps && t.Span.Length >= 2)) return false;
        }
        return codes > 0 && PrintedDate.RunFrom(text, block.FirstToken, block.EndToken) == block.FirstToken;
    }

    private static bool IsLabelled(ArticleText text, DraftBlock block)
    {
        var length = Labels.Match(text, block.FirstToken, block.EndToken);
        if (length is 0 or > LongestLabel + 1) return false;
        var colon = block.FirstToken + length;
        if (text.IsChar(colon, '.')) colon++;
        return text.IsChar(colon, ':');
    }

    // "Home / Norwood / Notices", "University of Norwood | News Office": names with bars between them.
    private static bool IsBarred(ArticleText text, DraftBlock block, bool allowNumbers = true)
    {
        // A trail of links may end with the title itself, however long that is.
        if (text.Is(block.FirstToken, "home") && NoiseFinder.IsNavigationMark(text, block.FirstToken + 1)) return true;
        if (HasArrows(text, block)) return true;
        int bars = 0, words = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (t.IsNumber && !allowNumbers) return false;
            if (NoiseFinder.IsNavigationMark(text, i) && t.SpaceBefore && i + 1 < block.EndToken && text.Tokens[i + 1].SpaceBefore)
            {
                bars++;
                words = 0;
            }
            else if (t.IsWord && (++words > LongestPart + 1 || (!t.IsCapitalized && bars == 0 && !t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))))
            {
                return false;
            }
        }
        return bars > 0;
    }

    // "You are in: Bureaus > Bureau of Lake Affairs > Remarks": no title holds two arrows.
    private static bool HasArrows(ArticleText text, DraftBlock block)
    {
        var arrows = 0;
        for (var i = block.FirstToken; i < block.EndToken && i < block.FirstToken + LongestTrail; i++)
        {
            if (text.IsChar(i, '>') || text.IsChar(i, '\u203A') || text.IsChar(i, '\u00BB')) arrows++;
        }
        return arrows > 1;
    }

    // "URGENT", "ART & DESIGN", "INTERNAL – ALL STAFF": a few capitals.
    private static bool IsStamp(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words is 0 or > LongestStamp || block.Shape.EndsWithColon) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (t.IsNumber || (t.IsWord && !t.IsAllCaps)) return false;
        }
        return true;
    }
}
