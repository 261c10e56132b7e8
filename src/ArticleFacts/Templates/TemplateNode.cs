namespace ArticleFacts.Templates;

/// <summary>A part of a template, with its place in it.</summary>
internal abstract record TemplateNode(SourceSpan Span);

/// <summary>One token that the text must have.</summary>
internal sealed record LiteralNode(SourceSpan Span, LiteralToken Token) : TemplateNode(Span);

/// <summary>A place for a value.</summary>
/// <param name="Field">Index of the field: placeholders of one name in different alternatives fill the same.</param>
internal sealed record PlaceholderNode(SourceSpan Span, int Field, FieldType Type, bool IsOptional, bool IsRemainder) : TemplateNode(Span);

/// <summary>Parts one after the other.</summary>
internal sealed record SequenceNode(SourceSpan Span, ValueList<TemplateNode> Parts) : TemplateNode(Span);

/// <summary>A part that may be left out.</summary>
internal sealed record OptionalNode(SourceSpan Span, TemplateNode Part) : TemplateNode(Span);

/// <summary>Parts of which the text has one.</summary>
/// <param name="IsRepeated">Whether further ones may follow; each is a record.</param>
internal sealed record AlternativesNode(SourceSpan Span, ValueList<TemplateNode> Choices, bool IsRepeated) : TemplateNode(Span);
