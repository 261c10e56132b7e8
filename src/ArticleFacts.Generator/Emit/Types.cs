namespace ArticleFacts.Generator.Emit;

/// <summary>Types of the library as generated code names them: from the root, so that nothing in a consumer's project gets in between.</summary>
internal static class Types
{
    public const string Mention = "global::ArticleFacts.Mention";
    public const string DateValue = "global::ArticleFacts.DateValue";
    public const string DateOnly = "global::System.DateOnly";
    public const string TimeOnly = "global::System.TimeOnly";
    public const string NameComparer = "global::ArticleFacts.NameComparer.Instance";

    /// <summary>A type of the library by its name.</summary>
    public static string Fact(string name) => "global::ArticleFacts." + name;

    /// <summary>A list of <paramref name="item"/>.</summary>
    public static string List(string item) => "global::ArticleFacts.ValueList<" + item + ">";
}
