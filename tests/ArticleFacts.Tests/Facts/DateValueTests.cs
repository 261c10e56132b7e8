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
    [InlineData("2018-05/2018", "2018-05/2018")]
    [InlineData("2018-05-03T22:00/2018-05-04T02:00", "2018-05-03T22:00/2018-05-04T02:00")]
    [InlineData("T22:00/T02:00", "T22:00/T02:00")]
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
    [InlineData("2018/2017")]
    [InlineData("2018-05/2018-04")]
    [InlineData("2018-05-03/2018-05-02")]
    [InlineData("2018-05-03T22:00/2018-05-03T02:00")]
    public void Refuses_everything_else(string? text) => Assert.False(DateValue.TryParse(text, out _));

    [Theory]
    [InlineData("It opens at 2am on March 3, 2018.")]
    [InlineData("It opens at noon UTC.")]
    [InlineData("It was on May 3, 2018, and from 2005 to 2011.")]
    public void What_is_read_survives_its_own_text(string text)
    {
        var values = ArticleReader.Read(text).Dates.Select(d => d.Value).OfType<DateValue>().ToArray();

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.True(DateValue.TryParse(value.ToString(), out var again) && again.Equals(value) && again.GetHashCode() == value.GetHashCode()));
    }

    [Fact]
    public void An_hour_is_the_full_hour_and_no_other() =>
        Assert.Equal([true, false, false], new[] { new DatePoint(null, Hour: 2, Minute: 0), new(null, Hour: 2, Minute: 1), new(null, Hour: 3) }
            .Select(p => p == new DatePoint(null, Hour: 2)));

    [Theory]
    [InlineData(2018, 13, 45, null, null, null)]
    [InlineData(0, null, null, null, null, null)]
    [InlineData(99999, 1, 1, null, null, null)]
    [InlineData(2018, 2, 30, 10, 0, 0)]
    [InlineData(2018, 2, 3, 25, 0, 0)]
    [InlineData(2018, 2, 3, 10, 0, 900)]
    [InlineData(2018, null, 3, null, null, null)]
    public void A_day_that_is_not_has_no_days_and_is_no_publication_date(int? year, int? month, int? day, int? hour, int? minute, int? offset)
    {
        var value = new DateValue(new DatePoint(year, month, day, hour, minute, offset));

        Assert.Null(value.FirstDay);
        Assert.Null(value.LastDay);
        Assert.Null(value.Instant);
        Assert.Throws<ArgumentException>(() => new ArticleOptions { Published = value });
    }

    [Theory]
    [InlineData("2017/2018")]
    [InlineData("T10:00")]
    public void An_interval_and_a_time_are_no_publication_date(string text)
    {
        Assert.True(DateValue.TryParse(text, out var value));
        Assert.Throws<ArgumentException>(() => new ArticleOptions { Published = value });
    }

    [Theory]
    [InlineData(841)]
    [InlineData(-841)]
    public void An_offset_has_a_bound(int minutes) => Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleOptions { UtcOffsetMinutes = minutes });

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
