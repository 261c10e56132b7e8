using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>A date or time as it stands; what it means is an expression that the facts stage resolves.</summary>
/// <param name="Span">Its words.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token behind its last.</param>
internal sealed record DateMention(SourceSpan Span, int FirstToken, int EndToken);

/// <summary>Finds dates and times.</summary>
internal static class DateRecogniser
{
    public static DateMention[] Recognise(DocumentLayout layout, Claims claims) => [];
}
