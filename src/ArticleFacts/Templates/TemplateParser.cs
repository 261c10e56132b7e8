using System.Text;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>
/// Reads templates by recursive descent. The grammar is in <c>docs/templates.md</c>. Length and depth are bounded, so no template is too much for the
/// stack; reading goes on after a mistake, so that all of them are reported at once.
/// </summary>
internal sealed class TemplateParser
{
    /// <summary>The longest template in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>The most fields of a template: each costs its part of a step at every token.</summary>
    public const int MaxFields = 64;

    private const int MaxDepth = 16;
    private const string Special = "{}[]()|";

    private readonly string template;
    private readonly Func<string, FieldType?>? typeOf;
    private bool hasTooManyFields;
    private readonly List<TemplateError> errors = [];
    private readonly List<TemplateField> fields = [];
    private int at;
    private int depth;

    private TemplateParser(string template, Func<string, FieldType?>? typeOf)
    {
        this.template = template;
        this.typeOf = typeOf;
    }

    public static Template Parse(string template, Func<string, FieldType?>? typeOf)
    {
        var parser = new TemplateParser(template, typeOf);
        TemplateNode root = new SequenceNode(default, ValueList<TemplateNode>.Empty);
        if (template.Length > MaxLength) parser.Error(0, template.Length, $"The template has more than {MaxLength} characters: write fewer words around the fields");
        else root = parser.Sequence('\0');
        if (parser.errors.Count == 0) TemplateChecker.Check(root, parser.fields, parser.errors);
        return new Template(template, root, ValueList.From(parser.fields), ValueList.From(parser.errors.OrderBy(e => e.Span.Start)));
    }

    private TemplateNode Sequence(char closing)
    {
        var start = at;
        var parts = new List<TemplateNode>();
        while (at < template.Length)
        {
            var c = template[at];
            if (IsEscape(c) || Special.IndexOf(c) < 0)
            {
                Literal(parts);
            }
            else if (c == closing || (c == '|' && closing == ')'))
            {
                break;
            }
            else if (c == '{')
            {
                if (Placeholder() is { } placeholder) parts.Add(placeholder);
            }
            else if (c is '[' or '(')
            {
                if (Group(c) is { } group) parts.Add(group);
            }
            else
            {
                Error(at, at + 1, c == '|' ? "'|' can only be used between alternatives in ( ): write '||' for the character" : $"'{c}' closes nothing: write '{c}{c}' for the character");
                at++;
            }
        }
        return new SequenceNode(new SourceSpan(start, at), ValueList.From(JoinOptionalCommas(parts)));
    }

    private bool IsEscape(char c) => Special.IndexOf(c) >= 0 && at + 1 < template.Length && template[at + 1] == c;

    private void Literal(List<TemplateNode> parts)
    {
        var start = at;
        var text = new StringBuilder();
        while (at < template.Length)
        {
            var c = template[at];
            var isEscape = IsEscape(c);
            if (!isEscape && Special.IndexOf(c) >= 0) break;
            text.Append(c);
            at += isEscape ? 2 : 1;
        }
        var followsPlaceholder = parts.Count > 0 && parts[parts.Count - 1] is PlaceholderNode;
        foreach (var (token, span) in LiteralToken.Tokenize(text.ToString(), followsPlaceholder))
        {
            parts.Add(new LiteralNode(new SourceSpan(start + span.Start, Math.Min(at, start + span.End)), token));
        }
    }

    // "[part]", "(a|b)", "(part)+".
    private TemplateNode? Group(char opening)
    {
        var start = at++;
        var closing = opening == '[' ? ']' : ')';
        if (++depth > MaxDepth)
        {
            Error(start, template.Length, $"Brackets are nested more than {MaxDepth} levels deep: use fewer");
            at = template.Length;
            return null;
        }
        var choices = new List<TemplateNode>();
        do
        {
            choices.Add(Sequence(closing));
        }
        while (at < template.Length && template[at++] == '|');
        depth--;
        if (at > template.Length || template[at - 1] != closing || at - 1 == start)
        {
            Error(start, start + 1, $"'{opening}' is never closed: write '{closing}' after the part, or '{opening}{opening}' for the character");
            return null;
        }
        var end = at;
        if (choices.Exists(c => ((SequenceNode)c).Parts.Count == 0))
        {
            Error(start, end, opening == '[' ? "The optional part is empty" : "An alternative is empty: write [ ] for a part that may be left out");
            return null;
        }
        if (opening == '[') return new OptionalNode(new SourceSpan(start, end), choices[0]);
        var isRepeated = at < template.Length && template[at] == '+';
        if (isRepeated) at++;
        return new AlternativesNode(new SourceSpan(start, at), ValueList.From(choices), isRepeated);
    }

    // "{Name}", "{Name:type}", "{Name:type?}", "{*Rest}", "{Rest*}".
    private TemplateNode? Placeholder()
    {
        var start = at++;
        var end = template.IndexOf('}', start);
        var next = template.IndexOf('{', start + 1);
        if (end < 0 || (next >= 0 && next < end))
        {
            Error(start, start + 1, "'{' is never closed: write '}' after the name, or '{{' for the character");
            return null;
        }
        at = end + 1;
        var span = new SourceSpan(start, at);
        var text = template.Substring(start + 1, end - start - 1).Trim();
        var isOptional = text.EndsWith("?", StringComparison.Ordinal);
        if (isOptional) text = text.Substring(0, text.Length - 1);
        var isRemainder = text.StartsWith("*", StringComparison.Ordinal) || text.EndsWith("*", StringComparison.Ordinal);
        if (isRemainder) text = text[0] == '*' ? text.Substring(1) : text.Substring(0, text.Length - 1);
        var colon = text.IndexOf(':');
        var name = colon < 0 ? text : text.Substring(0, colon);
        if (name.EndsWith("?", StringComparison.Ordinal))
        {
            Error(start, at, $"'?' must be after the type: write {{{name.TrimEnd('?')}{text.Substring(colon)}?}}");
            return null;
        }
        if (name.Length == 0)
        {
            Error(start, at, "The placeholder has no name: write {Name}, or '{{' for the character");
            return null;
        }
        if (!IsIdentifier(name))
        {
            Error(start, at, $"'{name}' is not a valid property name: use letters, digits and '_', and begin with a letter");
            return null;
        }
        var ofParameter = isRemainder || colon >= 0 ? null : typeOf?.Invoke(name);
        var type = isRemainder ? FieldType.Text : ofParameter ?? FieldTypes.Conventional(name);
        var origin = isRemainder || colon >= 0 ? TypeOrigin.Written : ofParameter is not null ? TypeOrigin.Parameter : TypeOrigin.Name;
        if (colon >= 0 && (isRemainder || !FieldTypes.TryParse(text.Substring(colon + 1), out type)))
        {
            var given = text.Substring(colon + 1);
            errors.Add(new TemplateError(TemplateErrorKind.UnknownType, span, isRemainder
                ? "A remainder is text: write it without a type"
                : FieldTypes.InOtherCase(given) is { } known ? $"'{given}' is not a type: write '{known}'"
                : $"'{given}' is not a type: use one of {FieldTypes.Names}"));
            return null;
        }
        return new PlaceholderNode(span, Field(name, type, origin, span), type, isOptional, isRemainder);
    }

    private int Field(string name, FieldType type, TypeOrigin origin, SourceSpan span)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (!Unicode.AreSame(fields[i].Name, name)) continue;
            if (fields[i].Type != type || fields[i].Name != name)
            {
                errors.Add(new TemplateError(TemplateErrorKind.DuplicateName, span, $"'{name}' is already defined with another case or type: write the same name and type in all alternatives"));
            }
            return i;
        }
        if (fields.Count == MaxFields && !hasTooManyFields)
        {
            hasTooManyFields = true;
            Error(span.Start, span.End, $"A template can have at most {MaxFields} fields: leave out fields, or take the rest of the line as {{Rest*}}");
        }
        fields.Add(new TemplateField(name, type, origin, IsNullable: false, span));
        return fields.Count - 1;
    }

    // ", {Age?}, of": where the value is left out, so is one of the commas that part it from its neighbours.
    private static List<TemplateNode> JoinOptionalCommas(List<TemplateNode> parts)
    {
        for (var i = 1; i + 1 < parts.Count; i++)
        {
            if (parts[i] is not PlaceholderNode { IsOptional: true } placeholder || !IsComma(parts[i - 1]) || !IsComma(parts[i + 1])) continue;
            var joined = new SequenceNode(new SourceSpan(parts[i - 1].Span.Start, placeholder.Span.End), ValueList.Create(parts[i - 1], placeholder with { IsOptional = false }));
            parts[i - 1] = new OptionalNode(joined.Span, joined);
            parts.RemoveAt(i--);
        }
        return parts;
    }

    private static bool IsComma(TemplateNode part) => part is LiteralNode { Token.Text: "," };

    private static bool IsIdentifier(string name)
    {
        if (!Unicode.IsLetter(name[0]) && name[0] != '_') return false;
        foreach (var c in name)
        {
            if (!Unicode.IsLetterOrDigit(c) && c != '_') return false;
        }
        return true;
    }

    private void Error(int start, int end, string message) => errors.Add(new TemplateError(TemplateErrorKind.Malformed, new SourceSpan(start, end), message));
}
