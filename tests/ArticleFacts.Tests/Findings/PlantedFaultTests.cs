using ArticleFacts.Tests.Findings.Planting;
using ArticleFacts.Tests.Reader;
using Xunit.Abstractions;

namespace ArticleFacts.Tests.Findings;

/// <summary>
/// Plants faults of every kind into the seed and the corpus, one at a time: each is found at its place, and no other warning appears.
/// </summary>
public class PlantedFaultTests(ITestOutputHelper output)
{
    private const int LeastPlants = 300;
    private const double LeastFound = 0.95;

    // Of one kind in one article.
    private const int MostPlants = 3;

    private static readonly (string Kind, Func<Soil, IEnumerable<Plant>> Plant)[] Kinds =
    [
        ("lost bracket", TextFaults.LostBracket), ("lost quotation mark", TextFaults.LostQuotationMark), ("doubled word",
            TextFaults.DoubledWord),
        ("invisible character", TextFaults.InvisibleCharacter), ("look-alike letter", TextFaults.LookAlikeLetter), ("lost headline",
            TextFaults.LostHeadline),
        ("page furniture", TextFaults.PageFurniture), ("lost headings", TextFaults.LostHeadings),
        ("impossible day", DateFaults.ImpossibleDay), ("wrong weekday", DateFaults.WrongWeekday), ("reversed years",
            DateFaults.ReversedYears),
        ("out of order", DateFaults.OutOfOrder), ("another century", DateFaults.AnotherCentury),
        ("announced count", RecordFaults.AnnouncedCount), ("lost record", RecordFaults.LostRecord), ("denied heading",
            RecordFaults.DeniedHeading),
        ("duplicate record", RecordFaults.Duplicate), ("lost age", RecordFaults.LostAge), ("wrong points", RecordFaults.WrongPoints),
            ("wrong youngest", RecordFaults.WrongYoungest),
        ("misspelled surname", NameFaults.MisspelledSurname), ("misspelled full name", NameFaults.MisspelledFullName), ("second age",
            NameFaults.SecondAge),
        ("headline figure", NameFaults.HeadlineFigure), ("headline quotation", NameFaults.HeadlineQuotation), ("shuffled acronym",
            NameFaults.ShuffledAcronym),
        ("acronym explained again", NameFaults.AcronymExplainedAgain), ("unexplained acronym", NameFaults.UnexplainedAcronym),
        .. SentenceFaults.Kinds,
    ];

    [Fact]
    public void Planted_faults_are_found_at_their_place_and_nothing_else_is()
    {
        var soils = ((IEnumerable<object[]>)Articles.Names).Select(n => Articles.Text((string)n[0])).Select(t => new Soil(t,
            ArticleReader.Read(t))).ToList();
        var missed = new List<string>();
        int planted = 0, found = 0, elsewhere = 0;
        foreach (var (kind, plant) in Kinds)
        {
            int plantedHere = 0, foundHere = 0, elsewhereHere = 0;
            foreach (var soil in soils)
            {
                foreach (var fault in plant(soil).Take(MostPlants))
                {
                    var (isFound, others) = Check(soil, fault);
                    plantedHere++;
                    if (isFound) foundHere++;
                    else missed.Add($"{kind}: missed '{Around(fault)}'");
                    elsewhereHere += others.Count;
                    missed.AddRange(others.Select(o => $"{kind}: beside '{Around(fault)}': {o.Id} '{o.Source.Text}': {o.Message}"));
                }
            }
            output.WriteLine($"{kind,-26} planted {plantedHere,4}  found {foundHere,4}  elsewhere {elsewhereHere,3}");
            planted += plantedHere;
            found += foundHere;
            elsewhere += elsewhereHere;
        }
        output.WriteLine($"{"all",-26} planted {planted,4}  found {found,4}  elsewhere {elsewhere,3}");
        missed.ForEach(output.WriteLine);

        Assert.True(planted >= LeastPlants, planted + " planted");
        Assert.True(found >= planted * LeastFound, $"{found} of {planted} found\n" + string.Join("\n", missed));
        Assert.True(elsewhere == 0, elsewhere + " elsewhere\n" + string.Join("\n", missed));
    }

    // Whether the fault is found, and what else is new.
    private static (bool IsFound, List<Finding> Elsewhere) Check(Soil soil, Plant fault)
    {
        var before = soil.Facts.Findings.Select(f => f.Id).ToList();
        var isFound = false;
        var elsewhere = new List<Finding>();
        foreach (var finding in ArticleReader.Read(fault.Text).Findings)
        {
            var isHere = finding.Source.Span.Overlaps(fault.Place);
            // A fault may break two rules at one place.
            if (isHere) isFound |= finding.Id == fault.Id;
            else if (!before.Remove(finding.Id)) elsewhere.Add(finding);
        }
        return (isFound, elsewhere);
    }

    private static string Around(Plant fault)
    {
        const int Reach = 60;
        return fault.Text[Math.Max(0, fault.Place.Start - Reach)..Math.Min(fault.Text.Length, fault.Place.End
            + Reach)].ReplaceLineEndings(" ");
    }
}
