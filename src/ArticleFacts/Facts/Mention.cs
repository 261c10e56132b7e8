namespace ArticleFacts;

/// <summary>A piece of the article as it stands there, with where it stands: the provenance that every fact carries.</summary>
/// <param name="Text">The words, exactly <c>article[Span.Start..Span.End]</c>.</param>
/// <param name="Span">Where they stand, in UTF-16 code units of the original text.</param>
/// <param name="Line">The line they begin on, counted from 1.</param>
/// <param name="Column">The column they begin at, counted from 1 in UTF-16 code units.</param>
/// <param name="Sentence">The sentence they stand in, with its white space folded to single blanks.</param>
public sealed record Mention(string Text, SourceSpan Span, int Line, int Column, string Sentence)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
