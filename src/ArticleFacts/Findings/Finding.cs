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

/// <summary>One of the two values that a rule compared.</summary>
/// <param name="Printed">The words of the text that say it: <c>three volunteers</c>.</param>
/// <param name="Compared">What was compared, with the invariant culture: <c>3</c>, <c>2019-06-03</c>, <c>Tuesday</c>.</param>
public sealed record FindingValue(string Printed, string Compared);

/// <summary>Another place that a finding compares with.</summary>
/// <param name="Label">What the place says, in a few words: <c>the text says four volunteers</c>.</param>
/// <param name="Source">Where.</param>
public sealed record FindingPlace(string Label, Mention Source);

/// <summary>Something in the article that does not add up.</summary>
/// <param name="Id">The rule's id, <c>AF0302</c>; <see cref="FindingRules.Find"/> describes the rule.</param>
/// <param name="Severity">How bad it is, as the rule says. A compiler's configuration changes what is reported, never this.</param>
/// <param name="Message">What is wrong and what to do, in one sentence that holds both values.</param>
/// <param name="Source">Where.</param>
/// <param name="Value">What the text says at <paramref name="Source"/>; null where nothing is compared, as with a bracket that is never
/// closed.</param>
/// <param name="Other">What contradicts it: the value of another place, or what was computed; null where nothing is compared.</param>
/// <param name="Places">The other places that the finding compares with, in text order; empty where there are none.</param>
public sealed record Finding(
    string Id, FindingSeverity Severity, string Message, Mention Source, FindingValue? Value, FindingValue? Other,
        ValueList<FindingPlace> Places);
