using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Finds remarks of the editors about the article itself, and the paragraph that they name.</summary>
internal static class NoteReader
{
    private const int LongestNote = 120;

    /// <summary>How notes open that stand in brackets or behind a dash.</summary>
    private static readonly PhraseList Verbs = new(
        "amends", "corrects", "updates", "clarifies", "adds", "removes", "refiles", "fixes", "restores", "deletes", "recasts", "recasting", "rewrites", "drops", "changes", "edits", "inserts",
        "corrected", "correcting", "updating", "adding", "amended", "removing", "recasts ,", "releads", "repeats", "repeating", "refiling", "clarifying", "updated");

    private static readonly PhraseList Openings = new(
        "correction :", "corrections :", "clarification :", "clarifications :", "correction -", "clarification -", "correction \u2013", "correction \u2014", "editor 's note", "editors ' note", "editors note", "editor note", "ed . note", "ed note", "note to readers", "note : this", "note to editors :", "correction appended", "correction and clarification",
        "an earlier version of", "a previous version of", "a prior version of", "an earlier headline", "the original version of", "earlier versions of", "previous versions of", "a correction was made on", "a correction was published", "for the record :", "due to an editing error", "because of an editing error",
        "this story has been", "this story was", "this article has been", "this article was", "this report has been", "this report was", "this post has been", "this post was", "this piece has been", "this piece was", "this page was", "this page has been", "this headline has been", "the headline of this", "the headline on this", "this version", "this version corrects", "this update", "this corrects", "this story corrects", "this item has been", "this column has been", "this copy has been", "this is a corrected version", "this is an updated version", "this transcript has been", "the story has been", "the article has been", "the story was updated", "the article was updated", "correction (", "update (", "clarification (", "update :", "updates :", "correction , ", "* correction", "update 1 :", "update 2 :");

    /// <summary>What an article undergoes; a sentence about "this story" says nothing to readers unless one of these follows.</summary>
    private static readonly PhraseList Changes = new(
        "updated", "corrected", "amended", "edited", "revised", "clarified", "changed", "modified", "clarify", "correct", "reflect", "misstated", "misidentified", "incorrectly", "mistakenly", "wrongly", "erroneously", "misspelled", "updates", "corrects", "adds", "republished", "translated", "removed", "originally", "first", "error", "errors", "inaccurate", "incorrect", "misreported", "stated", "said", "gave", "attributed", "shortened", "version", "removes", "includes", "include", "recast", "rephrased", "headline");

    private static readonly PhraseList ParagraphWords = new("paragraph", "paragraphs", "para", "paras", "graf", "grafs", "graph", "par");

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static readonly string[] Cardinals =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    public static void Mark(LayoutDraft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (block.IsOpen && block.Shape.Words <= LongestNote && IsNote(draft.Text, block)) block.Kind = BlockKind.EditorsNote;
        }
    }

    /// <summary>The number of the paragraph that the note names; null when it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the note.</param>
    /// <param name="end">Token behind the note.</param>
    /// <param name="count">How many paragraphs the body has, for "last paragraph".</param>
    public static int? Paragraph(ArticleText text, int first, int end, int count)
    {
        for (var i = first; i < end; i++)
        {
            if (!ParagraphWords.Contains(text, i)) continue;
            var number = Behind(text, i + 1, end) ?? Before(text, i - 1, first, count);
            if (number is > 0) return number;
        }
        return null;
    }

    private static bool IsNote(ArticleText text, DraftBlock block)
    {
        int first = block.FirstToken, end = block.EndToken;
        var bracket = false;
        while (first + 1 < end && !text.Tokens[first].IsWord && text.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Dash)
        {
            bracket |= text.IsChar(first, '(') || text.IsChar(first, '[') || text.Tokens[first].Kind == TokenKind.Dash;
            first++;
        }
        if (bracket && Verbs.Match(text, first, end) > 0 && text.Tokens[first].IsCapitalized && block.Shape.Words >= 2) return true;
        var opening = Openings.Match(text, first, end);
        if (opening == 0) return false;
        if (text.IsChar(first + opening - 1, ':') || text.Tokens[first + opening - 1].Kind == TokenKind.Dash || text.Is(first, "editors") || text.Is(first, "editor")) return true;
        if (text.IsSequence(first, "note", "to") || Verbs.Match(text, first + opening - 1, end) > 0) return true;
        for (var i = first + opening; i < end && i < first + 40; i++)
        {
            if (Changes.Contains(text, i)) return true;
        }
        return text.Is(first, "correction") || text.Is(first, "ed");
    }

    // "paragraph 4", "paragraph four"
    private static int? Behind(ArticleText text, int i, int end)
    {
        if (i >= end) return null;
        if (text.IsSequence(i, "no", ".")) i += 2;
        return i < end ? Number(text, i) ?? Index(text, i, Cardinals) : null;
    }

    // "seventh paragraph", "7th paragraph", "last paragraph", "second and third paragraphs": the nearest ordinal in front.
    private static int? Before(ArticleText text, int i, int first, int count)
    {
        for (var back = i; back >= first && back > i - 3; back--)
        {
            if (Index(text, back, Ordinals) is { } ordinal)
            {
                // "twenty-first": the tens stand in front of the dash.
                return back - 2 >= first && text.Tokens[back - 1].Kind == TokenKind.Dash && text.Is(back - 2, "twenty") && ordinal < 10 ? 20 + ordinal : ordinal;
            }
            if (text.Is(back, "last") || text.Is(back, "final") || text.Is(back, "concluding")) return count;
            if (text.Is(back, "penultimate")) return count - 1;
            if (text.Is(back, "opening") || text.Is(back, "lead") || text.Is(back, "introductory")) return 1;
            if (text.Tokens[back].IsWord && back - 1 >= first && text.Tokens[back - 1].IsNumber && !text.Tokens[back].SpaceBefore) return Number(text, back - 1);
        }
        return null;
    }

    private static int? Number(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        if (!t.IsNumber || t.End - t.Start > 3) return null;
        var number = 0;
        for (var k = t.Start; k < t.End; k++)
        {
            if (text.Source[k] is < '0' or > '9') return null;
            number = (number * 10) + text.Source[k] - '0';
        }
        return number;
    }

    private static int? Index(ArticleText text, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Is(token, words[i])) return i + 1;
        }
        return null;
    }
}
