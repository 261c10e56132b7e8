using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>A line that nearly matches a template.</summary>
/// <param name="Line">The beginning of the line's text, for messages.</param>
/// <param name="Expected">The part of the template that stopped it.</param>
/// <param name="Found">What stood there; "the end of the line" when nothing did.</param>
/// <param name="Where">What stood there, with its place; the line itself when nothing did.</param>
/// <param name="Length">How many parts matched before.</param>
internal sealed record NearMiss(string Line, string Expected, string Found, Mention Where, int Length)
{
    /// <summary>Whether all words are found when case is ignored.</summary>
    public bool DiffersByCase { get; init; }
}

/// <summary>What a template finds in one article.</summary>
/// <param name="Records">The records, in text order; one cell a field.</param>
/// <param name="NearMisses">Lines that match by half or more, and items that differ from the others of their list; in text order.</param>
/// <param name="Nearest">The line that came nearest, however little of it matches; null when none matches at all.</param>
internal sealed record TemplateReading(ValueList<TableRecord> Records, ValueList<NearMiss> NearMisses, NearMiss? Nearest)
{
    public static TemplateReading Empty { get; } = new(ValueList<TableRecord>.Empty, ValueList<NearMiss>.Empty, null);
}

/// <summary>Matches templates and pinned words over an article. Reads the text once for any number of them.</summary>
internal sealed class TemplateReader
{
    private const int MaxShown = 60;

    private readonly DocumentLayout layout;
    private readonly FieldReader fields;
    private readonly MentionFactory source;

    private TemplateReader(DocumentLayout layout, MentionSet mentions, ResolvedDates dates)
    {
        this.layout = layout;
        fields = new FieldReader(layout, mentions, dates);
        source = new MentionFactory(layout);
    }

    /// <summary>Reads an article's text.</summary>
    public static TemplateReader For(string text, ArticleOptions options)
    {
        var layout = LayoutReader.Read(ArticleText.From(text));
        var mentions = MentionReader.Read(layout);
        return new TemplateReader(layout, mentions, DateResolver.Resolve(layout, mentions, options));
    }

    /// <summary>What the template finds; nothing when it has mistakes.</summary>
    public TemplateReading Read(Template template) => Read(template, out _);

    /// <summary>Where the words of a pinned constant stand.</summary>
    public PinReading Read(PinWords pin) => new PinReader(layout, fields, source).Read(pin);

    /// <summary>As <see cref="Read(Template)"/>, and counts the steps that it took.</summary>
    public TemplateReading Read(Template template, out long steps)
    {
        steps = 0;
        if (template.Errors.Count > 0) return TemplateReading.Empty;
        var program = TemplateProgram.Compile(template);
        var matcher = new TemplateMatcher(program, layout.Text, fields);
        var records = new List<TableRecord>();
        var stops = new List<(TemplateStop Stop, LayoutBlock Block)>();
        var lists = new HashSet<int>();
        (TemplateStop Stop, LayoutBlock Block)? nearest = null;
        foreach (var block in layout.Blocks)
        {
            if (block.Kind is BlockKind.Noise || block.ContentToken >= block.EndToken) continue;
            var matches = matcher.Run(new MatcherBlock(block, layout.Text));
            foreach (var match in matches) AddRecords(template, match, block, records);
            if (matches.Count > 0 && block.Kind == BlockKind.Record) lists.Add(block.List);
            if (matches.Count > 0 || matcher.Nearest is not { } stop) continue;
            stops.Add((stop, block));
            if (nearest is null || IsNearer(stop, block, nearest.Value)) nearest = (stop, block);
        }
        steps = matcher.Steps;
        // An item of a list whose other items match is meant to match; elsewhere, half of the template has to be there.
        var misses = stops
            .Where(s => s.Stop.Length >= 2 && (s.Stop.Length * 2 >= program.MinLength || (s.Block.Kind == BlockKind.Record && lists.Contains(s.Block.List))))
            .Select(s => Miss(program, template, s.Stop, s.Block));
        return new TemplateReading(
            ValueList.From(records), ValueList.From(misses), nearest is { } best ? Miss(program, template, best.Stop, best.Block) : null);
    }

    // Of two that come equally far, the item of a list is the one that is meant.
    private static bool IsNearer(TemplateStop stop, LayoutBlock block, (TemplateStop Stop, LayoutBlock Block) other) => other.Stop.IsWorseThan(stop.Length, stop.Instruction)
        || (block.Kind == BlockKind.Record && other.Block.Kind != BlockKind.Record && !stop.IsWorseThan(other.Stop.Length, other.Stop.Instruction));

    // A match is a record; with a repeated part, each round is one and has the fields outside the rounds, too.
    private void AddRecords(Template template, TemplateThread match, LayoutBlock block, List<TableRecord> records)
    {
        var shared = new TableCell?[template.Fields.Count];
        var rounds = new List<TableCell?[]>();
        TableCell?[]? round = null;
        int first = match.Until, end = match.Until;
        foreach (var capture in InOrder(match.Captures))
        {
            if (capture.Field == TemplateCapture.RoundEnd)
            {
                round = null;
                continue;
            }
            if (capture.Field == TemplateCapture.RoundStart)
            {
                round = new TableCell?[template.Fields.Count];
                rounds.Add(round);
                continue;
            }
            first = Math.Min(first, capture.First);
            (round ?? shared)[capture.Field] = Cell(template.Fields[capture.Field].Type, capture, block);
        }
        // Where everything that matched may be left out, there is nothing to tell.
        if (first == end) return;
        var mention = source.Make(layout.Text.SpanOf(first, end));
        if (rounds.Count == 0) rounds.Add(shared);
        for (var i = 0; i < rounds.Count; i++)
        {
            if (i > 0) InheritBranch(template, rounds[i - 1], rounds[i]);
            records.Add(new TableRecord(null, ValueList.From(rounds[i].Select((cell, f) => cell ?? shared[f] ?? new TableCell(null, false, default))), mention));
        }
    }

    // A list of soldiers names their service once: who comes without one is of the service before.
    private static void InheritBranch(Template template, TableCell?[] before, TableCell?[] round)
    {
        for (var f = 0; f < round.Length; f++)
        {
            if (round[f] is null && template.Fields[f].Type == FieldType.Branch && before[f] is { } branch) round[f] = branch with { Inherited = true };
        }
    }

    private static IEnumerable<TemplateCapture> InOrder(TemplateCapture? last)
    {
        var captures = new Stack<TemplateCapture>();
        for (; last is not null; last = last.Before) captures.Push(last);
        return captures;
    }

    private TableCell Cell(FieldType type, TemplateCapture capture, LayoutBlock block)
    {
        if (type != FieldType.Text) return fields.Cell(type, capture.First, capture.End, block.EndToken);
        // The comma between the text and the words after it belongs to neither.
        var end = capture.End;
        while (end - 1 > capture.First && (layout.Text.IsChar(end - 1, ',') || layout.Text.IsChar(end - 1, ';'))) end--;
        var span = layout.Text.SpanOf(capture.First, end);
        return new TableCell(layout.Text.Fold(span), false, span);
    }

    private NearMiss Miss(TemplateProgram program, Template template, TemplateStop stop, LayoutBlock block)
    {
        var text = layout.Text;
        var line = Shown(text.SpanOf(Math.Max(block.FirstToken, block.ContentToken), block.EndToken));
        var expected = program.Code[stop.Instruction] switch
        {
            { Op: TemplateOp.Literal, Token: { } token } => "'" + token.Text + "'",
            { Node: PlaceholderNode node } => Expected(template, node),
            _ => "the end of the sentence",
        };
        if (stop.Token >= block.EndToken) return new NearMiss(line, expected, "the end of the line", source.Make(text.Tokens[block.EndToken - 1].Span), stop.Length);
        var found = text.SpanOf(stop.Token, Math.Min(stop.Token + 3, block.EndToken));
        return new NearMiss(line, expected, "'" + Shown(found) + "'", source.Make(found), stop.Length);
    }

    // With the type, where the placeholder does not show it: who named a field Place may not know that the name gives it a type.
    private static string Expected(Template template, PlaceholderNode node)
    {
        var written = template.Text.Substring(node.Span.Start, node.Span.Length);
        var field = template.Fields[node.Field];
        if (node.IsRemainder || node.Type == FieldType.Text || field.Origin == TypeOrigin.Written) return written;
        var because = field.Origin == TypeOrigin.Name ? $"because of its name; write {{{field.Name}:text}} for any words" : "because of its parameter";
        return $"{written} ({FieldTypes.Describe(node.Type)}, {because})";
    }

    private string Shown(SourceSpan span)
    {
        if (span.Length <= MaxShown) return layout.Text.Fold(span);
        var end = span.Start + MaxShown;
        if (char.IsHighSurrogate(layout.Text.Source[end - 1])) end--;
        return layout.Text.Fold(new SourceSpan(span.Start, end)).TrimEnd() + "…";
    }
}
