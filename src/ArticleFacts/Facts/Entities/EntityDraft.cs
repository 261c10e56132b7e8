using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>An entity while its mentions are still being gathered.</summary>
internal sealed class EntityDraft(EntityKind kind)
{
    private List<string>? forms;

    public EntityKind Kind { get; } = kind;

    /// <summary>Its mentions, in text order once all are gathered.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The full name; set when all mentions are gathered.</summary>
    public string Name { get; set; } = "";

    /// <summary>The acronym by which the article calls it; null for none.</summary>
    public string? Acronym { get; set; }

    /// <summary>The usual full form, where the gazetteer knows it.</summary>
    public string? Canonical { get; set; }

    /// <summary>Whether a name of it has a legal form: "Co.", "Inc.".</summary>
    public bool IsCompany { get; set; }

    /// <summary>The larger place that the article puts a place in.</summary>
    public EntityDraft? Within { get; set; }

    /// <summary>First token of the first mention by a full name, while mentions are gathered.</summary>
    public int FirstToken { get; set; } = int.MaxValue;

    /// <summary>First token of the latest mention while mentions are gathered in text order; -1 before the first.</summary>
    public int LatestToken { get; set; } = -1;

    /// <summary>The forms that the article prints, each once, in order of appearance; to be asked when all mentions are gathered.</summary>
    public List<string> Forms(DocumentLayout layout) => forms ??= ReadForms(layout.Text);

    private List<string> ReadForms(ArticleText text)
    {
        var found = new List<string>(1);
        Dictionary<string, int>? seen = null;
        foreach (var mention in Mentions)
        {
            // Most mentions repeat the first form letter by letter: nothing new, and no string need be made to see it.
            if (found.Count > 0 && IsPrintedAs(text, mention.Span, found[0])) continue;
            var form = text.Fold(mention.Span);
            if (found.Count == 0)
            {
                found.Add(form);
                continue;
            }
            seen ??= new Dictionary<string, int>(NameComparer.Instance) { [found[0]] = 0 };
            if (!seen.TryGetValue(form, out var at))
            {
                seen.Add(form, found.Count);
                found.Add(form);
            }
            else if (IsCapitals(found[at]) && !IsCapitals(form))
            {
                // A dateline or capital headline prints no name as it is written.
                found[at] = form;
            }
        }
        return found;
    }

    private static bool IsPrintedAs(ArticleText text, SourceSpan span, string form) =>
        span.Length == form.Length && string.CompareOrdinal(text.Source, span.Start, form, 0, form.Length) == 0;

    private static bool IsCapitals(string form)
    {
        foreach (var c in form)
        {
            if (Unicode.IsLower(c)) return false;
        }
        return true;
    }
}
