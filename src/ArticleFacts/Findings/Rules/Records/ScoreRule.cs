using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0354: a score does not fit the result that the sentence tells.</summary>
internal sealed class ScoreRule : IFindingRule
{
    // In tokens, from the verb to the score: "beat Kelling Rovers 3-1".
    private const int Reach = 8;

    private const Reason Explained = Reason.Unreal | Reason.Correction;

    private static readonly WordMap<bool> Wins = new([("beat", true), ("beats", true), ("defeated", true), ("defeats", true), ("won",
        true), ("win", true), ("wins", true), ("victory", true)]);
    private static readonly WordMap<bool> Draws = new([("drew", true), ("draw", true), ("draws", true), ("tied", true), ("tie", true)]);

    // What settles a game by other means than its goals.
    private static readonly WordMap<bool> Otherwise = new([
        .. new[] { "penalties", "penalty", "aggregate", "shootout", "shoot-out", "overtime", "tiebreak", "tie-break", "countback",
            "toss", "away", "leg", "legs", "sets", "set", "frames", "down", "behind", "trailing", "trailed", "series",
            "agg" }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0354",
        "The score does not fit the result",
        FindingCategory.Records,
        "\"Harrow beat Kelling 1-2\", \"the 2-1 draw\": the sentence has one score, close after a verb of winning or drawing, and the "
            + "score says something else. Penalties, aggregates, sets, series, and scores of which nobody says whose comes first (\"lost "
            + "2-3\") are silent.");

    public void Check(FindingContext context)
    {
        var text = context.Text;
        foreach (var (_, sentence, quantities) in SentenceQuantities.Of(context))
        {
            var scores = quantities.Where(q => q.Kind == QuantityKind.Score).ToList();
            if (scores.Count != 1 || scores[0].UpperValue is not { } second || context.Quoted.Contains(scores[0].Number)) continue;
            var score = scores[0];
            if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Explained) != 0 || Holds(text, Otherwise,
                sentence.FirstToken, sentence.EndToken)) continue;
            var isDraw = Holds(text, Draws, score.FirstToken - 3, score.EndToken + 2);
            var isWin = Holds(text, Wins, Math.Max(sentence.FirstToken, score.FirstToken - Reach), score.EndToken + 2);
            if (isDraw == isWin) continue;
            if (isDraw ? score.Value == second : score.Value > second) continue;
            var words = context.Words(score.Number);
            var told = isDraw ? "a draw" : "a win";
            context.Report(
                Rule,
                score.Number,
                "The text tells of " + told + ", and '" + words + "' is not one: correct the score or the result",
                new FindingValue(words, words),
                new FindingValue(told, told));
        }
    }

    private static bool Holds(ArticleText text, WordMap<bool> words, int first, int end)
    {
        for (var i = Math.Max(0, first); i < Math.Min(end, text.Tokens.Length); i++)
        {
            if (words.Contains(text, i)) return true;
        }
        return false;
    }
}
