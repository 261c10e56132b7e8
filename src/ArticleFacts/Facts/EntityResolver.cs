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

/// <summary>
/// Joins the names of the whole document to people, organizations and places: what a name names is settled by all its mentions together,
/// then each mention goes to the entity that it can only mean.
/// </summary>
internal static class EntityResolver
{
    public static Entities Resolve(DocumentLayout layout, MentionSet mentions, MentionFactory source)
    {
        if (mentions.Names.Length == 0) return new Entities();
        var text = layout.Text;
        var ids = mentions.Words ?? WordIds.Of(layout);
        var groups = new NameGroups(mentions.Names, ids);
        TeamTowns.Settle(text, groups, ids);
        DoubtfulPlaces.Settle(groups, ids);
        LeadingWords.Settle(text, groups, ids);
        ShortNames.Settle(text, groups, ids);
        NameLists.Settle(text, mentions.Names, groups);
        var people = new PersonJoiner(text, ids) { HeadlineEnd = layout.Headline.End };
        var organizations = new OrganizationJoiner(text, ids);
        var places = new PlaceJoiner(text, ids);
        people.Open(groups, mentions.Names);
        if (mentions.Names[0].Span == layout.Headline) people.Entitle(groups.Of(mentions.Names[0]));
        organizations.Open(groups, mentions.Acronyms, span => GroupAt(mentions.Names, groups, span));
        places.Open(groups);

        var graph = new EntityGraph(layout, mentions.Names.Length);
        foreach (var name in mentions.Names)
        {
            var group = groups.Of(name);
            var draft = (organizations.Begins(group) ? null : people.Bearer(group)) ?? organizations.Find(name, group);
            if (draft is null || NameGroups.KindOf(name, group) == NameKind.Unknown) draft = people.Find(name, group) ?? draft;
            draft ??= places.Find(name, group) ?? organizations.FindCompany(group);
            if (draft is not null) graph.Add(draft, name);
        }
        graph.Finish();
        return EntityFacts.Make(layout, graph, mentions, source);
    }

    // The group of the name that covers most of `span`: the one that ends with it or lies inside it.
    private static NameGroup? GroupAt(NameMention[] names, NameGroups groups, SourceSpan span)
    {
        int low = 0, high = names.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        if (low >= names.Length || !names[low].Span.Overlaps(span)) return null;
        return groups.Find(new NameKey(names[low].FirstToken, names[low].EndToken));
    }
}
