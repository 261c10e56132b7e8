using System.Globalization;
using ArticleFacts;
using ArticleFacts.Samples;

// A fact sheet of one article. Every name, number and quotation comes from generated members; no word of the article stands here.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = System.Text.Encoding.UTF8;

Title(IraqVisit.Headline);
Console.WriteLine($"By {string.Join(", ", IraqVisit.Authors)}, {IraqVisit.Published:yyyy-MM-dd HH:mm zzz}");
foreach (var note in IraqVisit.EditorsNotes.All)
{
    Console.WriteLine($"Editor's note on paragraph {note.RefersToParagraph}: {note.Text}");
}

Title("Who");
foreach (var person in IraqVisit.People.All.Where(p => p.Role is not null))
{
    Console.WriteLine($"  {person.Name}: {person.Role}{(person.Affiliation is null ? "" : ", " + person.Affiliation)} ({Times(person.Mentions.Count)})");
}

Title("When");
foreach (var date in IraqVisit.Dates.All.Where(d => d.Relative))
{
    Console.WriteLine($"  \"{date.Source}\" in line {date.Source.Line} is {date.Value}");
}

Title("The figures");
foreach (var quantity in IraqVisit.Quantities.All.Where(q => q.Kind == QuantityKind.Count))
{
    Console.WriteLine($"  {(quantity.Approximate ? "about " : ""),6}{quantity.Value,6:#,0}  {quantity.Unit}  (line {quantity.Source.Line})");
}

// Constants are constants: this would not compile with a variable.
const int InBothCountries = IraqVisit.Constants.UsTroopsInIraq + IraqVisit.Constants.TroopsFromSyria;
Console.WriteLine($"         {InBothCountries:#,0}  in both countries");

Title("Who said what");
foreach (var speech in IraqVisit.Quotations.All.Where(q => q.Speaker is not null).GroupBy(q => q.Speaker!))
{
    Console.WriteLine($"  {speech.Key}");
    foreach (var quotation in speech) Console.WriteLine($"    \"{quotation.Text}\"");
}

var fallen = IraqVisit.AmericansKilledInCombat.All;
Title($"{IraqVisit.AmericansKilledInCombat.Count} records, {IraqVisit.AmericansKilledInCombat.AnnouncedCount} announced");
foreach (var branch in Enum.GetValues<IraqVisit.Branch>())
{
    Console.WriteLine($"  {branch}");
    foreach (var record in IraqVisit.AmericansKilledInCombat.ByBranch(branch))
    {
        Console.WriteLine($"    {record.Date:yyyy-MM-dd}  {string.Join(" ", new[] { record.Rank, record.Name }.OfType<string>())}, {record.Age}, of {record.Hometown}, {record.State}");
    }
}

Title("By year");
foreach (var year in fallen.GroupBy(r => r.Date.Year).OrderBy(g => g.Key))
{
    Console.WriteLine($"  {year.Key}: {year.Count(),2}  {string.Join(", ", year.OrderBy(r => r.Date).Select(r => r.Name))}");
}

static void Title(string text)
{
    Console.WriteLine();
    Console.WriteLine(text);
}

static string Times(int count) => count == 1 ? "named once" : $"named {count} times";
