using ArticleFacts.Members;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>All literals of an assembly share 16 MB. What would not fit is said before the compiler stumbles over it, and by the article's name.</summary>
public class StringHeapTests
{
    [Fact]
    public void Literals_are_counted_once_and_comments_not_at_all()
    {
        var padding = string.Concat(Enumerable.Repeat("/// <summary>A comment with \"quotation\" marks.</summary>\n", 4000));
        Assert.Equal(0, StringHeap.Size(padding));
        Assert.Equal(11, StringHeap.Size(padding + "a = \"abc\"; b = \"abc\";\n"));
        Assert.Equal(11 + 9, StringHeap.Size(padding + "a = \"\\u0022\\\"\\\\\"; // \"no\"\nb = \"xy\";\n"));
    }

    [Fact]
    public void Who_comes_first_by_path_has_the_room()
    {
        var half = StringHeap.Limit / 2;
        var weights = new[] { Weight("b", half), Weight("a", half), Weight("c", half), Weight("d", 10) };

        var refused = SourceWeight.Refused([.. weights]);

        Assert.Equal(["c", "d"], refused.Select(w => w.DisplayPath));

        static SourceWeight Weight(string path, long bytes) => new("/" + path, path, bytes);
    }

    [Fact]
    public void A_source_without_room_is_a_diagnostic_that_names_the_article()
    {
        var source = ArticleSource.Emit(new ArticleModel("/project/app/a.txt", "a.txt", new Input.ArticleName("App", "A"), SampleFacts.Everything, MemberNamer.Name(SampleFacts.Everything)));

        var refused = source.Refuse();

        Assert.NotNull(source.Code);
        Assert.True(source.Weight.Bytes > 1000);
        Assert.Null(refused.Code);
        Assert.Null(refused.Entry);
        Assert.Equal(("AF0111", "/project/app/a.txt", DiagnosticSeverity.Error), (refused.Failures[0].Descriptor.Id, refused.Failures[0].Path, refused.Failures[0].Descriptor.DefaultSeverity));
    }
}
