using System.Text.Json;

namespace ArticleFacts.Tests.Facts;

/// <summary>Facts are plain data: whoever walks their properties comes to an end.</summary>
public class JsonTests
{
    [Fact]
    public void A_whole_article_is_written_as_JSON()
    {
        var article = ArticleReader.Read("Ferry runs aground\n\nBy Mina Okoye | March 4, 2021\n\nSome 200 passengers were on board on March 3, 2018, at 2am.\n");

        var json = JsonSerializer.Serialize(article);

        Assert.Contains("\"Year\":2018,\"Month\":3,\"Day\":3", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_read_back_from_JSON() =>
        Assert.Equal(new DatePoint(2018, 3, 3), JsonSerializer.Deserialize<DatePoint>(JsonSerializer.Serialize(new DatePoint(2018, 3, 3))));
}
