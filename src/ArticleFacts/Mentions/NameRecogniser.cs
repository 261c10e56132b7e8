using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>What a name can be the name of, as far as its own words and its neighbours tell.</summary>
internal enum NameKind
{
    Unknown,
    Person,
    Organization,
    Place,

    /// <summary>A name of something else (a product, a work, an event, a nationality): kept so that nothing else takes its words.</summary>
    Other,
}

/// <summary>A name as it stands.</summary>
/// <param name="Span">The name's words, without title, rank, "the" and genitive ending.</param>
/// <param name="FirstToken">First token of the name.</param>
/// <param name="EndToken">The token behind the name's last.</param>
/// <param name="Kind">What the words and their neighbours say it is; the facts stage settles it over the whole document.</param>
internal sealed record NameMention(SourceSpan Span, int FirstToken, int EndToken, NameKind Kind);

/// <summary>Finds names of people, organizations and places.</summary>
internal static class NameRecogniser
{
    public static NameMention[] Recognise(DocumentLayout layout, Claims claims, AcronymMention[] acronyms) => [];
}
