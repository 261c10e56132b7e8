using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>
/// Runs a template over a block as a Pike machine: all ways to match advance together, token by token, and of two ways that reach the same
/// instruction only the better one goes on. So the work is bounded by tokens times instructions, whatever the template and the text are.
/// </summary>
/// <remarks>
/// A match begins where the block or a sentence begins, and ends at the first end of a sentence where the template ends, too. The latest beginning
/// is the better one; then the order of the template decides: an optional part is taken before it is left out, and text is as short as possible.
/// Two matches may end with one sentence: one before the marks that close it, and one that has these marks in the template. The one that has them
/// is better, because it says more of the sentence; text does not become better by taking them.
/// </remarks>
internal sealed class TemplateMatcher(TemplateProgram program, ArticleText text, FieldReader fields)
{
    private readonly int[] seenAt = NewMarks(program.Code.Length);
    private readonly int[] waitsUntil = NewMarks(program.Code.Length * FieldReader.MaxTokens);
    private readonly bool[] remainderTaken = new bool[program.Code.Length];
    private List<TemplateThread> current = [];
    private List<TemplateThread> next = [];
    private MatcherBlock block;

    // The best match so far of the sentence that ends here; a better one may still come before the sentence's last mark.
    private TemplateThread? accepted;

    // Whether nothing better can come.
    private bool isSettled;

    /// <summary>How many steps were made: what the tests of linearity count.</summary>
    public long Steps { get; private set; }

    /// <summary>The way that came furthest and stopped, of the block that was run last; null when nothing matched at all.</summary>
    public TemplateStop? Nearest { get; private set; }

    /// <summary>The matches in a block, in text order; they do not overlap.</summary>
    public List<TemplateThread> Run(MatcherBlock newBlock)
    {
        block = newBlock;
        Nearest = null;
        Reset();
        current.Clear();
        accepted = null;
        isSettled = false;
        var matches = new List<TemplateThread>();
        for (var token = block.First; ; token++)
        {
            // What begins here goes before what began earlier.
            next.Clear();
            if (token < block.End && block.IsStart(token)) Follow(0, token, new TemplateThread(), isBehindText: false);
            foreach (var thread in current)
            {
                if (!isSettled) Advance(thread, token);
            }
            if (accepted is { } match && token >= block.SentenceEnd(match.Until))
            {
                matches.Add(match);
                next.Clear();
                // Marks of the ways that were given up must not keep new ones out.
                Reset();
                accepted = null;
                isSettled = false;
                if (token < block.End && block.IsStart(token)) Follow(0, token, new TemplateThread(), isBehindText: false);
            }
            (current, next) = (next, current);
            if (token >= block.End) break;
        }
        return matches;
    }

    // A thread is before `token`, having been at its instruction since the token before, or waits for the end of its value.
    private void Advance(in TemplateThread thread, int token)
    {
        Steps++;
        ref readonly var instruction = ref program.Code[thread.Instruction];
        if (token < thread.Until)
        {
            Wait(thread, token);
            return;
        }
        switch (instruction.Op)
        {
            case TemplateOp.Text:
                // After the text first, because text is as short as possible.
                Follow(thread.Instruction + 1, token, thread.Take(instruction.Field, thread.Since, token), isBehindText: true);
                if (!isSettled) Enter(thread.Instruction, token, thread, isBehindText: false);
                break;
            case TemplateOp.Literal:
                Follow(thread.Instruction + 1, token, thread.Step(), isBehindText: false);
                break;
            default:
                Follow(thread.Instruction + 1, token, thread.Take(instruction.Field, thread.Since, token), isBehindText: false);
                break;
        }
    }

    private void Wait(in TemplateThread thread, int token)
    {
        if (program.Code[thread.Instruction].Op != TemplateOp.Remainder)
        {
            var mark = (thread.Instruction * FieldReader.MaxTokens) + (thread.Until % FieldReader.MaxTokens);
            if (waitsUntil[mark] == token) return;
            waitsUntil[mark] = token;
        }
        next.Add(thread);
    }

    // Goes on from an instruction through all that take nothing.
    private void Follow(int at, int token, TemplateThread thread, bool isBehindText)
    {
        while (!isSettled)
        {
            Steps++;
            ref readonly var instruction = ref program.Code[at];
            var takesToken = instruction.Op is TemplateOp.Literal or TemplateOp.Field or TemplateOp.Text or TemplateOp.Remainder;
            if (!takesToken && instruction.Op != TemplateOp.Accept)
            {
                if (seenAt[at] == token) return;
                seenAt[at] = token;
            }
            switch (instruction.Op)
            {
                case TemplateOp.Split:
                    Follow(at + 1, token, thread, isBehindText);
                    at = instruction.Target;
                    break;
                case TemplateOp.Jump:
                    at = instruction.Target;
                    break;
                case TemplateOp.RoundStart or TemplateOp.RoundEnd:
                    thread = thread.Mark(instruction.Op == TemplateOp.RoundStart ? TemplateCapture.RoundStart : TemplateCapture.RoundEnd);
                    at++;
                    break;
                case TemplateOp.Accept:
                    Accept(at, token, thread, isBehindText);
                    return;
                default:
                    Enter(at, token, thread, isBehindText);
                    return;
            }
        }
    }

    private void Accept(int at, int token, in TemplateThread thread, bool isBehindText)
    {
        if (block.SentenceEnd(token) == 0 || (isBehindText && block.CutsBracket(thread.LastValue, token)))
        {
            Stop(at, token, thread, isBehindText);
            return;
        }
        if (accepted is { } other && (token == other.Until || isBehindText)) return;
        accepted = thread.End(token);
        isSettled = token == block.SentenceEnd(token);
    }

    // Comes to an instruction that takes something: takes it where the text has it, and stops where it does not.
    private void Enter(int at, int token, in TemplateThread thread, bool isBehindText)
    {
        ref readonly var instruction = ref program.Code[at];
        var goesOn = instruction.Op == TemplateOp.Text && thread.Instruction == at && thread.Until > 0;
        if (token >= block.End)
        {
            Stop(goesOn ? at + 1 : at, token, thread, isBehindText: false);
            return;
        }
        if (seenAt[at] == token) return;
        seenAt[at] = token;
        var until = instruction.Op switch
        {
            TemplateOp.Literal => instruction.Token!.Matches(text, token) ? token + 1 : token,
            TemplateOp.Field => fields.EndOf(instruction.Type, token, block.End),
            TemplateOp.Remainder => remainderTaken[at] ? token : block.End,
            _ => token + 1,
        };
        if (until == token)
        {
            Stop(at, token, thread, isBehindText);
            return;
        }
        if (instruction.Op == TemplateOp.Remainder) remainderTaken[at] = true;
        next.Add(thread.At(at, goesOn ? thread.Since : token, until));
    }

    // What stops directly after text has only not found the text's end yet.
    private void Stop(int at, int token, in TemplateThread thread, bool isBehindText)
    {
        if (isBehindText || thread.Length == 0 || (Nearest is { } best && !best.IsWorseThan(thread.Length, at))) return;
        Nearest = new TemplateStop(at, token, thread.Length);
    }

    private void Reset()
    {
        for (var i = 0; i < seenAt.Length; i++)
        {
            seenAt[i] = -1;
            remainderTaken[i] = false;
        }
    }

    private static int[] NewMarks(int length)
    {
        var marks = new int[length];
        for (var i = 0; i < length; i++) marks[i] = -1;
        return marks;
    }
}
