using ArticleFacts.Accuracy;

namespace ArticleFacts.Tests.Reader;

/// <summary>The own corpus, class by class: precision first. One floor for all of them; it only rises.</summary>
public class CorpusTests
{
    private const double Precision = 0.97;
    private const double Recall = 0.90;

    private static readonly CorpusScore Score = CorpusScore.Of(Repository.Path("tests", "Corpus"));

    public static TheoryData<string> Classes => new(Score.Classes.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_class_keeps_the_floor(string name)
    {
        var score = Score.Classes.Single(c => c.Name == name);

        Assert.True(score.Gold > 0, name + ": nothing to find");
        Assert.True(
            score.Precision >= Precision && score.Recall >= Recall,
            $"{name}: precision {score.Precision:0.000}, recall {score.Recall:0.000}\n" + string.Join("\n", Score.Errors.Where(e => e.Contains(" " + name + ":", StringComparison.Ordinal))));
    }

    [Fact]
    public void Structure_names_times_amounts_speech_and_tables_are_scored() => Assert.Equal(21, Score.Classes.Count());
}
