using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Drafts to the public facts.</summary>
internal static class EntityFacts
{
    public static Entities Make(DocumentLayout layout, EntityGraph graph, MentionSet mentions, MentionFactory source)
    {
        var attributes = new PersonAttributes(layout, graph);
        var ages = new PersonAges(layout, graph, mentions.Quantities, mentions.Quotes);
        PlaceNesting.Settle(layout, graph);
        var people = new List<Person>();
        var organizations = new List<Organization>();
        var places = new List<Place>();
        foreach (var draft in graph.Drafts)
        {
            var spots = ValueList.From(draft.Mentions.Select(m => source.Make(m.Span)));
            var aliases = ValueList.From(draft.Forms(layout).Where(f => !NameComparer.Instance.Equals(f, draft.Name)));
            switch (draft.Kind)
            {
                case EntityKind.Person:
                    var person = attributes.Of(draft);
                    people.Add(new Person(draft.Name, person.Role, person.Affiliation, person.Rank, person.Age ?? ages.Of(draft), aliases, spots));
                    break;
                case EntityKind.Organization:
                    organizations.Add(new Organization(draft.Name, draft.Acronym, aliases, spots));
                    break;
                default:
                    places.Add(new Place(draft.Name, draft.Within?.Name, aliases, spots));
                    break;
            }
        }
        return new Entities
        {
            People = ValueList.From(people),
            Organizations = ValueList.From(organizations),
            Places = ValueList.From(places),
            Mentions = graph.Mentions
                .Select(m => new EntityMention(m.Draft.Kind, m.Draft.Name, m.Mention.Span, m.Mention.FirstToken, m.Mention.EndToken)).ToArray(),
        };
    }
}
