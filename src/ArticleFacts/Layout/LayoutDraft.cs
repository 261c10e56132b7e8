using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>What the finders work on together: the text, its blocks, and the parts they have found in them.</summary>
internal sealed class LayoutDraft(ArticleText text, List<DraftBlock> blocks)
{
    public ArticleText Text { get; } = text;

    public List<DraftBlock> Blocks { get; } = blocks;

    public SourceSpan Headline { get; set; }

    /// <summary>Index of the headline's block; -1 when there is none.</summary>
    public int HeadlineBlock { get; set; } = -1;

    /// <summary>First block behind headline, byline and summary.</summary>
    public int BodyStart { get; set; }

    public List<SourceSpan> Authors { get; } = [];

    public SourceSpan Published { get; set; }

    /// <summary>When the article was last changed: the publication date where no other is printed.</summary>
    public SourceSpan Updated { get; set; }

    public DatelineDraft? Dateline { get; set; }

    public List<CaptionDraft> Captions { get; } = [];
}

/// <summary>A dateline and its block, before blocks have their final index.</summary>
internal sealed record DatelineDraft(DraftBlock Block, SourceSpan Span, SourceSpan Place, SourceSpan Agency, SourceSpan Date, int EndToken);

/// <summary>A caption and its block, before blocks have their final index.</summary>
internal sealed record CaptionDraft(DraftBlock Block, SourceSpan Text, SourceSpan Credit);
