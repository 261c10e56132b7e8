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
            var spots = Spots(draft, source);
            var aliases = Aliases(draft, layout);
            switch (draft.Kind)
            {
                case EntityKind.Person:
                    var person = attributes.Of(draft);
                    people.Add(new Person(draft.Name, person.Role ?? (person.Rank is null ? ages.RoleOf(draft) : null), person.Affiliation, person.Rank, person.Age ?? ages.Of(draft), aliases, spots));
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
            Mentions = Mentions(graph),
        };
    }

    private static ValueList<Mention> Spots(EntityDraft draft, MentionFactory source)
    {
        var spots = new Mention[draft.Mentions.Count];
        for (var i = 0; i < spots.Length; i++) spots[i] = source.Make(draft.Mentions[i].Span);
        return ValueList.Own(spots);
    }

    private static ValueList<string> Aliases(EntityDraft draft, DocumentLayout layout)
    {
        var forms = draft.Forms(layout);
        // Most entities go by one name only.
        if (forms.Count == 1 && forms[0] == draft.Name) return ValueList<string>.Empty;
        return ValueList.From(forms.Where(f => !NameComparer.Instance.Equals(f, draft.Name)));
    }

    private static EntityMention[] Mentions(EntityGraph graph)
    {
        var mentions = new EntityMention[graph.Mentions.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var (draft, name) = graph.Mentions[i];
            mentions[i] = new EntityMention(draft.Kind, draft.Name, name.Span, name.FirstToken, name.EndToken);
        }
        return mentions;
    }
}
