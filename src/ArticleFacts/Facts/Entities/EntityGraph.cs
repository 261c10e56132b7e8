using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>The entities with their mentions, and which one stands at a token.</summary>
internal sealed class EntityGraph(DocumentLayout layout)
{
    private readonly int[] at = new int[layout.Text.Tokens.Length];
    private readonly List<(EntityDraft Draft, NameMention Mention)> mentions = [];
    private readonly HashSet<EntityDraft> seen = [];

    /// <summary>The entities, by first mention.</summary>
    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>All mentions, in text order.</summary>
    public IReadOnlyList<(EntityDraft Draft, NameMention Mention)> Mentions => mentions;

    /// <summary>Adds the next mention in text order.</summary>
    public void Add(EntityDraft draft, NameMention mention)
    {
        mentions.Add((draft, mention));
        draft.Mentions.Add(mention);
        draft.LatestToken = mention.FirstToken;
        for (var i = mention.FirstToken; i < mention.EndToken; i++) at[i] = mentions.Count;
        if (seen.Add(draft)) Drafts.Add(draft);
    }

    /// <summary>The entity mentioned at <paramref name="token"/>; null when none is.</summary>
    public EntityDraft? At(int token, out NameMention? mention)
    {
        mention = null;
        if ((uint)token >= (uint)at.Length || at[token] == 0) return null;
        mention = mentions[at[token] - 1].Mention;
        return mentions[at[token] - 1].Draft;
    }

    /// <summary>Names the entities, when all mentions are in.</summary>
    public void Finish()
    {
        foreach (var draft in Drafts) draft.Name = Name(draft);
    }

    // The fullest form: of people the one with most letters, of the others the first that is no acronym or abbreviation.
    private string Name(EntityDraft draft)
    {
        var forms = draft.Forms(layout);
        if (draft.Kind == EntityKind.Person) return Fullest(forms);
        if (draft.Canonical is { } canonical && forms.Contains(canonical, NameComparer.Instance)) return forms.First(f => NameComparer.Instance.Equals(f, canonical));
        if (draft.Kind == EntityKind.Place && draft.Canonical is { } usual) return usual;
        return draft.Acronym is null ? Fullest(forms) : Fullest(forms.Where(f => f.IndexOf(' ') >= 0).DefaultIfEmpty(forms[0]).ToList());
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
