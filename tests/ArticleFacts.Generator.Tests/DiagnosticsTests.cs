using System.Reflection;
using ArticleFacts.Generator.Declared;
using Microsoft.CodeAnalysis;

namespace ArticleFacts.Generator.Tests;

/// <summary>A diagnostic is a descriptor, a row in the release table and a page; a test fails when one of them is missing.</summary>
public class DiagnosticsTests
{
    public static TheoryData<string> Ids => [.. Diagnostics.All.Concat(DeclaredDiagnostics.All).Select(d => d.Id)];

    [Theory]
    [InlineData(typeof(Diagnostics))]
    [InlineData(typeof(DeclaredDiagnostics))]
    public void Every_descriptor_is_listed_in_order_of_ids(Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();
        var all = (IEnumerable<DiagnosticDescriptor>)type.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(fields.Select(d => d.Id).Order(StringComparer.Ordinal), all.Select(d => d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_a_row_a_page_and_a_link(string id)
    {
        var descriptor = Diagnostics.All.Concat(DeclaredDiagnostics.All).Single(d => d.Id == id);
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
