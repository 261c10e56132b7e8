using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>The kind of an entity.</summary>
internal enum EntityKind
{
    Person,
    Organization,
    Place,
}

/// <summary>One mention of an entity, by tokens.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">The entity's resolved name.</param>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">The token behind the last.</param>
internal readonly record struct EntityMention(EntityKind Kind, string Name, SourceSpan Span, int FirstToken, int EndToken);

/// <summary>The article's people, organizations and places.</summary>
internal sealed class Entities
{
    public ValueList<Person> People { get; init; } = ValueList<Person>.Empty;

    public ValueList<Organization> Organizations { get; init; } = ValueList<Organization>.Empty;

    public ValueList<Place> Places { get; init; } = ValueList<Place>.Empty;

    /// <summary>All their mentions, in text order.</summary>
    public EntityMention[] Mentions { get; init; } = [];
}

/// <summary>Joins the names of the whole document to people, organizations and places.</summary>
internal static class EntityResolver
{
    public static Entities Resolve(DocumentLayout layout, MentionSet mentions) => new();
}
