namespace ArticleFacts.Mentions;

/// <summary>What a numeral says.</summary>
internal enum NumeralKind
{
    /// <summary>How many.</summary>
    Cardinal,

    /// <summary>Which one in a row.</summary>
    Ordinal,

    /// <summary>Which part of a whole: "half", "two-thirds", "3/4".</summary>
    Fraction,
}

/// <summary>How a numeral is written.</summary>
[Flags]
internal enum NumeralForm
{
    Words = 0,

    /// <summary>It begins with digits.</summary>
    Digits = 1,

    /// <summary>The digits have separators or decimals, as no year, age or number of a house has.</summary>
    Separated = 2,

    /// <summary>A magnitude is part of it: "5 million", "3bn".</summary>
    Magnitude = 4,

    /// <summary>It begins with "a" or with a bare magnitude: "a hundred", "half a million".</summary>
    Article = 8,
}

/// <summary>A number as it is written: <c>Tokens[First..End]</c>.</summary>
/// <param name="Scale">The magnitude that ends it, 1 without: the range "5 to 7 million" shares it.</param>
internal readonly record struct Numeral(int First, int End, decimal Value, NumeralKind Kind, NumeralForm Form, decimal Scale)
{
    public bool IsDigits => (Form & NumeralForm.Digits) != 0;

    public bool Has(NumeralForm form) => (Form & form) != 0;
}
