namespace ArticleFacts.Templates;

/// <summary>Kinds of mistakes in a template.</summary>
internal enum TemplateErrorKind
{
    /// <summary>Braces or brackets that do not pair, an empty placeholder, an invalid name.</summary>
    Malformed,

    /// <summary>A type that does not exist.</summary>
    UnknownType,

    /// <summary>A name that one line would fill twice.</summary>
    DuplicateName,

    /// <summary>Two places for text with nothing between them to end the first.</summary>
    Ambiguous,

    /// <summary>A part that can never match.</summary>
    Unreachable,
}

/// <summary>A mistake in a template.</summary>
/// <param name="Span">Where, in the template.</param>
/// <param name="Message">What is wrong and what to write, without the final period.</param>
internal sealed record TemplateError(TemplateErrorKind Kind, SourceSpan Span, string Message);
