using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Words that say who speaks: a verb of saying with its subject, or "according to".</summary>
/// <param name="Verb">Item of the verb.</param>
/// <param name="First">First item of verb and subject.</param>
/// <param name="End">The item behind the last of them.</param>
/// <param name="Speaker">The resolved name; null when the words name nobody that the article names.</param>
/// <param name="Evaluates">Whether the verb says what somebody calls something ("called it"), and not that somebody speaks.</param>
internal readonly record struct Attribution(int Verb, int First, int End, string? Speaker, bool Evaluates);

/// <summary>Finds the attributions of a statement, in order.</summary>
internal sealed class AttributionFinder(SubjectFinder subjects, ReferenceResolver references)
{
    // Verbs by which somebody's words are given in part: "called the plan “a joke”".
    private static readonly WordSet Evaluating = new(
        "called", "calls", "calling", "described", "describes", "describing", "dismissed", "dismisses", "dismissing", "denounced", "denounces", "denouncing",
        "condemned", "condemns", "condemning", "criticized", "criticised", "criticizing", "labeled", "labelled", "branded", "hailed", "hails", "hailing", "praised", "praises", "praising",
        "slammed", "blasted", "rejected", "threatened", "threatens", "threatening", "vowed", "vows", "vowing", "pledged", "promised", "accused", "accuses", "accusing", "urged", "urges", "urging",
        "blamed", "characterized", "characterised", "decried", "derided", "lamented", "touted", "ridiculed", "lauded", "likened",
        "mocked", "mocks", "mocking", "ripped", "chastised", "chastises", "scolded", "derides", "decries", "touts", "bashed", "bashes", "bashing");

    /// <summary>Verbs that take the person spoken to behind them: "told Ruiz" is never "Ruiz told".</summary>
    private static readonly WordSet Telling = new("told", "tells", "telling", "tell", "assured", "informed", "reminded");

    /// <summary>Verbs that attribute words only behind them ("…," she offered): "found a “note”" quotes nobody.</summary>
    private static readonly WordSet Thinking = new(
        "find", "finds", "found", "finding", "feel", "feels", "felt", "feeling", "hear", "hears", "heard", "hearing", "know", "knows", "knew", "known", "knowing",
        "offer", "offers", "offered", "offering", "address", "addresses", "addressed", "addressing", "determined", "debate", "debates", "debated", "refused",
        "began", "begins", "started", "cracked", "crowed", "barked", "snorted", "beamed", "finished", "ended", "pressed", "pleads", "allowed",
        "shrugs", "shrugged", "grins", "grinned", "smiles", "smiled", "laughs", "laughed", "nods", "nodded", "sighs", "sighed", "beams", "chuckles", "chuckled", "giggles", "giggled", "sobbed", "winces", "winced");

    private static readonly WordSet Returning = new("shot", "shoots", "fired", "fires", "hit", "hits", "wrote", "writes", "snapped", "called", "yelled", "shouted", "pushed", "pushes");

    private static readonly WordSet Joining = new("chimed", "chimes", "weighed", "weighs", "jumped", "cut", "broke");

    // What is no verb of saying in the lexicon, and yet begins an attribution: a rule that begins otherwise has to be told of here.
    private static readonly WordSet Cues = WordSet.Union(Evaluating, Thinking, Returning, Joining, new("according", "words", "goes", "went", "put", "puts"));

    private readonly List<Attribution> found = [];

    /// <summary>The attributions of <paramref name="s"/>; the list is reused for the next statement.</summary>
    public List<Attribution> Find(Statement s)
    {
        found.Clear();
        for (var i = 0; i < s.Count; i++)
        {
            if (!s.Is(i, WordClass.ReportingVerb) && !s.IsAny(i, Cues)) continue;
            if (s.Is(i, "according") && s.Is(i + 1, "to"))
            {
                if (subjects.After(i + 1) is { } source) found.Add(new Attribution(i, i, source.End, source.Name, false));
                i++;
                continue;
            }
            // "in the words of Ruiz"
            if (s.Is(i, "words") && s.Is(i - 1, "the") && s.Is(i - 2, "in") && s.Is(i + 1, "of"))
            {
                if (subjects.After(i + 1) is { } author) found.Add(new Attribution(i, i - 2, author.End, author.Name, true));
                continue;
            }
            var evaluates = s.IsAny(i, Evaluating);
            var thinks = s.IsAny(i, Thinking);
            if (!evaluates && !thinks && !s.Is(i, WordClass.ReportingVerb) && !IsPhrasal(s, i)) continue;
            if (NounPhrases.IsState(s.Text, s.TokenIndex(i))) continue;
            if (s.IsCapitalized(i) && s.Kind != BlockKind.Headline && i > 0) continue;
            if (Subject(s, i) is not { } subject) continue;
            if (thinks && !s.IsPunctuatedQuote(Math.Min(i, subject.First) - 1)) continue;
            found.Add(new Attribution(i, Math.Min(i, subject.First), Math.Max(i + 1, subject.End), subject.Name, evaluates && !s.Is(i, WordClass.ReportingVerb)));
        }
        return found;
    }

    // "he goes on", "she shot back", "as Ruiz put it": verbs that say so only with their particle.
    private static bool IsPhrasal(Statement s, int i)
    {
        if (s.Is(i + 1, "on")) return (s.Is(i, "goes") || s.Is(i, "went")) && !s.IsWord(i + 2);
        if (s.Is(i + 1, "back")) return s.IsAny(i, Returning);
        if (s.Is(i + 1, "in")) return s.IsAny(i, Joining);
        return s.Is(i + 1, "it") && (s.Is(i, "put") || s.Is(i, "puts"));
    }

    private Subject? Subject(Statement s, int verb)
    {
        // "described by Ruiz as", not "said by telephone"
        if (s.Is(verb + 1, "by") && MediumWords.EndOfPhraseAt(s, verb + 1) < 0) return subjects.After(verb + 1);

        // "…," said Ruiz.
        var behindQuote = verb == 0 || s.IsQuote(verb - 1) || ((s.IsComma(verb - 1) || s.IsDash(verb - 1)) && s.IsQuote(verb - 2));
        if (behindQuote && !s.EndsWith(verb, "ing"))
        {
            if (verb > 2 && GoesOn(s, verb)) return references.Main(verb);
            if (!s.IsAny(verb, Telling) && subjects.After(verb) is { } behind) return behind;
            // "Ruiz, who wrote “Salt Year,” said on Monday that …"
            return verb > 2 && !s.IsQuote(0) ? references.Main(verb) : null;
        }

        var subject = subjects.Before(verb);
        if (subject is null && s.IsComma(verb - 1) && !s.IsAny(verb, Telling) && !GoesOn(s, verb)) subject = subjects.After(verb);
        if (subject is { Name: null } && s.EndsWith(verb, "ing")) return null;
        return subject;
    }

    // "Ruiz, whom he called “a fool,” said he would go": behind the verb a clause begins, and no subject stands there.
    private static bool GoesOn(Statement s, int verb) => s.Is(verb + 1, WordClass.Pronoun) && s.Is(verb + 2, WordClass.Auxiliary);
}
