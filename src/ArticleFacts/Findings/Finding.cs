namespace ArticleFacts;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The text contradicts itself or lost something.</summary>
    Warning,

    /// <summary>The text can't be read.</summary>
    Error,
}

/// <summary>Something in the article that does not add up.</summary>
/// <param name="Id">The rule's id, <c>AF0302</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
/// <param name="Source">Where.</param>
/// <param name="Related">The other places that the finding compares with.</param>
public sealed record Finding(string Id, FindingSeverity Severity, string Message, Mention Source, ValueList<Mention> Related);
