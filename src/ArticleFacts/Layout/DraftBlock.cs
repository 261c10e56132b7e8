using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>A block while the layout is read: the finders fill in what it is. Nothing of it leaves the stage.</summary>
internal sealed class DraftBlock(ArticleText text, int firstToken, int endToken, int blankLinesBefore)
{
    private BlockShape? shape;
    private int? labelEnd;

    public int FirstToken { get; private set; } = firstToken;

    public int EndToken { get; } = endToken;

    /// <summary>Blank lines between the block and the one before it.</summary>
    public int BlankLinesBefore { get; private set; } = blankLinesBefore;

    /// <summary>What the block is; null until a finder has claimed it.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>The list it belongs to; -1 for none.</summary>
    public int List { get; set; } = -1;

    /// <summary>First token behind a bullet or item number.</summary>
    public int ContentToken { get; set; } = firstToken;

    public SourceSpan Span => text.SpanOf(FirstToken, EndToken);

    public int TokenCount => EndToken - FirstToken;

    /// <summary>How the block is written; measured once.</summary>
    public BlockShape Shape => shape ??= BlockShape.Measure(text, FirstToken, EndToken);

    /// <summary>The colon of a labelled line; 0 when the block is none. Many lines ask the ones below them, so it is looked for once.</summary>
    public int LabelEnd => labelEnd ??= LabelledLines.LabelEnd(text, this);

    /// <summary>Whether no finder has claimed the block yet.</summary>
    public bool IsOpen => Kind is null;

    /// <summary>Cuts the block in two before <paramref name="token"/>: a byline and the paragraph that stands on its line.</summary>
    /// <returns>The part before the token; this block keeps the rest.</returns>
    public DraftBlock SplitOff(int token)
    {
        var head = new DraftBlock(text, FirstToken, token, BlankLinesBefore);
        FirstToken = token;
        ContentToken = token;
        BlankLinesBefore = 0;
        shape = null;
        labelEnd = null;
        return head;
    }
}
