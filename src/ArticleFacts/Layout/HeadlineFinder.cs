using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds the headline: the first title above the body that is no furniture of its page or its paper.</summary>
internal static class HeadlineFinder
{
    /// <summary>How many blocks may stand above the headline, and the headline with them.</summary>
    private const int LongestHeader = 24;

    private const int LongestHeadline = 40;

    private const int LongestKicker = 3;

    /// <summary>A line of fewer words below furniture is no title, unless a number closes it: "Lantern 7.3".</summary>
    private const int ShortestTitle = 3;

    /// <summary>How far below furniture a title is looked for: so many lines, and so many with those that are noise.</summary>
    private const int TitleReach = 8;
    private const int NoiseReach = 48;

    /// <summary>So many names of sections between a title and another tell that the first is a link.</summary>
    private const int FewestSections = 2;

    /// <summary>Longest line of a menu.</summary>
    private const int LongestMenuLine = 3;

    /// <summary>Longest title that is a sentence, or two.</summary>
    private const int LongestSpokenTitle = 28;

    /// <summary>How far below a title its byline may stand.</summary>
    private const int BylineReach = 4;

    /// <summary>What stands in front of a headline that is labelled as one.</summary>
    public static readonly PhraseList Labels = new("headline :", "title :", "subject :");

    /// <summary>Index of the headline's block; -1 when the text has none.</summary>
    public static int Find(LayoutDraft draft)
    {
        var text = draft.Text;
        var found = -1;
        var belowFurniture = false;
        int seen = 0, sections = 0;
        for (var i = 0; i < draft.Blocks.Count && seen < LongestHeader; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise)
            {
                belowFurniture = true;
                continue;
            }
            seen++;
            if (IsContactGroup(draft, i)) continue;
            var line = HeaderLine.Read(draft, i);
            if (line is { IsCertain: true } && !(found < 0 && IsDatedTitle(draft, i, line)))
            {
                if (found >= 0 || !HasHeadlineBelow(draft, i)) break;
                continue;
            }
            if (found < 0 && IsNameAbove(draft, i, line)) continue;
            if (!block.IsOpen) break;
            if (found < 0 && NoiseFinder.AddressesReader(text, block) && HasTitleBelow(draft, i))
            {
                block.Kind = BlockKind.Noise;
                belowFurniture = true;
                continue;
            }
            if (found < 0 && (HeaderFurniture.Is(text, block) ? HasTitleBelow(draft, i) : (belowFurniture || IsTrail(draft, i)) && IsMenuLine(text, block) && HasLongTitleBelow(draft, i)))
            {
                belowFurniture = true;
                continue;
            }
            if (found >= 0 && (block.Shape.Words == 1 || NoiseFinder.IsSectionLabel(text, block.FirstToken, block.EndToken)))
            {
                sections++;
                continue;
            }
            if (!IsTitle(block, draft, i) || HeaderReader.IsListLine(draft, i) || StanzaLines.Find(draft, i) is not null) break;
            if (Labels.Match(text, block.FirstToken, block.EndToken) > 0) return i;
            if (found < 0)
            {
                found = i;
                continue;
            }
            // Above these sections stood the title of another article.
            if (IsShortKicker(draft, found, i) || (sections >= FewestSections && block.Shape.Words > LongestMenuLine && HasBylineBelow(draft, i, BylineReach))) found = i;
            else break;
        }
        if (found < 0) return -1;
        // A text of one line is what it is; nothing says that it is a title.
        return HasMore(draft, found) ? WithoutOutlet(draft, found) : -1;
    }

    // "Council closes baths | Norwood Courier", and further down "Council closes baths": the title is printed once more without the outlet.
    private static int WithoutOutlet(LayoutDraft draft, int index)
    {
        var text = draft.Text;
        var label = draft.Blocks[index];
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + LongestHeader; i++)
        {
            var title = draft.Blocks[i];
            if (!title.IsOpen || title.TokenCount < ShortestTitle || title.TokenCount + 1 >= label.TokenCount || title.Span.Length > LongestHeadline * 8) continue;
            var behind = label.FirstToken + title.TokenCount;
            if ((text.IsChar(behind, '|') || text.Tokens[behind].Kind == TokenKind.Dash) && text.Tokens[behind].SpaceBefore
                && string.CompareOrdinal(text.Source, label.Span.Start, text.Source, title.Span.Start, title.Span.Length) == 0) return i;
        }
        return index;
    }

    // "Police log: May 6 to May 12": a date is in it, and what is dated.
    private static bool IsDatedTitle(LayoutDraft draft, int index, BylineLine line)
    {
        var block = draft.Blocks[index];
        return line is { Rest: > 0, HasBy: false, HasLabel: false } && !HeaderFurniture.Is(draft.Text, block)
            && Furniture.Sections.Match(draft.Text, block.FirstToken, block.EndToken) == 0 && IsTitle(block, draft, index);
    }

    // Whether a title comes before the body, with nothing but more furniture, dates and names between.
    private static bool HasTitleBelow(LayoutDraft draft, int index)
    {
        var text = draft.Text;
        int shortTitle = -1, seen = 0;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + NoiseReach && seen < TitleReach; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind is BlockKind.Noise or BlockKind.EditorsNote) continue;
            seen++;
            if (HeaderFurniture.Is(text, block) || NoiseFinder.AddressesReader(text, block)) continue;
            if (!block.IsOpen) break;
            var line = BylineReader.Read(text, block);
            if (line is { IsNames: true } || (line is { IsCertain: true } && !IsDatedTitle(draft, i, line))) continue;
            if (IsMenuLine(text, block))
            {
                if (shortTitle < 0) shortTitle = i;
                continue;
            }
            if (IsTitle(block, draft, i) && !HeaderReader.IsListLine(draft, i) && block.Shape.Words > LongestMenuLine) return true;
            break;
        }
        return shortTitle >= 0 && (draft.Blocks[shortTitle].Shape.Words >= ShortestTitle || text.Tokens[draft.Blocks[shortTitle].EndToken - 1].IsNumber) && IsTitle(draft.Blocks[shortTitle], draft, shortTitle)
            && !HeaderReader.IsListLine(draft, shortTitle);
    }

    // As above, for a line that nothing but its shortness tells from a title: the title is longer, and no byline stands between.
    private static bool HasLongTitleBelow(LayoutDraft draft, int index)
    {
        var seen = 0;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + NoiseReach && seen < TitleReach; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise) continue;
            seen++;
            if (!block.IsOpen || BylineReader.Read(draft.Text, block) is { IsCertain: true } or { IsNames: true }) return false;
            if (!IsMenuLine(draft.Text, block)) return block.Shape.Words > LongestMenuLine + 1 && block.Shape.IsTitleLike && IsTitle(block, draft, i) && !HeaderReader.IsListLine(draft, i);
        }
        return false;
    }

    // "Nova Scotia", "Investing", "78° Watch Live": a word or two, or one more with a number in front, and no statement.
    private static bool IsMenuLine(ArticleText text, DraftBlock block)
    {
        if (!block.IsOpen || block.Shape is not { Words: <= LongestMenuLine, IsTitleLike: true, HasVerb: false }) return false;
        return block.Shape.Words < LongestMenuLine || text.Tokens[block.FirstToken].IsNumber;
    }

    // "Nova Scotia", and "/" on the next line: one link of a trail.
    private static bool IsTrail(LayoutDraft draft, int index) =>
        index + 1 < draft.Blocks.Count && draft.Blocks[index + 1] is { TokenCount: 1 } mark && NoiseFinder.IsNavigationMark(draft.Text, mark.FirstToken);

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

    /// <summary>Whether the line is the author's name above the headline, where the date stands above it too.</summary>
    public static bool IsNameAbove(LayoutDraft draft, int index, BylineLine? line)
    {
        if (line is not { IsNames: true }) return false;
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + BylineReach; i++)
        {
            if (!HeaderReader.IsListLine(draft, i) && BylineReader.Read(draft.Text, draft.Blocks[i]) is { IsCertain: true, HasDate: true }) return HasHeadlineBelow(draft, i);
        }
        return false;
    }

    /// <summary>Whether a byline follows. Pictures and buttons may stand between a title and its byline.</summary>
    public static bool HasBylineBelow(LayoutDraft draft, int index, int reach)
    {
        for (var i = index + 1; i < draft.Blocks.Count && i <= index + reach; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind is BlockKind.Noise or BlockKind.Caption) continue;
            if (HeaderReader.IsListLine(draft, i)) return false;
            if (BylineReader.Read(draft.Text, block) is { } line && (line.IsCertain || line.IsNames)) return true;
            if (block.Shape.Words > LongestHeadline) return false;
        }
        return false;
    }

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
}
