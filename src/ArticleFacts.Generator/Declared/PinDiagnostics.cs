using System.Collections.Immutable;
using System.Globalization;
using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>Compares pinned constants with the texts and each other: words that are gone or in several places, names that are given twice.</summary>
internal static class PinDiagnostics
{
    private const int MaxPlaces = 5;

    public static ImmutableArray<DiagnosticInfo> Find(
        ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names, ImmutableArray<PlacedPin> placed)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var earlier = new List<(PinLocation Pin, LiteralPlace Place)>();
        foreach (var location in PinLocation.All(matches, declared, names))
        {
            var pin = location.Pin;
            var places = placed.Where(p => p.Pin == pin).Select(p => p.Place).ToArray();
            if (location.IsOnArticle(names))
            {
                diagnostics.Add(places[0].Diagnostic(
                    DeclaredDiagnostics.PinMalformed, pin.Name, $"'{pin.Owner!.Class}' is a class that is generated for an article: declare the constant on the assembly, or on a class of your own"));
            }
            else if (Compare(location, places[0], names) is { } difference)
            {
                diagnostics.Add(difference);
            }
            // One declaration that is written twice is a mistake, too.
            foreach (var again in places.Skip(1)) diagnostics.Add(Duplicate(pin, again, places[0]));
            if (earlier.Find(e => IsSameConstant(e.Pin, location)) is { Pin: not null } other) diagnostics.Add(Duplicate(pin, places[0], other.Place));
            earlier.Add((location, places[0]));
        }
        return diagnostics.ToImmutable();
    }

    private static DiagnosticInfo? Compare(PinLocation location, LiteralPlace place, ValueList<NameAssignment> names)
    {
        var pin = location.Pin;
        if (pin.Article is { } given && location.Searched.Count == 0)
        {
            return place.Diagnostic(DeclaredDiagnostics.UnknownArticle, given, ArticleNames.Suggest(given, names.Select(n => n.Name?.Class ?? "")));
        }
        if (location.Places.Count == 0)
        {
            var nearest = TableDiagnostics.Nearest(location.Searched.Select(s => (s.Article.DisplayPath, s.Reading.Nearest)));
            var hint = pin.Words.MayMeanType ? $" (if '{pin.Words.Value[0].Text}' is meant as a type, write one of {FieldTypes.Names})" : "";
            return place.Diagnostic(DeclaredDiagnostics.PinGone, pin.Name, nearest + hint);
        }
        if (location.Places.Count == 1) return null;
        var all = string.Join(", ", location.Places.Take(MaxPlaces).Select(p => string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2})", p.Article.DisplayPath, p.Place.Where.Line, p.Place.Where.Column)));
        var canNameArticle = location.Places.Select(p => p.Article.Path).Distinct(StringComparer.Ordinal).Count() > 1;
        return place.Diagnostic(
            DeclaredDiagnostics.PinAmbiguous, pin.Name, all + (location.Places.Count > MaxPlaces ? " and elsewhere" : ""), canNameArticle ? ", or name the article" : "");
    }

    private static bool IsSameConstant(PinLocation a, PinLocation b) =>
        a.Pin.Name == b.Pin.Name && (a.Owner is not null && a.Owner == b.Owner ? (a.Pin.Owner is null) == (b.Pin.Owner is null) : a.Pin.Owner == b.Pin.Owner && a.Pin.Article == b.Pin.Article);

    private static DiagnosticInfo Duplicate(Pin pin, LiteralPlace place, LiteralPlace other) =>
        place.Diagnostic(DeclaredDiagnostics.PinMalformed, pin.Name, $"the name is already defined at {other}: give one of the two another name");
}
