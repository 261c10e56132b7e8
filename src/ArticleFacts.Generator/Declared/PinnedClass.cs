using System.Collections.Immutable;
using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>A constant with its value.</summary>
internal sealed record PinnedConstant(string Name, PinPlace Place, string DisplayPath);

/// <summary>The pinned constants of one class. Those of the assembly are in the article's class <c>Pinned</c>, apart from all inferred names.</summary>
/// <param name="Owner">The class they are members of.</param>
/// <param name="IsArticle">Whether the owner is an article's class.</param>
/// <param name="HintName">The name of the file.</param>
internal sealed record PinnedClass(ArticleName Owner, bool IsArticle, string HintName, ValueList<PinnedConstant> Constants)
{
    /// <summary>The classes of all pins whose words are in exactly one place.</summary>
    public static ImmutableArray<PinnedClass> From(ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names)
    {
        var found = new List<(ArticleName Owner, bool IsArticle, PinnedConstant Constant)>();
        foreach (var pin in PinLocation.All(matches, declared, names))
        {
            if (pin.Places.Count != 1 || pin.Owner is not { } owner || pin.IsOnArticle(names)) continue;
            var (article, place) = pin.Places[0];
            if (!found.Exists(f => f.Owner == owner && f.Constant.Name == pin.Pin.Name)) found.Add((owner, pin.Pin.Owner is null, new PinnedConstant(pin.Pin.Name, place, article.DisplayPath)));
        }
        var owners = found.Select(f => f.Owner.Full).Distinct(StringComparer.Ordinal).ToArray();
        return found.GroupBy(f => (f.Owner, f.IsArticle))
            .Select(g => new PinnedClass(g.Key.Owner, g.Key.IsArticle, HintNames.For(g.Key.Owner.Full, "Pinned", owners), ValueList.From(g.Select(f => f.Constant)))).ToImmutableArray();
    }
}

/// <summary>A pin with all places that have its words.</summary>
/// <param name="Searched">The articles that were searched, by path, with what they say.</param>
/// <param name="Places">The places.</param>
/// <param name="Owner">The class that the constant is a member of; null as long as it isn't known which article that is.</param>
internal sealed record PinLocation(
    Pin Pin, IReadOnlyList<(ArticleMatches Article, PinReading Reading)> Searched, IReadOnlyList<(ArticleMatches Article, PinPlace Place)> Places, ArticleName? Owner)
{
    /// <summary>All pins, in the order of their declaration.</summary>
    public static IEnumerable<PinLocation> All(ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names)
    {
        for (var i = 0; i < declared.Pins.Count; i++)
        {
            var (index, pin) = (i, declared.Pins[i]);
            var searched = matches
                .Where(m => m.Pins.Count > index && (pin.Article is null || ArticleNames.Is(pin.Article, DeclaredTable.NameOf(m, names), m.DisplayPath)))
                .OrderBy(m => m.DisplayPath, StringComparer.Ordinal).Select(m => (m, m.Pins[index])).ToArray();
            var places = searched.SelectMany(s => s.Item2.Places.Select(p => (s.m, p))).ToArray();
            // A named article is the owner whether it has the words or not.
            var article = places.Length == 1 ? places[0].m : searched.Length == 1 ? searched[0].m : null;
            yield return new PinLocation(pin, searched, places, pin.Owner ?? (article is null ? null : DeclaredTable.NameOf(article, names)));
        }
    }

    /// <summary>Whether the class that declares the pin is an article's, whose members are the generator's.</summary>
    public bool IsOnArticle(ValueList<NameAssignment> names) => Pin.Owner is { } owner && names.Any(n => n.Name?.Full == owner.Full);
}
