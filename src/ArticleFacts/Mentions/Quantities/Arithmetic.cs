namespace ArticleFacts.Mentions;

/// <summary>Sums and products of decimals that say when there is no such decimal, instead of throwing.</summary>
internal static class Arithmetic
{
    // Far below decimal.MaxValue, so that adding two products never overflows.
    private const decimal Most = 1_000_000_000_000_000_000_000_000_000m;

    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (b != 0 && Math.Abs(a) > Most / Math.Max(1, Math.Abs(b))) return false;
        product = a * b;
        return true;
    }

    public static bool TryPowerOfTen(decimal exponent, out decimal power)
    {
        power = 1;
        if (Math.Abs(exponent) > 18 || exponent != Math.Floor(exponent)) return false;
        for (var i = (int)exponent; i > 0; i--) power *= 10;
        for (var i = (int)exponent; i < 0; i++) power /= 10;
        return true;
    }
}
