namespace ArticleFacts.Templates;

/// <summary>
/// Finds what is written correctly and can't be meant: a field that one line fills twice, text without an end, parts that never match.
/// Settles which fields a line may lack.
/// </summary>
internal sealed class TemplateChecker
{
    private readonly List<TemplateField> fields;
    private readonly List<TemplateError> errors;
    private bool hasRepetition;

    private TemplateChecker(List<TemplateField> fields, List<TemplateError> errors)
    {
        this.fields = fields;
        this.errors = errors;
    }

    /// <summary>Checks a template that was read without mistakes.</summary>
    public static void Check(TemplateNode root, List<TemplateField> fields, List<TemplateError> errors)
    {
        if (fields.Count == 0)
        {
            errors.Add(new TemplateError(TemplateErrorKind.Malformed, root.Span, "The template has no placeholder: write {Name} where the value is"));
            return;
        }
        var checker = new TemplateChecker(fields, errors);
        var all = checker.Shape(root, isRepeated: false);
        for (var i = 0; i < fields.Count; i++)
        {
            if (!all.Always.Contains(i)) fields[i] = fields[i] with { IsNullable = true };
        }
        if (all.CanBeEmpty) checker.Add(TemplateErrorKind.Ambiguous, root, "Every part is optional, so the template would match an empty line: make one part required");
        checker.Ends(root, null);
    }

    // What a line that matches the part fills: always, sometimes, and whether it may have no words.
    private (HashSet<int> Always, HashSet<int> Sometimes, bool CanBeEmpty) Shape(TemplateNode node, bool isRepeated)
    {
        switch (node)
        {
            case PlaceholderNode p:
                return (p.IsOptional ? [] : [p.Field], [p.Field], p.IsOptional);
            case OptionalNode optional:
                var inner = Shape(optional.Part, isRepeated);
                if (inner.CanBeEmpty) Add(TemplateErrorKind.Unreachable, optional, "Everything in the brackets is optional already: remove the brackets");
                return ([], inner.Sometimes, true);
            case AlternativesNode alternatives:
                return Alternatives(alternatives, isRepeated);
            case SequenceNode sequence:
                return Sequence(sequence, isRepeated);
            default:
                return ([], [], false);
        }
    }

    private (HashSet<int> Always, HashSet<int> Sometimes, bool CanBeEmpty) Alternatives(AlternativesNode node, bool isRepeated)
    {
        if (node.IsRepeated)
        {
            if (hasRepetition) Add(TemplateErrorKind.Ambiguous, node, "A template can have only one repeated part, because each of its rounds is a record: remove the other '+'");
            hasRepetition = true;
        }
        HashSet<int>? always = null;
        HashSet<int> sometimes = [];
        var canBeEmpty = false;
        for (var i = 0; i < node.Choices.Count; i++)
        {
            var choice = Shape(node.Choices[i], isRepeated || node.IsRepeated);
            if (choice.CanBeEmpty)
            {
                Add(TemplateErrorKind.Unreachable, node.Choices[i], "Everything in this alternative is optional, so the others are never reached: put the whole choice into [ ]");
                canBeEmpty = true;
            }
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (!IsSame(node.Choices[earlier], node.Choices[i])) continue;
                Add(TemplateErrorKind.Unreachable, node.Choices[i], "This alternative is the same as an earlier one, so it is never reached: remove it");
                break;
            }
            if (always is null) always = choice.Always;
            else always.IntersectWith(choice.Always);
            sometimes.UnionWith(choice.Sometimes);
        }
        return (always ?? [], sometimes, canBeEmpty);
    }

    private (HashSet<int> Always, HashSet<int> Sometimes, bool CanBeEmpty) Sequence(SequenceNode node, bool isRepeated)
    {
        HashSet<int> always = [], sometimes = [];
        var canBeEmpty = true;
        foreach (var part in node.Parts)
        {
            var shape = Shape(part, isRepeated);
            foreach (var field in shape.Sometimes)
            {
                if (sometimes.Add(field)) continue;
                Add(TemplateErrorKind.DuplicateName, part, $"'{fields[field].Name}' is already defined: give the second placeholder another name");
            }
            always.UnionWith(shape.Always);
            canBeEmpty &= shape.CanBeEmpty;
        }
        return (always, sometimes, canBeEmpty);
    }

    // Walks in reading order and knows the text before the node whose end is not known yet; null when there is none.
    private PlaceholderNode? Ends(TemplateNode node, PlaceholderNode? open)
    {
        switch (node)
        {
            case PlaceholderNode p when p.Type == FieldType.Text:
                if (open is { IsRemainder: true }) AfterRemainder(p);
                else if (open is not null) Add(TemplateErrorKind.Ambiguous, p, $"Can't tell where {{{NameOf(open)}}} ends: write a word, or a field with a type, before {{{NameOf(p)}}}");
                return p;
            case PlaceholderNode or LiteralNode:
                if (open is { IsRemainder: true }) AfterRemainder(node);
                return node is PlaceholderNode { IsOptional: true } ? open : null;
            case OptionalNode optional:
                return Later(open, Ends(optional.Part, open));
            case AlternativesNode alternatives:
                PlaceholderNode? after = null;
                foreach (var choice in alternatives.Choices) after = Later(after, Ends(choice, open));
                if (alternatives.IsRepeated && after is not null)
                {
                    foreach (var choice in alternatives.Choices) Ends(choice, after);
                }
                return after;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts) open = Ends(part, open);
                return open;
            default:
                return open;
        }
    }

    private string NameOf(PlaceholderNode node) => fields[node.Field].Name;

    private void AfterRemainder(TemplateNode node) =>
        Add(TemplateErrorKind.Unreachable, node, "A remainder takes everything up to the end, so nothing after it is reached: move it to the end");

    private static PlaceholderNode? Later(PlaceholderNode? a, PlaceholderNode? b) => a is null or { IsRemainder: false } ? b ?? a : a;

    private static bool IsSame(TemplateNode a, TemplateNode b) => a switch
    {
        LiteralNode x => b is LiteralNode y && x.Token == y.Token,
        PlaceholderNode x => b is PlaceholderNode y && x with { Span = y.Span } == y,
        OptionalNode x => b is OptionalNode y && IsSame(x.Part, y.Part),
        SequenceNode x => b is SequenceNode y && AreSame(x.Parts, y.Parts),
        AlternativesNode x => b is AlternativesNode y && x.IsRepeated == y.IsRepeated && AreSame(x.Choices, y.Choices),
        _ => false,
    };

    private static bool AreSame(ValueList<TemplateNode> a, ValueList<TemplateNode> b) => a.Count == b.Count && a.Zip(b, IsSame).All(same => same);

    private void Add(TemplateErrorKind kind, TemplateNode node, string message)
    {
        // A repeated part is walked twice, and a mistake in it is one mistake.
        var error = new TemplateError(kind, node.Span, message);
        if (!errors.Contains(error)) errors.Add(error);
    }
}
