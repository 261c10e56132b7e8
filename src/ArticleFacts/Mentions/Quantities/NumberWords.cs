using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a word does inside a number.</summary>
internal enum NumberWordKind
{
    None,

    /// <summary>Zero to nineteen.</summary>
    Small,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    Hundred,

    /// <summary>Dozen: multiplies, but takes nothing behind it.</summary>
    Dozen,

    /// <summary>Thousand and everything above it.</summary>
    Magnitude,

    /// <summary>A magnitude's abbreviation, which only digits have: "3bn", "5 mln".</summary>
    ShortMagnitude,

    /// <summary>First to ninetieth.</summary>
    Ordinal,

    /// <summary>Hundredth, thousandth: the value is the magnitude's.</summary>
    OrdinalMagnitude,

    Half,

    Quarter,
}

/// <summary>A word's part in a number.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);

/// <summary>The values of number words: a small closed table. Looking a word up allocates nothing.</summary>
internal static class NumberWords
{
    private static readonly List<(string Word, NumberWord Value)> All = Build();

    private static readonly WordMap<NumberWord> Words = new(All);

    private static readonly WordMap<decimal> Denominators = new(All.Where(static w => DenominatorOf(w.Value) > 0)
        .Select(static w => (w.Word + "s", DenominatorOf(w.Value))).Append(("halves", 2)).ToArray());

    private static readonly WordMap<decimal> OrdinalPlurals = new(All.Where(static w => w.Value.Kind == NumberWordKind.Ordinal)
        .Select(static w => (w.Word + "s", w.Value.Value)).ToArray());

    /// <summary>The part that the token plays in a number.</summary>
    public static NumberWord Of(ArticleText text, int token) => Words.Of(text, token);

    /// <summary>The ordinal that a plural is made of: "firsts" is 1; 0 when it is made of none.</summary>
    public static decimal OrdinalPlural(ArticleText text, int token) => OrdinalPlurals.Of(text, token);

    /// <summary>The denominator that a plural names: "fifths" is 5, "quarters" 4, "halves" 2; 0 when it names none.</summary>
    public static decimal Denominator(ArticleText text, int token) => Denominators.Of(text, token);

    /// <summary>The words of more than <paramref name="length"/> letters.</summary>
    public static IEnumerable<string> LongerThan(int length) => All.Select(static w => w.Word).Where(w => w.Length > length);

    private static decimal DenominatorOf(NumberWord word) => word.Kind switch
    {
        NumberWordKind.Quarter => 4,
        NumberWordKind.Ordinal when word.Value > 2 => word.Value,
        NumberWordKind.OrdinalMagnitude => word.Value,
        _ => 0,
    };

    private static List<(string Word, NumberWord Value)> Build()
    {
        var all = new List<(string Word, NumberWord Value)>();
        void Add(NumberWordKind kind, decimal value, params string[] words)
        {
            foreach (var word in words) all.Add((word, new NumberWord(kind, value)));
        }

        string[] small =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        string[] ordinals =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ];
        string[] tenths = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];
        for (var i = 0; i < small.Length; i++) Add(NumberWordKind.Small, i, small[i]);
        for (var i = 0; i < tens.Length; i++) Add(NumberWordKind.Tens, (i + 2) * 10, tens[i]);
        for (var i = 0; i < ordinals.Length; i++) Add(NumberWordKind.Ordinal, i + 1, ordinals[i]);
        for (var i = 0; i < tenths.Length; i++) Add(NumberWordKind.Ordinal, (i + 2) * 10, tenths[i]);
        Add(NumberWordKind.Small, 0, "nought", "naught");
        Add(NumberWordKind.Hundred, 100, "hundred", "hundreds");
        Add(NumberWordKind.Dozen, 12, "dozen", "dozens", "doz", "dozs", "dz", "dzs");
        Add(NumberWordKind.Magnitude, 1_000, "thousand");
        Add(NumberWordKind.Magnitude, 100_000, "lakh", "lakhs");
        Add(NumberWordKind.Magnitude, 1_000_000, "million");
        Add(NumberWordKind.Magnitude, 10_000_000, "crore", "crores");
        Add(NumberWordKind.Magnitude, 1_000_000_000, "billion");
        Add(NumberWordKind.Magnitude, 1_000_000_000_000, "trillion");
        Add(NumberWordKind.Magnitude, 1_000_000_000_000_000, "quadrillion");
        Add(NumberWordKind.ShortMagnitude, 1_000, "k");
        Add(NumberWordKind.ShortMagnitude, 1_000_000, "m", "mn", "mln", "mil");
        Add(NumberWordKind.ShortMagnitude, 1_000_000_000, "b", "bn", "bln");
        Add(NumberWordKind.ShortMagnitude, 1_000_000_000_000, "tn", "trn", "tln");
        Add(NumberWordKind.OrdinalMagnitude, 100, "hundredth");
        Add(NumberWordKind.OrdinalMagnitude, 1_000, "thousandth");
        Add(NumberWordKind.OrdinalMagnitude, 1_000_000, "millionth");
        Add(NumberWordKind.OrdinalMagnitude, 1_000_000_000, "billionth");
        Add(NumberWordKind.OrdinalMagnitude, 1_000_000_000_000, "trillionth");
        Add(NumberWordKind.Half, 0.5m, "half");
        Add(NumberWordKind.Quarter, 0.25m, "quarter");
        return all;
    }
}
