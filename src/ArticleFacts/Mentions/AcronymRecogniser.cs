using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>An acronym, at a place where it stands.</summary>
/// <param name="Span">The acronym's letters.</param>
/// <param name="Token">Its token (the first, where it has more).</param>
/// <param name="Expansion">The words that it stands for, where the text defines it here; empty elsewhere.</param>
internal sealed record AcronymMention(SourceSpan Span, int Token, SourceSpan Expansion);

/// <summary>Finds acronyms and their definitions, in either order.</summary>
internal static class AcronymRecogniser
{
    public static AcronymMention[] Recognise(DocumentLayout layout) => [];
}
