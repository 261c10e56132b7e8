using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Tells from a statement without words of saying who speaks beside it: who is asked, who shrugs, whose answer is announced, who signs.</summary>
internal sealed class TurnCues(SpeakerIndex index, ReferenceResolver references, NounPhrases phrases)
{
    /// <summary>So far behind its subject a statement's verb is looked for.</summary>
    private const int LongestClause = 40;

    private const WordClass Heads = WordClass.Role | WordClass.OrganizationHead;

    private static readonly WordSet Asking = new("asked", "asks", "pressed", "questioned", "interviewed");

    private static readonly WordSet Speeches = new(
        "answer", "response", "reply", "advice", "message", "explanation", "verdict", "warning", "reaction", "retort", "comment", "argument", "conclusion", "motto", "promise", "words");

    private static readonly WordSet Gesturing = new(
        "shrugs", "shrugged", "grins", "grinned", "winces", "winced", "frowns", "frowned", "pauses", "paused", "hesitates", "hesitated", "smiles", "smiled", "laughs", "laughed",
        "nods", "nodded", "sighs", "sighed", "sobbed");

    private Statement Statement => phrases.Statement;

    /// <summary>Whose words a noun before a colon announces: "Ruiz’s answer was blunt:", "her advice:"; null when none does.</summary>
    public string? Announced(int colon)
    {
        for (var i = 1; i < colon && i < NounPhrases.Longest; i++)
        {
            if (!Statement.IsAny(i, Speeches) && !MediumWords.IsWriting(Statement, i)) continue;
            for (var owner = i - 1; owner >= 0 && owner >= i - 3; owner--)
            {
                if (Statement.IsPossessive(owner)) return phrases.Mention(owner - 1) is var m and >= 0 ? references.Named(m) : null;
                if (Statement.Is(owner, "his")) return references.Referent(owner, owner, Gender.Male);
                if (Statement.Is(owner, "her")) return references.Referent(owner, owner, Gender.Female);
                if (!Statement.IsWord(owner)) break;
            }
        }
        return null;
    }

    /// <summary>Whom the description means that the statement begins with ("The company declined …"); null where it begins otherwise.</summary>
    public string? Opening()
    {
        if (!Statement.Is(0, "the")) return null;
        var head = 1;
        while (head < 3 && Statement.Is(head + 1, Heads) && !Statement.Is(head + 1, WordClass.Auxiliary | WordClass.Preposition | WordClass.ReportingVerb | WordClass.Pronoun)) head++;
        return Statement.Is(head, Heads) && !Statement.IsCapitalized(head) && phrases.Mention(head) < 0 ? references.Described(0, head) : null;
    }

    /// <summary>Whether <paramref name="subject"/> does what people do before they speak: "Ruiz shrugged. “So what?”"</summary>
    public bool Gestures(Subject subject)
    {
        for (var i = subject.End; i < Statement.Count && i < subject.End + LongestClause; i++)
        {
            if (Statement.IsAny(i, Gesturing)) return true;
        }
        return false;
    }

    /// <summary>Who signs what stands before the dash at item <paramref name="dash"/>: "“We won.” — Ana Ruiz, baker"; null when nobody does.</summary>
    public Subject? Signed(int dash)
    {
        var first = dash + 1;
        if (!Statement.IsDash(dash) || phrases.PersonBehindTitles(first, out var name) is not (>= 0 and var m)) return null;
        var end = phrases.ItemBehind(m, name);
        return end >= Statement.Count || Statement.IsComma(end) || Statement.IsChar(end, '(') || Statement.IsChar(end, '.') ? new Subject(first, end, index[m].Name) : null;
    }

    /// <summary>The person who is asked and will answer: "Ruiz asked Berger"; null when the attribution asks nobody.</summary>
    public string? Asked(Attribution attribution)
    {
        if (!Statement.IsAny(attribution.Verb, Asking)) return null;
        return phrases.PersonBehindTitles(attribution.Verb + 1, out var name) is var m and >= 0 && !Statement.IsPossessive(phrases.ItemBehind(m, name)) ? index[m].Name : null;
    }

    /// <summary>The person that stands beside <paramref name="subject"/> in a pair ("Ruiz and Berger"); null when there is none.</summary>
    public string? Partner(Subject subject) =>
        Statement.Is(subject.End, "and") && phrases.Mention(subject.End + 1) is var m and >= 0 && index[m].Kind == EntityKind.Person ? index[m].Name : null;
}
