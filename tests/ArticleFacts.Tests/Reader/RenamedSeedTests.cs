using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleFacts.Accuracy;

namespace ArticleFacts.Tests.Reader;

/// <summary>
/// The reader knows no article: every name and number of the seed is replaced by another, by a consistent random map, and the facts must change
/// with them and nothing else. What stays are the words that are nobody's name: "U.S.", branches of service, ranks, religions.
/// </summary>
public class RenamedSeedTests
{
    private const string Seed = "seeds/000_67fd44f88288fe61.txt";

    public static TheoryData<int> Maps => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Facts_follow_the_names_and_numbers(int seed)
    {
        var original = Articles.Text(Seed);
        var map = new SeedMap(seed);
        var renamed = new RenamedText(original, map.Replacements);

        var expected = WithoutMadeNames(Facts(original));
        Rename(expected, renamed, map);

        Assert.Equal(Lines(expected), Lines(WithoutMadeNames(Facts(renamed.Text))));
    }

    [Fact]
    public void The_map_leaves_no_name_of_the_seed()
    {
        var map = new SeedMap(1);
        var renamed = new RenamedText(Articles.Text(Seed), map.Replacements);

        // Read again, the new text holds nothing that the map would replace, but for numbers and dates that happen to be in both.
        var left = map.Replacements.Where(r => char.IsLetter(r.Key[^1]) && r.Key.Length > 3)
            .Where(r => renamed.Text.Contains(r.Key, StringComparison.Ordinal) && !map.Replacements.Any(x => x.Value.Contains(r.Key, StringComparison.Ordinal)));
        Assert.Empty(left);
    }

    private static JsonNode Facts(string text) => JsonNode.Parse(FactsJson.Write("seed", WithoutSums(ArticleReader.Read(text)), indented: false))!;

    // Counts and dates are drawn at random, so that they contradict each other; what compares none of them is found again.
    private static Article WithoutSums(Article article) => article with
    {
        Findings = ValueList.From(article.Findings.Where(f => f.Id == "AF0302" || FindingRules.Find(f.Id)!.Category is FindingCategory.Structure or FindingCategory.References)),
    };

    private static string[] Lines(JsonNode facts) =>
        facts.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Split('\n');

    // Constant names are made of the names; that they are is tested where they are made. Findings compare values, and new numbers and dates add up
    // in other ways.
    private static JsonNode WithoutMadeNames(JsonNode facts)
    {
        facts["findings"] = new JsonArray();
        foreach (var quantity in facts["quantities"]!.AsArray()) quantity!["name"] = "";
        return facts;
    }

    private static int Column(string text, int start) => start - (start == 0 ? -1 : text.LastIndexOf('\n', start - 1));

    private static void Rename(JsonNode? node, RenamedText renamed, SeedMap map)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var (name, value) in o.ToArray())
                {
                    if (value is JsonValue leaf) o[name] = Leaf(name, leaf, renamed, map);
                    else Rename(value, renamed, map);
                }
                if (o.ContainsKey("column")) o["column"] = Column(renamed.Text, o["start"]!.GetValue<int>());
                break;

            case JsonArray a:
                for (var i = 0; i < a.Count; i++)
                {
                    if (a[i] is JsonValue leaf) a[i] = Leaf("", leaf, renamed, map);
                    else Rename(a[i], renamed, map);
                }
                break;
        }
    }

    private static JsonNode? Leaf(string name, JsonValue leaf, RenamedText renamed, SeedMap map)
    {
        if (leaf.GetValueKind() == JsonValueKind.String)
        {
            var text = leaf.GetValue<string>();
            return name is "published" or "value" or "Date" or "date" ? map.Date(text) : renamed.Apply(text);
        }
        if (leaf.GetValueKind() != JsonValueKind.Number) return leaf.DeepClone();
        return name switch
        {
            "start" or "end" => renamed.Offset(leaf.GetValue<int>()),
            "age" or "Age" or "value" or "announcedCount" => JsonValue.Create(map.Number(decimal.Parse(leaf.ToString(), CultureInfo.InvariantCulture))),
            _ => leaf.DeepClone(),
        };
    }
}
