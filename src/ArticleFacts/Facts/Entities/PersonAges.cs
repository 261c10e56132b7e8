using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Whose the ages are that stand apart from a name's comma: "41-year-old Ida Dorn", "Dorn, a 41-year-old baker", "Dorn died at 82", "She turned 71",
/// "the 81-year-old said". An age that two people could have is nobody's.
/// </summary>
internal sealed class PersonAges
{
    private const int Oldest = 120;

    // In tokens: "62-year-old former school bus driver …".
    private const int LongestDescription = 6;

    // In tokens: how far a verb of dying stands before "at the age of 82".
    private const int LongestPredicate = 20;

    // In tokens: more is not looked through for a name; the text may be one sentence.
    private const int Reach = 150;

    // In sentences and paragraphs: how far back a pronoun's bearer may be named, and how far behind the lead its subject.
    private const int SentencesBack = 2;
    private const int ParagraphsAhead = 3;

    private const WordClass Closing =
        WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Pronoun | WordClass.ReportingVerb;

    private static readonly WordSet Dying = new("died", "dies", "dead", "death", "die", "dying");
    private static readonly WordSet Being = new("is", "was", "turned", "turns");
    private static readonly WordSet Believed = new("believed", "thought");

    // In tokens: "the 71-year-old former president said".
    private const int LongestNoun = 3;

    private readonly DocumentLayout layout;
    private readonly ArticleText text;
    private readonly EntityGraph graph;
    private readonly Dictionary<EntityDraft, int> ages = [];
    private readonly Dictionary<EntityDraft, string> roles = [];

    public PersonAges(DocumentLayout layout, EntityGraph graph, QuantityMention[] quantities, QuoteMention[] quotes)
    {
        this.layout = layout;
        text = layout.Text;
        this.graph = graph;
        var quote = 0;
        foreach (var quantity in quantities)
        {
            if (quantity.Kind != QuantityKind.Age || quantity.Unit != "years" || quantity.UpperValue is not null || quantity.Value is < 1 or > Oldest || quantity.Value != Math.Floor(quantity.Value)) continue;
            while (quote < quotes.Length && quotes[quote].EndToken <= quantity.FirstToken) quote++;
            var quoted = quote < quotes.Length && quotes[quote].FirstToken <= quantity.FirstToken;
            var bearer = Bearer(quantity, quoted);
            if (bearer is not null && !ages.ContainsKey(bearer)) ages.Add(bearer, (int)quantity.Value);
        }
    }

    /// <summary>What the person is called beside the age ("the 49-year-old warden said"); null where the article tells nothing.</summary>
    public string? RoleOf(EntityDraft person) => roles.TryGetValue(person, out var role) ? role : null;

    /// <summary>The person's age; null where the article tells none.</summary>
    public int? Of(EntityDraft person) => ages.TryGetValue(person, out var age) ? age : null;

    private EntityDraft? Bearer(QuantityMention quantity, bool quoted)
    {
        if (!layout.FindSentence(quantity.Phrase.Start, out var block, out var index)) return null;
        var sentence = layout.Blocks[block].Sentences[index];
        int first = text.TokenAt(quantity.Phrase.Start), end = text.TokenAt(quantity.Phrase.End - 1) + 1;
        // "8-year-olds" are many.
        if (text.Is(end - 1, "olds")) return null;
        var old = text.Is(end - 1, "old");
        if (old && Ahead(end, sentence.EndToken) is { } named) return named;
        if (old && Apposed(first, sentence.FirstToken) is { } apposed) return apposed;
        if (quoted) return text.Is(first - 1, "i'm") || text.Is(first - 1, "am") ? Alone(block) : null;
        if (old) return Definite(first, end, block, index) ?? Introduced(first, block, sentence);
        return Subject(quantity.FirstToken, first, block, index, sentence);
    }

    // "41-year-old Ida Dorn", "62-year-old bus driver Ida Dorn", but not "a 41-year-old shot Ida Dorn".
    private EntityDraft? Ahead(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestDescription); i++)
        {
            var draft = graph.At(i, out var mention);
            if (draft is { Kind: EntityKind.Person } && mention!.FirstToken == i)
            {
                return i == at || mention.TitleToken < i || text.Tokens[i - 1].Is(WordClass.Role | WordClass.PeopleNoun | WordClass.Family) ? draft : null;
            }
            if (draft is not null) continue;
            var token = text.Tokens[i];
            if (!(token.IsWord || token.Kind is TokenKind.Dash or TokenKind.Possessive) || token.Is(Closing)) return null;
        }
        return null;
    }

    // "Ida Dorn, a 41-year-old baker", "Ida Dorn, now 41 years old".
    private EntityDraft? Apposed(int first, int start)
    {
        var i = first - 1;
        while (i > start && i >= first - 3 && text.Tokens[i].IsWord && !text.Tokens[i].IsCapitalized && !text.Tokens[i].Is(Closing)) i--;
        if (!text.IsChar(i, ',') && !text.IsChar(i, '(')) return null;
        return graph.At(i - 1, out var mention) is { Kind: EntityKind.Person } draft && mention!.EndToken == i ? draft : null;
    }

    // "Dorn is 52", "She turned 71", "Dorn died in Norvale at the age of 82".
    private EntityDraft? Subject(int number, int first, int block, int index, Sentence sentence)
    {
        var verb = first - 1;
        // "Dorn, who … and is believed to be 38".
        if (number == first && text.Is(verb, "be") && text.Is(verb - 1, "to") && Believed.Contains(text, verb - 2)) return Only(sentence.FirstToken, verb - 2, subject: true);
        if (number == first && verb > sentence.FirstToken && Being.Contains(text, verb))
        {
            // "was 19 when …" tells of another day.
            if (text.Is(number + 1, "when")) return null;
            if (text.Is(verb - 1, "he") || text.Is(verb - 1, "she")) return Before(block, index, verb - 1);
            return graph.At(verb - 1, out var mention) is { Kind: EntityKind.Person } draft && mention!.EndToken == verb && IsSubject(mention, sentence) ? draft : null;
        }
        for (var i = first - 1; i > sentence.FirstToken && i >= first - LongestPredicate; i--)
        {
            if (!Dying.Contains(text, i)) continue;
            // "his death at 82", "the death of Dorn at 82": only who dies.
            if (text.Is(i, "death")) return null;
            return text.Is(i - 1, "he") || text.Is(i - 1, "she") ? Before(block, index, i - 1) : Only(sentence.FirstToken, i, subject: false);
        }
        return null;
    }

    private bool IsSubject(NameMention mention, Sentence sentence) =>
        mention.TitleToken == sentence.FirstToken || !text.Tokens[mention.TitleToken - 1].Is(WordClass.Preposition);

    // "the 81-year-old was resting": whom the sentence before is about.
    private EntityDraft? Definite(int first, int end, int block, int index)
    {
        if (!text.Is(first - 1, "the")) return null;
        // "the 71-year-old former president was": the noun says no more of whom it means.
        var noun = end;
        for (var n = 0; n < LongestNoun && end < text.Tokens.Length && text.Tokens[end].IsWord && !text.Tokens[end].IsCapitalized && !text.Tokens[end].Is(Closing); n++) end++;
        if (end >= text.Tokens.Length) return null;
        var next = text.Tokens[end];
        if (next.IsWord ? !next.Is(WordClass.Auxiliary | WordClass.ReportingVerb) : next.Kind != TokenKind.Punctuation) return null;
        var bearer = Before(block, index, first - 1);
        var role = end > noun && RoleWords.IsOccupation(text, end - 1) && !RoleClauseReader.NoRoles.Contains(text, end - 1);
        if (bearer is not null && role && !roles.ContainsKey(bearer)) roles.Add(bearer, text.Fold(text.SpanOf(end - 1, end)));
        return bearer;
    }

    // "A 62-year-old driver is …" opens the story; the first paragraph that begins with a full name says who.
    private EntityDraft? Introduced(int first, int block, Sentence sentence)
    {
        var lead = layout.Blocks[block];
        var start = layout.Dateline is { } dateline && dateline.Block == block ? dateline.EndToken : lead.FirstToken;
        if (lead.ParagraphNumber != 1 || first != start + 1 || !(text.Is(start, "a") || text.Is(start, "an")) || HasPerson(lead.FirstToken, lead.EndToken)) return null;
        for (var i = block + 1; i < layout.Blocks.Length && i <= block + ParagraphsAhead; i++)
        {
            if (layout.Blocks[i].Kind != BlockKind.Paragraph) return null;
            if (graph.At(layout.Blocks[i].FirstToken, out var mention) is { Kind: EntityKind.Person } draft) return mention!.EndToken > mention.FirstToken + 1 && sentence.EndToken > first ? draft : null;
        }
        return null;
    }

    // Whom "she" means: the one person named before it in its sentence, else in the sentences before.
    private EntityDraft? Before(int block, int index, int pronoun)
    {
        var sentences = layout.Blocks[block].Sentences;
        if (Only(sentences[index].FirstToken, pronoun, subject: false) is { } same) return same;
        if (HasPerson(sentences[index].FirstToken, pronoun)) return null;
        for (var i = index - 1; i >= 0 && i >= index - SentencesBack; i--)
        {
            if (HasPerson(sentences[i].FirstToken, sentences[i].EndToken)) return Only(sentences[i].FirstToken, sentences[i].EndToken, subject: true);
        }
        return null;
    }

    // "I'm 31": who is the only one named in the paragraph.
    private EntityDraft? Alone(int block) =>
        layout.Blocks[block] is { Kind: BlockKind.Paragraph } paragraph ? Only(paragraph.FirstToken, paragraph.EndToken, subject: false) : null;

    private bool HasPerson(int first, int end)
    {
        // Too long to say: as good as somebody.
        if (end - first > Reach) return true;
        for (var i = first; i < end; i++)
        {
            if (graph.At(i, out _) is { Kind: EntityKind.Person }) return true;
        }
        return false;
    }

    // The one person named in [first..end); with `subject`, the one that the sentence begins with, if there are more.
    private EntityDraft? Only(int first, int end, bool subject)
    {
        EntityDraft? only = null;
        if (end - first > Reach) return null;
        for (var i = first; i < end; i++)
        {
            if (graph.At(i, out var mention) is not { Kind: EntityKind.Person } draft) continue;
            if (subject && only is null && mention!.TitleToken <= first) return draft;
            if (only is not null && only != draft) return null;
            only = draft;
            i = mention!.EndToken - 1;
        }
        return only;
    }
}
