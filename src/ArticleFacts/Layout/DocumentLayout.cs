using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>A sentence: its span and its tokens <c>Tokens[FirstToken..EndToken]</c>.</summary>
internal readonly record struct Sentence(SourceSpan Span, int FirstToken, int EndToken);

/// <summary>A block of the article with its sentences.</summary>
internal sealed class LayoutBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>Without surrounding white space.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The line it begins on, from 1.</summary>
    public required int Line { get; init; }

    public required int FirstToken { get; init; }

    public required int EndToken { get; init; }

    /// <summary>The sentences, in order; they cover all tokens of the block.</summary>
    public required Sentence[] Sentences { get; init; }

    /// <summary>Number among the body's paragraphs (kinds Paragraph and ListIntro, as editors count them), from 1; 0 for every other block.</summary>
    public int ParagraphNumber { get; init; }

    /// <summary>Blank lines between the block and the one before it.</summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>The list that an introduction, heading or record belongs to, from 0; -1 for none. Captions in the middle of a list do not break it.</summary>
    public int List { get; init; } = -1;

    /// <summary>First token behind a bullet or item number; <see cref="FirstToken"/> where there is none.</summary>
    public int ContentToken { get; init; }
}

/// <summary>The parts of the byline block or blocks.</summary>
/// <param name="Authors">The names, each without "By", titles and outlets.</param>
/// <param name="Published">The words that say when (day, and time and zone where they are printed); empty when there are none.</param>
/// <param name="Updated">The words that say when the article was last changed; empty when there are none.</param>
internal sealed record BylineParts(SourceSpan[] Authors, SourceSpan Published, SourceSpan Updated = default);

/// <summary>The parts of a dateline, at the beginning of a paragraph or on a line of its own.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">All of it, without the dash behind it.</param>
/// <param name="Place">The place; empty when it is lost.</param>
/// <param name="Agency">The agency, without brackets; empty when it is lost or not given.</param>
/// <param name="Date">The date; empty when there is none.</param>
/// <param name="EndToken">First token behind the dateline and its dash: where the sentence begins.</param>
internal sealed record DatelineParts(int Block, SourceSpan Span, SourceSpan Place, SourceSpan Agency, SourceSpan Date, int EndToken);

/// <summary>The parts of a caption.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Text">The caption without its credit.</param>
/// <param name="Credit">Who is credited, without brackets and the word "Photo"; empty when nobody is.</param>
internal sealed record CaptionParts(int Block, SourceSpan Text, SourceSpan Credit);

/// <summary>The parts of an editor's note.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Paragraph">The number of the body paragraph that it names; null when it names none.</param>
internal sealed record NoteParts(int Block, int? Paragraph);

/// <summary>The article's blocks and what the page's furniture says: the second stage.</summary>
internal sealed class DocumentLayout
{
    private int[]? blockStarts;

    public required ArticleText Text { get; init; }

    /// <summary>Every non-blank block, in order.</summary>
    public required LayoutBlock[] Blocks { get; init; }

    /// <summary>The title without surrounding white space; empty when there is none.</summary>
    public SourceSpan Headline { get; init; }

    public BylineParts Byline { get; init; } = new([], default);

    public DatelineParts? Dateline { get; init; }

    public CaptionParts[] Captions { get; init; } = [];

    public NoteParts[] EditorsNotes { get; init; } = [];

    /// <summary>Index of the block that holds <paramref name="offset"/>, or of the last one before it; -1 when there is none.</summary>
    public int BlockAt(int offset)
    {
        // A row of offsets, because facts ask for their sentences all the time and blocks lie scattered in memory.
        blockStarts ??= Array.ConvertAll(Blocks, static b => b.Span.Start);
        int low = 0, high = blockStarts.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (blockStarts[middle] <= offset)
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return found;
    }

    /// <summary>The sentence that holds <paramref name="offset"/>; an empty one when there is none.</summary>
    public Sentence SentenceAt(int offset) => FindSentence(offset, out var block, out var index) ? Blocks[block].Sentences[index] : default;

    /// <summary>Finds the sentence that holds <paramref name="offset"/>: its block, and its index among the block's sentences.</summary>
    /// <returns>Whether there is one.</returns>
    public bool FindSentence(int offset, out int block, out int index)
    {
        block = BlockAt(offset);
        index = 0;
        if (block < 0) return false;
        var sentences = Blocks[block].Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        index = low;
        return low < sentences.Length;
    }
}
