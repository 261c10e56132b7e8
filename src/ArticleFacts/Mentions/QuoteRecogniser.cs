using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>A quoted stretch of text between marks, or from a mark to the end of its paragraph where the next paragraph goes on.</summary>
/// <param name="Span">The words without the marks.</param>
/// <param name="FirstToken">First token inside the marks.</param>
/// <param name="EndToken">The token behind the last one inside.</param>
/// <param name="Single">Whether the marks are single.</param>
/// <param name="Continued">Whether the quotation goes on in the next paragraph (no closing mark).</param>
internal sealed record QuoteMention(SourceSpan Span, int FirstToken, int EndToken, bool Single, bool Continued);

/// <summary>Finds quoted stretches of text.</summary>
internal static class QuoteRecogniser
{
    public static QuoteMention[] Recognise(DocumentLayout layout) => [];
}
