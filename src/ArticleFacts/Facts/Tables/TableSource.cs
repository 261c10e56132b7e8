using System.Globalization;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What the shapes read from: the text with its blocks, and the dates with their values. Made once for an article.</summary>
internal sealed class TableSource(DocumentLayout layout, MentionSet mentions, ResolvedDates dates, Entities? entities = null)
{
    private readonly bool[] claimed = new bool[layout.Blocks.Length];
    private int nearDate;
    private ListItem[]? items;

    public DocumentLayout Layout { get; } = layout;

    public ArticleText Text { get; } = layout.Text;

    /// <summary>The blocks that may be items.</summary>
    public ListItem[] Items => items ??= ItemReader.Candidates(Layout, AllBlocks);

    /// <summary>Every block.</summary>
    public ListItem[] AllBlocks { get; } = ItemReader.ReadAll(layout);

    /// <summary>Whether a shape has taken the block already.</summary>
    public bool IsClaimed(int block) => claimed[block];

    /// <summary>Takes the blocks from <paramref name="firstBlock"/> to <paramref name="lastBlock"/>.</summary>
    public void Claim(int firstBlock, int lastBlock)
    {
        for (var i = Math.Max(firstBlock, 0); i <= lastBlock && i < claimed.Length; i++) claimed[i] = true;
    }

    /// <summary>Index of the first date mention that ends behind <paramref name="token"/>; the number of mentions when there is none.</summary>
    public int DateIndexAt(int token)
    {
        // The next question is mostly about a token near the last one.
        var dates = mentions.Dates;
        if ((nearDate == dates.Length || dates[nearDate].EndToken > token) && (nearDate == 0 || dates[nearDate - 1].EndToken <= token)) return nearDate;
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dates[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        nearDate = low;
        return low;
    }

    /// <summary>The date that <paramref name="token"/> is part of; null when it is part of none.</summary>
    public DateMention? DateAt(int token)
    {
        var i = DateIndexAt(token);
        return i < mentions.Dates.Length && mentions.Dates[i].FirstToken <= token ? mentions.Dates[i] : null;
    }

    /// <summary>The dates that begin inside the range, in order.</summary>
    public IEnumerable<DateMention> DatesIn(int first, int end)
    {
        for (var i = DateIndexAt(first); i < mentions.Dates.Length && mentions.Dates[i].FirstToken < end; i++)
        {
            if (mentions.Dates[i].FirstToken >= first) yield return mentions.Dates[i];
        }
    }

    public DateValue? ValueOf(DateMention date) => dates.ValueAt(date.Span);

    /// <summary>What the article names with exactly the words of the range; null when it names nothing so.</summary>
    public EntityKind? KindOf(TokenRange range)
    {
        if (entities is null) return null;
        int low = 0, high = entities.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entities.Mentions[middle].FirstToken < range.First) low = middle + 1;
            else high = middle;
        }
        return low < entities.Mentions.Length && entities.Mentions[low] is var mention && mention.FirstToken == range.First && mention.EndToken == range.End ? mention.Kind : null;
    }

    /// <summary>A cell with the words of the range, as people read them.</summary>
    public DraftCell? Cell(TokenRange range, bool inherited = false)
    {
        if (range.IsEmpty) return null;
        var span = Text.SpanOf(range.First, range.End);
        return new DraftCell(Text.Fold(span), span, inherited);
    }

    /// <summary>A cell with a number in invariant form, where the range is one number token; else its words.</summary>
    public DraftCell? NumberCell(TokenRange range)
    {
        if (range.IsEmpty) return null;
        var span = Text.SpanOf(range.First, range.End);
        var negative = range.End - range.First == 2 && Text.Tokens[range.First].Kind == TokenKind.Dash;
        return TryNumber(range.End - 1, out var value) && (negative || range.End - range.First == 1) && !IsCode(Text.Tokens[range.End - 1])
            ? new DraftCell((negative ? -value : value).ToString(CultureInfo.InvariantCulture), span)
            : new DraftCell(Text.Fold(span), span);
    }

    // "0319" is a code: as a number it would lose its zero.
    private bool IsCode(Token token) => token.Span.Length > 1 && Text.Source[token.Start] == '0' && Text.Source[token.Start + 1] != '.';

    /// <summary>The value of a number token.</summary>
    public bool TryNumber(int token, out decimal value)
    {
        value = 0;
        return (uint)token < (uint)Text.Tokens.Length && Text.Tokens[token].IsNumber && Text.Tokens[token].Span.Length <= 20
            && decimal.TryParse(Text.Slice(Text.Tokens[token].Span), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number of tokens of a place's proper name at <paramref name="token"/>: capitalized words with the small words inside them; 0 for none.</summary>
    public int CapitalRun(int token, int end)
    {
        var i = token;
        while (i < end && i - token < 12)
        {
            var t = Text.Tokens[i];
            if (t.IsWord && t.IsCapitalized && DateAt(i) is null)
            {
                i++;
                if (i < end && Text.IsChar(i, '.') && !Text.Tokens[i].SpaceBefore && IsAbbreviated(i - 1, end)) i++;
                continue;
            }
            if (i > token && t.Kind == TokenKind.Dash && !t.SpaceBefore && i + 1 < end && !Text.Tokens[i + 1].SpaceBefore && Text.Tokens[i + 1].IsWord)
            {
                i += 2;
                continue;
            }
            if (i > token && t.IsWord && i + 1 < end && IsInnerWord(i, end))
            {
                i++;
                continue;
            }
            break;
        }
        return i - token;
    }

    /// <summary>As <see cref="CapitalRun"/>, for a town: names that hold a genitive or an apostrophe ("Lee's Summit", "Coeur d'Alene") are whole.</summary>
    public int TownAt(int token, int end)
    {
        if (token >= end) return 0;
        var run = CapitalRun(token, end);
        if (run == 0 || IsStreet(token + run - 1)) return 0;
        var known = Phrases.Match(Text, token, PhraseKind.City, out _);
        if (known > run && token + known <= end) return known;
        var next = token + run;
        return next + 1 < end && Text.Tokens[next].Kind == TokenKind.Possessive && CapitalRun(next + 1, end) is var rest and > 0 ? run + 1 + rest : run;
    }

    // "of Mill Lane, Elm": a street is no town, and what stands behind it no state.
    private bool IsStreet(int token) => Text.Is(token, "street") || Text.Is(token, "road") || Text.Is(token, "lane") || Text.Is(token, "avenue") || Text.Is(token, "drive") || Text.Is(token, "boulevard");

    /// <summary>The number of tokens of a state or country of the gazetteer at <paramref name="token"/>; 0 for none. The period behind an abbreviation is part of it.</summary>
    public int RegionAt(int token, int end)
    {
        var n = token < end ? Phrases.Match(Text, token, PhraseKind.Country | PhraseKind.Region, out _) : 0;
        var next = token + n;
        return n > 0 && next <= end && (next == end || !(Text.Tokens[next] is { IsWord: true, IsCapitalized: true }) || EndsWithPeriod(next - 1) || (Text.Tokens[next].Flags & TokenFlags.LineStart) != 0) ? n : 0;
    }

    /// <summary>Whether an abbreviation's period ends the token, or is it: "Fla.", "N.Y.".</summary>
    public bool EndsWithPeriod(int token) => token >= 0 && (IsAbbreviationPeriod(token) || (Text.Tokens[token].IsWord && Text.Source[Text.Tokens[token].End - 1] == '.'));

    /// <summary>Whether the token is the period of an abbreviation, which belongs to it at the end of a sentence, too.</summary>
    public bool IsAbbreviationPeriod(int token) => token > 0 && Text.IsChar(token, '.') && !Text.Tokens[token].SpaceBefore
        && Text.Tokens[token - 1].Span.Length <= 5 && (Text.Tokens[token - 1].Is(WordClass.Abbreviation)
            || Phrases.Match(Text, token - 1, PhraseKind.Region, out _) == 2);

    /// <summary>Whether the word at <paramref name="token"/> is a lower-case preposition or "and", in front of which a phrase ends.</summary>
    public bool IsPreposition(int token) => Text.Tokens[token].Is(WordClass.Preposition) && !Text.Tokens[token].IsCapitalized;

    // "of", "de", "ad" inside a place's name: "Isle of Man", "Salah ad-Din", "Stratford upon Avon".
    private bool IsInnerWord(int i, int end)
    {
        if (Text.Tokens[i].IsCapitalized) return false;
        var next = Text.Tokens[i + 1];
        if (next.IsCapitalized) return (Text.Is(i, "of") || Text.Is(i, "upon") || Text.Tokens[i].Is(WordClass.NameParticle)) && !Text.Is(i, "in") && DateAt(i + 1) is null;
        return next.Kind == TokenKind.Dash && !next.SpaceBefore && Text.Tokens[i].Span.Length <= 3 && i + 2 < end && Text.Tokens[i + 2].IsCapitalized && !Text.Tokens[i + 2].SpaceBefore;
    }

    private bool IsAbbreviated(int word, int end)
    {
        var t = Text.Tokens[word];
        return t.Span.Length <= 1 || t.Is(WordClass.Abbreviation) || Text.Is(word, "st") || Text.Is(word, "mt") || Text.Is(word, "ft")
            || (t.Span.Length <= 6 && word + 2 < end && Text.IsChar(word + 2, ','));
    }
}
