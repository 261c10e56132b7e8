using System.Globalization;
using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0340: an editor's note does not fit the text that it speaks of.</summary>
internal sealed class EditorsNoteRule : IFindingRule
{
    public FindingRule Rule { get; } = new(
        "AF0340",
        "An editor's note does not fit the text",
        FindingCategory.References,
        "The note names a paragraph that the article does not have, speaks of a quotation, date or number in a paragraph that has none, "
            + "or corrects one spelling to another (\"'Lindt', not 'Lind'\") and the text still has the old one. Notes that only tell "
            + "what an earlier version said are silent.");

    public void Check(FindingContext context)
    {
        foreach (var note in context.Layout.EditorsNotes)
        {
            var block = context.Layout.Blocks[note.Block];
            if (note.Paragraph is { } number) CheckParagraph(context, block, number);
            CheckForms(context, block);
        }
    }

    private void CheckParagraph(FindingContext context, LayoutBlock note, int number)
    {
        var count = context.Article.Paragraphs.Count;
        var words = Shown(context, note);
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (number > count)
        {
            context.Report(
                Rule,
                note.Span,
                "The note '" + words + "' means paragraph " + text + ", and the article has " + Values.Count(count, "paragraph")
                    + ": correct the note, or restore what is missing",
                new FindingValue(words, text),
                new FindingValue(Values.Count(count, "paragraph"), count.ToString(CultureInfo.InvariantCulture)));
            return;
        }
        if (number < 1 || Array.Find(context.Layout.Blocks, b => b.ParagraphNumber == number) is not { } paragraph || Lacking(context,
            note, paragraph) is not { } lacking) return;
        context.Report(
            Rule,
            note.Span,
            "The note speaks of a " + lacking + " in paragraph " + text + ", which has none: correct the number of the paragraph",
            new FindingValue(words, text),
            new FindingValue("paragraph " + text, "no " + lacking),
            context.Place("the paragraph", paragraph.Span));
    }

    // What the note says is in the paragraph and is not.
    private static string? Lacking(FindingContext context, LayoutBlock note, LayoutBlock paragraph)
    {
        for (var i = note.FirstToken; i < note.EndToken; i++)
        {
            if (context.Text.Is(i, "quote") || context.Text.Is(i, "quotation") || context.Text.Is(i, "quotes"))
            {
                return HasMark(context.Text, paragraph) ? null : "quotation";
            }
            // "updates figure in third paragraph"; what a note adds otherwise is not named so plainly.
            if (context.Text.Is(i, "figure") || context.Text.Is(i, "number") || context.Text.Is(i, "percentage"))
            {
                return context.Mentions.Quantities.Any(q => paragraph.Span.Contains(q.Number)) || HasDigit(context.Text, paragraph)
                    ? null : "number";
            }
            if (context.Text.Is(i, "date") && !context.Text.Is(i - 1, "to") && !context.Text.Is(i - 1, "up"))
            {
                return context.Dates.IndexAt(paragraph.FirstToken, paragraph.EndToken) >= 0 ? null : "date";
            }
        }
        return null;
    }

    // A mark alone shows that something is quoted, though its other half may be lost.
    private static bool HasMark(ArticleText text, LayoutBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote) return true;
        }
        return false;
    }

    private static bool HasDigit(ArticleText text, LayoutBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].IsNumber) return true;
        }
        return false;
    }

    // "Corrects name to Lindt, not Lind", "spelling is 'Lindt', not 'Lind'", "from Lind to Lindt".
    private void CheckForms(FindingContext context, LayoutBlock note)
    {
        var text = context.Text;
        for (var i = note.FirstToken + 1; i + 1 < note.EndToken; i++)
        {
            if (!text.Is(i, "not") && !text.IsSequence(i, "instead", "of")) continue;
            var wrong = Form(text, text.Is(i, "not") ? i + 1 : i + 2, note.EndToken);
            var right = FormBefore(text, i, note.FirstToken);
            if (wrong is null || right is null || string.Equals(wrong, right, StringComparison.Ordinal)) continue;
            if (Find(context, note, wrong) is not { } place) continue;
            context.Report(
                Rule,
                place,
                "The editor's note corrects '" + wrong + "' to '" + right + "', and the text still says '" + wrong
                    + "': correct it here, too",
                new FindingValue(wrong, wrong),
                new FindingValue(right, right),
                context.Place("the note", note.Span));
            return;
        }
    }

    // The capitalized words or the number that begin at the token, quotation marks aside.
    private static string? Form(ArticleText text, int token, int end)
    {
        if (token < end && text.Tokens[token].Kind == TokenKind.Quote) token++;
        if (token >= end) return null;
        if (text.Tokens[token].IsNumber) return text.Slice(text.Tokens[token].Span);
        var last = token;
        while (last < end && text.Tokens[last].IsWord && text.Tokens[last].IsCapitalized) last++;
        return last == token ? null : text.Slice(text.SpanOf(token, last));
    }

    private static string? FormBefore(ArticleText text, int token, int start)
    {
        var last = token - 1;
        while (last > start && (text.Tokens[last].Kind == TokenKind.Quote || text.IsChar(last, ','))) last--;
        if (text.Tokens[last].IsNumber) return text.Slice(text.Tokens[last].Span);
        var first = last + 1;
        while (first > start && text.Tokens[first - 1].IsWord && text.Tokens[first - 1].IsCapitalized) first--;
        return first > last ? null : text.Slice(text.SpanOf(first, last + 1));
    }

    private static SourceSpan? Find(FindingContext context, LayoutBlock note, string form)
    {
        var text = context.Text;
        var words = ArticleText.From(form);
        for (var i = 0; i + words.Tokens.Length <= text.Tokens.Length; i++)
        {
            if (i >= note.FirstToken && i < note.EndToken) continue;
            var n = 0;
            while (n < words.Tokens.Length && string.CompareOrdinal(text.Source, text.Tokens[i + n].Start, form, words.Tokens[n].Start,
                words.Tokens[n].Span.Length) == 0
                && text.Tokens[i + n].Span.Length == words.Tokens[n].Span.Length) n++;
            if (n == words.Tokens.Length && context.BlockOf(text.Tokens[i].Span) is
                {
                    Kind: not (BlockKind.EditorsNote
                or BlockKind.Noise)
                }) return text.SpanOf(i, i + n);
        }
        return null;
    }

    private static string Shown(FindingContext context, LayoutBlock note)
    {
        const int Longest = 60;
        var words = context.Words(note.Span);
        return words.Length > Longest ? words.Substring(0, Longest) + "…" : words;
    }
}
