using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts.Quotations;

/// <summary>
/// Reads the article statement by statement, keeps in mind who is being talked about, and gives every quoted stretch its kind, its speaker and its place
/// in a quotation.
/// </summary>
internal sealed class UtteranceReader
{
    private readonly DocumentLayout layout;
    private readonly QuoteMention[] quotes;
    private readonly SpeakerIndex index;
    private readonly Discourse discourse;
    private readonly NounPhrases phrases;
    private readonly ReferenceResolver references;
    private readonly TurnCues cues;
    private readonly AttributionFinder attributions;
    private readonly List<Utterance> utterances = [];
    private readonly string? interviewee;
    private int lastProse = -1;

    public UtteranceReader(DocumentLayout layout, QuoteMention[] quotes, Entities entities)
    {
        this.layout = layout;
        this.quotes = quotes;
        index = new SpeakerIndex(layout.Text, entities);
        discourse = new Discourse(index);
        phrases = new NounPhrases(index);
        references = new ReferenceResolver(layout, index, discourse, phrases);
        cues = new TurnCues(index, references, phrases);
        attributions = new AttributionFinder(new SubjectFinder(index, references, phrases), references);
        interviewee = Interview.Interviewee(layout, quotes, index);
    }

    /// <summary>The quotations, in text order.</summary>
    public List<Utterance> Read()
    {
        var statements = new StatementReader(layout, quotes);
        Action<Statement> visit = Visit;
        for (var b = 0; b < layout.Blocks.Length; b++)
        {
            var kind = layout.Blocks[b].Kind;
            if (kind is BlockKind.Noise or BlockKind.Byline or BlockKind.Dateline) continue;
            statements.Read(b, visit);
            if (IsProse(kind)) lastProse = b;
        }
        return utterances;
    }

    private static bool IsProse(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListIntro or BlockKind.Record or BlockKind.Summary;

    private void Visit(Statement s)
    {
        phrases.Enter(s);
        var found = attributions.Find(s);
        var inherited = Inherited(s);
        for (var i = 0; s.HasQuotes && i < s.Count; i++)
        {
            if (s.IsQuote(i)) Add(s, i, found, inherited);
        }
        Sign(s);
        if (IsProse(s.Kind)) Remember(s, found, inherited);
    }

    // "“We won.” — Ana Ruiz, baker", the dash on the same line or on the next.
    private void Sign(Statement s)
    {
        var dash = s.IsDash(0) ? 0 : s.IsQuote(0) && s.IsDash(1) ? 1 : -1;
        if (dash < 0 || utterances.Count == 0 || cues.Signed(dash) is not { } signer) return;
        var signed = utterances[utterances.Count - 1];
        if (signed.Block < s.Block - 1 || !signed.Cue.IsEmpty || (dash == 0 && !signed.IsAlone)) return;
        signed.Speaker = signer.Name;
        if (signed.Kind == QuotationKind.Term) signed.Kind = QuotationKind.Direct;
    }

    // Who speaks where a statement holds nothing but a quotation: whoever spoke in the statement before it.
    private string? Inherited(Statement s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.IsWord(i)) return null;
        }
        if (!s.HasQuotes) return null;
        var last = discourse.LastSpeakerBlock == s.Block || discourse.LastSpeakerBlock == lastProse ? discourse.LastSpeaker : null;
        return last ?? interviewee;
    }

    private void Add(Statement s, int p, List<Attribution> found, string? inherited)
    {
        var q = s.QuoteIndex(p);
        var (chosen, directly) = AttributionChoice.Choose(s, found, p);
        var previous = utterances.Count > 0 ? utterances[utterances.Count - 1] : null;
        if (previous is not null && Continues(previous, s, p, q, chosen, directly, found))
        {
            previous.Quotes.Add(q);
            previous.OpenToMore |= directly;
            if (chosen >= 0 && previous.Cue.IsEmpty) Attribute(previous, s, found[chosen], directly);
            return;
        }

        var leading = chosen < 0 && s.IsChar(p - 1, ':') ? cues.Announced(p) ?? references.Main(p)?.Name ?? GoingOn(s, p) : null;
        var kind = QuoteKinds.Of(s, p, quotes[q], chosen >= 0 || inherited is not null || leading is not null);
        if (kind == QuotationKind.Partial && IsCalled(s, p, found, chosen)) kind = QuotationKind.Term;
        var utterance = new Utterance { Kind = kind, Block = s.Block, InHeadline = s.Kind == BlockKind.Headline, OpenToMore = directly, IsAlone = s.Count == 1 };
        utterance.Quotes.Add(q);
        if (chosen >= 0 && kind != QuotationKind.Term) Attribute(utterance, s, found[chosen], directly);
        else if (kind != QuotationKind.Term) utterance.Speaker = inherited ?? leading ?? (utterance.InHeadline ? interviewee : null);
        utterances.Add(utterance);
    }

    // "And then: “…”": whoever has just spoken in the paragraph goes on.
    private string? GoingOn(Statement s, int p)
    {
        for (var i = 0; i < p - 1; i++)
        {
            if (!s.Is(i, WordClass.Conjunction | WordClass.Adverb)) return null;
        }
        return discourse.LastSpeakerBlock == s.Block ? discourse.LastSpeaker : null;
    }

    // "a tool called “Old Bess”": the thing's name. "Ruiz has called “a disgrace” what others praise": somebody's words.
    private static bool IsCalled(Statement s, int p, List<Attribution> found, int chosen) =>
        s.Is(p - 1, "called") && !s.Is(p - 2, WordClass.Auxiliary | WordClass.Pronoun) && (chosen < 0 || found[chosen].Verb != p - 1 || found[chosen].Speaker is null);

    private void Attribute(Utterance utterance, Statement s, Attribution attribution, bool directly)
    {
        utterance.Speaker = attribution.Speaker;
        utterance.Cue = AttributionChoice.Cue(s, attribution, directly);
        utterance.Medium = AttributionChoice.Medium(s, attribution, index);
    }

    // The same utterance goes on: in the next paragraph, behind the words that only say who speaks, or in the next sentence behind them.
    private bool Continues(Utterance previous, Statement s, int p, int q, int chosen, bool directly, List<Attribution> found)
    {
        var last = previous.Quotes[previous.Quotes.Count - 1];
        if (last != q - 1) return false;
        if (quotes[last].Continued) return true;
        if (!previous.OpenToMore || previous.Kind != QuotationKind.Direct || previous.Block != s.Block || (directly && p > 0 && found.Count > 1) || (p == 0 && chosen >= 0)) return false;
        if (p == 0) return true;

        // "…," says the curator, who opens “Warp and Silence”: behind other words than those that say who speaks, it is another quotation.
        if (p > 0 && !s.IsComma(p - 1) && !s.IsDash(p - 1) && !s.IsChar(p - 1, ':') && !found.Exists(a => a.End == p)) return false;

        // One sentence: "…," he said, "…". A second verb of saying begins another utterance.
        var open = p - 1;
        var verbs = 0;
        for (; open >= 0 && !s.IsQuote(open); open--)
        {
            foreach (var attribution in found) verbs += attribution.Verb == open ? 1 : 0;
        }
        return open >= 0 && s.QuoteIndex(open) == last && verbs == 1;
    }

    private void Remember(Statement s, List<Attribution> found, string? inherited)
    {
        var main = references.Main(s.Count);
        if (cues.Opening() is { } described) Focus(described, s.Block);
        if (main is { Name: { } subject })
        {
            if (cues.Partner(main.Value) is { } partner) Focus(partner, s.Block);
            Focus(subject, s.Block);
        }
        string? speaker = null, judge = null;
        foreach (var attribution in found)
        {
            var asked = cues.Asked(attribution);
            if (attribution.Speaker is { } name)
            {
                Focus(name, s.Block);
                if (attribution.Evaluates) judge = name;
                else if (asked is null) speaker = name;
            }
            if (asked is not null) Focus(asked, s.Block);
        }
        if ((speaker ?? judge) is { } author && MediumWords.NamesWriting(s)) discourse.Wrote(author, s.Block);
        speaker ??= Silent(s, main, found, inherited, judge);
        discourse.Spoke(speaker, s.Block);
    }

    // Who speaks on where nobody is said to speak: who denounced something, who issued a statement, or who has just spoken and is still being talked about.
    private string? Silent(Statement s, Subject? main, List<Attribution> found, string? inherited, string? judge)
    {
        if (MediumWords.Issued(s) is var verb and > 0 && references.Main(verb) is { Name: { } issuer })
        {
            discourse.Wrote(issuer, s.Block);
            return issuer;
        }
        if (judge is not null) return judge;
        if (main is { Name: { } gesturing } && cues.Gestures(main.Value)) return gesturing;
        if (discourse.LastSpeakerBlock != s.Block) return null;
        if (inherited is not null) return inherited;
        return found.Count == 0 && main is { Name: { } subject } && subject == discourse.LastSpeaker ? subject : null;
    }

    private void Focus(string name, int block) => discourse.Focus(name, index.IsPerson(name) ? EntityKind.Person : EntityKind.Organization, block);
}
