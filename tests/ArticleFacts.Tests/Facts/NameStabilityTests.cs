using System.Globalization;
using ArticleFacts.Members;
using ArticleFacts.Tests.Reader;
using ArticleFacts.Text;
using Xunit.Abstractions;

namespace ArticleFacts.Tests.Facts;

/// <summary>
/// A name that exists before and after an edit means the same: the same words and the same value. Every article of the corpus is edited in
/// every place, one edit at a time.
/// </summary>
public class NameStabilityTests(ITestOutputHelper output)
{
    // Sentences and items of many shapes; several are made to collide with what articles say.
    private static readonly string[] Inserted =
    [
        "It spent $450 on lamps.", "Two people were killed.", "At least 41 people were injured in the crash.", "The fee is £12.", "Revenue rose 3 percent to $7 million.",
        "Some 900 troops are in Iraq.", "Five passengers died.", "The limit is 16 MB.", "Books are lent for 9 days.", "A late return costs 35 pence a day.",
        "The company employs 77 people.", "She scored 19 points.", "The bridge is 88 feet long.", "Turnout was 51 percent.", "He was 80.",
        "Guests pay $8 for breakfast, $15 for lunch and $32 for dinner.", "Of the 40 members, 25 were women and 15 were men.", "It has 6 rooms and 2 kitchens.",
        "Between 5 and 7 inches of rain fell.", "About 450 of them are sleeping in the hall.", "The crowd of 11,204 cheered.", "Profit fell from $3 million to $2 million.",
        "Members must reply within 4 days.", "The council approved 3 grants.", "Three more houses burned.", "More than 6,000 people were moved out.",
        "It took 12 hours.", "Shares rose 4 percent.", "The second vote is on May 3, 2016.", "Mayor Ida Dorn, 34, said on Monday that 8 schools would close.",
        "- 4 lamps", "- Price: £9", "- Ida Dorn, 34, of Tolm", "Units: 1,200", "• 3 reports of burns",
    ];

    private const int QuotedWords = 6;

    // With ARTICLEFACTS_EVERY_EDIT=1 each place has all of them: some minutes instead of some seconds.
    private static readonly int PerPlace = Environment.GetEnvironmentVariable("ARTICLEFACTS_EVERY_EDIT") == "1" ? Inserted.Length : 3;

    public static TheoryData<string> Texts => Articles.Names;

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_name_never_means_something_else(string file)
    {
        var text = Articles.Text(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        var before = Names(text);
        int kept = 0, gone = 0;
        var wrong = new List<string>();
        foreach (var (edit, edited, isRemoval) in Edits(text))
        {
            var after = Names(edited);
            foreach (var (name, meaning) in before)
            {
                if (!after.TryGetValue(name, out var other)) gone += isRemoval ? 0 : 1;
                else if (other.Overlaps(meaning)) kept++;
                else wrong.Add($"{edit}: {name} was {string.Join(" / ", meaning)}, is {string.Join(" / ", other)}");
            }
        }
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}: {1} names kept, {2} gone ({3:P2})", file, kept, gone, gone / (double)Math.Max(1, kept + gone)));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(20)));
    }

    // What each name stands for: value and words of a figure, and what is named, dated or said. What is told twice stands for either place.
    private static Dictionary<string, HashSet<string>> Names(string text)
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var article = ArticleReader.Read(text);
        foreach (var quantity in article.Quantities)
        {
            if (quantity.Name is not null) Add(quantity.Name, FormattableString.Invariant($"{quantity.Value}–{quantity.UpperValue} {quantity.Phrase.Text}"));
        }
        var members = MemberNamer.Name(article);
        foreach (var m in members.People) Add("People." + m.Name, article.People[m.Fact].Name);
        foreach (var m in members.Organizations) Add("Organizations." + m.Name, article.Organizations[m.Fact].Name);
        foreach (var m in members.Places) Add("Places." + m.Name, article.Places[m.Fact].Name);
        foreach (var m in members.Dates) Add("Dates." + m.Name, article.Dates[m.Fact].Value!.ToString());
        // A quotation is named by its beginning; how far it goes on depends on who speaks, and on what an edit leaves of it.
        foreach (var m in members.Quotations) Add("Quotations." + m.Name, PascalCase.Of(article.Quotations[m.Fact].Text, QuotedWords));
        foreach (var m in members.Acronyms) Add("Acronyms." + m.Name, article.Acronyms[m.Fact].Short);
        foreach (var m in members.Captions) Add("Captions." + m.Name, article.Captions[m.Fact].Text);
        return names;

        void Add(string name, string meaning)
        {
            if (!names.TryGetValue(name, out var meanings)) names.Add(name, meanings = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            meanings.Add(meaning);
        }
    }

    private static IEnumerable<(string Edit, string Text, bool IsRemoval)> Edits(string text)
    {
        var paragraphs = text.Split("\n", StringSplitOptions.None);
        var filled = Enumerable.Range(0, paragraphs.Length).Where(i => paragraphs[i].Trim().Length > 0).ToArray();
        var number = 0;
        foreach (var i in filled)
        {
            // Each place has some of the sentences, in turn; over a corpus each sentence comes to each kind of place.
            for (var n = 0; n < PerPlace; n++)
            {
                var sentence = Inserted[number++ % Inserted.Length];
                yield return ($"'{sentence}' before line {i + 1}", Joined(paragraphs, i, sentence + "\n" + paragraphs[i]), false);
                yield return ($"'{sentence}' as a paragraph after line {i + 1}", Joined(paragraphs, i, paragraphs[i] + "\n\n" + sentence), false);
                yield return ($"'{sentence}' at the end of line {i + 1}", Joined(paragraphs, i, paragraphs[i] + " " + sentence), false);
            }
            yield return ($"line {i + 1} removed", Joined(paragraphs, i, ""), true);
        }
        for (var n = 1; n < filled.Length; n++)
        {
            var swapped = (string[])paragraphs.Clone();
            (swapped[filled[n - 1]], swapped[filled[n]]) = (swapped[filled[n]], swapped[filled[n - 1]]);
            yield return ($"lines {filled[n - 1] + 1} and {filled[n] + 1} swapped", string.Join("\n", swapped), false);
        }
        foreach (var quantity in ArticleReader.Read(text).Quantities)
        {
            var at = text.IndexOf(". ", quantity.Phrase.Span.End, StringComparison.Ordinal);
            var from = text.LastIndexOf(". ", quantity.Phrase.Span.Start, StringComparison.Ordinal);
            if (at > 0 && from > 0) yield return ($"the sentence of '{quantity.Phrase.Text}' removed", text.Remove(from + 1, at - from), true);
        }
    }

    private static string Joined(string[] lines, int i, string line)
    {
        var copy = (string[])lines.Clone();
        copy[i] = line;
        return string.Join("\n", copy);
    }
}
