using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds captions by what they end with: a credit in brackets, behind "Photo:", or an agency's name.</summary>
internal static class CaptionReader
{
    private const int LongestCaption = 100;
    private const int LongestCredit = 24;

    /// <summary>Longest line without a full stop that tells who is where.</summary>
    private const int LongestPointer = 40;

    /// <summary>Words that introduce a credit, in front of a colon or "by".</summary>
    private static readonly PhraseList CreditWords = new(
        "photo", "photos", "photograph", "photographs", "photography", "image", "images", "picture", "pictures", "pic", "credit", "credits", "photo credit", "image credit", "picture credit", "photograph credit", "file photo", "video", "graphic", "illustration",
        "courtesy photo", "handout", "file", "screenshot", "screengrab", "map", "still", "supplied", "submitted", "provided", "contributed", "photo illustration", "composite", "artwork", "image source", "photo source", "file image", "file picture", "archive photo", "stock photo", "stock image", "courtesy", "archive", "getty", "audio", "photo / image", "cartoon");

    private static readonly PhraseList CreditAlone = new("file photo", "file", "file image", "file picture", "stock photo", "stock image", "archive photo", "handout", "courtesy photo", "screenshot", "representational image", "representative image", "archive", "library picture", "supplied", "submitted", "illustration", "photo illustration", "composite");

    /// <summary>How a caption may begin.</summary>
    private static readonly PhraseList Starts = new(
        "file - in this", "file \u2013 in this", "file \u2014 in this", "file - this", "file -", "file \u2013", "file \u2014", "file photo :", "file photo -", "file :", "file image :", "photo :", "image :", "picture :", "caption :", "photo caption :", "image caption", "image caption ,", "media caption", "representative image", "representational image", "representative photo", "representational photo", "image for representation", "image used for representation", "pictured :", "pictured above :", "above :", "illustration :", "graphic :", "photograph :", "photo by", "photos by", "photo courtesy", "photo credit", "image credit", "picture credit", "image courtesy", "photograph by", "in this photo", "in this image", "in this file photo", "in this picture", "in this photograph", "in this screengrab", "in this video");

    /// <summary>Agencies and archives whose name alone is a credit at a caption's end.</summary>
    private static readonly PhraseList Agencies = new(
        "getty images", "getty", "ap photo", "ap", "afp", "reuters", "shutterstock", "istock", "alamy", "afp - getty images", "epa", "epa - efe", "xinhua", "upi", "wikimedia commons", "wikimedia", "unsplash", "associated press", "pa", "pa wire", "pa images", "pa media", "rex", "zuma press", "zuma", "bloomberg", "bloomberg news", "anadolu", "anadolu agency", "sipa", "sipa usa", "cnn", "bbc", "abc news", "nbc news", "cbs news", "adobe stock", "flickr", "pool", "pool photo", "imago", "dpa", "usa today", "usa today sports", "the new york times", "nasa", "pti", "ani", "google maps", "google", "instagram", "facebook", "twitter", "youtube", "pixabay", "pexels", "cp", "the canadian press", "canadian press");

    /// <summary>Labels that stand on a line of their own above the caption.</summary>
    private static readonly PhraseList Labels = new("image caption", "image caption ,", "image caption :", "media caption", "media caption ,", "photo caption", "photo caption :", "caption", "caption :", "video caption", "video caption ,");

    /// <summary>Remarks in brackets that tell who of those to be seen is meant.</summary>
    private static readonly PhraseList Positions = new("left", "right", "centre", "center", "pictured", "above", "below", "far left", "far right", "front", "back", "top", "bottom", "pictured left", "pictured right", "second left", "second right", "file photo", "file");

    public static void Mark(LayoutDraft draft)
    {
        var isLabelled = false;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.TokenCount > LongestCaption * 2 || block.Shape.Words > LongestCaption)
            {
                isLabelled = false;
                continue;
            }
            if (Labels.Match(draft.Text, block.FirstToken, block.EndToken) == block.TokenCount)
            {
                block.Kind = BlockKind.Noise;
                isLabelled = true;
                continue;
            }
            if (i > 1 && IsCreditAlone(draft.Text, block) && draft.Blocks[i - 1] is { IsOpen: true, Shape: { EndsSentence: true, HasInnerSentenceEnd: false, Words: <= LongestPointer } } above)
            {
                above.Kind = block.Kind = BlockKind.Caption;
                draft.Captions.Add(new CaptionDraft(above, above.Span, draft.Text.SpanOf(block.FirstToken + 1, block.EndToken - 1)));
                continue;
            }
            var caption = Read(draft.Text, block, block == draft.Blocks[0]);
            if (caption is null && !isLabelled) continue;
            isLabelled = false;
            block.Kind = BlockKind.Caption;
            draft.Captions.Add(caption ?? new CaptionDraft(block, block.Span, default));
        }
    }

    /// <summary>Makes a block a caption that only its place tells from prose.</summary>
    public static void Claim(LayoutDraft draft, DraftBlock block)
    {
        block.Kind = BlockKind.Caption;
        // Captions are kept in the order of their blocks.
        var at = draft.Captions.Count;
        while (at > 0 && draft.Captions[at - 1].Text.Start > block.Span.Start) at--;
        draft.Captions.Insert(at, new CaptionDraft(block, block.Span, default));
    }

    /// <summary>Whether the block is one sentence that ends with a day and its year, as captions of news pictures do.</summary>
    public static bool IsDated(ArticleText text, DraftBlock block)
    {
        if (block.Shape is not { EndsSentence: true, HasInnerSentenceEnd: false, Words: > 5 and <= LongestCaption } || !text.IsChar(block.EndToken - 1, '.')) return false;
        var year = block.EndToken - 2;
        if (!text.Tokens[year].IsNumber || text.Tokens[year].Span.Length != 4) return false;
        for (var i = Math.Max(block.FirstToken + 1, year - 6); i < year - 1; i++)
        {
            if (PrintedDate.IsMonth(text.Tokens[i]) || PrintedDate.IsWeekday(text.Tokens[i])) return PrintedDate.RunFrom(text, i, year + 1) == year + 1;
        }
        return false;
    }

    private static CaptionDraft? Read(ArticleText text, DraftBlock block, bool isTop)
    {
        int first = block.FirstToken, end = block.EndToken;
        if (BylineReader.StartsWithBy(text, first, end) && !block.Shape.EndsSentence) return null;
        if (Bracketed(text, first, end) is { } bracket) return Make(text, block, bracket.Text, bracket.Credit);
        if (Labelled(text, first, end) is { } label && !(isTop && label.Text == first)) return Make(text, block, label.Text, label.Credit);
        if (IsSwitched(text, block) && !isTop) return new CaptionDraft(block, text.SpanOf(first, end - 2), default);
        if (Trailing(text, first, end) is { } trailing) return Make(text, block, trailing.Text, trailing.Credit);
        if (isTop) return null;
        var start = Starts.Match(text, first, end);
        if (start > 0 && StartsCaption(text, first, start))
        {
            var content = text.IsChar(first + start - 1, ':') || text.Tokens[first + start - 1].Kind == TokenKind.Dash || text.Is(first + 1, "caption") ? first + start : first;
            return content < end ? new CaptionDraft(block, text.SpanOf(content, end), default) : null;
        }
        return FromFile(text, first, end) || IsFragment(text, block) || IsPortrait(text, block) || PointsAtPeople(text, block) ? new CaptionDraft(block, block.Span, default) : null;
    }

    // "… at work. Jane Doe hide caption": the button that hides it.
    private static bool IsSwitched(ArticleText text, DraftBlock block) =>
        block.TokenCount > 3 && text.Is(block.EndToken - 1, "caption") && (text.Is(block.EndToken - 2, "hide") || text.Is(block.EndToken - 2, "toggle") || text.Is(block.EndToken - 2, "show"));

    private static bool StartsCaption(ArticleText text, int first, int length) => text.Tokens[first].IsCapitalized && !(text.Is(first, "above") && length < 2);

    // "…, 2018. (Photo: White House)", "(Jane Doe/Ledger)", "(AP Photo/Jane Doe)"
    private static (int Text, (int First, int End) Credit)? Bracketed(ArticleText text, int first, int end)
    {
        var close = end - 1;
        if (close > first && text.IsChar(close, '.')) close--;
        if (!text.IsChar(close, ')') && !text.IsChar(close, ']')) return null;
        var open = close - 1;
        while (open > first && close - open <= LongestCredit && !text.IsChar(open, '(') && !text.IsChar(open, '[')) open--;
        if (open < first || close - open > LongestCredit || close - open < 2 || !(text.IsChar(open, '(') || text.IsChar(open, '['))) return null;
        var inner = open + 1;
        var word = CreditWords.Match(text, inner, close);
        if (word > 0 && inner + word == close) return CreditAlone.Match(text, inner, close) > 0 || text.Is(inner, "photo") ? (open, (0, 0)) : null;
        if (word > 0 && IntroducesCredit(text, inner + word, close, out var names)) return (open, (names, close));
        var agency = AgencyAt(text, inner, close);
        if (agency > 0 && text.Is(inner + agency, "via") && AgencyAt(text, inner + agency + 1, close) == close - inner - agency - 1) return (open, (inner, close));
        if (open == first) return null;
        var isBehindSentence = BlockShape.IsStop(text, open - 1) || (text.Tokens[open - 1].Kind == TokenKind.Quote && BlockShape.IsStop(text, open - 2));
        if (isBehindSentence && open > first + 2 && IsOutletCredit(text, inner, close)) return (open, (inner, close));
        if (text.IsChar(open, '[') && HasSlash(text, inner, close) && AreNames(text, inner, close)) return (open, (inner, close));
        if (agency == close - inner && agency > 0 && open > first + 2 && BlockShape.IsStop(text, open - 1)) return (open, (inner, close));
        return HasSlash(text, inner, close) && (BlockShape.IsStop(text, open - 1) || agency > 0) ? (open, (inner, close)) : null;
    }

    // "(Jane Doe / Norwood Courier)", on a line of its own below the caption.
    private static bool IsCreditAlone(ArticleText text, DraftBlock block)
    {
        int first = block.FirstToken + 1, end = block.EndToken - 1;
        return end > first && text.IsChar(block.FirstToken, '(') && text.IsChar(end, ')') && HasSlash(text, first, end) && AreNames(text, first, end);
    }

    // "(WXYZ)", "(WXYZ photo/Jane Doe)", "(Norwood News: Jane Doe)": letters alone, the word for a picture behind a name, or a name behind a colon.
    private static bool IsOutletCredit(ArticleText text, int first, int end)
    {
        if (end == first + 1) return text.Tokens[first] is { IsWord: true, IsAllCaps: true, Span.Length: > 2 };
        for (var i = first + 1; i < end && text.Tokens[first].IsCapitalized; i++)
        {
            if (text.IsChar(i, ':')) return i + 1 < end && text.Tokens[i + 1].IsCapitalized && AreNames(text, first, i) && AreNames(text, i + 1, end);
            if (CreditWords.Contains(text, i)) return i + 1 == end || text.IsChar(i + 1, '/') || text.Is(i + 1, "by");
        }
        return false;
    }

    // Behind "Photo" stands ":", "by", "courtesy of", "/" or "via".
    private static bool IntroducesCredit(ArticleText text, int i, int end, out int names)
    {
        names = i;
        if (i >= end) return false;
        if (text.IsChar(i, ':') || text.Is(i, "by") || text.Is(i, "via") || text.IsChar(i, '/') || text.Is(i, "from") || text.Is(i, "of") || text.Tokens[i].Kind == TokenKind.Dash)
        {
            names = i + 1;
        }
        else if (text.Is(i, "courtesy"))
        {
            names = text.Is(i + 1, "of") || text.IsChar(i + 1, ':') ? i + 2 : i + 1;
        }
        else
        {
            return false;
        }
        if (names < end && text.Is(names, "by")) names++;
        return names < end;
    }

    // "… in 2008. Image: NASA." – the label and the names end the block, and nothing of a sentence follows.
    private static (int Text, (int First, int End) Credit)? Labelled(ArticleText text, int first, int end)
    {
        for (var i = Math.Max(first, end - LongestCredit); i < end - 1; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsWord || !t.IsCapitalized) continue;
            var word = CreditWords.Match(text, i, end);
            if (word == 0 || !IntroducesCredit(text, i + word, end, out var names) || !AreNames(text, names, end)) continue;
            if (i > first && !IsCreditBreak(text, i) && !text.IsChar(i + word, ':')) continue;
            var stop = text.IsChar(end - 1, '.') && end - 1 > names && text.Tokens[end - 2].Kind != TokenKind.Punctuation ? end - 1 : end;
            return (i, (names, stop));
        }
        return null;
    }

    private static bool IsCreditBreak(ArticleText text, int i) =>
        BlockShape.IsStop(text, i - 1) || PrintedName.IsWideGap(text, i) || text.Tokens[i - 1].Kind is TokenKind.Dash or TokenKind.Quote || text.IsChar(i - 1, '|') || text.IsChar(i - 1, ')');

    // "Jane Doe (left) with the mayor", without a full stop: who is where in the picture.
    private static bool PointsAtPeople(ArticleText text, DraftBlock block)
    {
        if (block.Shape.EndsSentence || block.Shape.EndsWithColon || block.Shape.Words > LongestPointer) return false;
        for (var i = block.FirstToken + 1; i + 2 < block.EndToken; i++)
        {
            if (text.IsChar(i, '(') && Positions.Match(text, i + 1, block.EndToken) is var length and > 0 && text.IsChar(i + 1 + length, ')')) return true;
        }
        return false;
    }

    // "… on Monday. Jane Doe/AP", "… Getty Images"
    private static (int Text, (int First, int End) Credit)? Trailing(ArticleText text, int first, int end)
    {
        for (var i = Math.Max(first + 3, end - 12); i < end; i++)
        {
            if (!BlockShape.IsStop(text, i - 1)) continue;
            // "… on Monday. | Jane Doe/Courier"
            if (text.IsChar(i, '|') && AreNames(text, i + 1, end) && HasSlash(text, i + 1, end)) return (i, (i + 1, end));
            if (!text.Tokens[i].SpaceBefore || !text.Tokens[i].IsCapitalized || !AreNames(text, i, end)) continue;
            if (text.IsChar(end - 1, '.') && i - 1 == end - 1) return null;
            var stop = text.IsChar(end - 1, '.') ? end - 1 : end;
            if (stop <= i) return null;
            if (CreditAlone.Match(text, i, stop) == stop - i) return (i, (0, 0));
            if ((HasSlash(text, i, stop) && HasAgency(text, i, stop)) || EndsWithAgency(text, i, stop) || IsPhotographer(text, first, i, end)) return (i, (i, stop));
        }
        return null;
    }

    // "The harbour froze in March. Jane Doe": no paragraph ends with a bare name behind its last sentence.
    private static bool IsPhotographer(ArticleText text, int first, int name, int end) =>
        name - first > 5 && end - name is 2 or 3 && text.Tokens[name - 2] is { IsWord: true, IsCapitalized: false, Span.Length: > 2 }
        && text.Tokens[name].Is(WordClass.GivenName) && PrintedName.RunFrom(text, name, end) == end && PrintedName.IsKnownPerson(text, name, end);

    private static bool FromFile(ArticleText text, int first, int end)
    {
        for (var i = Math.Max(first + 2, end - 8); i + 2 < end; i++)
        {
            if (text.IsSequence(i, ";", "from", "file") || text.IsSequence(i, ",", "file", "photo") || text.IsSequence(i, "(", "file", "photo")) return true;
        }
        return false;
    }

    // "The old harbour of Port Lusk.": a noun phrase with a full stop, and nothing in it that could be a verb.
    private static bool IsFragment(ArticleText text, DraftBlock block)
    {
        if (!block.Shape.EndsSentence || !text.IsChar(block.EndToken - 1, '.') || block.Shape.Words is < 3 or > 14 || block.Shape.HasInnerSentenceEnd) return false;
        var behindPreposition = false;
        var openWords = 0;
        for (var i = block.FirstToken; i < block.EndToken - 1; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind is TokenKind.Possessive) continue;
            if (t.IsNumber && behindPreposition) continue;
            if (t.IsWord && t.Is(WordClass.Preposition) && openWords > 0)
            {
                behindPreposition = true;
                continue;
            }
            if (!t.IsWord || t.Is(WordClass.Auxiliary | WordClass.ReportingVerb | WordClass.Pronoun | WordClass.Conjunction | WordClass.Adverb | WordClass.Interjection)) return false;
            if (t.Is(WordClass.Preposition)) return false;
            if (!t.Is(WordClass.Determiner) && !(t.IsCapitalized && i > block.FirstToken))
            {
                openWords++;
                if (behindPreposition || openWords > 3) return false;
            }
        }
        return behindPreposition;
    }

    // "Jane Doe of the Green Party", "The Green Party's Jane Doe": who is to be seen.
    private static bool IsPortrait(ArticleText text, DraftBlock block)
    {
        if (!block.Shape.IsTitleLike || block.Shape.Words is < 3 or > 9) return false;
        int first = block.FirstToken, end = block.EndToken;
        var name = PrintedName.RunFrom(text, first, end);
        if (text.Is(name, "of") && PrintedName.IsKnownPerson(text, first, name)) return AreNames(text, name + 1, end) && text.Tokens[end - 1].IsCapitalized;
        for (var i = first + 1; i + 2 < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Possessive) return PrintedName.RunFrom(text, i + 1, end) == end && text.Tokens[i + 1].Is(WordClass.GivenName) && PrintedName.IsKnownPerson(text, i + 1, end);
            if (!text.Tokens[i].IsCapitalized) return false;
        }
        return false;
    }

    // Capitalized words, initials, slashes and the little words between them.
    private static bool AreNames(ArticleText text, int first, int end)
    {
        if (end - first > LongestCredit) return false;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord && !t.IsCapitalized && !IsSmallWord(text, i, first)) return false;
            if (text.IsChar(i, '?') || text.IsChar(i, '!') || text.IsChar(i, ':')) return false;
            if (text.IsChar(i, '.') && i + 1 < end && text.Tokens[i - 1] is { IsWord: true } before && before.End - before.Start > 4 && text.Tokens[i + 1].SpaceBefore) return false;
        }
        return true;
    }

    private static bool IsSmallWord(ArticleText text, int i, int first) =>
        i == first || text.Is(i, "of") || text.Is(i, "via") || text.Is(i, "for") || text.Is(i, "the") || text.Is(i, "and") || text.Is(i, "de") || text.Is(i, "van") || text.Is(i, "von") || text.Is(i, "al") || text.Is(i, "bin") || text.Is(i, "through") || text.Is(i, "by");

    private static bool HasSlash(ArticleText text, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if ((text.IsChar(i, '/') || text.IsChar(i, '|')) && text.Tokens[i - 1] is { IsWord: true } && text.Tokens[i + 1] is { IsWord: true, IsCapitalized: true }) return text.Tokens[first].IsCapitalized;
        }
        return false;
    }

    private static bool HasAgency(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (AgencyAt(text, i, end) > 0) return true;
        }
        return false;
    }

    private static bool EndsWithAgency(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (AgencyAt(text, i, end) == end - i) return true;
        }
        return false;
    }

    private static int AgencyAt(ArticleText text, int i, int end)
    {
        if (!text.Tokens[i].IsCapitalized) return 0;
        var known = Agencies.Match(text, i, end);
        var phrase = Phrases.Match(text, i, PhraseKind.NewsAgency, out _);
        return i + phrase <= end ? Math.Max(known, phrase) : known;
    }

    private static CaptionDraft Make(ArticleText text, DraftBlock block, int textEnd, (int First, int End) credit)
    {
        var end = textEnd;
        while (end > block.FirstToken + 1 && (text.IsChar(end - 1, '|') || text.Tokens[end - 1].Kind == TokenKind.Dash)) end--;
        var span = end > block.FirstToken ? text.SpanOf(block.FirstToken, end) : block.Span;
        return new CaptionDraft(block, span, credit.End > credit.First ? text.SpanOf(credit.First, credit.End) : default);
    }
}
