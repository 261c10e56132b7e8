using ArticleFacts.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleFacts.Fuzz;

/// <summary>
/// What holds for the code of every article: it compiles without a warning, and its syntax holds only what the generator means to write. That is learned from the
/// corpus, whose articles attack nothing: the kinds of nodes, and what is called.
/// </summary>
internal static class CompiledProperties
{
    private static readonly Lazy<HashSet<string>> Meant = new(Learn);

    /// <summary>Generates and compiles all texts as one project.</summary>
    public static void Check(string[] texts)
    {
        var articles = texts.Select((text, i) => TestProject.Article($"a{i}.txt", text)).ToArray();
        var run = new TestProject().Run(articles);

        Assert.DoesNotContain("AF0110", run.Ids, StringComparison.Ordinal);
        Assert.Equal(texts.Length + 1, run.Files.Count + run.Diagnostics.Count(d => d.Id is "AF0101"));
        foreach (var tree in run.Compile().SyntaxTrees.Skip(1))
        {
            var strange = Describe(tree.GetRoot()).Where(part => !Meant.Value.Contains(part)).Take(5).ToArray();
            Assert.True(strange.Length == 0, tree.FilePath + " holds " + string.Join(", ", strange));
        }
    }

    private static HashSet<string> Learn()
    {
        var texts = Repository.Articles().Select(path => File.ReadAllText(Repository.Path(path))).Append("").Append("Ferry runs aground");
        var articles = texts.Select((text, i) => TestProject.Article($"a{i}.txt", text)).ToArray();
        var trees = new TestProject().Run(articles).Compile().SyntaxTrees.Skip(1);
        return trees.SelectMany(t => Describe(t.GetRoot())).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Describe(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(descendIntoTrivia: false))
        {
            yield return node.Kind().ToString();
            if (node is InvocationExpressionSyntax { Expression: var called }) yield return "call of " + Callee(called);
            if (node is AttributeSyntax attribute) yield return "attribute " + attribute.Name;
        }
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: false)) yield return "trivia " + trivia.Kind();
    }

    // What is named from the root, or a method of the class itself.
    private static string Callee(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.Text: var name } when owner.ToString().StartsWith("global::ArticleFacts.", StringComparison.Ordinal)
            || owner.ToString().StartsWith("global::System.", StringComparison.Ordinal) => owner + "." + name,
        MemberAccessExpressionSyntax member => "a member named " + member.Name.Identifier.Text,
        _ => "a method of its own",
    };
}
