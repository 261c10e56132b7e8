namespace ArticleFacts.Templates;

/// <summary>What an instruction does.</summary>
internal enum TemplateOp : byte
{
    /// <summary>Takes one token, <see cref="TemplateInstruction.Token"/>.</summary>
    Literal,

    /// <summary>Takes a whole value of <see cref="TemplateInstruction.Type"/>.</summary>
    Field,

    /// <summary>Takes one token of text, then goes on after itself or takes another.</summary>
    Text,

    /// <summary>Takes everything up to the end of the block.</summary>
    Remainder,

    /// <summary>Goes on at the next instruction; where that fails, at <see cref="TemplateInstruction.Target"/>.</summary>
    Split,

    /// <summary>Goes on at <see cref="TemplateInstruction.Target"/>.</summary>
    Jump,

    /// <summary>A round of the repeated part begins.</summary>
    RoundStart,

    /// <summary>A round of the repeated part ends.</summary>
    RoundEnd,

    /// <summary>The template ends.</summary>
    Accept,
}

/// <summary>An instruction of a compiled template.</summary>
/// <param name="Node">The part that it comes from; null for instructions that take nothing.</param>
internal readonly record struct TemplateInstruction(
    TemplateOp Op, int Target = 0, int Field = -1, FieldType Type = FieldType.Text, LiteralToken? Token = null, TemplateNode? Node = null);

/// <summary>A template as a nondeterministic automaton over tokens: one instruction a part, in reading order.</summary>
internal sealed class TemplateProgram
{
    private readonly List<TemplateInstruction> code = [];

    private TemplateProgram(TemplateNode root)
    {
        MinLength = Emit(root);
        code.Add(new TemplateInstruction(TemplateOp.Accept));
        Code = code.ToArray();
    }

    public TemplateInstruction[] Code { get; }

    /// <summary>The number of literal tokens and fields that every match has at least.</summary>
    public int MinLength { get; }

    public static TemplateProgram Compile(Template template) => new(template.Root);

    private int Emit(TemplateNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                code.Add(new TemplateInstruction(TemplateOp.Literal, Token: literal.Token, Node: node));
                return 1;
            case PlaceholderNode { IsOptional: true } placeholder:
                EmitOptional(placeholder with { IsOptional = false });
                return 0;
            case PlaceholderNode p:
                var op = p.IsRemainder ? TemplateOp.Remainder : p.Type == FieldType.Text ? TemplateOp.Text : TemplateOp.Field;
                code.Add(new TemplateInstruction(op, Field: p.Field, Type: p.Type, Node: node));
                return 1;
            case OptionalNode optional:
                EmitOptional(optional.Part);
                return 0;
            case AlternativesNode alternatives:
                return EmitAlternatives(alternatives);
            case SequenceNode sequence:
                return sequence.Parts.Sum(Emit);
            default:
                return 0;
        }
    }

    private void EmitOptional(TemplateNode part)
    {
        var split = Reserve();
        Emit(part);
        code[split] = new TemplateInstruction(TemplateOp.Split, Target: code.Count);
    }

    private int EmitAlternatives(AlternativesNode node)
    {
        var start = code.Count;
        if (node.IsRepeated) code.Add(new TemplateInstruction(TemplateOp.RoundStart));
        var ends = new List<int>();
        var min = int.MaxValue;
        for (var i = 0; i < node.Choices.Count; i++)
        {
            var isLast = i == node.Choices.Count - 1;
            var split = isLast ? -1 : Reserve();
            min = Math.Min(min, Emit(node.Choices[i]));
            if (isLast) continue;
            ends.Add(Reserve());
            code[split] = new TemplateInstruction(TemplateOp.Split, Target: code.Count);
        }
        foreach (var end in ends) code[end] = new TemplateInstruction(TemplateOp.Jump, Target: code.Count);
        if (node.IsRepeated)
        {
            // Another round is tried first: split to the jump back, or past it.
            code.Add(new TemplateInstruction(TemplateOp.RoundEnd));
            code.Add(new TemplateInstruction(TemplateOp.Split, Target: code.Count + 2));
            code.Add(new TemplateInstruction(TemplateOp.Jump, Target: start));
        }
        return min;
    }

    private int Reserve()
    {
        code.Add(default);
        return code.Count - 1;
    }
}
