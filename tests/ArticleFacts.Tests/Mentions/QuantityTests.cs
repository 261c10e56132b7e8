using System.Globalization;

namespace ArticleFacts.Tests.Mentions;

public class QuantityTests
{
    [Theory]
    [InlineData("They counted 5,000 gulls.", "5,000=5000")]
    [InlineData("They counted 1 234 567 gulls.", "1 234 567=1234567")]
    [InlineData("They counted twenty-three gulls.", "twenty-three=23")]
    [InlineData("They counted one hundred and five gulls.", "one hundred and five=105")]
    [InlineData("They counted a dozen gulls.", "a dozen=12")]
    [InlineData("They counted half a million gulls.", "half a million=500000")]
    [InlineData("They counted 1.2 million gulls.", "1.2 million=1200000")]
    [InlineData("They counted 12k gulls.", "12k=12000")]
    [InlineData("They walked two and a half miles.", "two and a half=2.5")]
    [InlineData("They walked 1 1/2 miles.", "1 1/2=1.5")]
    [InlineData("They walked 2½ miles.", "2½=2.5")]
    [InlineData("Some two-thirds of the gulls left.", "two-thirds=0.6666666667")]
    [InlineData("One in five gulls left.", "One in five=0.2")]
    [InlineData("The answer was minus five.", "minus five=-5")]
    [InlineData("It weighs 1.3x10^6 tons.", "1.3x10^6=1300000")]
    [InlineData("It was the 21st gull and the seventh egg.", "21st=21|seventh=7")]
    [InlineData("One twenty-fifth of the gulls left.", "One twenty-fifth=0.04")]
    [InlineData("Three twenty-seconds of it is salt.", "Three twenty-seconds=0.1363636364")]
    [InlineData("There are 2^16 gulls.", "2^16=65536")]
    [InlineData("They ate 3 doz eggs.", "3 doz=36")]
    [InlineData("Quill beat Marrow’s 4,881 by 37 votes.", "4,881=4881|37=37")]
    [InlineData("He led five crews of one fleet.", "five=5")]
    [InlineData("It is 4 thousand 3 hundred and 21.", "4 thousand 3 hundred and 21=4321")]
    [InlineData("They ate three hundred and two dozen eggs.", "three hundred and two dozen=324")]
    [InlineData("Two out of five hundred gulls left.", "Two out of five hundred=0.004")]
    [InlineData("The answer is one over three.", "one over three=0.3333333333")]
    [InlineData("It rose from one over three days.", "three=3")]
    [InlineData("Net sales were MSEK 125, or 11.5 MEUR.", "125=125000000|11.5=11500000")]
    public void Reads_values(string text, string expected) => Assert.Equal(expected, Show(text, q => q.Source.Text + "=" + Number(q.Value)));

    [Theory]
    [InlineData("Some 5,000 U.S. gulls sat there.", "Some 5,000 U.S. gulls", "U.S. gulls", QuantityKind.Count)]
    [InlineData("He met two main Reef Bay-backed Danish crews which sail.", "two main Reef Bay-backed Danish crews", "main Reef Bay-backed Danish crews", QuantityKind.Count)]
    [InlineData("It costs $1.2 million a year.", "$1.2 million", "USD", QuantityKind.Money)]
    [InlineData("It costs US$5 or so.", "US$5 or so", "USD", QuantityKind.Money)]
    [InlineData("It costs roughly C$40.", "roughly C$40", "CAD", QuantityKind.Money)]
    [InlineData("It costs 5,000 euros.", "5,000 euros", "EUR", QuantityKind.Money)]
    [InlineData("It costs 50 pence.", "50 pence", "pence", QuantityKind.Money)]
    [InlineData("It costs 45p.", "45p", "pence", QuantityKind.Money)]
    [InlineData("He is 5-foot-9 at most.", "5-foot-9", "foot", QuantityKind.Measure)]
    [InlineData("It fell by 7 per cent.", "7 per cent", "percent", QuantityKind.Percent)]
    [InlineData("It fell by nearly 7%.", "nearly 7%", "percent", QuantityKind.Percent)]
    [InlineData("It ran at 50 km/h.", "50 km/h", "kilometer per hour", QuantityKind.Measure)]
    [InlineData("It costs NKr41bn.", "NKr41bn", "NOK", QuantityKind.Money)]
    [InlineData("It costs USD115 million.", "USD115 million", "USD", QuantityKind.Money)]
    [InlineData("It fell to -6 C. Then it rose.", "-6 C", "degree Celsius", QuantityKind.Measure)]
    [InlineData("Temperatures of 12C are rare.", "12C", "degree Celsius", QuantityKind.Measure)]
    [InlineData("It costs 5,000 us dollars.", "5,000 us dollars", "USD", QuantityKind.Money)]
    [InlineData("It costs 5,000 guilders.", "5,000 guilders", "NLG", QuantityKind.Money)]
    [InlineData("It costs half a million usd.", "half a million usd", "USD", QuantityKind.Money)]
    [InlineData("It stood at 20°C.", "20°C", "degree Celsius", QuantityKind.Measure)]
    [InlineData("A six-mile walk.", "six-mile", "mile", QuantityKind.Measure)]
    [InlineData("A 300-page book.", "300-page", "page", QuantityKind.Count)]
    [InlineData("It lifts 100t of rock.", "100t", "metric ton", QuantityKind.Measure)]
    [InlineData("It moved near 9 mph.", "near 9 mph", "mile per hour", QuantityKind.Measure)]
    [InlineData("They sold 30 t-shirts.", "30 t-shirts", "t-shirts", QuantityKind.Count)]
    public void Reads_phrases_and_units(string text, string phrase, string unit, QuantityKind kind)
    {
        var quantity = Assert.Single(Read(text).Quantities);

        Assert.Equal((phrase, unit, kind), (quantity.Phrase.Text, quantity.Unit, quantity.Kind));
    }

    [Theory]
    [InlineData("A 27-year-old sailor came.", "27 years")]
    [InlineData("Mara Quill, 27, of Tarn, came.", "27 years")]
    [InlineData("The boy was five years old.", "5 years")]
    [InlineData("“I’m 31 and tall,” she said.", "31 years")]
    [InlineData("He’s 19, she said.", "19 years")]
    [InlineData("She is 5-foot-10.", "no age")]
    [InlineData("A girl aged 5 came.", "5 years")]
    [InlineData("Children ages 5 to 12 came.", "5-12 years")]
    [InlineData("Children over nine months came.", "9 months")]
    [InlineData("She was 34 when it began.", "34 years")]
    [InlineData("The under-16s came.", "16 years")]
    public void Reads_ages(string text, string expected) => Assert.Equal(
        expected, Show(text, q => q.Kind == QuantityKind.Age ? Number(q.Value) + (q.UpperValue is { } u ? "-" + Number(u) : "") + " " + q.Unit : "no age"));

    [Theory]
    [InlineData("5 to 7 gulls", 5, 7, QuantityBound.None, false)]
    [InlineData("between 5 and 7 gulls", 5, 7, QuantityBound.None, false)]
    [InlineData("5-7 percent", 5, 7, QuantityBound.None, false)]
    [InlineData("$1-1.5 billion", 1_000_000_000, 1_500_000_000, QuantityBound.None, false)]
    [InlineData("at least 40 gulls", 40, null, QuantityBound.AtLeast, false)]
    [InlineData("no more than 40 gulls", 40, null, QuantityBound.AtMost, false)]
    [InlineData("more than 40 gulls", 40, null, QuantityBound.MoreThan, false)]
    [InlineData("almost 40 gulls", 40, null, QuantityBound.LessThan, true)]
    [InlineData("an estimated 40 gulls", 40, null, QuantityBound.None, true)]
    [InlineData("40-odd gulls", 40, null, QuantityBound.None, true)]
    [InlineData("~40 gulls", 40, null, QuantityBound.None, true)]
    [InlineData("two or three gulls", 2, 3, QuantityBound.None, true)]
    public void Reads_ranges_and_bounds(string text, int lower, int? upper, QuantityBound bound, bool approximate)
    {
        var quantity = Assert.Single(Read("They saw " + text + ".").Quantities);

        Assert.Equal((lower, upper, bound, approximate), (quantity.Value, quantity.UpperValue, quantity.Bound, quantity.Approximate));
    }

    [Fact]
    public void A_measure_that_is_converted_is_as_exact_as_before() =>
        Assert.Equal("185 True|300 True|40 False", Show("It was about 185 miles (300 km) off, and 40 miles long.", q => Number(q.Value) + " " + q.Approximate));

    [Theory]
    [InlineData("It cost between $12 and $18.", "12 AtLeast|18 AtMost")]
    [InlineData("It cost $18-$55 million.", "18000000 AtLeast|55000000 AtMost")]
    [InlineData("It cost from £4 to £5.", "4 AtLeast|5 AtMost")]
    [InlineData("It cost £4 plus £1.", "4 None|1 None")]
    public void Amounts_with_a_sign_each_are_two(string text, string expected) => Assert.Equal(expected, Show(text, q => Number(q.Value) + " " + q.Bound));

    [Theory]
    [InlineData("It flew past in 10 minutes, 14 of them wet.", "10|14")]
    [InlineData("Turn to pages 3-1.", "")]
    [InlineData("State (15-9, 7-5) came home.", "")]
    [InlineData("They won on the 3-1-2.", "")]
    [InlineData("They lost flight 3-1/2.", "")]
    [InlineData("They won 10-15 seats.", "10-15")]
    [InlineData("Call 555-0100 now.", "")]
    [InlineData("It is at 12 Main Street.", "")]
    [InlineData("See Section 4 and Highway 61.", "")]
    [InlineData("The F-16 and the G20.", "")]
    [InlineData("It runs Quillmark 4.2 now.", "")]
    [InlineData("The address is 192.168.1.2.", "")]
    [InlineData("No one came, and that one left.", "")]
    [InlineData("Dozens came, and several thousand left.", "")]
    [InlineData("Date code: 0319", "")]
    [InlineData("The new qPad 4 has come.", "")]
    [InlineData("The Quill & Moor's 500 fell.", "")]
    [InlineData("Version 4.1.3 is out, and the old name will go in 5.0.", "")]
    [InlineData("He swam it in 5.0 in a heat.", "5.0")]
    [InlineData("She wrote “Nine Kinds of Rain” and “12 Angry Gulls”.", "")]
    [InlineData("“Nine crews left,” she said of the Seven Sisters.", "Nine")]
    [InlineData("It happened on Interstate 44 seconds later, said one driver.", "")]
    [InlineData("Eleven Floors: A Memoir (1979)", "")]
    [InlineData("One oar says yes and the other says no.", "")]
    [InlineData("It opens from 10 till 4.", "")]
    [InlineData("She led it until 1951.[12] They left.", "")]
    [InlineData("Call +44 1632 960 338 or extension 4417.", "")]
    [InlineData("Buoy 42-B broke loose.", "")]
    [InlineData("7.1 Travel\n\nBook early.\n\n7.2 Meals\n\nEat well.", "")]
    [InlineData("The Owls went to the line 29 times.", "29")]
    [InlineData("The dead now number 14, at number 7.", "14")]
    [InlineData("The First Lady met 1st Lt. Lee.", "")]
    [InlineData("99999999999999999999999999999999999999 gulls", "")]
    public void Leaves_names_and_vague_numbers_alone(string text, string expected) => Assert.Equal(expected, Show(text, q => q.Source.Text));

    [Theory]
    [InlineData("They lost 3-1.", "3-1=3:1")]
    [InlineData("Quill beat Marrow 21–14 on Friday.", "21–14=21:14")]
    [InlineData("It was a 0-0 draw.", "0-0=0:0")]
    [InlineData("A goal gave Quill a 2-1 first-leg lead.", "2-1=2:1")]
    [InlineData("Moss won 6-4, 6-7 (7-9) and 6-1.", "6-4=6:4|6-7=6:7|7-9=7:9|6-1=6:1")]
    [InlineData("The council voted 5-4 to stay.", "5-4=5:4")]
    [InlineData("It was a 4-3 decision.", "4-3=4:3")]
    public void Reads_scores(string text, string expected)
    {
        Assert.Equal(expected, Show(text, q => $"{q.Source.Text}={Number(q.Value)}:{Number(q.UpperValue ?? -1)}"));
        Assert.All(Read(text).Quantities, q => Assert.Equal((QuantityKind.Score, ""), (q.Kind, q.Unit)));
    }

    private static Article Read(string text)
    {
        var whole = "A headline\n\n" + text;
        var article = ArticleReader.Read(whole);
        Assert.All(article.Quantities, q =>
        {
            Assert.Equal(q.Source.Text, whole.Substring(q.Source.Span.Start, q.Source.Span.Length));
            Assert.Equal(q.Phrase.Text, whole.Substring(q.Phrase.Span.Start, q.Phrase.Span.Length));
            Assert.True(q.Phrase.Span.Contains(q.Source.Span));
        });
        return article;
    }

    private static string Show(string text, Func<Quantity, string> show) => string.Join("|", Read(text).Quantities.Select(show));

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
