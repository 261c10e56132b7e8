using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>AF0331: a person's age does not fit the birth, the death, or another age of the text.</summary>
internal sealed class AgeRule : IFindingRule
{
    // A birthday may lie between.
    private const int Birthday = 1;

    private const Reason Explained = Reason.OtherTime | Reason.Kin | Reason.Correction | Reason.Approximate;

    public FindingRule Rule { get; } = new(
        "AF0331",
        "The age does not fit",
        FindingCategory.People,
        "A person has two ages, or an age that birth and death, or birth and publication, do not give, more than a year apart. Silent "
            + "where words near the age tell of another time (\"was 19 when\", \"then\"), of a relative, or of a correction, and for ages "
            + "that are approximate.");

    public void Check(FindingContext context)
    {
        CheckTwoAges(context);
        foreach (var life in LifeReader.Read(context)) CheckLife(context, life);
    }

    private void CheckTwoAges(FindingContext context)
    {
        var seen = new Dictionary<string, QuantityMention>(StringComparer.Ordinal);
        foreach (var (person, age) in PersonMentions.Ages(context))
        {
            var sentence = context.SentenceOf(age.Number);
            if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Reason.Kin) != 0 || context.Quoted.Contains(age.Number)
                || context.IsExplained(person.FirstToken, age.EndToken, 3, Explained)) continue;
            if (!seen.TryGetValue(person.Name, out var first))
            {
                seen.Add(person.Name, age);
                continue;
            }
            if (Math.Abs(first.Value - age.Value) > Birthday && !context.AreTwoRecords(first.Number, age.Number)) Report(context,
                person.Name, age, Values.Text(first.Value), context.Words(first.Phrase), context.Place("the other age", first.Number));
        }
    }

    private void CheckLife(FindingContext context, Life life)
    {
        if (life.Birth is not { } birth || life.Age is not { } age) return;
        var end = life.Death ?? context.Article.Published;
        if (end?.Start.Year is not { } year || birth.Start.Year is not { } born) return;
        var years = year - born;
        // The age is one less before the birthday; where both days are known, that is settled.
        if (end.Start is { Month: { } m, Day: { } d } && birth.Start is { Month: { } bm, Day: { } bd } && (m, d).CompareTo((bm,
            bd)) < 0) years--;
        if (Math.Abs(years - age.Value) <= Birthday) return;
        var until = life.Death is null ? "the publication" : "the death";
        Report(context, life.Person, age, Values.Text(years), "born " + birth + ", " + until + " " + end,
            [.. life.Places.Select(p => context.Place("a date that the age must fit", p))]);
    }

    private void Report(FindingContext context, string person, QuantityMention age, string computed, string reason,
        params FindingPlace[] places)
    {
        var words = context.Words(age.Phrase);
        var who = person.Length == 0 ? "The age" : "The age of " + person;
        context.Report(
            Rule,
            age.Number,
            who + " is '" + words + "' here, and " + computed + " by another place (" + reason + "): correct one of them",
            new FindingValue(words, Values.Text(age.Value)),
            new FindingValue(reason, computed),
            places);
    }
}
