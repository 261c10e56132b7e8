using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>
/// A token of a template's literal text. White space around it does not count; all quotation marks are the same, and so are
/// all dashes. Case counts: "March" is not "march".
/// </summary>
internal sealed record LiteralToken(TokenKind Kind, string Text)
{
    /// <summary>The tokens of literal text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="followsPlaceholder">Whether a value is directly before it, so that "'s" is the genitive of that value.</param>
    public static List<(LiteralToken Token, SourceSpan Span)> Tokenize(string text, bool followsPlaceholder)
    {
        // A letter in front makes the tokenizer see what it will see in the article.
        var shift = followsPlaceholder && text.Length > 0 && Characters.IsApostrophe(text[0]) ? 1 : 0;
        var source = ArticleText.From(shift > 0 ? "x" + text : text);
        var tokens = new List<(LiteralToken, SourceSpan)>();
        for (var i = shift; i < source.Tokens.Length; i++)
        {
            var token = source.Tokens[i];
            tokens.Add((new LiteralToken(token.Kind, source.Slice(token.Span)), new SourceSpan(token.Start - shift, token.End - shift)));
        }
        return tokens;
    }

    /// <summary>Whether the article has it at <paramref name="token"/>.</summary>
    public bool Matches(ArticleText article, int token, bool ignoresCase = false)
    {
        var t = article.Tokens[token];
        if (t.Kind != Kind) return false;
        if (Kind is TokenKind.Quote or TokenKind.Dash or TokenKind.Possessive) return true;
        if (t.Span.Length != Text.Length) return false;
        for (var i = 0; i < Text.Length; i++)
        {
            char a = Text[i], b = article.Source[t.Start + i];
            if (a == b || (Characters.IsApostrophe(a) && Characters.IsApostrophe(b))) continue;
            if (!ignoresCase || Unicode.ToUpper(a) != Unicode.ToUpper(b)) return false;
        }
        return true;
    }
}
