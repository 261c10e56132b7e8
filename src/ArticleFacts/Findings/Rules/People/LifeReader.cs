using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>What a text tells of a person's life.</summary>
/// <param name="Person">The name; empty where the one sentence that tells everything names nobody.</param>
/// <param name="Birth">When the person was born.</param>
/// <param name="Death">When the person died; null where the text tells of no death.</param>
/// <param name="Age">The age at death, else at publication.</param>
/// <param name="Places">Where the dates stand.</param>
internal sealed record Life(string Person, DateValue? Birth, DateValue? Death, QuantityMention? Age, List<SourceSpan> Places);

/// <summary>Reads births, deaths and ages, sentence by sentence; a sentence that names two people tells of none of them.</summary>
internal static class LifeReader
{
    // In tokens, from "born" or "died" to the date.
    private const int Reach = 6;

    private const Reason Explained = Reason.Kin;

    /// <summary>One life a person, in the order of first mention.</summary>
    public static IEnumerable<Life> Read(FindingContext context)
    {
        var lives = new Dictionary<string, Life>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Noise or BlockKind.Byline) continue;
            var person = "";
            foreach (var sentence in block.Sentences)
            {
                var named = Names(context, sentence);
                if (named.Count > 1)
                {
                    person = "";
                    continue;
                }
                if (named.Count == 1) person = named[0];
                else if (!StartsWithPronoun(context, sentence)) person = "";
                if (ReadSentence(context, sentence, person) is not { } found) continue;
                if (person.Length == 0)
                {
                    yield return found;
                    continue;
                }
                if (!lives.TryGetValue(person, out var life))
                {
                    order.Add(person);
                    lives.Add(person, found);
                    continue;
                }
                lives[person] = new Life(person, life.Birth ?? found.Birth, life.Death ?? found.Death, life.Age ?? found.Age,
                    [.. life.Places, .. found.Places]);
            }
        }
        foreach (var person in order) yield return lives[person];
    }

    private static Life? ReadSentence(FindingContext context, Sentence sentence, string person)
    {
        var text = context.Text;
        // Of relatives, and of somebody's words, nothing is taken.
        if (IsOfRelatives(context, sentence)) return null;
        var (birth, birthPlace) = DateBehind(context, sentence, i => text.Is(i, "born"));
        var (death, deathPlace) = DateBehind(context, sentence, i => text.Is(i, "died") || text.Is(i, "killed"));
        var dies = death is not null || Says(context, sentence, "died", "dies", "killed");
        QuantityMention? age = null;
        var quantities = context.Mentions.Quantities;
        for (var q = QuantityLinks.FirstFrom(quantities, sentence.FirstToken); q < quantities.Length
            && quantities[q].FirstToken < sentence.EndToken; q++)
        {
            var quantity = quantities[q];
            if (quantity.Kind != QuantityKind.Age || quantity.Unit != "years" || !PrintedNumber.IsExact(quantity)
                || context.Quoted.Contains(quantity.Number)) continue;
            if (age is not null) return null;
            age = quantity;
        }
        if (age is not null && !dies && !(IsPlain(context, sentence, age) && person.Length > 0)) age = null;
        if (birth is null && death is null && age is null) return null;
        var places = new List<SourceSpan>();
        if (birth is not null) places.Add(birthPlace);
        if (death is not null) places.Add(deathPlace);
        return new Life(person, birth, death, age, places);
    }

    // "Dorn, 34," or "Dorn is 34": an age of the day of publication.
    private static bool IsPlain(FindingContext context, Sentence sentence, QuantityMention age)
    {
        const Reason OtherTimes = Reason.OtherTime | Reason.Former | Reason.Unreal;
        var text = context.Text;
        if ((context.Reasons.In(sentence.FirstToken, sentence.EndToken) & OtherTimes) != 0) return false;
        var first = QuantityLinks.First(text, age);
        return text.IsChar(first - 1, ',') || text.IsChar(first - 1, '(') || text.Is(first - 1, "is");
    }

    private static bool IsOfRelatives(FindingContext context, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!context.Text.Is(i, "born") && (context.Reasons.In(i, i + 1) & Explained) != 0) return true;
        }
        return false;
    }

    private static (DateValue? Value, SourceSpan Place) DateBehind(FindingContext context, Sentence sentence, Func<int, bool> isVerb)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!isVerb(i)) continue;
            var date = context.Dates.IndexAt(i + 1, Math.Min(sentence.EndToken, i + 1 + Reach));
            if (date < 0 || context.Dates.Mention(date).Expression is not (CalendarExpression { Year: not null }
                or TimeExpression)) return default;
            for (var t = i + 1; t < context.Dates.Mention(date).FirstToken; t++)
            {
                if (context.Text.IsChar(t, ',') || isVerb(t)) return default;
            }
            return (context.Dates.Value(date), context.Dates.Mention(date).Span);
        }
        return default;
    }

    private static bool Says(FindingContext context, Sentence sentence, params string[] words)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Array.Exists(words, w => context.Text.Is(i, w))) return true;
        }
        return false;
    }

    private static bool StartsWithPronoun(FindingContext context, Sentence sentence) =>
        context.Text.Is(sentence.FirstToken, "he") || context.Text.Is(sentence.FirstToken, "she");

    private static List<string> Names(FindingContext context, Sentence sentence)
    {
        var names = new List<string>();
        var mentions = context.Entities.Mentions;
        for (var i = EntitySearch.First(mentions, sentence.FirstToken); i < mentions.Length
            && mentions[i].FirstToken < sentence.EndToken; i++)
        {
            if (mentions[i].Kind == EntityKind.Person && !names.Contains(mentions[i].Name)) names.Add(mentions[i].Name);
        }
        return names;
    }
}
