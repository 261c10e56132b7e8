using ArticleFacts.Templates;

namespace ArticleFacts.Tests.Templates;

/// <summary>What the words of a pinned constant are: the kind of its value follows from how the text prints it.</summary>
public class PinReaderTests
{
    private const string Head = "Harbour rules\n\n";

    // As printed, in braces.
    [Theory]
    [InlineData("The draught is {3.0} today.", "Decimal 3.0")]
    [InlineData("The draught is {3} today.", "Whole 3")]
    [InlineData("The draught is {0.50} today.", "Decimal 0.50")]
    [InlineData("Some {5,000} boats came.", "Whole 5000")]
    [InlineData("Some {3,000,000,000} boats came.", "Whole 3000000000")]
    [InlineData("Some {99,999,999,999,999,999,999} boats came.", "Whole 99999999999999999999")]
    [InlineData("Some {1 234 567} boats came.", "Whole 1234567")]
    [InlineData("Some {1.2 million} boats came.", "Whole 1200000")]
    [InlineData("Some {twenty-three} boats came.", "Whole 23")]
    [InlineData("It was {-6} C at night.", "Whole -6")]
    [InlineData("It was {-6.5} C at night.", "Decimal -6.5")]
    [InlineData("It was {minus six} C at night.", "Whole -6")]
    [InlineData("About {2^16} boats came.", "Whole 65536")]
    [InlineData("The code is {0319} here.", "Text 0319")]
    [InlineData("The code is {007} here.", "Text 007")]
    [InlineData("The code is {0} here.", "Whole 0")]
    [InlineData("The code is {123456789012345678901234567890123} here.", "Text 123456789012345678901234567890123")]
    [InlineData("The code is {4.5.6} here.", "Text 4.5.6")]
    [InlineData("The fee is {$2.50} a day.", "Decimal 2.50")]
    [InlineData("The fee is ${2.50} a day.", "Decimal 2.50")]
    [InlineData("The fee is {$3} a day.", "Decimal 3")]
    [InlineData("The fee is ${3} a day.", "Decimal 3")]
    [InlineData("The fee is {45p} a day.", "Decimal 45")]
    [InlineData("The fee is {45}p a day.", "Decimal 45")]
    [InlineData("The fee is {EUR 125} a day.", "Decimal 125")]
    [InlineData("The fee is {US$5} a day.", "Decimal 5")]
    [InlineData("The fee is {$1.2 million} a day.", "Decimal 1200000")]
    [InlineData("The fee is {5,000 euros} a day.", "Decimal 5000")]
    [InlineData("The fee is {3 dollars 50 cents} a day.", "Decimal 3.5")]
    [InlineData("The levy is {7%} of it.", "Decimal 7")]
    [InlineData("The levy is {7 per cent} of it.", "Decimal 7")]
    [InlineData("It ends on {May 3, 2016} for all.", "Text May 3, 2016")]
    public void Words_as_printed(string words, string expected) => Assert.Equal(expected, Read(words, words.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)));

    // A type in braces takes what the reader reads.
    [Theory]
    [InlineData("costs {money}", "It costs 45p a day.", "Decimal 45")]
    [InlineData("costs {money}", "It costs $1.2 million a day.", "Decimal 1200000")]
    [InlineData("costs {money}", "It costs US$5 a day.", "Decimal 5")]
    [InlineData("costs {money}", "It costs EUR 125 a day.", "Decimal 125")]
    [InlineData("costs {money}", "It costs MSEK 125 a day.", "Decimal 125000000")]
    [InlineData("costs {money}", "It costs NKr41bn a day.", "Decimal 41000000000")]
    [InlineData("costs {money}", "It costs 5,000 euros a day.", "Decimal 5000")]
    [InlineData("costs {money}", "It costs 3 dollars 50 cents a day.", "Decimal 3.5")]
    [InlineData("costs {money}", "It costs about $3 a day.", "")]
    [InlineData("costs about {money}", "It costs about $3 a day.", "Decimal 3")]
    [InlineData("costs {money}", "It costs 12 days.", "")]
    [InlineData("rose by {percent}", "It rose by 7% in May.", "Decimal 7")]
    [InlineData("rose by {percent}", "It rose by 7.5 per cent in May.", "Decimal 7.5")]
    [InlineData("rose by {percent}", "It rose by two percentage points in May.", "Decimal 2")]
    [InlineData("some {int} boats", "It has some twenty-three boats.", "Whole 23")]
    [InlineData("some {int} boats", "It has some 3 million boats.", "Whole 3000000")]
    [InlineData("some {int} boats", "It has some 3,000,000,000 boats.", "Whole 3000000000")]
    [InlineData("some {int} boats", "It has some 1 234 567 boats.", "Whole 1234567")]
    [InlineData("was {int} C", "It was -6 C at night.", "Whole -6")]
    [InlineData("weighs {int}kg", "It weighs 100kg.", "Whole 100")]
    [InlineData("was {int}", "It was 3.0 at night.", "")]
    [InlineData("was {decimal}", "It was 3.0 at night.", "Decimal 3.0")]
    [InlineData("Room {int}", "It is in Room 42C now.", "")]
    [InlineData("the {int} boat", "It is the 34th boat.", "")]
    [InlineData("until {date}", "It is open until May 3, 2016.", "Date 2016-05-03")]
    [InlineData("until {date}", "It is open until May 2016.", "Date 2016-05")]
    [InlineData("opens at {time}", "It opens at 9:30 every day.", "Time 09:30")]
    [InlineData("opens at {time}", "It opens at 5 p.m. every day.", "Time 17:00")]
    [InlineData("opens at {time}", "It opens at 5 every day.", "")]
    [InlineData("by {person}", "It is run by Mayor Nora Quist.", "Text Nora Quist")]
    [InlineData("in {place}", "It is in Alder Falls now.", "Text Alder Falls")]
    [InlineData("It {text} here", "It is not allowed here.", "Text is not allowed")]
    public void A_type(string words, string text, string expected) => Assert.Equal(expected, Read(words, text));

    [Theory]
    [InlineData("boats", "exactly one part of the words must be in braces")]
    [InlineData("{5} or {6}", "exactly one part of the words must be in braces")]
    [InlineData("{} boats", "the braces are empty")]
    [InlineData("{int}", "write words before or after the braces")]
    [InlineData("It is {text}", "{text} needs words after it")]
    [InlineData("until {Date}", "write {date}")]
    [InlineData("some {Int} boats", "write {int}")]
    [InlineData("some {INT} boats", "write {int}")]
    [InlineData("some {int?} boats", "write {int}")]
    [InlineData("some {Boats:int} boats", "write {int}")]
    [InlineData("some {Boats:integer} boats", "has an unknown type: use one of text, int, decimal, date, time")]
    public void A_misuse_is_told(string words, string message)
    {
        Assert.Null(PinWords.Parse(words, out var why));
        Assert.Contains(message, why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("some {5,000} Boats", "Some 5,000 boats came.", "'some'", "'Some'", true)]
    [InlineData("Some {5,000} Boats", "Some 5,000 boats came.", "'Boats'", "'boats'", true)]
    [InlineData("the {harbour Master}", "Ask the harbour master.", "'Master'", "'master'", true)]
    [InlineData("Some {5,000} boats", "Some 4,000 boats came.", "'5,000'", "'4,000'", false)]
    [InlineData("some {int} boats", "Some old boats came.", "a whole number", "'old'", false)]
    public void The_nearest_words(string words, string text, string expected, string found, bool differsByCase)
    {
        var miss = Reading(words, text).Nearest!;
        Assert.Equal((expected, found, differsByCase), (miss.Expected, miss.Found, miss.DiffersByCase));
    }

    private static string Read(string words, string text) => string.Join(" / ", Reading(words, text).Places.Select(p => p.Kind + " " + p.Value));

    private static PinReading Reading(string words, string text)
    {
        var pin = PinWords.Parse(words, out var why);
        Assert.Equal("", why);
        return TemplateReader.For(Head + text, ArticleOptions.Default).Read(pin!);
    }
}
