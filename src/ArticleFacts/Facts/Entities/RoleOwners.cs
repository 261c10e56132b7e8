using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Finds the organization or country that a role belongs to, before its noun or behind it.</summary>
internal sealed class RoleOwners(ArticleText text, EntityGraph graph)
{
    /// <summary>How far, in tokens, the noun phrase of a role is looked through.</summary>
    public const int Reach = 8;

    /// <summary>Whose the role that begins at token <paramref name="role"/> is: right before it, with a genitive, a bracket or adjectives between them.</summary>
    public string? Before(int role, Sentence sentence)
    {
        var least = Math.Max(sentence.FirstToken, role - Reach);
        for (var i = role - 1; i >= least; i--)
        {
            if (graph.At(i, out _) is { Kind: not EntityKind.Person } draft) return draft.Name;
            var token = text.Tokens[i];
            if (token.IsWord && token.Is(WordClass.Demonym) && Phrases.Match(text, i, PhraseKind.Demonym, out var phrase) > 0) return phrase!.Data;
            var passes = token.Kind is TokenKind.Possessive or TokenKind.Dash || text.IsChar(i, ')') || text.IsChar(i, '(')
                || (token.IsWord && !token.IsCapitalized && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun | WordClass.ReportingVerb))
                // "Acme's founder and majority owner".
                || (text.Is(i, "and") && i > least && text.Tokens[i - 1].Is(WordClass.Role));
            if (!passes) return null;
        }
        return null;
    }

    /// <summary>"…, headed by the cleric Dorn": the organization whose description the participle goes on.</summary>
    public string? Headed(int role, Sentence sentence)
    {
        var by = role - 1;
        var least = Math.Max(sentence.FirstToken, role - Reach);
        while (by >= least && !text.Is(by, "by")) by--;
        if (by <= least || !(text.Is(by - 1, "headed") || text.Is(by - 1, "led") || text.Is(by - 1, "chaired") || text.Is(by - 1, "founded"))) return null;
        EntityDraft? nearest = null;
        for (var i = by - 2; i >= Math.Max(sentence.FirstToken, by - (3 * Reach)); i--)
        {
            if (graph.At(i, out var mention) is not { Kind: EntityKind.Organization } draft || mention!.EndToken != i + 1) continue;
            nearest ??= draft;
            var described = (text.IsChar(i + 1, ',') || text.Tokens[i + 1].Kind == TokenKind.Dash) && text.Tokens[i + 2].Is(WordClass.Determiner);
            if (described) return draft.Name;
        }
        return nearest?.Name;
    }

    /// <summary>"of the militia Tolm Front", "in the Tolm bloc": the first name behind the preposition at <paramref name="token"/>.</summary>
    public string? Behind(int token, Sentence sentence)
    {
        if (token >= sentence.EndToken) return null;
        if (!(text.Is(token, "of") || text.Is(token, "in") || text.Is(token, "at") || text.Is(token, "for") || text.Is(token, "with"))) return null;
        var end = Math.Min(sentence.EndToken, token + Reach);
        for (var i = token + 1; i < end; i++)
        {
            // "a fisherman in Port Tolm" belongs to nothing there, "the mayor of Port Tolm" does.
            if (graph.At(i, out _) is { } draft) return draft.Kind == EntityKind.Person || (draft.Kind == EntityKind.Place && !text.Is(token, "of")) ? null : draft.Name;
            var t = text.Tokens[i];
            if (!(t.IsWord || t.Kind is TokenKind.Dash or TokenKind.Possessive) || t.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.ReportingVerb)) return null;
        }
        return null;
    }

    /// <summary>"Tolmund of the BLF", "Tolmund, from the BLF", "the BLF's Tolmund".</summary>
    public string? OfName(NameMention mention, Sentence sentence)
    {
        var genitive = mention.TitleToken - 1;
        if (genitive > sentence.FirstToken && text.Tokens[genitive].Kind == TokenKind.Possessive && graph.At(genitive - 1, out _) is { Kind: EntityKind.Organization } owner) return owner.Name;
        var at = text.IsChar(mention.EndToken, ',') ? mention.EndToken + 1 : mention.EndToken;
        if (at + 1 >= sentence.EndToken || !(text.Is(at, "of") || text.Is(at, "from") || text.Is(at, "with"))) return null;
        var next = text.Is(at + 1, "the") ? at + 2 : at + 1;
        return graph.At(next, out _) is { Kind: EntityKind.Organization } draft ? draft.Name : null;
    }
}
