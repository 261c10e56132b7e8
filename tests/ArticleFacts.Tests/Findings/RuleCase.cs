namespace ArticleFacts.Tests.Findings;

/// <summary>A text that a rule fires on, or one that looks like it and is right.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Text">The text. The place of each finding is between ‹ and ›; a text of one line is put into an article.</param>
/// <param name="Fires">Whether the rule fires.</param>
internal sealed record RuleCase(string Id, string Text, bool Fires)
{
    private const char Open = '‹';
    private const char Close = '›';
    private const string Opening = "A quiet town wakes up\n\nPeople in the valley say that nothing like it has ever been seen there "
        + "before. ";

    /// <summary>The article without the marks.</summary>
    public string Article => Whole.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "",
        StringComparison.Ordinal);

    /// <summary>Where the findings must be, in text order.</summary>
    public List<SourceSpan> Places
    {
        get
        {
            var places = new List<SourceSpan>();
            var marks = 0;
            var start = 0;
            for (var i = 0; i < Whole.Length; i++)
            {
                if (Whole[i] == Open) start = i - marks++;
                else if (Whole[i] == Close) places.Add(new SourceSpan(start, i - marks++));
            }
            return places;
        }
    }

    private string Whole => Text.Contains('\n', StringComparison.Ordinal) ? Text : Opening + Text + "\n";

    public static RuleCase Fire(string id, string text) => new(id, text, true);

    public static RuleCase Silent(string id, string text) => new(id, text, false);

    /// <summary>The findings of the article, published on a Wednesday, with those of the rule.</summary>
    public ValueList<Finding> Read() => ArticleReader.Read(Article, new ArticleOptions
    {
        Published = Text.Contains("UNDATED", StringComparison.Ordinal) ? null : new DateValue(new DatePoint(2023, 3, 1)),
        AdditionalRules = ValueList.From([Id]),
    }).Findings;

    public override string ToString() => Id + (Fires ? " fires: " : " is silent: ") + Text;
}
