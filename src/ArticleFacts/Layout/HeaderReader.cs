using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Reads what stands above the body: headline, byline and date lines, summary. Where prose begins, it ends.</summary>
internal static class HeaderReader
{
    /// <summary>How many blocks above the headline may be furniture, and how many below it may belong to the header.</summary>
    private const int LongestHeader = 24;

    private const int LongestHeadline = 40;

    private const int LongestTag = 6;

    private const int LongestKicker = 3;

    /// <summary>So many symbols open two lines alike only where both are items of a list.</summary>
    private const int AlikeSymbols = 4;

    /// <summary>How many lines below the first must be made like it.</summary>
    private const int AlikeLines = 2;

    /// <summary>Longest title that is a sentence, or two.</summary>
    private const int LongestSpokenTitle = 28;

    /// <summary>How far below a title its byline may stand.</summary>
    private const int BylineReach = 4;

    /// <summary>How far ahead a date line is compared with others of its kind.</summary>
    private const int DateReach = 60;

    /// <summary>How far ahead a byline is looked for behind a sentence that may be a summary.</summary>
    private const int SummaryReach = 3;

    private static readonly PhraseList HeadlineLabels = new("headline :", "title :", "subject :");

    public static void Read(LayoutDraft draft)
    {
        var headline = FindHeadline(draft);
        if (headline >= 0) ClaimHeadline(draft, headline);
        ReadBelow(draft, headline + 1);
    }

    private static int FindHeadline(LayoutDraft draft)
    {
        var text = draft.Text;
        int found = -1, open = 0;
        for (var i = 0; i < draft.Blocks.Count && i < LongestHeader; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise) continue;
            if (IsContactGroup(draft, i)) continue;
            var line = BylineReader.Read(text, block);
            if (line is { IsCertain: true } && !(line.Rest > 0 && !line.HasBy && !line.HasLabel && open == 0 && IsTitle(block, draft, i)))
            {
                // A section's name above the author's is no headline: the title is still to come.
                if (found >= 0 && !NoiseFinder.IsSectionLabel(text, draft.Blocks[found].FirstToken, draft.Blocks[found].EndToken) && !IsMasthead(draft, found)) break;
                if (!HasHeadlineBelow(draft, i)) break;
                found = -1;
                continue;
            }
            if (found < 0 && IsNameAbove(draft, i, line)) continue;
            if (!block.IsOpen) break;
            if (!IsTitle(block, draft, i) || IsListLine(draft, i) || StanzaLines.Find(draft, i) is not null) break;
            open++;
            if (HeadlineLabels.Match(text, block.FirstToken, block.EndToken) > 0) return i;
            if (found < 0)
            {
                found = i;
                continue;
            }
            if (IsKicker(draft, found, i) || IsShortKicker(draft, found, i)) found = i;
            else break;
        }
        if (found < 0) return -1;
        // A text of one line is what it is; nothing says that it is a title.
        return HasMore(draft, found) ? found : -1;
    }

    // Above the headline: a section's name, an outlet's name.
    private static bool IsKicker(LayoutDraft draft, int upper, int lower)
    {
        var block = draft.Blocks[upper];
        if (NoiseFinder.IsSectionLabel(draft.Text, block.FirstToken, block.EndToken)) return true;
        var outlet = Phrases.Match(draft.Text, block.FirstToken, PhraseKind.NewsAgency | PhraseKind.Organization, out _);
        if (outlet == block.TokenCount) return true;
        return (IsMasthead(draft, upper) || EndsWithSection(draft.Text, block)) && draft.Blocks[lower].Shape.Words >= 3 && !draft.Blocks[lower].Shape.IsProse
            || NoiseFinder.IsSectionLabel(draft.Text, draft.Blocks[lower].FirstToken, draft.Blocks[lower].EndToken) && IsOfficeName(draft.Text, block);
    }

    // "Manitoba", "Annals of Gastronomy": two or three capitals in front of a longer title, whose byline is right below it.
    private static bool IsShortKicker(LayoutDraft draft, int upper, int lower)
    {
        var text = draft.Text;
        DraftBlock label = draft.Blocks[upper], title = draft.Blocks[lower];
        if (label.Shape.Words > LongestKicker || label.Shape.HasVerb || !label.Shape.IsTitleLike || title.Shape.Words <= label.Shape.Words + 2 || title.Shape.EndsSentence) return false;
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (t.IsWord ? !t.IsCapitalized && !(i > label.FirstToken && t.Is(WordClass.Preposition | WordClass.Conjunction)) : !text.IsChar(i, '&')) return false;
        }
        return !text.Tokens[label.FirstToken].Is(WordClass.Determiner | WordClass.Pronoun) && !OpeningShape.Measure(text, title.FirstToken, title.EndToken).IsRecordLike
            && HasBylineBelow(draft, lower, BylineReach);
    }

    // The author's name above the headline, where the date stands above it too.
    private static bool IsNameAbove(LayoutDraft draft, int index, BylineLine? line)
    {
        if (line is not { IsNames: true }) return false;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + BylineReach; i++)
        {
            if (!IsListLine(draft, i) && BylineReader.Read(draft.Text, draft.Blocks[i]) is { IsCertain: true, HasDate: true }) return HasHeadlineBelow(draft, i);
        }
        return false;
    }

    // Pictures and buttons may stand between a title and its byline.
    private static bool HasBylineBelow(LayoutDraft draft, int index, int reach)
    {
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + reach; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind is BlockKind.Noise or BlockKind.Caption) continue;
            if (IsListLine(draft, i)) return false;
            if (BylineReader.Read(draft.Text, block) is { } line && (line.IsCertain || line.IsNames)) return true;
            if (block.Shape.Words > LongestHeadline) return false;
        }
        return false;
    }

    private static bool IsMasthead(LayoutDraft draft, int index) =>
        IsOfficeName(draft.Text, draft.Blocks[index]) || IsPressName(draft.Text, draft.Blocks[index]);

    // "Norwood City Council - News"
    private static bool EndsWithSection(ArticleText text, DraftBlock block)
    {
        for (var i = block.EndToken - 1; i > block.FirstToken && i >= block.EndToken - LongestKicker; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Dash && !text.IsChar(i, '|')) continue;
            return text.Tokens[i].SpaceBefore && i + 1 < block.EndToken && NoiseFinder.IsSectionLabel(text, i + 1, block.EndToken);
        }
        return false;
    }

    // "Ministry of External Relations": a name that begins or ends with the word for an organization, and has no verb.
    private static bool IsOfficeName(ArticleText text, DraftBlock block)
    {
        if (block.Shape.Words > 7 || block.Shape.HasVerb) return false;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsWord || (!t.IsCapitalized && !t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))) return false;
        }
        return text.Tokens[block.FirstToken].Is(WordClass.OrganizationHead) || (block.Shape.Words >= 3 && text.Is(block.EndToken - 1, "office"));
    }

    // "The Norwood Courier"
    private static bool IsPressName(ArticleText text, DraftBlock block) =>
        block.Shape.Words is >= 2 and <= 4 && block.Shape.CapitalizedWords == block.TokenCount && Furniture.PressNames.Contains(text, block.EndToken - 1);

    private static bool HasMore(LayoutDraft draft, int headline)
    {
        for (var i = headline + 1; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i].Kind != BlockKind.Noise) return true;
        }
        return false;
    }

    private static bool HasHeadlineBelow(LayoutDraft draft, int at)
    {
        for (var i = at + 1; i < draft.Blocks.Count && i < at + 4; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsOpen && block.Shape.IsTitleLike && BylineReader.Read(draft.Text, block) is null or { IsCertain: false }) return true;
        }
        return false;
    }

    // A title has no full stop, unless a byline follows at once.
    private static bool IsTitle(DraftBlock block, LayoutDraft draft, int index)
    {
        var shape = block.Shape;
        if (shape.Words is 0 or > LongestHeadline || shape.StartsLower && shape.IsProse) return false;
        if (ItemMarker.Length(draft.Text, block.FirstToken, block.EndToken, out var number) > 0 && number == 0) return false;
        if (!shape.IsProse && !shape.EndsSentence) return DatelineReader.Parse(draft.Text, block.FirstToken, block.EndToken) is null;
        if (shape.EndsWithQuestion && shape.Words < LongestSpokenTitle && !shape.StartsWithQuote) return true;
        if (shape.Words >= LongestSpokenTitle) return false;
        // "The last grove is for sale. Its neighbors want it": the last of two sentences is left open, as in no paragraph.
        if (!shape.EndsSentence && !shape.StartsWithQuote && HasBylineBelow(draft, index, BylineReach)) return true;
        return index + 1 < draft.Blocks.Count && BylineReader.Read(draft.Text, draft.Blocks[index + 1]) is { IsCertain: true };
    }

    // "Contact: …" and the lines right below it, above a press release's headline.
    private static bool IsContactGroup(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        if (!block.IsOpen || index == 0 || block.BlankLinesBefore > 0 || draft.Blocks[index - 1].Kind != BlockKind.Noise) return false;
        var top = index - 1;
        while (top > 0 && draft.Blocks[top].BlankLinesBefore == 0 && draft.Blocks[top].Kind == BlockKind.Noise) top--;
        if (!draft.Text.IsChar(draft.Blocks[top].FirstToken + 1, ':') && !draft.Text.IsChar(draft.Blocks[top].FirstToken + 2, ':')) return false;
        if (BylineReader.Read(draft.Text, block) is { HasDate: true }) return false;
        block.Kind = BlockKind.Noise;
        return true;
    }

    private static void ClaimHeadline(LayoutDraft draft, int index)
    {
        for (var i = 0; i < index; i++)
        {
            var above = draft.Blocks[i];
            if (!above.IsOpen) continue;
            var line = BylineReader.Read(draft.Text, above);
            if (line is { IsCertain: false } && IsNameAbove(draft, i, line)) line.Authors.AddRange(line.BareNames);
            if (line is { IsCertain: true } or { Authors.Count: > 0 }) Claim(draft, above, line);
            else above.Kind = BlockKind.Noise;
        }
        var block = draft.Blocks[index];
        block.Kind = BlockKind.Headline;
        var first = block.FirstToken + HeadlineLabels.Match(draft.Text, block.FirstToken, block.EndToken);
        draft.HeadlineBlock = index;
        draft.Headline = draft.Text.SpanOf(first < block.EndToken ? first : block.FirstToken, block.EndToken);
    }

    private static void ReadBelow(LayoutDraft draft, int start)
    {
        var bylines = 0;
        var i = start;
        for (; i < draft.Blocks.Count && i < start + LongestHeader; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            if (LabelledLines.Find(draft, i) is not null || StanzaLines.Find(draft, i) is not null) break;
            var line = BylineReader.Read(draft.Text, block);
            if (line is { ProseToken: > 0 })
            {
                var head = block.SplitOff(line.ProseToken);
                draft.Blocks.Insert(i, head);
                Claim(draft, head, line);
                i++;
                break;
            }
            if (DatelineReader.Parse(draft.Text, block.FirstToken, block.EndToken) is { } dateline && dateline.EndToken < block.EndToken) break;
            if (line is not null && IsDayHeading(draft, i, line)) break;
            if (line is null or { HasBy: false, HasLabel: false } && (block.Shape.EndsWithColon || IsListLine(draft, i))) break;
            if (line is { HasBy: false, HasLabel: false } && DatelineReader.Parse(draft.Text, block.FirstToken, block.EndToken) is { Date.IsEmpty: false, Place.IsEmpty: false }) break;
            if (line is { IsCertain: true } || (line is not null && (IsByAlone(draft, block) || (line.BareNames.Count == 0 && IsOutletAbove(draft, i)))))
            {
                Claim(draft, block, line);
                bylines++;
                continue;
            }
            if (line is { IsNames: true } && !block.Shape.EndsSentence && (NamesFit(draft, i, bylines) || (i > 0 && IsByAlone(draft, draft.Blocks[i - 1]))))
            {
                line.Authors.AddRange(line.BareNames);
                Claim(draft, block, line);
                bylines++;
                continue;
            }
            if (bylines > 0 && block.BlankLinesBefore == 0 && (BylineReader.IsAffiliation(draft.Text, block) || IsTag(block)))
            {
                block.Kind = BlockKind.Byline;
                continue;
            }
            if (DatelineReader.Parse(draft.Text, block.FirstToken, block.EndToken) is not null) break;
            if (IsSummary(draft, i, start, bylines))
            {
                block.Kind = BlockKind.Summary;
                continue;
            }
            break;
        }
        draft.BodyStart = Math.Min(i, draft.Blocks.Count);
    }

    // "Friday 15 December" heads a day's programme, not the article, where such a line comes again.
    private static bool IsDayHeading(LayoutDraft draft, int index, BylineLine line)
    {
        if (line.HasBy || line.HasLabel || line.BareNames.Count > 0 || !line.HasDate) return false;
        // With its year it may be the article's own, unless the first item stands right below it.
        if (line.HasYear(draft.Text) && !(IsItem(draft, index + 1) && IsItem(draft, index + 2))) return false;
        for (var i = index + 1; i < draft.Blocks.Count && i < index + DateReach; i++)
        {
            var block = draft.Blocks[i];
            if (block.Shape.Words <= LongestTag && BylineReader.Read(draft.Text, block) is { HasDate: true, HasBy: false, HasLabel: false } other && other.Rest == line.Rest) return true;
        }
        return false;
    }

    private static bool StartsWithBullet(LayoutDraft draft, int index) => index < draft.Blocks.Count
        && ItemMarker.Length(draft.Text, draft.Blocks[index].FirstToken, draft.Blocks[index].EndToken, out var number) > 0 && number == 0;

    private static bool IsItem(LayoutDraft draft, int index) => index < draft.Blocks.Count
        && (ItemMarker.Starts(draft.Text, draft.Blocks[index].FirstToken, draft.Blocks[index].EndToken)
            || OpeningShape.Measure(draft.Text, draft.Blocks[index].FirstToken, draft.Blocks[index].EndToken).IsRowLike);

    // "Ann Low, 27, Elm, Ohio" above another line made alike: the list begins here, and no line of it is a title, a name or a date of the article.
    private static bool IsListLine(LayoutDraft draft, int index)
    {
        var text = draft.Text;
        var block = draft.Blocks[index];
        if (StartsWithBullet(draft, index) && StartsWithBullet(draft, index + 1)) return true;
        if (PrintedDate.RunFrom(text, block.FirstToken, block.EndToken) > block.FirstToken) return false;
        var opening = OpeningShape.Measure(text, block.FirstToken, block.EndToken);
        if (!opening.IsRowLike || index + AlikeLines >= draft.Blocks.Count) return false;
        for (var i = index + 1; i <= index + AlikeLines; i++)
        {
            var below = draft.Blocks[i];
            if (below.BlankLinesBefore != draft.Blocks[index + 1].BlankLinesBefore) return false;
            if (OpeningShape.Measure(text, below.FirstToken, below.EndToken) is not { IsRowLike: true } next || next.CommonWith(opening) < AlikeSymbols) return false;
        }
        return true;
    }

    // A few words right below a byline: a role, a place, a number of the release.
    private static bool IsTag(DraftBlock block) => block.Shape.IsTitleLike && block.Shape.Words <= LongestTag;

    // "By" on a line of its own, and the name on the next.
    private static bool IsByAlone(LayoutDraft draft, DraftBlock block) =>
        block.Shape.Words <= 2 && BylineReader.IsBy(draft.Text, block.FirstToken, block.EndToken);

    // "Reuters Staff", "AP": an outlet in place of a name, with the date on the next line.
    private static bool IsOutletAbove(LayoutDraft draft, int index) =>
        index + 1 < draft.Blocks.Count && BylineReader.IsAffiliation(draft.Text, draft.Blocks[index])
        && BylineReader.Read(draft.Text, draft.Blocks[index + 1]) is { IsCertain: true, HasDate: true };

    // A name alone is a byline where the header goes on behind it, or prose begins.
    private static bool NamesFit(LayoutDraft draft, int index, int bylines)
    {
        if (draft.Authors.Count > 0 && draft.Blocks[index].BlankLinesBefore > 0) return false;
        // Below a picture stands the name of its photographer.
        if (draft.Authors.Count > 0 && index > 0 && draft.Blocks[index - 1].Kind is BlockKind.Caption or BlockKind.Noise) return false;
        for (var i = index + 1; i < draft.Blocks.Count && i < index + 4; i++)
        {
            var next = draft.Blocks[i];
            if (next.Kind is BlockKind.Noise or BlockKind.Caption or BlockKind.EditorsNote) continue;
            if (next.Shape.IsProse) return true;
            if (BylineReader.Read(draft.Text, next) is { } line && (line.IsCertain || line.IsNames)) return true;
            if (BylineReader.IsAffiliation(draft.Text, next) || draft.Text.Tokens[draft.Blocks[index].FirstToken].Is(WordClass.GivenName)) continue;
            return bylines > 0;
        }
        return bylines > 0;
    }

    private static bool IsSummary(LayoutDraft draft, int index, int start, int bylines)
    {
        var block = draft.Blocks[index];
        if (draft.HeadlineBlock < 0 || block.Shape.Words is < 3 or > 60 || block.Shape.EndsWithColon || block.Shape.StartsWithQuote && block.Shape.EndsSentence) return false;
        if (ItemMarker.Starts(draft.Text, block.FirstToken, block.EndToken)) return false;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + SummaryReach; i++)
        {
            var next = draft.Blocks[i];
            if (!next.IsOpen) continue;
            if (BylineReader.Read(draft.Text, next) is { } line && (line.IsCertain || (line.IsNames && bylines == 0))) return true;
            if (next.Shape.IsProse) break;
        }
        // Without a byline behind it only a line without a full stop, right below the headline, is one.
        if (!block.Shape.IsTitleLike || block.Shape.Words < 6 || index + 1 >= draft.Blocks.Count) return false;
        for (var i = start; i < index; i++)
        {
            if (draft.Blocks[i].Kind == BlockKind.Summary) return false;
        }
        return draft.Blocks[index + 1].IsOpen && draft.Blocks[index + 1].Shape.IsProse;
    }

    private static void Claim(LayoutDraft draft, DraftBlock block, BylineLine line)
    {
        block.Kind = BlockKind.Byline;
        foreach (var author in line.Authors)
        {
            if (!Knows(draft, author)) draft.Authors.Add(author);
        }
        if (line.Authors.Count == 0 && line.HasDate && line.Rest <= 1)
        {
            foreach (var name in line.BareNames)
            {
                if (!Knows(draft, name)) draft.Authors.Add(name);
            }
        }
        if (!line.Place.IsEmpty && draft.Dateline is null)
        {
            draft.Dateline = new DatelineDraft(block, new SourceSpan(line.Place.Start, block.Span.End), line.Place, default, line.Published, block.EndToken);
        }
        if (draft.Published.IsEmpty) draft.Published = line.Published;
        if (draft.Updated.IsEmpty) draft.Updated = line.Updated;
    }

    private static bool Knows(LayoutDraft draft, SourceSpan author)
    {
        foreach (var known in draft.Authors)
        {
            if (known.Length == author.Length && string.CompareOrdinal(draft.Text.Source, known.Start, draft.Text.Source, author.Start, author.Length) == 0) return true;
        }
        return false;
    }
}
