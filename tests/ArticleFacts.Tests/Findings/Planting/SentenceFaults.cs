using System.Globalization;

namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>Sentences that contradict themselves, put after a paragraph.</summary>
internal static class SentenceFaults
{
    // {0} is a number that changes from article to article; the fault is between ‹ and ›.
    private static readonly (string Id, string Sentence, Func<int, int> Number)[] Sentences =
    [
        ("AF0210", "The doors were opened at ‹{0}:30 p.m.› that day.", n => 24 + (n % 60)),
        ("AF0303", "In the end ‹{0}› of the 50 delegates agreed.", n => 51 + n),
        ("AF0304", "The board has ‹{0}› trustees (four women and nine men).", n => 14 + n),
        ("AF0305", "The motion was backed by ‹{0}› percent, or 80, of the 120 delegates.", n => 30 + (n % 30)),
        ("AF0306", "A survey had ‹{0}› percent in favor, 45 percent against and 10 percent undecided.", n => 50 + (n % 40)),
        ("AF0308", "The fee was raised from 10 percent to {0} percent, a ‹{1}› percent increase.", n => 11 + (n % 9)),
        ("AF0309", "The price of a ticket rose from $200 to $400, up ‹{0}› percent.", n => 20 + (n % 60)),
        ("AF0311", "The works will cost between ‹$2› and ${0} million.", n => 3 + (n % 90)),
        ("AF0312", "The road is 20 kilometers (‹{0} miles›) long.", n => 25 + n),
        ("AF0323", "The hall was shut on Christmas Day, ‹December 26, {0}›.", n => 1990 + (n % 20)),
        ("AF0325", "The call came at 5 p.m. ‹EST› on July 3, {0}.", n => 1990 + (n % 20)),
        ("AF0332", "The hall belongs to Deputy Mayor Ysolde Quennevale. In {0} it was sold by ‹Mayor› Ysolde Quennevale.", n => 1990
            + (n % 20)),
        ("AF0331", "Ysolde Quennevale, born in 1930, died in 1990 at the age of ‹{0}›.", n => 20 + (n % 30)),
        ("AF0322", "Ysolde Quennevale was born on 3 May {0}. A stone says that Quennevale was born on ‹5 May {0}›.", n => 1930 + (n % 20)),
        ("AF0354", "Tolmarsh Rovers beat Quennevale Town ‹1-{0}› in a friendly game.", n => 2 + (n % 5)),
    ];

    /// <summary>The kinds, each with what it puts into an article.</summary>
    public static IEnumerable<(string Kind, Func<Soil, IEnumerable<Plant>> Plant)> Kinds => Sentences.Select(s => ("sentence " + s.Id,
        (Func<Soil, IEnumerable<Plant>>)(soil => Put(soil, s))));

    private static IEnumerable<Plant> Put(Soil soil, (string Id, string Sentence, Func<int, int> Number) fault)
    {
        var number = fault.Number(soil.Text.Length % 97);
        var sentence = string.Format(CultureInfo.InvariantCulture, fault.Sentence, number, number - 10);
        var (start, end) = (sentence.IndexOf('‹', StringComparison.Ordinal), sentence.IndexOf('›', StringComparison.Ordinal) - 1);
        foreach (var paragraph in soil.Prose.Skip(1).Take(1))
        {
            var at = paragraph.Span.End;
            var text = soil.Text.Insert(at, " " + sentence.Replace("‹", "", StringComparison.Ordinal).Replace("›", "",
                StringComparison.Ordinal));
            yield return new Plant(fault.Id, text, new SourceSpan(at + 1 + start, at + 1 + end));
        }
    }
}
