using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Reads roles that label a name without a sentence: in brackets ("Dorn (treasurer)"), on the line below ("Ida Dorn / Head of Press"), an instrument
/// ("with Dorn, piano"), and one label for several people ("the donors, Ida and Carl Dorn").
/// </summary>
internal sealed class RoleLabelReader(DocumentLayout layout, EntityGraph graph)
{
    /// <summary>A label has so many tokens at most.</summary>
    private const int LongestLabel = 10;

    /// <summary>So many people share a label at most.</summary>
    private const int MostSharing = 8;

    /// <summary>The noun that several people share has so many tokens at most: "non-executive directors".</summary>
    private const int LongestRole = 4;

    /// <summary>Between a name and "both weavers" stand so many tokens at most.</summary>
    private const int LongestShare = 16;

    /// <summary>What stands in brackets behind one of several names is no longer than this.</summary>
    private const int LongestBracket = 12;

    private static readonly (string Instrument, string Player)[] Players =
    [
        ("piano", "pianist"), ("violin", "violinist"), ("viola", "violist"), ("cello", "cellist"), ("guitar", "guitarist"), ("drums", "drummer"), ("organ", "organist"), ("harp", "harpist"),
        ("trumpet", "trumpeter"), ("trombone", "trombonist"), ("saxophone", "saxophonist"), ("flute", "flautist"), ("oboe", "oboist"), ("clarinet", "clarinettist"), ("percussion", "percussionist"),
        ("keyboards", "keyboardist"), ("vocals", "vocalist"), ("accordion", "accordionist"), ("harpsichord", "harpsichordist"), ("fiddle", "fiddler"),
    ];

    private readonly ArticleText text = layout.Text;

    /// <summary>What labels this name alone.</summary>
    public RoleMention Of(NameMention mention, Sentence sentence)
    {
        if ((Bracketed(mention) ?? Player(mention, sentence) ?? Bylined(mention)) is { } beside) return new RoleMention(beside, null);
        return Below(mention);
    }

    /// <summary>
    /// What labels several people, this one among them: "the donors, Ida and Carl Dorn", "singers Ida Dorn and Carl Holt". A plural before the first of the
    /// names is the role of each.
    /// </summary>
    public string? Shared(NameMention mention, Sentence sentence)
    {
        var first = mention;
        var sharing = IsJoined(mention.EndToken, sentence) ? 2 : 1;
        for (var n = 0; n < MostSharing; n++)
        {
            var before = first.TitleToken - 1;
            if (before > sentence.FirstToken && (text.Is(before, "and") || text.IsChar(before, '&')) && text.IsChar(before - 1, ',')) before--;
            if (before <= sentence.FirstToken || !(text.Is(before, "and") || text.IsChar(before, ',') || text.IsChar(before, '&'))) break;
            before = BeforeBracket(before, sentence);
            if (graph.At(before - 1, out var previous) is not { Kind: EntityKind.Person } || previous!.EndToken != before) break;
            first = previous;
            sharing++;
        }
        if (sharing < 2 && !text.IsChar(mention.EndToken, ',')) return null;
        if (Both(mention, sentence) is { } both) return both;
        if (sharing < 2) return null;
        // "two directors, Sir Carl Dorn and Ida Holt": a courtesy title tells nothing.
        var polite = first.TitleToken == first.FirstToken || TitleMatcher.Courtesy.Contains(text, first.TitleToken) || RoleWords.Styles.Contains(text, first.TitleToken);
        var end = polite ? first.TitleToken : first.FirstToken;
        if (polite && text.IsChar(end - 1, ',')) end--;
        for (var start = Math.Max(sentence.FirstToken, polite ? end - LongestRole : first.TitleToken); start < end; start++)
        {
            if (RoleWords.End(text, start, end) == end && !TitleMatcher.Courtesy.Contains(text, start)) return RoleWords.Singular(text.Fold(text.SpanOf(start, end)));
        }
        return null;
    }

    // "Ida Dorn, 38, and her brother Carl, both weavers": the plural behind the last of the names.
    private string? Both(NameMention mention, Sentence sentence)
    {
        for (var i = mention.EndToken; i < sentence.EndToken && i < mention.EndToken + LongestShare; i++)
        {
            if (text.Is(i, "both") && text.IsChar(i - 1, ','))
            {
                for (var role = i + 1; role < sentence.EndToken && role <= i + LongestRole && text.Tokens[role].IsWord; role++)
                {
                    if (RoleWords.End(text, role, sentence.EndToken) is var end && end > role) return RoleWords.Singular(text.Fold(text.SpanOf(role, end)));
                }
                return null;
            }
            var passes = graph.At(i, out _) is { Kind: EntityKind.Person } || text.IsChar(i, ',') || text.Tokens[i].IsNumber || text.Is(i, "and") || text.Tokens[i].Is(WordClass.Family)
                || text.Is(i, "his") || text.Is(i, "her") || text.Is(i, "their");
            if (!passes) return null;
        }
        return null;
    }

    // "sons, Erik (1915–1944) and Johan": the token behind the name before the bracket.
    private int BeforeBracket(int token, Sentence sentence)
    {
        if (!text.IsChar(token - 1, ')')) return token;
        for (var i = token - 2; i > sentence.FirstToken && i > token - LongestBracket; i--)
        {
            if (text.IsChar(i, '(')) return i;
        }
        return token;
    }

    // "Dorn (soprano)", "Dorn (deputy director)": nothing but the role stands in the brackets.
    private string? Bracketed(NameMention mention)
    {
        var open = mention.EndToken;
        if (!text.IsChar(open, '(') || open + 1 >= text.Tokens.Length) return null;
        var end = RoleWords.LongEnd(text, graph, open + 1, Math.Min(text.Tokens.Length, open + LongestLabel));
        return end > open + 1 && text.IsChar(end, ')') ? text.Fold(text.SpanOf(open + 1, end)) : null;
    }

    // "By Ida Dorn and Carl Holt | Staff Writers | May 4": behind the authors and a mark that parts the byline.
    private string? Bylined(NameMention mention)
    {
        if (layout.BlockAt(mention.Span.Start) is not (>= 0 and var index) || layout.Blocks[index] is not { Kind: BlockKind.Byline } block) return null;
        var at = mention.EndToken;
        for (var n = 0; n < MostSharing && text.Is(at, "and") && graph.At(at + 1, out var other) is { Kind: EntityKind.Person }; n++) at = other!.EndToken;
        if (at >= block.EndToken) return null;
        var start = text.Tokens[at].IsWord ? at : at + 1;
        for (var role = start; role < block.EndToken && role < start + LongestRole && text.Tokens[role].IsWord; role++)
        {
            var end = RoleWords.End(text, role, block.EndToken);
            var closed = end == block.EndToken || (end < block.EndToken && !text.Tokens[end].IsWord);
            if (end > role) return closed ? text.Fold(text.SpanOf(start, end)) : null;
        }
        return null;
    }

    // "with Ida Dorn, piano.", "Ida Dorn (cello)", "Ida Dorn on drums".
    private string? Player(NameMention mention, Sentence sentence)
    {
        var at = mention.EndToken;
        if (!(text.IsChar(at, ',') || text.IsChar(at, '(') || text.Is(at, "on"))) return null;
        var behind = at + 2;
        var closed = behind >= sentence.EndToken || (!text.Tokens[behind].IsWord && text.Tokens[behind].Kind != TokenKind.Dash) || text.Is(behind, "and");
        if (!closed) return null;
        foreach (var (instrument, player) in Players)
        {
            if (text.Is(at + 1, instrument)) return player;
        }
        return null;
    }

    // A name at the end of its line, and the title with capitals on the next: "Contact: Ida Dorn / Director of Communications, Tolm Foundation".
    private RoleMention Below(NameMention mention)
    {
        var start = mention.EndToken;
        if (start >= text.Tokens.Length || (text.Tokens[start].Flags & TokenFlags.LineStart) == 0 || !text.Tokens[start].IsCapitalized) return default;
        var limit = Math.Min(text.Tokens.Length, start + LongestLabel);
        var role = start;
        while (role < limit && role < start + 3 && text.Tokens[role].IsWord && text.Tokens[role].IsCapitalized && RoleWords.End(text, role, limit) == role) role++;
        var end = role < limit ? RoleWords.End(text, role, limit) : role;
        if (end == role) return default;
        // "of Communications": the department belongs to the title.
        while (end < limit && text.Tokens[end].IsWord && (text.Tokens[end].Flags & TokenFlags.LineStart) == 0 && (text.Tokens[end].IsCapitalized || text.Is(end, "of") || text.Is(end, "and"))) end++;
        var closed = end >= text.Tokens.Length || (text.Tokens[end].Flags & TokenFlags.LineStart) != 0;
        if (!closed && !text.IsChar(end, ',')) return default;
        return new RoleMention(text.Fold(text.SpanOf(start, end)), closed ? null : graph.At(end + 1, out _) is { Kind: EntityKind.Organization } draft ? draft.Name : null);
    }

    private bool IsJoined(int token, Sentence sentence)
    {
        if (text.IsChar(token, '('))
        {
            var close = token;
            while (close < sentence.EndToken && close < token + LongestBracket && !text.IsChar(close, ')')) close++;
            token = close + 1;
        }
        if (text.IsChar(token, ',')) token++;
        if (text.Is(token, "and") || text.IsChar(token, '&')) token++;
        return token < sentence.EndToken && graph.At(token, out _) is { Kind: EntityKind.Person };
    }
}
