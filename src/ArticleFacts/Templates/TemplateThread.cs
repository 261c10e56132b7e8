namespace ArticleFacts.Templates;

/// <summary>A value that a way to match has taken, or the border of a round; a list that many ways share.</summary>
internal sealed record TemplateCapture(int Field, int First, int End, TemplateCapture? Before)
{
    public const int RoundStart = -1;
    public const int RoundEnd = -2;
}

/// <summary>One way to match, at a token. Ways that part share what they have taken; the rest is a few numbers, so that a step makes nothing new.</summary>
internal readonly struct TemplateThread
{
    /// <summary>The instruction that it is at.</summary>
    public int Instruction { get; private init; }

    /// <summary>The token that the instruction's value begins at.</summary>
    public int Since { get; private init; }

    /// <summary>The token that it goes on at; 0 for a way that has not begun.</summary>
    public int Until { get; private init; }

    /// <summary>How many literal tokens and values it has taken.</summary>
    public int Length { get; private init; }

    /// <summary>The values, the last one first.</summary>
    public TemplateCapture? Captures { get; private init; }

    /// <summary>The first token of the value that was taken last; 0 when none was.</summary>
    public int LastValue
    {
        get
        {
            var capture = Captures;
            while (capture is { Field: < 0 }) capture = capture.Before;
            return capture?.First ?? 0;
        }
    }

    /// <summary>It takes a value at an instruction.</summary>
    public TemplateThread At(int instruction, int since, int until) =>
        new() { Instruction = instruction, Since = since, Until = until, Length = Length, Captures = Captures };

    /// <summary>It has taken a literal token.</summary>
    public TemplateThread Step() => new() { Length = Length + 1, Captures = Captures };

    /// <summary>It has taken a value.</summary>
    public TemplateThread Take(int field, int first, int end) => new() { Length = Length + 1, Captures = new TemplateCapture(field, first, end, Captures) };

    /// <summary>A round begins or ends.</summary>
    public TemplateThread Mark(int mark) => new() { Length = Length, Captures = new TemplateCapture(mark, 0, 0, Captures) };

    /// <summary>It has come to the template's end.</summary>
    public TemplateThread End(int token) => new() { Until = token, Length = Length, Captures = Captures };
}

/// <summary>Where the best way to match stopped.</summary>
/// <param name="Instruction">What it wanted.</param>
/// <param name="Token">The token that it found instead; the block's end when nothing was left.</param>
/// <param name="Length">How many literal tokens and values it had taken.</param>
internal sealed record TemplateStop(int Instruction, int Token, int Length)
{
    // Of two that came equally far, the one later in the template: the part that must stand there, not the one that may be left out.
    public bool IsWorseThan(int length, int instruction) => length > Length || (length == Length && instruction > Instruction);
}
