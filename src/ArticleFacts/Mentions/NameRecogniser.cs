using ArticleFacts.Layout;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Mentions;

/// <summary>What a name can be the name of, as far as its own words and its neighbours tell.</summary>
internal enum NameKind
{
    Unknown,
    Person,
    Organization,
    Place,

    /// <summary>A name of something else (a product, a work, an event, a nationality): kept so that nothing else takes its words.</summary>
    Other,
}

/// <summary>A name as it stands.</summary>
/// <param name="Span">The name's words, without title, rank, "the" and genitive ending.</param>
/// <param name="FirstToken">First token of the name.</param>
/// <param name="EndToken">The token behind the name's last.</param>
/// <param name="Kind">What the words and their neighbours say it is; the facts stage settles it over the whole document.</param>
internal sealed record NameMention(SourceSpan Span, int FirstToken, int EndToken, NameKind Kind)
{
    /// <summary>First token of the titles that stand right before the name; <see cref="FirstToken"/> where none do.</summary>
    public int TitleToken { get; init; } = FirstToken;

    /// <summary>What the name's own words say; the same wherever they stand.</summary>
    public NameEvidence Shape { get; init; }

    /// <summary>What its neighbours say at this place.</summary>
    public NameEvidence Context { get; init; }
}

/// <summary>
/// Finds names of people, organizations and places. Sentences in which a capital marks a name are read first;
/// titles and capital lines then show the names that are known from there, and little else.
/// </summary>
internal static class NameRecogniser
{
    // Slugs of sports news, which stand where a dateline stands.
    private static readonly WordSet Sports = new(
        "athletics", "badminton", "baseball", "basketball", "boxing", "cricket", "cycling", "golf", "gymnastics", "handball", "hockey", "nba", "nfl", "nhl",
        "rugby", "sailing", "skating", "skiing", "snooker", "soccer", "squash", "swimming", "tennis", "volleyball", "weightlifting", "wrestling");

    public static NameMention[] Recognise(DocumentLayout layout, Claims claims, AcronymMention[] acronyms, WordIds ids)
    {
        var words = new NameWords(layout, claims, ids);
        var found = new List<NameMention>(layout.Text.Tokens.Length / 16);
        Places(words, layout, claims, found);
        Authors(words, layout, claims, found);
        Dateline(words, layout, claims, found);
        var scanner = new NameScanner(words, found);
        var unclear = new List<Sentence>();
        var review = PressReview.Is(layout);
        foreach (var block in layout.Blocks)
        {
            var credit = block.Kind == BlockKind.Noise && block.Sentences.Length > 0 && CreditLine.Is(layout.Text, block.Sentences[0]);
            foreach (var sentence in block.Sentences)
            {
                if (block.Kind == BlockKind.Noise && !credit && !HeadlineScanner.IsInstitution(words, sentence) && !ResultLine.HasNation(words, sentence)) continue;
                if (review && PressReview.IsTitle(words, sentence)) found.Add(words.Mention(sentence.FirstToken, sentence.FirstToken, sentence.EndToken, NameEvidence.ForOrganization(8), default));
                else if (!credit && !ResultLine.IsTabular(words, sentence) && IsUnclear(layout, block, sentence)) unclear.Add(sentence);
                else scanner.Scan(sentence);
            }
        }

        AcronymSplitter.Split(words, found);
        DefinedAcronyms.Apply(words, acronyms, found);
        var known = new KnownNames(words, found);
        foreach (var sentence in unclear) HeadlineScanner.Scan(words, known, sentence, found);
        foreach (var token in scanner.Doubtful)
        {
            if (known.Match(token, token + 1) > 0) found.Add(words.Mention(token, token, token + 1, default, default));
        }
        found.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        foreach (var name in found) claims.Take(name.FirstToken, name.EndToken);
        return found.ToArray();
    }

    // Captions, credits and records are full of names; their capitals still mean something where titles' do not.
    private static bool IsUnclear(DocumentLayout layout, LayoutBlock block, Sentence sentence)
    {
        if (block.Kind == BlockKind.Byline) return true;
        var casing = SentenceCasing.Of(layout.Text, sentence);
        return casing == SentenceCase.Upper || (casing == SentenceCase.Title && block.Kind is not (BlockKind.Caption or BlockKind.Record));
    }

    // The layout has read the byline: its names are people's, whatever they look like.
    private static void Authors(NameWords words, DocumentLayout layout, Claims claims, List<NameMention> found)
    {
        foreach (var author in layout.Byline.Authors) Take(words, claims, author, NameEvidence.ForPerson(8), found);
    }

    // And the dateline: a place, up to the comma before what lies around it, and an agency.
    private static void Dateline(NameWords words, DocumentLayout layout, Claims claims, List<NameMention> found)
    {
        if (layout.Dateline is not { } dateline) return;
        var text = layout.Text;
        var end = dateline.Place.Start;
        while (end < dateline.Place.End && text.Source[end] is not (',' or '(' or '/')) end++;
        // "PRESS DIGEST - …" opens like a dateline.
        var first = text.TokenAt(dateline.Place.Start);
        var known = words.Match(first, text.Tokens.Length, PhraseKind.AnyPlace, out _) > 0;
        // "BRIDGEWATER, N.J.": what the place lies in.
        var comma = end < dateline.Place.End && text.Source[end] == ',';
        var around = comma ? text.TokenAt(end) + 1 : 0;
        var length = comma ? words.Match(around, text.Tokens.Length, PhraseKind.Country | PhraseKind.Region, out _) : 0;
        // "KELM, Norvale": a country that no gazetteer knows.
        if (comma && length == 0) length = Run(words, around, dateline.Place.End);
        if (length > 0 && text.Tokens[around + length - 1].End > dateline.Place.End) length = 0;
        if (known || length > 0 || !IsCommon(words, first, end)) Take(words, claims, new SourceSpan(dateline.Place.Start, end), NameEvidence.ForPlace(8), found);
        if (length > 0) Take(words, claims, text.SpanOf(around, around + length), NameEvidence.ForPlace(8), found);
        Take(words, claims, dateline.Agency, NameEvidence.ForOrganization(8), found);
    }

    // The number of capitalized words of no dictionary from `token` on that end with the dateline's place.
    private static int Run(NameWords words, int token, int end)
    {
        var at = token;
        while (words.IsCapital(at) && !words.IsCommon(at) && words[at].End <= end) at++;
        return at > token && words[at - 1].End == end ? at - token : 0;
    }

    // A dateline on a line of its own, which the layout has no use for.
    private static void Places(NameWords words, DocumentLayout layout, Claims claims, List<NameMention> found)
    {
        foreach (var block in layout.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                var end = HeadlineScanner.DatelinePlaceEnd(words, sentence);
                // A second story under the first has a dateline of its own.
                if (end == 0 && sentence.FirstToken == block.FirstToken && layout.Dateline?.Place.Start != words[sentence.FirstToken].Start) end = HeadlineScanner.OpeningPlaceEnd(words, sentence);
                if (end == 0) continue;
                Take(words, claims, words.Text.SpanOf(sentence.FirstToken, end), NameEvidence.ForPlace(8), found);
                var length = words.Text.IsChar(end, ',') ? words.Match(end + 1, sentence.EndToken, PhraseKind.AnyPlace, out _) : 0;
                if (length > 0) Take(words, claims, words.Text.SpanOf(end + 1, end + 1 + length), NameEvidence.ForPlace(8), found);
            }
        }
    }

    private static bool IsCommon(NameWords words, int first, int end)
    {
        for (var i = first; words.In(i) && words[i].Start < end; i++)
        {
            if (words[i].IsWord && !words.IsCommon(i) && !Sports.Contains(words.Text, i)) return false;
        }
        return true;
    }

    private static void Take(NameWords words, Claims claims, SourceSpan span, NameEvidence evidence, List<NameMention> found)
    {
        if (span.IsEmpty) return;
        int first = words.Text.TokenAt(span.Start), end = first;
        while (words.In(end) && words[end].End <= span.End) end++;
        for (var i = first; i < end; i++)
        {
            if (claims.Has(i)) return;
        }
        if (first >= end) return;
        found.Add(words.Mention(first, first, end, default, evidence));
        claims.Take(first, end);
    }
}
