using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>A diagnostic is a descriptor, a row in the release table and a page; a test fails when one of them is missing.</summary>
public class DiagnosticsTests
{
    public static TheoryData<string> Ids => [.. Diagnostics.All.Select(d => d.Id)];

    [Fact]
    public void Every_descriptor_is_listed_in_order_of_ids()
    {
        var fields = typeof(Diagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();
        Assert.Equal(fields.Select(d => d.Id).Order(StringComparer.Ordinal), Diagnostics.All.Select(d => d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_a_row_a_page_and_a_link(string id)
    {
        var descriptor = Diagnostics.All.Single(d => d.Id == id);
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(t => File.ReadLines(Repository.Path("src/ArticleFacts.Generator/AnalyzerReleases." + t + ".md")));
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", rows);

        var page = File.ReadAllText(Repository.Path("docs/rules/" + id + ".md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("## Example", page, StringComparison.Ordinal);
        Assert.Contains("## Turning it off", page, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/" + id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }
}
