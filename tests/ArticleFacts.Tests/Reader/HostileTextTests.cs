using System.Text;

namespace ArticleFacts.Tests.Reader;

/// <summary>Whatever a text holds, reading gives an article and never throws.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "(", ")", "[", "]", "-", "–", "—", ".", "...", "…", ",", ":", ";", "!", "?", "/", "|", "•", "*", "$", "€", "%", "°",
        "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\0", "\u0007", "\uFFFD",
        "\uD800", "\uDC00", "😀", "&amp;", "&#8217;", "&#x;", "&;", "é", "e\u0301", "ß", "İ", "ı", "漢字", "اسم",
        "By", "Photo:", "By Anna Berg", "Anna", "Berg", "Sgt.", "Gen.", "Dr.", "the", "of", "in", "said", "he said", "according to", "Union", "Ministry of",
        "LONDON", "(AP)", "(NKU)", "U.S.", "Texas", "Jr.", "al-", "de la", "The 3 winners are:", "Name: Anna", "- Anna Berg, 20, of Tyne",
        "1.", "31 February 2019", "May", "Monday", "last", "next", "Q3", "2019", "2019-13-45", "12/31/99", "25:61", "12:45am", "EST", "between", "and", "to",
        "5,000", "99999999999999999999999999999999999999", "0.0000000000000000000000000000000000001", "1/0", "½", "million", "twenty-", "a dozen", "-year-old", "aged",
        "percent", "km", "some", "at least", "paragraph", "Correction:", "Read more", "Name\tAge", "Anna\t20",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_pieces_are_read(int seed)
    {
        var text = RandomText(seed);

        AssertReads(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uD800")]
    [InlineData("T00 FY2025 ")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("'")]
    [InlineData("’s")]
    [InlineData(".")]
    [InlineData("By")]
    [InlineData("(")]
    [InlineData(". Anna Berg won it")]
    [InlineData("31 February 2019")]
    [InlineData("99999999999999999999999999999999 people")]
    [InlineData("Half of the")]
    public void Odd_texts_are_read(string text) => AssertReads(text);

    [Fact]
    public void A_word_of_ten_thousand_letters_is_read() => AssertReads("Anna " + new string('B', 10_000) + " said “" + new string('c', 10_000) + ".”");

    // What looks ahead must see the end of the text, and what looks back its beginning; steps of a prime, so that all kinds of places are hit.
    [Theory]
    [MemberData(nameof(Articles.Names), MemberType = typeof(Articles))]
    public void An_article_may_be_cut_anywhere(string name)
    {
        var text = Articles.Text(name);
        for (var at = 0; at < text.Length; at += 97)
        {
            AssertReads(text[..at]);
            AssertReads(text[at..]);
        }
    }

    [Theory]
    [MemberData(nameof(Articles.Names), MemberType = typeof(Articles))]
    public void The_lines_may_stand_in_any_order(string name)
    {
        var lines = Articles.Text(name).Split('\n');
        for (var seed = 1; seed <= 5; seed++)
        {
            var next = Random(seed);
            for (var i = lines.Length - 1; i > 0; i--)
            {
                var other = (int)(next() % (uint)(i + 1));
                (lines[i], lines[other]) = (lines[other], lines[i]);
            }
            AssertReads(string.Join("\n", lines));
        }
    }

    private static void AssertReads(string text)
    {
        var article = ArticleReader.Read(text);

        Assert.All(ArticleMentions.Of(article), m => Assert.Equal(text[m.Span.Start..m.Span.End], m.Text));
    }

    private static string RandomText(int seed)
    {
        var next = Random(seed);
        var text = new StringBuilder();
        var length = 20 + (next() % 200);
        for (var i = 0; i < length; i++)
        {
            text.Append(Pieces[next() % (uint)Pieces.Length]);
            if (next() % 3 != 0) text.Append(' ');
        }
        return text.ToString();
    }

    // A generator of its own, so that the texts are the same on every framework.
    private static Func<uint> Random(int seed)
    {
        var state = (uint)seed * 2654435761u;
        return () =>
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return state;
        };
    }
}
