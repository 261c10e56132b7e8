using System.Collections.Immutable;
using System.Globalization;
using ArticleFacts.Generator.Emit;
using ArticleFacts.Generator.Input;
using ArticleFacts.Templates;

namespace ArticleFacts.Generator.Declared;

/// <summary>A constant with its value.</summary>
internal sealed record PinnedConstant(string Name, PinPlace Place, string DisplayPath);

/// <summary>The pinned constants of one class. Those of the assembly are in the article's class <c>Pinned</c>, where no inferred name can get in their way.</summary>
/// <param name="Owner">The class they are members of.</param>
/// <param name="IsArticle">Whether the owner is an article's class.</param>
internal sealed record PinnedClass(ArticleName Owner, bool IsArticle, ValueList<PinnedConstant> Constants)
{
    /// <summary>The classes of all pins whose words stand in exactly one place.</summary>
    public static ImmutableArray<PinnedClass> From(ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names)
    {
        var found = new List<(ArticleName Owner, bool IsArticle, PinnedConstant Constant)>();
        for (var i = 0; i < declared.Pins.Count; i++)
        {
            var pin = declared.Pins[i];
            var places = Places(matches, i, pin, names).ToArray();
            if (places.Length != 1) continue;
            var (article, place) = places[0];
            if ((pin.Owner ?? DeclaredTable.NameOf(article, names)) is not { } owner) continue;
            if (!found.Exists(f => f.Owner == owner && f.Constant.Name == pin.Name)) found.Add((owner, pin.Owner is null, new PinnedConstant(pin.Name, place, article.DisplayPath)));
        }
        return found.GroupBy(f => (f.Owner, f.IsArticle))
            .Select(g => new PinnedClass(g.Key.Owner, g.Key.IsArticle, ValueList.From(g.Select(f => f.Constant)))).ToImmutableArray();
    }

    /// <summary>What is to be said of pins: words that are gone, or stand in several places; names that are given twice.</summary>
    public static ImmutableArray<DiagnosticInfo> Diagnose(
        ImmutableArray<ArticleMatches> matches, DeclaredSet declared, ValueList<NameAssignment> names, ImmutableArray<PlacedPin> placed)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        for (var i = 0; i < declared.Pins.Count; i++)
        {
            var pin = declared.Pins[i];
            var place = placed.First(p => p.Pin == pin).Place;
            var searched = Searched(matches, i, pin, names).ToArray();
            var places = Places(matches, i, pin, names).ToArray();
            if (pin.Article is { } given && searched.Length == 0)
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.UnknownArticle, given, ArticleNames.Suggest(given, names.Select(n => n.Name?.Class ?? ""))));
            }
            else if (places.Length == 0)
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.PinGone, pin.Name, DeclaredTable.Nearest(searched.Select(m => (m.DisplayPath, m.Pins[i].Nearest)))));
            }
            else if (places.Length > 1)
            {
                var all = string.Join(", ", places.Take(5).Select(p => p.Article.DisplayPath + " line " + p.Place.Where.Line.ToString(CultureInfo.InvariantCulture)));
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.PinAmbiguous, pin.Name, all + (places.Length > 5 ? " and elsewhere" : "")));
            }
            if (declared.Pins.Take(i).Any(p => p.Name == pin.Name && p.Owner == pin.Owner && p.Article == pin.Article))
            {
                diagnostics.Add(place.Diagnostic(DeclaredDiagnostics.PinMalformed, pin.Name, "the name is given to other words already"));
            }
        }
        return diagnostics.ToImmutable();
    }

    /// <summary>The code.</summary>
    public DeclaredSource Emit()
    {
        var writer = new SourceWriter();
        using (FileSection.Open(writer, Owner.Namespace))
        {
            using (writer.Open("partial class " + Owner.Class))
            {
                if (!IsArticle)
                {
                    Write(writer);
                }
                else
                {
                    writer.Line("/// <summary>The constants that the project has named by their words.</summary>");
                    using (writer.Open("public static partial class Pinned")) Write(writer);
                }
            }
        }
        return new DeclaredSource(Owner.Full, HintNames.For(Owner.Full + ".Pinned"), writer.ToString(), ValueList<string>.Empty);
    }

    private void Write(SourceWriter writer)
    {
        foreach (var constant in Constants)
        {
            writer.Gap();
            CommentWriter.Summary(
                writer, constant.Place.Where.Text + ".", "\u201C" + constant.Place.Where.Sentence + "\u201D", constant.DisplayPath + ":" + constant.Place.Where.Line.ToString(CultureInfo.InvariantCulture));
            writer.Line($"public const {Type(constant.Place, out var literal)} @{constant.Name} = {literal};");
        }
    }

    private static string Type(PinPlace place, out string literal)
    {
        literal = place.IsNumber ? place.Value + (place.IsWhole ? "" : "m") : LiteralWriter.Text(place.Value);
        return !place.IsNumber ? "string" : place.IsWhole ? "int" : "decimal";
    }

    private static IEnumerable<ArticleMatches> Searched(ImmutableArray<ArticleMatches> matches, int index, Pin pin, ValueList<NameAssignment> names) =>
        matches.Where(m => m.Pins.Count > index && (pin.Article is null || ArticleNames.Is(pin.Article, DeclaredTable.NameOf(m, names), m.DisplayPath)))
            .OrderBy(m => m.DisplayPath, StringComparer.Ordinal);

    private static IEnumerable<(ArticleMatches Article, PinPlace Place)> Places(ImmutableArray<ArticleMatches> matches, int index, Pin pin, ValueList<NameAssignment> names) =>
        Searched(matches, index, pin, names).SelectMany(m => m.Pins[index].Places.Select(p => (m, p)));
}
