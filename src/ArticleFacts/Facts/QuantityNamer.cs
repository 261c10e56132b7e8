using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Gives every quantity a stable constant name made of its own words.</summary>
internal static class QuantityNamer
{
    public static ValueList<Quantity> Name(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source)
    {
        var words = new QuantityWords(layout, mentions.Quantities, entities);
        var taken = new TakenNames(mentions.Quantities.Length);
        var quantities = new Quantity[mentions.Quantities.Length];
        for (var i = 0; i < quantities.Length; i++)
        {
            var mention = mentions.Quantities[i];
            var number = source.Make(mention.Number);
            quantities[i] = new Quantity(
                Unique(words, mention, taken), mention.Value, mention.UpperValue, mention.Unit, mention.Kind, mention.Approximate, mention.Bound,
                number, mention.Phrase == mention.Number ? number : source.Make(mention.Phrase));
        }
        return ValueList.Own(quantities);
    }

    // A collision is settled by meaning first and by order last.
    private static string Unique(QuantityWords words, QuantityMention mention, TakenNames taken)
    {
        var name = words.Name(mention);
        if (taken.Add(name)) return name;
        if (words.WithEnd(mention, name) is { } end && taken.Add(end)) return end;
        if (words.WithWordsBefore(mention, name) is { } before && taken.Add(before)) return before;
        if (words.WithPlace(mention, name) is { } inPlace && taken.Add(inPlace)) return inPlace;
        if (words.WithYear(mention, name) is { } inYear && taken.Add(inYear)) return inYear;
        return taken.AddNumbered(name);
    }

    /// <summary>The names that are taken, each with the last number that made another name of it.</summary>
    private sealed class TakenNames(int capacity)
    {
        private readonly Dictionary<string, int> numbers = new(capacity, StringComparer.Ordinal);

        public bool Add(string name)
        {
            if (numbers.ContainsKey(name)) return false;
            numbers.Add(name, 1);
            return true;
        }

        /// <summary>Takes the name that is made of <paramref name="name"/>, which is taken, and the next number.</summary>
        public string AddNumbered(string name)
        {
            var number = numbers[name];
            string numbered;
            do
            {
                number++;
                numbered = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            while (!Add(numbered));
            numbers[name] = number;
            return numbered;
        }
    }
}
