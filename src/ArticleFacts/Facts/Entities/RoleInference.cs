using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Roles that stand apart from the name: a successor has the role of the one before, and newspapers first say what somebody is ("a former treasurer was
/// sentenced", "its president said") and give the name in the next paragraph.
/// </summary>
internal sealed class RoleInference(DocumentLayout layout, EntityGraph graph)
{
    /// <summary>So far into a paragraph its subject and verb are looked for.</summary>
    private const int Reach = 12;

    /// <summary>The paragraph that introduces somebody is no longer than this.</summary>
    private const int LongestLead = 120;

    /// <summary>So far before "succeeding Dorn" stands who succeeds.</summary>
    private const int LongestSentence = 60;

    private static readonly WordSet Succeeding = new("succeeds", "succeeded", "succeed", "succeeding");
    private static readonly WordSet Replacing = new("replaces", "replaced", "replace", "replacing");
    private static readonly WordSet Followers = new("front", "movement", "party", "brigade", "brigades", "militia", "bloc", "faction");
    private static readonly WordSet Telling = new("on", "tells", "talks", "explains", "reveals", "says", "who", "discusses", "reflects", "remembers", "recalls", "answers", "looks", "shares");

    private readonly ArticleText text = layout.Text;

    /// <summary>What is told of the person somewhere else than beside the name; nothing where the article does not tell.</summary>
    /// <param name="draft">The person.</param>
    public RoleMention Of(EntityDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (Followed(mention) is { } organization) return new RoleMention("leader", organization);
        }
        var block = FirstInBody(draft, out var first);
        if (first is not null && (Introduced(block, first) ?? Announced(block, first)) is { } said) return new RoleMention(said, null);
        return new RoleMention(Interviewed(draft), null);
    }

    /// <summary>Calls <paramref name="share"/> with every two people one of whom succeeds the other.</summary>
    public void Successions(Action<EntityDraft, EntityDraft> share)
    {
        foreach (var (draft, mention) in graph.Mentions)
        {
            if (draft.Kind != EntityKind.Person) continue;
            if (Successor(draft, mention) is { } follower) share(follower, draft);
            var at = mention.EndToken;
            if (text.IsChar(at, ',') && at + 2 < text.Tokens.Length && text.Tokens[at + 1].IsNumber && text.IsChar(at + 2, ',')) at += 3;
            if (text.Is(at, "will") || text.Is(at, "has") || text.Is(at, "had") || text.Is(at, "is")) at++;
            if (!Succeeding.Contains(text, at)) continue;
            for (var i = at + 1; i < text.Tokens.Length && i <= at + 4; i++)
            {
                if (graph.At(i, out var other) is not { } predecessor) continue;
                if (predecessor.Kind == EntityKind.Person && predecessor != draft && other!.TitleToken == at + 1) share(draft, predecessor);
                break;
            }
        }
    }

    // "…, succeeding Dorn.", "She replaces Dorn as chairman.": who the verb's participle or pronoun means.
    private EntityDraft? Successor(EntityDraft predecessor, NameMention mention)
    {
        var verb = mention.TitleToken - 1;
        if (verb < 1 || !(Succeeding.Contains(text, verb) || (Replacing.Contains(text, verb) && text.Is(mention.EndToken, "as"))) || !layout.FindSentence(mention.Span.Start, out var block, out var index)) return null;
        var sentences = layout.Blocks[block].Sentences;
        var participle = text.Is(verb, "succeeding") || text.Is(verb, "replacing");
        if (participle && text.IsChar(verb - 1, ',')) return Only(sentences[index].FirstToken, verb, predecessor);
        var subject = text.Is(verb - 1, "will") ? verb - 2 : verb - 1;
        if (subject != sentences[index].FirstToken || index == 0 || !(text.Is(subject, "she") || text.Is(subject, "he"))) return null;
        return Only(sentences[index - 1].FirstToken, sentences[index - 1].EndToken, predecessor);
    }

    // The one person named in [first..end) beside `other`.
    private EntityDraft? Only(int first, int end, EntityDraft other)
    {
        EntityDraft? only = null;
        if (end - first > LongestSentence) return null;
        for (var i = first; i < end; i++)
        {
            if (graph.At(i, out _) is not { Kind: EntityKind.Person } draft || draft == other) continue;
            if (only is not null && only != draft) return null;
            only = draft;
        }
        return only;
    }

    // "Dorn's Tolm Liberation Front": whose movement it is leads it.
    private string? Followed(NameMention mention)
    {
        var at = mention.EndToken;
        if (at + 1 >= text.Tokens.Length || text.Tokens[at].Kind != TokenKind.Possessive) return null;
        if (graph.At(at + 1, out var other) is not { Kind: EntityKind.Organization } draft || other!.FirstToken != at + 1) return null;
        return Followers.Contains(text, other.EndToken - 1) ? draft.Name : null;
    }

    // The block of the body in which the person is first named; -1 for none.
    private int FirstInBody(EntityDraft draft, out NameMention? first)
    {
        foreach (var mention in draft.Mentions)
        {
            first = mention;
            var block = layout.BlockAt(mention.Span.Start);
            if (block > 0 && layout.Blocks[block].Kind == BlockKind.Paragraph) return block;
        }
        first = null;
        return -1;
    }

    // "A former choir treasurer was sentenced on Friday." and the next paragraph: "Ida Dorn, 57, had pleaded guilty …".
    private string? Introduced(int block, NameMention first)
    {
        var lead = layout.Blocks[block - 1];
        if (lead.Kind != BlockKind.Paragraph || lead.ParagraphNumber != 1 || first.TitleToken != layout.Blocks[block].FirstToken) return null;
        var age = first.EndToken + 1;
        if (!text.IsChar(age - 1, ',') || age >= text.Tokens.Length || !text.Tokens[age].IsNumber) return null;
        var start = layout.Dateline is { } dateline && dateline.Block == block - 1 ? dateline.EndToken : lead.FirstToken;
        if (!(text.Is(start, "a") || text.Is(start, "an")) || NamesPerson(lead)) return null;
        return Head(start + 1, Math.Min(lead.EndToken, start + Reach));
    }

    // "Its president said on Monday." and the next paragraph: "“We are leaving,” said Ida Dorn."
    private string? Announced(int block, NameMention first)
    {
        var verb = first.TitleToken - 1;
        if (verb <= layout.Blocks[block].FirstToken || !text.Tokens[verb].Is(WordClass.ReportingVerb) || text.Tokens[verb - 1].Kind != TokenKind.Quote) return null;
        var lead = layout.Blocks[block - 1];
        if (lead.Kind != BlockKind.Paragraph || lead.Sentences.Length == 0 || NamesPerson(lead)) return null;
        var sentence = lead.Sentences[lead.Sentences.Length - 1];
        for (var i = sentence.EndToken - 1; i > sentence.FirstToken && i > sentence.EndToken - Reach; i--)
        {
            if (!text.Tokens[i].Is(WordClass.ReportingVerb) || text.Tokens[i].IsCapitalized) continue;
            for (var start = Math.Max(sentence.FirstToken + 1, i - 4); start < i; start++)
            {
                if (RoleWords.LongEnd(text, graph, start, i) != i) continue;
                return text.Is(start - 1, "its") || text.Is(start - 1, "the") || text.Tokens[start - 1].Kind == TokenKind.Possessive ? text.Fold(text.SpanOf(start, i)) : null;
            }
        }
        return null;
    }

    // "The furniture maker on glue and grief", below a headline that names one person.
    private string? Interviewed(EntityDraft draft)
    {
        if (layout.Headline.IsEmpty || layout.BlockAt(draft.Mentions[0].Span.Start) is not (>= 0 and var block) || layout.Blocks[block].Kind != BlockKind.Headline || block + 1 >= layout.Blocks.Length) return null;
        var summary = layout.Blocks[block + 1];
        if (summary.Kind != BlockKind.Summary || !text.Is(summary.FirstToken, "the")) return null;
        if (layout.Blocks[block].EndToken - layout.Blocks[block].FirstToken > LongestLead) return null;
        for (var i = layout.Blocks[block].FirstToken; i < layout.Blocks[block].EndToken; i++)
        {
            if (graph.At(i, out _) is { Kind: EntityKind.Person } other && other != draft) return null;
        }
        var first = summary.FirstToken + 1;
        for (var i = first + 1; i < summary.EndToken && i < first + 5; i++)
        {
            if (!Telling.Contains(text, i)) continue;
            return RoleWords.IsOccupation(text, i - 1) && !NamesPerson(summary) ? text.Fold(text.SpanOf(first, i)) : null;
        }
        return null;
    }

    // The role at the end of a noun phrase: "former choir treasurer" before a verb, a comma or "who".
    private string? Head(int at, int limit)
    {
        for (; at < limit; at++)
        {
            var token = text.Tokens[at];
            if (token.Kind == TokenKind.Dash || token.IsNumber) continue;
            if (!token.IsWord || token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun)) return null;
            var end = RoleWords.LongEnd(text, graph, at, limit);
            if (end == at) continue;
            var open = end < limit && (text.Tokens[end].Is(WordClass.Auxiliary | WordClass.Preposition) || text.Is(end, "who") || text.IsChar(end, ','));
            return open && !token.Is(WordClass.Family) ? text.Fold(text.SpanOf(at, end)) : null;
        }
        return null;
    }

    // A long paragraph is no introduction, and is not looked through.
    private bool NamesPerson(LayoutBlock block)
    {
        if (block.EndToken - block.FirstToken > LongestLead) return true;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (graph.At(i, out _) is { Kind: EntityKind.Person }) return true;
        }
        return false;
    }
}
