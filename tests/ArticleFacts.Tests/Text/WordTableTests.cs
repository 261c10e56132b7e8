using System.Text;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Text;

/// <summary>Words that a stranger chose so that they share a slot of the word tables: what is counted is slots, and they grow with the words.</summary>
public class WordTableTests
{
    // The most slots passed for a word, on the average: an honest text passes fewer than one, and a chain that ends in salted hashes is paid once a word.
    private const int MostSteps = 2 * SaltedHash.LongestChain;

    public static TheoryData<string> Floods => new() { "low bits", "whole hashes" };

    [Theory]
    [MemberData(nameof(Floods))]
    public void Words_of_one_slot_are_looked_up_in_linear_steps(string flood)
    {
        var words = Words(flood, 4000);
        var text = string.Join(' ', words) + "\n\n" + string.Join(' ', words);

        var article = ArticleText.From(text);
        var ids = WordIds.Of(LayoutReader.Read(article));

        Assert.Equal(words.Count + 1, article.Words.Count);
        Assert.InRange(article.Words.Steps, SaltedHash.LongestChain, (long)MostSteps * words.Count);
        Assert.InRange(ids.Steps, SaltedHash.LongestChain, (long)MostSteps * words.Count);
    }

    [Fact]
    public void Words_keep_their_numbers_when_the_table_turns_to_salted_hashes()
    {
        var words = Words("low bits", 1000);

        var article = ArticleText.From(string.Join(' ', words.Concat(words)));

        Assert.Equal(Enumerable.Range(1, words.Count).Concat(Enumerable.Range(1, words.Count)), article.Tokens.Select(t => t.Word));
    }

    [Fact]
    public void An_honest_text_passes_few_slots()
    {
        var text = File.ReadAllText(Directory.GetFiles(Repository.Path("seeds"), "*.txt").First());

        Assert.InRange(ArticleText.From(text).Words.Steps, 0, text.Length);
    }

    [Fact]
    public void Names_that_shared_a_hash_do_no_more()
    {
        // By the hash that the comparer had once, which anybody can compute.
        var names = Numbered().Where(name => (name.Aggregate(5381u, (hash, c) => unchecked((hash * 33) ^ char.ToUpperInvariant(c))) & 0x1FFF) == 0).Take(2000).ToList();

        var slots = names.Select(name => NameComparer.Instance.GetHashCode(name) & 0xFFF).Distinct().Count();

        Assert.InRange(slots, 1300, 2000); // 2,000 balls fall into some 1,580 of 4,096 boxes
    }

    private static List<string> Words(string flood, int count) => flood == "low bits" ? WordsOfOneSlot(count) : WordsOfOneHash(count);

    private static List<string> WordsOfOneSlot(int count) =>
        Numbered().Where(word => (FoldedText.TokenHash(word, 0, word.Length) & 0x1FFF) == 0).Take(count).ToList();

    private static IEnumerable<string> Numbered()
    {
        var letters = new char[6];
        for (var number = 0; ; number++)
        {
            var rest = number;
            for (var i = 0; i < letters.Length; i++, rest /= 26) letters[i] = (char)('a' + (rest % 26));
            yield return new string(letters);
        }
    }

    // Pairs of parts that take the hash from one state to one other: any choice of one of each pair has the same hash.
    private static List<string> WordsOfOneHash(int count)
    {
        var words = new List<string> { "" };
        for (var state = FoldedText.HashStart; words.Count < count;)
        {
            var seen = new Dictionary<uint, string>();
            var part = new StringBuilder();
            for (var number = 0; ; number++)
            {
                part.Clear();
                for (var rest = number + 26 * 26 * 26 * 26; rest > 0; rest /= 26) part.Append((char)('a' + (rest % 26)));
                var letters = part.ToString();
                var hash = letters.Aggregate(state, (h, c) => FoldedText.HashNext(h, c));
                if (!seen.TryAdd(hash, letters))
                {
                    words = [.. words.SelectMany(w => new[] { w + seen[hash], w + letters })];
                    state = hash;
                    break;
                }
            }
        }
        return words.Take(count).ToList();
    }
}
