namespace ArticleFacts.Tests.Facts;

public class DateValueTests
{
    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-12", "2018-12")]
    [InlineData("2018-12-27", "2018-12-27")]
    [InlineData("2005/2011", "2005/2011")]
    [InlineData("2018-12-27T00:45", "2018-12-27T00:45")]
    [InlineData("2018-12-27T00:45:30-05:00", "2018-12-27T00:45-05:00")]
    [InlineData("2018-12-27 00:45Z", "2018-12-27T00:45Z")]
    public void Reads_what_it_writes(string text, string value)
    {
        Assert.True(DateValue.TryParse(text, out var date));
        Assert.Equal(value, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018-12-27T25:00")]
    [InlineData("2018-12T10:00")]
    [InlineData("2018-12-27T00:45XYZ")]
    [InlineData("20181227")]
    [InlineData("2018/")]
    [InlineData("0000")]
    public void Refuses_everything_else(string? text) => Assert.False(DateValue.TryParse(text, out _));

    [Theory]
    [InlineData("EST", -300)]
    [InlineData("GMT", 0)]
    [InlineData("Z", 0)]
    [InlineData("-05:00", -300)]
    [InlineData("+0530", 330)]
    [InlineData("UTC+3", 180)]
    public void Zones_have_offsets(string text, int minutes)
    {
        Assert.True(TimeZoneName.TryGetOffset(text, out var offset));
        Assert.Equal(minutes, offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IST")]
    [InlineData("ET")]
    [InlineData("+99")]
    [InlineData("05:00")]
    [InlineData("EST5EDT")]
    public void Names_without_one_offset_are_refused(string text) => Assert.False(TimeZoneName.TryGetOffset(text, out _));
}
