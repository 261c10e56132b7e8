namespace ArticleFacts;

/// <summary>A half-open range of the original article text, in UTF-16 code units: <c>text[Start..End]</c>.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last code unit.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing; <c>default</c> stands for "not there".</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Concat(
        Start.ToString(System.Globalization.CultureInfo.InvariantCulture), "..", End.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
