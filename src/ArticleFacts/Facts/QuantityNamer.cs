using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Gives every quantity a stable constant name made of its own words.</summary>
internal static class QuantityNamer
{
    public static ValueList<Quantity> Name(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source)
    {
        var words = new QuantityWords(layout, mentions.Quantities, entities);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var quantities = new List<Quantity>(mentions.Quantities.Length);
        foreach (var mention in mentions.Quantities)
        {
            var number = source.Make(mention.Number);
            quantities.Add(new Quantity(
                Unique(words, mention, taken, next), mention.Value, mention.UpperValue, mention.Unit, mention.Kind, mention.Approximate, mention.Bound,
                number, mention.Phrase == mention.Number ? number : source.Make(mention.Phrase)));
        }
        return ValueList.From(quantities);
    }

    // A collision is settled by meaning first and by order last.
    private static string Unique(QuantityWords words, QuantityMention mention, HashSet<string> taken, Dictionary<string, int> next)
    {
        var name = words.Name(mention);
        if (taken.Add(name)) return name;
        if (words.WithEnd(mention, name) is { } end && taken.Add(end)) return end;
        if (words.WithWordsBefore(mention, name) is { } before && taken.Add(before)) return before;
        if (words.WithPlace(mention, name) is { } inPlace && taken.Add(inPlace)) return inPlace;
        if (words.WithYear(mention, name) is { } inYear && taken.Add(inYear)) return inYear;
        next.TryGetValue(name, out var n);
        n = Math.Max(n, 1);
        string numbered;
        do
        {
            n++;
            numbered = name + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        while (!taken.Add(numbered));
        next[name] = n;
        return numbered;
    }
}
