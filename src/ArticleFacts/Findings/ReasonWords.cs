using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>Why two places of a text may differ though both are right.</summary>
[Flags]
internal enum Reason
{
    None = 0,

    /// <summary>What follows is a part: "among", "include", "such as".</summary>
    Part = 1,

    /// <summary>The number may still grow: "so far", "at least", "yet".</summary>
    Open = 2,

    /// <summary>There are more that nobody names: "others", "the rest", "unnamed".</summary>
    Rest = 4,

    /// <summary>The number is not exact: "about", "nearly", "rounding".</summary>
    Approximate = 8,

    /// <summary>Not any more, or not yet: "former", "then", "acting", "elect".</summary>
    Former = 16,

    /// <summary>Another person of the family: "brother", "widow".</summary>
    Kin = 32,

    /// <summary>Another time: "earlier", "previously", "a year before", "rose to".</summary>
    OtherTime = 64,

    /// <summary>Something was corrected or is disputed: "initially", "revised", "wrongly", "instead".</summary>
    Correction = 128,

    /// <summary>One thing can be counted twice: "both", "overlap", "multiple".</summary>
    Overlap = 256,

    /// <summary>Somebody else's number: "estimated", "according", "claims".</summary>
    Attributed = 512,

    /// <summary>Not real, or not yet: "if", "would", "planned".</summary>
    Unreal = 1024,

    /// <summary>Another part, set against the first: "another", "remaining", "compared".</summary>
    Another = 2048,
}

/// <summary>The one table of the words that explain a difference. Rules ask for the kinds of reasons that count for them.</summary>
internal sealed class ReasonWords(ArticleText text)
{
    private static readonly (string Words, Reason Reason)[] Table =
    [
        ("among", Reason.Part), ("amongst", Reason.Part), ("include", Reason.Part), ("includes", Reason.Part), ("included", Reason.Part),
        ("including", Reason.Part), ("such as", Reason.Part), ("for example", Reason.Part), ("for instance", Reason.Part),
        ("notably", Reason.Part), ("e.g", Reason.Part), ("e.g.", Reason.Part), ("some of", Reason.Part), ("several of", Reason.Part),
        ("a selection", Reason.Part), ("mostly", Reason.Part), ("mainly", Reason.Part), ("primarily", Reason.Part),
        ("most", Reason.Part), ("etc", Reason.Part), ("highlights", Reason.Part),
        ("so far", Reason.Open), ("at least", Reason.Open), ("up to", Reason.Open), ("more than", Reason.Open), ("yet", Reason.Open),
        ("to date", Reason.Open), ("as many as", Reason.Open), ("over", Reason.Open), ("still missing", Reason.Open),
        ("preliminary", Reason.Open), ("as of", Reason.Open), ("fewer than", Reason.Open), ("less than", Reason.Open),
        ("others", Reason.Rest), ("the rest", Reason.Rest), ("remaining", Reason.Rest | Reason.Another), ("unnamed", Reason.Rest),
        ("unidentified", Reason.Rest), ("not named", Reason.Rest), ("not been named", Reason.Rest), ("not been released", Reason.Rest),
        ("not identified", Reason.Rest), ("not been identified", Reason.Rest), ("withheld", Reason.Rest), ("anonymous", Reason.Rest),
        ("unknown", Reason.Rest), ("more names", Reason.Rest), ("to follow", Reason.Rest), ("to be announced", Reason.Rest),
        ("announced later", Reason.Rest), ("undecided", Reason.Rest), ("abstained", Reason.Rest), ("abstentions", Reason.Rest),
        ("absent", Reason.Rest),
        ("about", Reason.Approximate), ("around", Reason.Approximate), ("roughly", Reason.Approximate),
        ("approximately", Reason.Approximate), ("nearly", Reason.Approximate), ("almost", Reason.Approximate),
        ("some", Reason.Approximate), ("estimated", Reason.Approximate | Reason.Attributed),
        ("estimates", Reason.Approximate | Reason.Attributed), ("rounding", Reason.Approximate), ("rounded", Reason.Approximate),
        ("average", Reason.Approximate), ("averaged", Reason.Approximate), ("just over", Reason.Approximate),
        ("just under", Reason.Approximate), ("dozens", Reason.Approximate),
        ("former", Reason.Former), ("formerly", Reason.Former), ("then", Reason.Former | Reason.OtherTime), ("ex", Reason.Former),
        ("the late", Reason.Former), ("outgoing", Reason.Former), ("retired", Reason.Former), ("retiring", Reason.Former),
        ("acting", Reason.Former), ("interim", Reason.Former), ("incoming", Reason.Former), ("elect", Reason.Former),
        ("onetime", Reason.Former), ("emeritus", Reason.Former), ("became", Reason.Former), ("becomes", Reason.Former),
        ("become", Reason.Former), ("appointed", Reason.Former), ("promoted", Reason.Former), ("elected", Reason.Former),
        ("succeeded", Reason.Former), ("succeeds", Reason.Former), ("succeed", Reason.Former), ("replaced", Reason.Former),
        ("replaces", Reason.Former), ("resigned", Reason.Former), ("named", Reason.Former), ("served", Reason.Former),
        ("previous", Reason.Former | Reason.OtherTime), ("candidate", Reason.Former), ("nominee", Reason.Former),
        ("candidates", Reason.Former),
        ("brother", Reason.Kin), ("brothers", Reason.Kin), ("sister", Reason.Kin), ("sisters", Reason.Kin), ("son", Reason.Kin),
        ("sons", Reason.Kin), ("daughter", Reason.Kin), ("daughters", Reason.Kin), ("father", Reason.Kin), ("mother", Reason.Kin),
        ("wife", Reason.Kin), ("husband", Reason.Kin), ("widow", Reason.Kin), ("widower", Reason.Kin), ("cousin", Reason.Kin),
        ("uncle", Reason.Kin), ("aunt", Reason.Kin), ("nephew", Reason.Kin), ("niece", Reason.Kin), ("grandson", Reason.Kin),
        ("granddaughter", Reason.Kin), ("grandfather", Reason.Kin), ("grandmother", Reason.Kin), ("parents", Reason.Kin),
        ("family", Reason.Kin), ("twin", Reason.Kin), ("twins", Reason.Kin), ("siblings", Reason.Kin), ("née", Reason.Kin),
        ("born", Reason.Kin), ("married", Reason.Kin), ("relatives", Reason.Kin), ("related", Reason.Kin), ("unrelated", Reason.Kin),
        ("namesake", Reason.Kin),
        ("earlier", Reason.OtherTime), ("previously", Reason.OtherTime), ("before", Reason.OtherTime), ("ago", Reason.OtherTime),
        ("rose", Reason.OtherTime), ("risen", Reason.OtherTime), ("fell", Reason.OtherTime), ("fallen", Reason.OtherTime),
        ("dropped", Reason.OtherTime), ("grew", Reason.OtherTime), ("grown", Reason.OtherTime), ("climbed", Reason.OtherTime),
        ("increased", Reason.OtherTime), ("decreased", Reason.OtherTime), ("up from", Reason.OtherTime), ("down from", Reason.OtherTime),
        ("since", Reason.OtherTime), ("until", Reason.OtherTime), ("once", Reason.OtherTime),
        ("originally", Reason.OtherTime | Reason.Correction), ("last year", Reason.OtherTime), ("last month", Reason.OtherTime),
        ("last week", Reason.OtherTime), ("this year", Reason.OtherTime), ("yesterday", Reason.OtherTime), ("later", Reason.OtherTime),
        ("now", Reason.OtherTime), ("by then", Reason.OtherTime), ("next", Reason.OtherTime), ("annual", Reason.OtherTime),
        ("daily", Reason.OtherTime),
        ("initially", Reason.Correction | Reason.OtherTime), ("revised", Reason.Correction), ("updated", Reason.Correction),
        ("wrongly", Reason.Correction), ("incorrectly", Reason.Correction), ("mistakenly", Reason.Correction),
        ("misspelled", Reason.Correction), ("misstated", Reason.Correction), ("instead", Reason.Correction),
        ("rather", Reason.Correction), ("not", Reason.Correction), ("contrary", Reason.Correction), ("correction", Reason.Correction),
        ("corrected", Reason.Correction), ("corrects", Reason.Correction), ("disputed", Reason.Correction),
        ("despite", Reason.Correction), ("although", Reason.Correction), ("aka", Reason.Correction), ("alias", Reason.Correction),
        ("spelled", Reason.Correction), ("spelt", Reason.Correction), ("transliterated", Reason.Correction),
        ("conflicting", Reason.Correction),
        ("both", Reason.Overlap), ("overlap", Reason.Overlap), ("overlapping", Reason.Overlap), ("multiple", Reason.Overlap),
        ("each", Reason.Overlap), ("more than one", Reason.Overlap), ("also", Reason.Overlap), ("respectively", Reason.Overlap),
        ("any that apply", Reason.Overlap), ("either", Reason.Overlap), ("multiple answers", Reason.Overlap), ("per", Reason.Overlap),
        ("every", Reason.Overlap),
        ("according", Reason.Attributed), ("claims", Reason.Attributed), ("claimed", Reason.Attributed), ("reported", Reason.Attributed),
        ("reports", Reason.Attributed), ("believed", Reason.Attributed), ("alleged", Reason.Attributed),
        ("police said", Reason.Attributed), ("official", Reason.Attributed), ("media", Reason.Attributed),
        ("witnesses", Reason.Attributed), ("sources", Reason.Attributed),
        ("if", Reason.Unreal), ("would", Reason.Unreal), ("could", Reason.Unreal), ("should", Reason.Unreal), ("might", Reason.Unreal),
        ("may", Reason.Unreal), ("planned", Reason.Unreal), ("plans", Reason.Unreal), ("expected", Reason.Unreal),
        ("forecast", Reason.Unreal), ("scheduled", Reason.Unreal), ("target", Reason.Unreal), ("goal", Reason.Unreal),
        ("capacity", Reason.Unreal), ("unless", Reason.Unreal), ("will", Reason.Unreal),
        ("a further", Reason.Another), ("another", Reason.Another), ("additional", Reason.Another),
        ("compared", Reason.Another | Reason.OtherTime), ("versus", Reason.Another), ("compared with", Reason.Another),
        ("while", Reason.Another), ("plus", Reason.Another), ("in addition", Reason.Another), ("elsewhere", Reason.Another),
        ("separately", Reason.Another), ("separate", Reason.Another), ("second", Reason.Another), ("the other", Reason.Another),
        ("different", Reason.Another), ("besides", Reason.Another), ("apart from", Reason.Another), ("except", Reason.Another),
        ("excluding", Reason.Another), ("more", Reason.Another), ("new", Reason.Another),
    ];

    private static readonly WordMap<List<(string[] Words, Reason Reason)>> ByFirstWord = Index();

    /// <summary>The reasons that the words <c>Tokens[first..end]</c> hold.</summary>
    public Reason In(int first, int end)
    {
        var found = Reason.None;
        for (var i = Math.Max(first, 0); i < Math.Min(end, text.Tokens.Length); i++)
        {
            if (!text.Tokens[i].IsWord || ByFirstWord.Of(text, i) is not { } entries) continue;
            foreach (var (words, reason) in entries)
            {
                // "May" is a month, and "Will" a name.
                if (reason == Reason.Unreal && text.Tokens[i].IsCapitalized) continue;
                if (i + words.Length <= end && text.IsSequence(i, words)) found |= reason;
            }
        }
        return found;
    }

    private static WordMap<List<(string[] Words, Reason Reason)>> Index()
    {
        var entries = Array.ConvertAll(Table, static e => (Words: e.Words.Split(' '), e.Reason));
        return new WordMap<List<(string[], Reason)>>(
            [.. entries.GroupBy(e => e.Words[0], StringComparer.Ordinal).Select(g => (g.Key, g.ToList()))]);
    }
}
