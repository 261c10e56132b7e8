using ArticleFacts.Lexicon;

namespace ArticleFacts.Layout;

/// <summary>Reads what stands above the body: headline, byline and date lines, summary. Where prose begins, it ends.</summary>
internal static class HeaderReader
{
    /// <summary>How many blocks above the headline may be furniture, and how many below it may belong to the header.</summary>
    private const int LongestHeader = 24;

    private const int LongestTag = 6;

    /// <summary>So many symbols open two lines alike only where both are items of a list.</summary>
    private const int AlikeSymbols = 4;

    /// <summary>How many lines below the first must be made like it.</summary>
    private const int AlikeLines = 2;

    private const int ShortestSummary = 6;

    /// <summary>How far below a summary the text may begin.</summary>
    private const int ProseReach = 5;

    /// <summary>How far below a section's name or a picture the byline may stand.</summary>
    private const int BylineReach = 4;

    /// <summary>How far ahead a date line is compared with others of its kind.</summary>
    private const int DateReach = 60;

    /// <summary>How far ahead a byline is looked for behind a sentence that may be a summary, furniture aside and in all.</summary>
    private const int SummaryReach = 3;
    private const int FurnitureReach = 10;

    public static void Read(LayoutDraft draft)
    {
        var headline = HeadlineFinder.Find(draft);
        if (headline >= 0) ClaimHeadline(draft, headline);
        ReadBelow(draft, headline + 1);
    }

    private static void ClaimHeadline(LayoutDraft draft, int index)
    {
        for (var i = 0; i < index; i++)
        {
            var above = draft.Blocks[i];
            if (!above.IsOpen) continue;
            var line = HeaderLine.Read(draft, i);
            if (line is { IsCertain: false } && HeadlineFinder.IsNameAbove(draft, i, line)) line.Authors.AddRange(line.BareNames);
            if (line is { IsCertain: true } or { Authors.Count: > 0 }) Claim(draft, above, line);
            else above.Kind = BlockKind.Noise;
        }
        var block = draft.Blocks[index];
        block.Kind = BlockKind.Headline;
        var first = block.FirstToken + HeadlineFinder.Labels.Match(draft.Text, block.FirstToken, block.EndToken);
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
            if (HeaderLine.IsAndAlone(draft, i)) block.Kind = BlockKind.Byline;
            if (!block.IsOpen) continue;
            // Labels that come again are records, whatever they say.
            if (LabelledLines.Find(draft, i) is not null || StanzaLines.Find(draft, i) is not null) break;
            var line = HeaderLine.Read(draft, i);
            if (MarkFurniture(draft, i, line, bylines)) continue;
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
            if (line is { IsCertain: true } || (line is not null && (HeaderLine.IsByAlone(draft.Text, block) || (line.BareNames.Count == 0 && IsOutletAbove(draft, i)))))
            {
                Claim(draft, block, line);
                bylines++;
                continue;
            }
            if (line is { IsNames: true } && !block.Shape.EndsSentence && (NamesFit(draft, i, bylines) || (i > 0 && HeaderLine.IsByAlone(draft.Text, draft.Blocks[i - 1]))))
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
        // An agency's report has its dateline first, and the author's line below the first paragraph.
        if (i + 1 < draft.Blocks.Count && draft.Authors.Count == 0 && draft.Blocks[i + 1] is { IsOpen: true } below && BylineReader.StartsWithBy(draft.Text, below.FirstToken, below.EndToken)
            && BylineReader.Read(draft.Text, below) is { IsCertain: true, ProseToken: 0, IsSentence: false } late) Claim(draft, below, late);
    }

    // What is no part of the header although it stands in it: lines of the document, names of sections and papers, remarks of the page, captions.
    private static bool MarkFurniture(LayoutDraft draft, int index, BylineLine? line, int bylines)
    {
        if (draft.HeadlineBlock < 0 || line is { IsCertain: true }) return false;
        var text = draft.Text;
        var block = draft.Blocks[index];
        var saysNothing = line is not ({ HasDate: true } or { IsNames: true });
        if (!(saysNothing && HeaderFurniture.IsDocumentLine(text, block)))
        {
            var isSection = saysNothing && (NoiseFinder.IsSectionLabel(text, block.FirstToken, block.EndToken) || (bylines == 0 && HeaderFurniture.IsMasthead(text, block) && !IsOutletAbove(draft, index)));
            var isDated = CaptionReader.IsDated(text, block);
            if (!(isSection || isDated || NoiseFinder.AddressesReader(text, block)) || !HeadlineFinder.HasBylineBelow(draft, index, BylineReach)) return false;
            if (isDated)
            {
                CaptionReader.Claim(draft, block);
                return true;
            }
        }
        block.Kind = BlockKind.Noise;
        return true;
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
    public static bool IsListLine(LayoutDraft draft, int index)
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
        var seen = 0;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + FurnitureReach && seen < SummaryReach; i++)
        {
            var next = draft.Blocks[i];
            if (next.Kind is BlockKind.Noise or BlockKind.Caption or BlockKind.EditorsNote) continue;
            seen++;
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
        var seen = 0;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + FurnitureReach && seen < SummaryReach; i++)
        {
            var next = draft.Blocks[i];
            if (!next.IsOpen || NoiseFinder.IsSectionLabel(draft.Text, next.FirstToken, next.EndToken)) continue;
            seen++;
            if (BylineReader.Read(draft.Text, next) is { } line && (line.IsCertain || (line.IsNames && bylines == 0))) return true;
            if (next.Shape.IsProse) break;
        }
        // Without a byline behind it only a line without a full stop, right below the headline, is one.
        if (!block.Shape.IsTitleLike || block.Shape.Words < ShortestSummary) return false;
        for (var i = start; i < index; i++)
        {
            if (draft.Blocks[i].Kind == BlockKind.Summary) return false;
        }
        return HasProseBelow(draft, index, start == index ? ProseReach : 1);
    }

    // Labels of the page and captions may stand between a summary and the text.
    private static bool HasProseBelow(LayoutDraft draft, int index, int reach)
    {
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + reach; i++)
        {
            var next = draft.Blocks[i];
            if (next.IsOpen && next.Shape.IsProse) return true;
            if (next.IsOpen ? next.Shape.Words > ShortestSummary || next.Shape.EndsWithColon : reach == 1) return false;
        }
        return false;
    }

    /// <summary>Makes the block a byline, and its names and dates the article's.</summary>
    public static void Claim(LayoutDraft draft, DraftBlock block, BylineLine line)
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
