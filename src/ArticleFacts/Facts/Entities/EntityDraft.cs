using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>An entity while its mentions are still being gathered.</summary>
internal sealed class EntityDraft(EntityKind kind)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>Its mentions, in text order once all are gathered.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The full name; set when all mentions are gathered.</summary>
    public string Name { get; set; } = "";

    /// <summary>The acronym by which the article calls it; null for none.</summary>
    public string? Acronym { get; set; }

    /// <summary>The usual full form, where the gazetteer knows it.</summary>
    public string? Canonical { get; set; }

    /// <summary>The larger place that the article puts a place in.</summary>
    public EntityDraft? Within { get; set; }

    /// <summary>First token of the first mention by a full name, while mentions are gathered.</summary>
    public int FirstToken { get; set; } = int.MaxValue;

    /// <summary>First token of the latest mention while mentions are gathered in text order; -1 before the first.</summary>
    public int LatestToken { get; set; } = -1;

    /// <summary>The forms that the article prints, each once, in order of appearance.</summary>
    public List<string> Forms(DocumentLayout layout)
    {
        var forms = new List<string>();
        var seen = new Dictionary<string, int>(NameComparer.Instance);
        foreach (var mention in Mentions)
        {
            var form = layout.Text.Fold(mention.Span);
            if (!seen.TryGetValue(form, out var at))
            {
                seen.Add(form, forms.Count);
                forms.Add(form);
            }
            else if (IsCapitals(forms[at]) && !IsCapitals(form))
            {
                // A dateline or capital headline prints no name as it is written.
                forms[at] = form;
            }
        }
        return forms;
    }

    private static bool IsCapitals(string form)
    {
        foreach (var c in form)
        {
            if (char.IsLower(c)) return false;
        }
        return true;
    }
}
