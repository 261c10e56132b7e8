using ArticleFacts.Layout;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>The entities with their mentions, and which one stands at a token.</summary>
/// <param name="layout">The document.</param>
/// <param name="names">The number of its names, each of which is a mention at most.</param>
internal sealed class EntityGraph(DocumentLayout layout, int names)
{
    private readonly int[] at = new int[layout.Text.Tokens.Length];

    /// <summary>The entities, by first mention.</summary>
    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>All mentions, in text order.</summary>
    public List<(EntityDraft Draft, NameMention Mention)> Mentions { get; } = new(names);

    /// <summary>Adds the next mention in text order.</summary>
    public void Add(EntityDraft draft, NameMention mention)
    {
        Mentions.Add((draft, mention));
        if (draft.Mentions.Count == 0) Drafts.Add(draft);
        draft.Mentions.Add(mention);
        draft.LatestToken = mention.FirstToken;
        for (var i = mention.FirstToken; i < mention.EndToken; i++) at[i] = Mentions.Count;
    }

    /// <summary>The entity mentioned at <paramref name="token"/>; null when none is.</summary>
    public EntityDraft? At(int token, out NameMention? mention)
    {
        mention = null;
        if ((uint)token >= (uint)at.Length || at[token] == 0) return null;
        mention = Mentions[at[token] - 1].Mention;
        return Mentions[at[token] - 1].Draft;
    }

    /// <summary>Names the entities, when all mentions are in.</summary>
    public void Finish()
    {
        foreach (var draft in Drafts) draft.Name = Name(draft);
    }

    // The fullest form that is no acronym or abbreviation; the gazetteer's own where the article prints nothing else.
    private string Name(EntityDraft draft)
    {
        var forms = draft.Forms(layout);
        if (draft.Kind == EntityKind.Person) return Shared(draft) is { } surname ? forms[0] + " " + surname : Fullest(forms);
        if (draft.Canonical is { } canonical && forms.Find(f => NameComparer.Instance.Equals(f, canonical)) is { } printed)
        {
            // A dateline's "GENEVA" is Geneva.
            return draft.Kind == EntityKind.Place && IsShort(printed) ? canonical : printed;
        }
        var full = forms.FindAll(f => !IsShort(f));
        if (full.Count > 0) return draft.Kind == EntityKind.Place ? full[0] : Fullest(full);
        return draft.Kind == EntityKind.Place && draft.Canonical is { } usual ? usual : forms[0];
    }

    // "Ida" in "Ida and Carl Brantley" has the surname of the other, where the article never prints it with her name.
    private string? Shared(EntityDraft draft)
    {
        if (draft.Mentions.Exists(m => m.EndToken > m.FirstToken + 1)) return null;
        foreach (var mention in draft.Mentions)
        {
            if (!layout.Text.Is(mention.EndToken, "and") || At(mention.EndToken + 1, out var other) is not { Kind: EntityKind.Person }) continue;
            if (other!.FirstToken == mention.EndToken + 1 && other.EndToken > other.FirstToken + 1) return layout.Text.Fold(layout.Text.SpanOf(other.FirstToken + 1, other.EndToken));
        }
        return null;
    }

    // "U.S.", "NASA", "Calif."; "Corrin Industries Inc." is not.
    private static bool IsShort(string form)
    {
        var upper = true;
        foreach (var c in form) upper &= !Unicode.IsLower(c);
        return upper || (form.IndexOf('.') >= 0 && form.IndexOf(' ') < 0);
    }

    private static string Fullest(List<string> forms)
    {
        var best = forms[0];
        foreach (var form in forms)
        {
            if (form.Length > best.Length) best = form;
        }
        return best;
    }
}
