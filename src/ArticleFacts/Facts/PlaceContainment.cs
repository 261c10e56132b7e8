namespace ArticleFacts;

/// <summary>Answers which places the article puts in another one, directly or through a place between. Immutable; built once.</summary>
public sealed class PlaceContainment
{
    private readonly NameIndex<Place> names;
    private readonly FactLookup<string, Place> direct;

    /// <summary>Reads the containment out of <see cref="Place.Within"/>.</summary>
    public PlaceContainment(ValueList<Place> places)
    {
        names = new NameIndex<Place>(places);
        direct = new FactLookup<string, Place>(places.Where(p => p.Within is not null), p => FullName(p.Within!), NameComparer.Instance);
    }

    /// <summary>The places in the place that goes by <paramref name="name"/>, nearest first; empty when there are none.</summary>
    public ValueList<Place> In(string name)
    {
        var found = new List<Place>();
        var seen = new HashSet<string>(NameComparer.Instance) { FullName(name) };
        var pending = new Queue<string>(seen);
        while (pending.Count > 0)
        {
            foreach (var place in direct[pending.Dequeue()])
            {
                // An article may put two places in each other; each is met once.
                if (!seen.Add(place.Name)) continue;
                found.Add(place);
                pending.Enqueue(place.Name);
            }
        }
        return ValueList.From(found);
    }

    private string FullName(string name) => names.TryFind(name, out var place) ? place.Name : name;
}
