using ArticleFacts.Generator.Input;

namespace ArticleFacts.Generator.Tests;

public class OptionParserTests
{
    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-12", "2018-12")]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("2018-12-27T00:45", "2018-12-27T00:45")]
    [InlineData("2018-12-27 00:45", "2018-12-27T00:45")]
    [InlineData("2018-12-27T00:45:10-05:00", "2018-12-27T00:45-05:00")]
    [InlineData("2018-12-27T00:45Z", "2018-12-27T00:45Z")]
    [InlineData("2018-12-27T00:45+0530", "2018-12-27T00:45+05:30")]
    public void Dates_are_read(string text, string expected) => Assert.Equal(expected, OptionParser.Published(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0000")]
    [InlineData("18-12-27")]
    [InlineData("27.12.2018")]
    [InlineData("2018-13")]
    [InlineData("2019-02-29")]
    [InlineData("2018-12-27T")]
    [InlineData("2018-12T10:00")]
    [InlineData("2018-12-27T24:00")]
    [InlineData("2018-12-27T10:60")]
    [InlineData("2018-12-27T10:00+99:00")]
    [InlineData("\u0662\u0660\u0661\u0668")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.Null(OptionParser.Published(text));

    [Theory]
    [InlineData("Z", 0)]
    [InlineData("UTC", 0)]
    [InlineData("-05:00", -300)]
    [InlineData("\u221205:00", -300)]
    [InlineData("+0530", 330)]
    [InlineData("+2", 120)]
    [InlineData("+14:00", 840)]
    [InlineData("EST", -300)]
    public void Offsets_are_read(string text, int minutes) => Assert.Equal(minutes, OptionParser.TimeZone(text));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("5")]
    [InlineData("+14:30")]
    [InlineData("+5:60")]
    [InlineData("+05:")]
    [InlineData("Europe/Rome")]
    [InlineData("EST or so")]
    public void What_is_no_offset_is_not_guessed(string text) => Assert.Null(OptionParser.TimeZone(text));
}
