using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds what pages tell of the author, and of where else the article stood, below it.</summary>
internal static class AuthorNotes
{
    private const int LongestNote = 80;
    private const int LongestImprint = 12;

    /// <summary>How many blocks may tell of the author below the name.</summary>
    private const int LongestBlurb = 6;

    /// <summary>How many blocks at the end may tell of the page and its authors.</summary>
    private const int LongestTail = 10;

    /// <summary>How far behind a name its post is looked for.</summary>
    private const int LongestPost = 8;

    /// <summary>How lines begin that tell, below the article, where else it stood and who helped.</summary>
    private static readonly PhraseList TailStarts = new(
        "this entry was posted", "this article first appeared", "this article originally", "this story first appeared", "this story originally", "with inputs from", "( with inputs", "with agency inputs", "( with agency", "edited by");

    private static readonly PhraseList Published = new("published in", "first published", "originally published");

    private static readonly PhraseList Presenting = new("is", "was", "covers", "writes", "reports", "joined", "works", "leads", "has", "a", "an", "teaches");

    /// <summary>"Jane Doe is a reporter …", "About the author" and what stands below it: the page presents who wrote the article.</summary>
    public static void Mark(LayoutDraft draft)
    {
        if (draft.BodyStart < draft.Blocks.Count && draft.Blocks[draft.BodyStart] is { IsOpen: true } first && PresentsAuthor(draft, first)) first.Kind = BlockKind.Noise;
        var isBelowTitle = false;
        for (var i = Math.Max(draft.BodyStart + 1, draft.Blocks.Count - LongestTail); i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == BlockKind.Noise && block.Shape.Words <= 3 && draft.Text.IsSequence(block.FirstToken, "about", "the")) isBelowTitle = true;
            if (block.Kind is not (null or BlockKind.Heading) || block.Shape.Words > LongestNote) continue;
            isBelowTitle |= i + LongestBlurb >= draft.Blocks.Count && IsAuthorAlone(draft, block);
            if (isBelowTitle || PresentsAuthor(draft, block) || TellsWhere(draft.Text, block)) block.Kind = BlockKind.Noise;
        }
    }

    // "Published in The Courier, August 22nd, 2021": of a book that was published, more is said.
    private static bool TellsWhere(ArticleText text, DraftBlock block) =>
        TailStarts.Match(text, block.FirstToken, block.EndToken) > 0
        || (Published.Match(text, block.FirstToken, block.EndToken) > 0 && block.Shape.Words <= LongestImprint && PrintedDate.Find(text, block.FirstToken, block.EndToken).End > 0);

    // "Jane Doe", "Written by Jane Doe", once more below the article: what follows is about her.
    private static bool IsAuthorAlone(LayoutDraft draft, DraftBlock block)
    {
        var text = draft.Text;
        var name = text.IsSequence(block.FirstToken, "written", "by") ? block.FirstToken + 2 : block.FirstToken;
        return name < block.EndToken && Names(draft, text.SpanOf(name, block.EndToken));
    }

    private static bool Names(LayoutDraft draft, SourceSpan span)
    {
        foreach (var author in draft.Authors)
        {
            if (author.Start != span.Start && author.Length == span.Length && Unicode.AreSame(draft.Text.Source, span.Start, draft.Text.Source, author.Start, author.Length)) return true;
        }
        return false;
    }

    private static bool PresentsAuthor(LayoutDraft draft, DraftBlock block)
    {
        foreach (var author in draft.Authors)
        {
            if (Presents(draft.Text, block, author)) return true;
        }
        return false;
    }

    /// <summary>Whether the page tells at its end who that is: "Jane Doe is a reporter …".</summary>
    public static bool IsPresentedBelow(LayoutDraft draft, SourceSpan name)
    {
        for (var i = Math.Max(0, draft.Blocks.Count - LongestTail); i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Shape.Words <= LongestNote && Presents(draft.Text, block, name) && NamesPost(draft.Text, draft.Text.TokenAt(block.Span.Start + name.Length), block.EndToken)) return true;
        }
        return false;
    }

    // "… is a senior writer", "… covers the county": what people do and firms do not.
    private static bool NamesPost(ArticleText text, int first, int end)
    {
        for (var i = first; i < end && i < first + LongestPost; i++)
        {
            if (PrintedName.IsPost(text, i) || text.Is(i, "covers") || text.Is(i, "writes") || text.Is(i, "joined")) return true;
        }
        return false;
    }

    private static bool Presents(ArticleText text, DraftBlock block, SourceSpan name)
    {
        int start = block.Span.Start, end = start + name.Length;
        if (end >= block.Span.End || !Unicode.AreSame(text.Source, start, text.Source, name.Start, name.Length)) return false;
        var next = text.TokenAt(end);
        return Presenting.Match(text, text.IsChar(next, ',') ? next + 1 : next, block.EndToken) > 0;
    }
}
