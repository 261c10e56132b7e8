using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0307: one figure is stated twice with different values.</summary>
internal sealed class RepeatedFigureRule : IFindingRule
{
    private const Reason Explained =
        Reason.OtherTime | Reason.Another | Reason.Correction | Reason.Rest | Reason.Part
        | Reason.Open | Reason.Approximate | Reason.Attributed | Reason.Unreal;

    // Of one noun. A text with more counts the same things again and again.
    private const int MostFigures = 100;

    // In tokens around a figure of the text.
    private const int Reach = 7;

    // A headline rounds, and rounds up.
    private const decimal Rounding = 0.12m;

    public FindingRule Rule { get; } = new(
        "AF0307",
        "One figure is stated twice with different values",
        FindingCategory.Counts,
        "The headline, summary or a caption counts the same things as the text, with a number that the text never gives; or \"the four "
            + "volunteers\" of a sentence were three before. The nouns and their attributes must agree, the text must give one number "
            + "only, and no word near them may tell of another time, group or source. Rounded headlines are silent.");

    public void Check(FindingContext context)
    {
        var body = new List<Figure>();
        var outside = new List<Figure>();
        foreach (var (block, _, quantities) in SentenceQuantities.Of(context))
        {
            foreach (var quantity in quantities)
            {
                if (Figure.From(context, block, quantity) is not { } figure) continue;
                (block.Kind is BlockKind.Headline or BlockKind.Summary or BlockKind.Caption ? outside : body).Add(figure);
            }
        }
        var numbers = new HashSet<decimal>(context.Mentions.Quantities.Where(q =>
            context.BlockOf(q.Number) is { Kind: BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record }).Select(q => q.Value));
        var byHead = body.GroupBy(f => f.Head, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var figure in outside)
        {
            if (!numbers.Contains(figure.Quantity.Value) && byHead.TryGetValue(figure.Head, out var same)) CheckOutside(context, figure,
                same);
        }
        foreach (var same in byHead.Values) CheckBody(context, same);
    }

    private void CheckOutside(FindingContext context, Figure figure, List<Figure> same)
    {
        var told = same.FindAll(f => f.Agrees(figure));
        if (told.Count == 0 || told.Count != same.Count || told.Exists(f => f.Quantity.Value != told[0].Quantity.Value)) return;
        if (!PrintedNumber.IsExact(figure.Quantity) || IsRounded(figure.Quantity, told[0].Quantity) || IsExplained(context, told[0])
            || IsExplained(context, figure)) return;
        // Two groups of the text may be one of the headline.
        if (told.Count > 1 && told.Sum(f => f.Quantity.Value) == figure.Quantity.Value) return;
        var where = figure.Block.Kind switch { BlockKind.Headline => "headline", BlockKind.Caption => "caption", _ => "summary" };
        Report(context, figure, told[0], "The " + where + " says", "the text says");
    }

    // "The four volunteers", who were three before.
    private void CheckBody(FindingContext context, List<Figure> same)
    {
        for (var i = 1; i < Math.Min(same.Count, MostFigures); i++)
        {
            var figure = same[i];
            if (!figure.IsDefinite(context.Text)) continue;
            var before = same.GetRange(0, i).FindAll(f => f.Agrees(figure));
            if (before.Count == 0 || before.Exists(f => f.Quantity.Value != before[0].Quantity.Value)
                || before[0].Quantity.Value == figure.Quantity.Value) continue;
            if (same.Exists(f => f != figure && f.Quantity.Value == figure.Quantity.Value)) continue;
            if (before.Count > 1 && before.Sum(f => f.Quantity.Value) == figure.Quantity.Value) continue;
            // "three of the four volunteers"
            if (context.Text.Is(QuantityLinks.First(context.Text, figure.Quantity) - 2, "of")) continue;
            if (IsExplained(context, figure) || IsExplained(context, before[0])
                || context.Quoted.Contains(figure.Quantity.Number)) continue;
            Report(context, figure, before[0], "This place says", "an earlier one says");
        }
    }

    private static bool IsExplained(FindingContext context, Figure figure)
    {
        var sentence = context.SentenceOf(figure.Quantity.Number);
        int first = Math.Max(sentence.FirstToken, figure.Quantity.FirstToken - Reach), end = Math.Min(sentence.EndToken,
            QuantityLinks.End(context.Text, figure.Quantity) + Reach);
        return (context.Reasons.In(first, end) & Explained) != 0 || !PrintedNumber.IsExact(figure.Quantity);
    }

    private static bool IsRounded(QuantityMention headline, QuantityMention told) =>
        headline.Value >= 20 && Math.Abs(headline.Value - told.Value) <= told.Value * Rounding && headline.Value % 5 == 0;

    private void Report(FindingContext context, Figure figure, Figure told, string here, string there)
    {
        var (words, other) = (context.Words(figure.Quantity.Phrase), context.Words(told.Quantity.Phrase));
        context.Report(
            Rule,
            figure.Quantity.Number,
            here + " '" + words + "', " + there + " '" + other + "': correct one of them",
            new FindingValue(words, Values.Text(figure.Quantity.Value)),
            new FindingValue(other, Values.Text(told.Quantity.Value)),
            context.Place(there + " '" + other + "'", told.Quantity.Number));
    }

    /// <summary>A count with the words of what it counts.</summary>
    private sealed record Figure(LayoutBlock Block, QuantityMention Quantity, string Head, string[] Attributes)
    {
        public static Figure? From(FindingContext context, LayoutBlock block, QuantityMention quantity)
        {
            if (quantity.Kind != QuantityKind.Count || quantity.Unit.Length == 0 || quantity.Value < 2
                || quantity.Value != Math.Floor(quantity.Value)) return null;
            if (block.Kind is BlockKind.Noise or BlockKind.Byline) return null;
            // "Four-day", "of them": no noun that is counted here.
            var text = context.Text;
            if (text.Tokens[Math.Min(quantity.EndToken, text.Tokens.Length - 1)].Kind == TokenKind.Dash || text.Is(quantity.EndToken,
                "of")) return null;
            var words = Unicode.ToLower(quantity.Unit).Split(' ');
            var head = words[words.Length - 1];
            return head.Length < 3 ? null : new Figure(block, quantity, head, words);
        }

        /// <summary>Whether one of the two has no attribute that the other lacks.</summary>
        public bool Agrees(Figure other) => Attributes.All(other.Attributes.Contains) || other.Attributes.All(Attributes.Contains);

        public bool IsDefinite(ArticleText text)
        {
            var before = QuantityLinks.First(text, Quantity) - 1;
            return text.Is(before, "the") || text.Is(before, "these") || text.Is(before, "those") || text.Is(before, "all");
        }
    }
}
