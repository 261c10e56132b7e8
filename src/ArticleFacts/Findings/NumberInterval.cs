namespace ArticleFacts.Findings;

/// <summary>What a printed number may stand for: every value that is written so. Both ends are included.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
internal readonly record struct NumberInterval(decimal Low, decimal High)
{
    /// <summary>Whether some value is in both.</summary>
    public bool Overlaps(NumberInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether <paramref name="value"/> is in it.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>The sums of a value of each.</summary>
    public static NumberInterval operator +(NumberInterval a, NumberInterval b) => new(Clamp(a.Low, b.Low), Clamp(a.High, b.High));

    /// <summary>The interval in another unit.</summary>
    /// <param name="factor">Above zero.</param>
    public NumberInterval Times(decimal factor) => new(Low * factor, High * factor);

    /// <summary>The interval with <paramref name="share"/> of its value on each side: 0.03 for three percent.</summary>
    public NumberInterval Widened(decimal share) => new(Low - (Math.Abs(Low) * share), High + (Math.Abs(High) * share));

    private static decimal Clamp(decimal a, decimal b)
    {
        const decimal Largest = 1e27m;
        var sum = Math.Max(-Largest, Math.Min(Largest, a)) + Math.Max(-Largest, Math.Min(Largest, b));
        return sum;
    }
}
