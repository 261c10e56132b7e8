namespace ArticleFacts;

/// <summary>What is wrong with a line of a facts file, or what the article has that the file does not say.</summary>
/// <param name="Id">The rule's id, <c>AF0501</c>.</param>
/// <param name="Severity">How bad it is. The facts of a file with an error are those of its other lines.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
/// <param name="Span">The place in the facts file in UTF-16 code units; empty where the place is in the article.</param>
/// <param name="Place">The place in the article that the message is about; null if it is about the facts file alone.</param>
public sealed record FactsProblem(string Id, FindingSeverity Severity, string Message, SourceSpan Span, Mention? Place);
