namespace ArticleFacts.Generator.Tests;

/// <summary>Whole generated files, few of them: how the code looks to somebody who steps into it.</summary>
public class SnapshotTests
{
    [Fact]
    public Task Plain_article() => Snapshot.Verify(
        new TestProject().Run(TestProject.Article("plain.txt", "Plain words\n\nnothing here is a fact.\n")).Expect().Driver);

    [Fact]
    public Task Faults() => Snapshot.Verify(
        new TestProject().Run(TestProject.Article("lost.txt", "", ("ClassName", "no name")), TestProject.Article("bytes.txt", "a\n b\uFFFD", ("Namespace", "1"))).Expect("AF0102 AF0103 AF0104 AF0106").Driver);
}
