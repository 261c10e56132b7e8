using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>
/// All that rules see of an article, and where they report. What several rules ask of the text is answered by one helper each: sentences
/// and blocks here, quoted text by <see cref="Quoted"/>, words that give a reason by <see cref="Reasons"/>, printed numbers by <see
/// cref="PrintedNumber"/>.
/// </summary>
internal sealed class FindingContext(FactSet facts)
{
    /// <summary>The facts, without findings.</summary>
    public Article Article => facts.Article;

    /// <summary>The blocks with their sentences.</summary>
    public DocumentLayout Layout => facts.Layout;

    /// <summary>The tokens.</summary>
    public ArticleText Text => facts.Layout.Text;

    /// <summary>What the recognisers found, by tokens.</summary>
    public MentionSet Mentions => facts.Mentions;

    /// <summary>The dates with their values, and those that no calendar has.</summary>
    public ResolvedDates Dates => facts.Dates;

    /// <summary>The people, organizations and places with their mentions by tokens.</summary>
    public Entities Entities => facts.Entities;

    /// <summary>What is quoted.</summary>
    public QuotedText Quoted { get; } = new(facts.Mentions.Quotes);

    /// <summary>The words that explain a difference.</summary>
    public ReasonWords Reasons { get; } = new(facts.Layout.Text);

    /// <summary>What has been reported, in the order of the reports.</summary>
    public List<Finding> Found { get; } = [];

    /// <summary>The words of a span, with their place.</summary>
    public Mention Make(SourceSpan span) => facts.Source.Make(span);

    /// <summary>The words of a span for people to read.</summary>
    public string Words(SourceSpan span) => Text.Fold(span);

    /// <summary>The sentence that holds the beginning of the span; an empty one outside of all blocks.</summary>
    public Sentence SentenceOf(SourceSpan span) => Layout.SentenceAt(span.Start);

    /// <summary>Whether any of <paramref name="reasons"/> is given within <paramref name="reach"/> tokens of <c>Tokens[first..end]</c>, in
    /// its sentence.</summary>
    public bool IsExplained(int first, int end, int reach, Reason reasons)
    {
        var sentence = SentenceOf(Text.Tokens[first].Span);
        return (Reasons.In(Math.Max(sentence.FirstToken, first - reach), Math.Min(sentence.EndToken, end + reach)) & reasons) != 0;
    }

    /// <summary>Whether the two places belong to two records of one table: two people of one name.</summary>
    public bool AreTwoRecords(SourceSpan one, SourceSpan other)
    {
        foreach (var table in Article.Tables)
        {
            var (first, second) = (RecordAt(table, one), RecordAt(table, other));
            if (first is not null && second is not null && first != second) return true;
        }
        return false;
    }

    private static TableRecord? RecordAt(Table table, SourceSpan span) => table.Records.FirstOrDefault(r => r.Source.Span.Contains(span));

    /// <summary>The block that holds the beginning of the span; null outside of all blocks.</summary>
    public LayoutBlock? BlockOf(SourceSpan span) => Layout.BlockAt(span.Start) is var i and >= 0 ? Layout.Blocks[i] : null;

    /// <summary>Reports a place where nothing is compared.</summary>
    public void Report(FindingRule rule, SourceSpan span, string message) => Report(rule, span, message, null, null);

    /// <summary>Reports a contradiction.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="span">Where; not empty.</param>
    /// <param name="message">What is wrong and what to do, with both values, without a full stop.</param>
    /// <param name="value">What the text says there.</param>
    /// <param name="other">What contradicts it.</param>
    /// <param name="places">The other places.</param>
    public void Report(FindingRule rule, SourceSpan span, string message, FindingValue? value, FindingValue? other,
        params FindingPlace[] places) =>
        Found.Add(new Finding(rule.Id, rule.DefaultSeverity, message, Make(span), value, other, ValueList.Own(places)));

    /// <summary>A place with what it says.</summary>
    public FindingPlace Place(string label, SourceSpan span) => new(label, Make(span));
}
