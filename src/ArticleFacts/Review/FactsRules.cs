namespace ArticleFacts.Review;

/// <summary>The ids of what can be wrong with a facts file. Each has a page in <c>docs/rules</c>.</summary>
internal static class FactsRules
{
    public const string WordsGone = "AF0501";
    public const string WordsAmbiguous = "AF0502";
    public const string Malformed = "AF0503";
    public const string InvalidName = "AF0504";
    public const string TableDiffers = "AF0505";
    public const string MergeConflict = "AF0506";
    public const string Unreviewed = "AF0507";
    public const string Corrected = "AF0508";
}
