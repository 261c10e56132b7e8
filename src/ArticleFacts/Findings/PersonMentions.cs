using ArticleFacts.Facts;
using ArticleFacts.Mentions;

namespace ArticleFacts.Findings;

/// <summary>What stands beside the mentions of people: the words before the name, and the age after it.</summary>
internal static class PersonMentions
{
    /// <summary>All mentions of people with their name as it stands, in text order.</summary>
    public static IEnumerable<(EntityMention Mention, NameMention Name)> Of(FindingContext context)
    {
        var names = context.Mentions.Names;
        var next = 0;
        foreach (var mention in context.Entities.Mentions)
        {
            while (next < names.Length && names[next].FirstToken < mention.FirstToken) next++;
            if (next < names.Length && names[next].FirstToken == mention.FirstToken
                && mention.Kind == EntityKind.Person) yield return (mention, names[next]);
        }
    }

    /// <summary>The ages that stand right beside a name: "Ida Dorn, 34," and "34-year-old Ida Dorn". In text order.</summary>
    public static IEnumerable<(EntityMention Person, QuantityMention Age)> Ages(FindingContext context)
    {
        var text = context.Text;
        var mentions = context.Entities.Mentions;
        foreach (var age in context.Mentions.Quantities)
        {
            if (age.Kind != QuantityKind.Age || age.Unit != "years" || !PrintedNumber.IsExact(age)) continue;
            int first = QuantityLinks.First(text, age), end = QuantityLinks.End(text, age);
            var before = EntitySearch.First(mentions, first - 1) - 1;
            if (before >= 0 && mentions[before].Kind == EntityKind.Person && mentions[before].EndToken == first - 1
                && (text.IsChar(first - 1, ',') || text.IsChar(first - 1, '(')))
            {
                yield return (mentions[before], age);
                continue;
            }
            if (!text.Is(end - 1, "old")) continue;
            var behind = EntitySearch.First(mentions, end);
            if (behind < mentions.Length && mentions[behind].Kind == EntityKind.Person
                && mentions[behind].FirstToken == end) yield return (mentions[behind], age);
        }
    }
}
