using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>What single tokens do in a clause: the questions that <see cref="ClauseBefore"/> and <see cref="ClauseAfter"/> ask of them.</summary>
internal sealed class ClauseWords
{
    private const WordClass Small = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Adverb | WordClass.Interjection | WordClass.Approximator;

    // Conjunctions that begin a clause wherever they are; the others ("after", "for", "as") are prepositions before a noun.
    private static readonly WordSet ClauseOpeners = new(
        "and", "or", "but", "nor", "so", "because", "although", "though", "while", "whilst", "whereas", "if", "unless", "when", "whenever",
        "where", "wherever", "whether", "that", "lest", "who", "whom", "which", "whose", "what", "how", "why", "than", "as", "said", "says", "say");

    // Modal verbs that a rule is made with; "will" and "would" add nothing to a name.
    private static readonly WordSet Modals = new("may", "can", "must", "shall", "should", "cannot");

    private static readonly WordSet Copulas = new("is", "are", "was", "were", "be", "been", "being", "am");

    // Verbs that say no more than "is" does: the subject is what the number is of.
    private static readonly WordSet EmptyVerbs = new(
        "cost", "costs", "costing", "equal", "equals", "equalled", "total", "totals", "totalled", "totaled", "number", "numbers", "numbered",
        "include", "includes", "included", "contain", "contains", "contained", "comprise", "comprises", "comprised", "measure", "measures", "measured",
        "stood", "stands", "amounted", "amounts", "become", "became", "remains", "remained", "got", "gets", "get", "made", "said", "says", "say", "told");

    // "a year earlier" is a time, "a year" what something is paid for.
    private static readonly WordSet Comparisons = new("earlier", "later", "ago", "before", "after", "longer", "sooner");

    private static readonly WordSet Units = new("person", "head", "guest", "child", "adult", "ticket", "item", "share", "piece", "page", "copy", "vehicle", "household");

    // For each token, the number of the quantity or date whose phrase holds it, from 1; 0 for none.
    private readonly int[] quantityAt;
    private readonly int[] dateAt;

    public ClauseWords(DocumentLayout layout, MentionSet mentions)
    {
        Layout = layout;
        Text = layout.Text;
        var quantities = mentions.Quantities;
        quantityAt = new int[Text.Tokens.Length];
        dateAt = new int[Text.Tokens.Length];
        // An ordinal describes a noun as an adjective does: "their first final".
        for (var i = 0; i < quantities.Length; i++)
        {
            if (quantities[i].Kind != QuantityKind.Ordinal) Mark(quantityAt, quantities[i].Phrase, i + 1);
        }
        for (var i = 0; i < mentions.Dates.Length; i++) Mark(dateAt, mentions.Dates[i].Span, i + 1);
    }

    public DocumentLayout Layout { get; }

    public ArticleText Text { get; }

    /// <summary>The tokens <c>[First..End)</c> of a quantity's phrase.</summary>
    public TokenRange PhraseOf(QuantityMention mention)
    {
        var first = mention.FirstToken;
        var end = mention.EndToken;
        while (first > 0 && Text.Tokens[first - 1].End > mention.Phrase.Start) first--;
        while (end < Text.Tokens.Length && Text.Tokens[end].End <= mention.Phrase.End) end++;
        return new TokenRange(first, end);
    }

    /// <summary>Whether the token belongs to a quantity other than the one that is named.</summary>
    public bool IsQuantity(int token) => quantityAt[token] > 0;

    /// <summary>The first token of the quantity or date that holds <paramref name="token"/>.</summary>
    public int StartOf(int token)
    {
        var marks = IsQuantity(token) ? quantityAt : dateAt;
        var number = marks[token];
        while (token > 0 && marks[token - 1] == number) token--;
        return token;
    }

    /// <summary>Whether the token belongs to a date.</summary>
    public bool IsDate(int token) => dateAt[token] > 0;

    /// <summary>Whether a clause ends at the token: punctuation, a quotation mark, a dash between blanks, or a word that begins another clause.</summary>
    public bool IsBoundary(int token)
    {
        var t = Text.Tokens[token];
        return t.Kind switch
        {
            TokenKind.Punctuation => !Text.IsChar(token, '.') && !Text.IsChar(token, '/'),
            TokenKind.Quote => !IsGenitive(token),
            TokenKind.Dash => t.SpaceBefore || t.Span.Length > 1 || Text.Source[t.Start] is '\u2014' or '\u2013',
            TokenKind.Word => ClauseOpeners.Contains(Text, token),
            TokenKind.Symbol => !Text.IsChar(token, '&') && !Text.IsChar(token, '%'),
            _ => false,
        };
    }

    /// <summary>Whether the token joins two of a kind: "and", "or".</summary>
    public bool IsCoordinator(int token) => Text.Is(token, "and") || Text.Is(token, "or");

    public bool IsPreposition(int token) => Text.Tokens[token].Is(WordClass.Preposition) && !IsBoundary(token);

    /// <summary>A number in words that counts nothing by itself: "one".</summary>
    public bool IsNumberWord(int token) => !IsQuantity(token) && NumberWords.Of(Text, token).Kind is NumberWordKind.Small or NumberWordKind.Tens;

    /// <summary>"every 20 seconds": a determiner that says how often, as a preposition does.</summary>
    public bool IsEvery(int token) => Text.Is(token, "every") || Text.Is(token, "each");

    /// <summary>"within": a preposition that the phrase of a quantity takes in as its bound.</summary>
    public bool BeginsWithin(TokenRange phrase) => Text.Is(phrase.First, "within");

    /// <summary>A word that is passed over on the way to a verb or noun: "the", "only", "nearly".</summary>
    public bool IsFiller(int token)
    {
        var t = Text.Tokens[token];
        return t.IsWord && !t.Is(WordClass.Preposition) && !IsBoundary(token) && !t.Is(WordClass.Auxiliary)
            && (t.Is(WordClass.Determiner | WordClass.Approximator) || (t.Is(WordClass.Adverb) && !t.IsCapitalized));
    }

    public bool IsAuxiliary(int token) => Text.Tokens[token].Is(WordClass.Auxiliary) && !IsMonth(token);

    /// <summary>"is", "were": what follows says what the subject is.</summary>
    public bool IsCopula(int token) => Copulas.Contains(Text, token);

    public bool IsModal(int token) => Modals.Contains(Text, token) && !IsMonth(token);

    public bool IsNegation(int token) => Text.Is(token, "not") || Text.Is(token, "never") || Text.Is(token, "cannot") || Ends(Text.Tokens[token], "n't") || Ends(Text.Tokens[token], "n\u2019t");

    public bool IsRelative(int token) => Text.Is(token, "who") || Text.Is(token, "which") || Text.Is(token, "that");

    public bool IsPronoun(int token) => Text.Tokens[token].Is(WordClass.Pronoun);

    public bool IsEmptyVerb(int token) => EmptyVerbs.Contains(Text, token);

    /// <summary>"a night", "every day", "per head": what a price is for one of.</summary>
    public bool IsPer(int token, int end) => token + 1 < end && (Text.Is(token, "a") || Text.Is(token, "an") || Text.Is(token, "per") || IsEvery(token))
        && (Text.Tokens[token + 1].Is(WordClass.TimeUnit | WordClass.Unit) || Units.Contains(Text, token + 1))
        && !(token + 2 < end && Comparisons.Contains(Text, token + 2));

    /// <summary>The verb in Pascal case if it is a past participle, which can follow its noun; else empty ("took", "employs").</summary>
    public string Participle(int verb) =>
        VerbForms.IsPast(Text, verb) && !Text.Tokens[verb].Is(WordClass.SimplePast) ? Phrase(verb, verb + 1, 1) : "";

    /// <summary>
    /// Whether the word can be part of a noun phrase: no word of grammar, no number, no part of a date or of another quantity. Capitalized
    /// words inside a sentence are names.
    /// </summary>
    public bool IsNominal(int token)
    {
        var t = Text.Tokens[token];
        if (IsQuantity(token) || IsDate(token)) return false;
        // "read-only": what a hyphen joins is one word.
        if (t.IsWord && !t.SpaceBefore && token > 0 && Text.Tokens[token - 1].Kind == TokenKind.Dash && !Text.Tokens[token - 1].SpaceBefore) return true;
        if (IsBoundary(token)) return false;
        if (t.Kind is TokenKind.Dash or TokenKind.Possessive or TokenKind.Quote || Text.IsChar(token, '&')) return true;
        if (t.IsNumber) return false;
        if (!t.IsWord || NumberWords.Of(Text, token).Kind is not (NumberWordKind.None or NumberWordKind.Ordinal)) return false;
        if (t.IsAllCaps && t.Span.Length > 1) return true;
        return !t.Is(Small) || IsAdjective(token);
    }

    /// <summary>A word that is an adverb elsewhere and describes the noun after it here: "the daily charge", "later licences".</summary>
    private bool IsAdjective(int token)
    {
        var t = Text.Tokens[token];
        if (!t.Is(WordClass.Adverb) || t.Is(Small & ~WordClass.Adverb) || token + 1 >= Text.Tokens.Length) return false;
        var next = Text.Tokens[token + 1];
        if (!next.IsWord || next.Is(Small) || VerbForms.IsPast(Text, token + 1)) return false;
        return (token > 0 && Text.Tokens[token - 1].Is(WordClass.Determiner)) || Ends(t, "er") || Ends(t, "ly");
    }

    private bool Ends(Token t, string ending) =>
        t.Span.Length > ending.Length + 1 && Unicode.AreSame(Text.Source, t.End - ending.Length, ending, 0, ending.Length);

    /// <summary>The tokens as a Pascal-case name: at most <paramref name="most"/> words, the last ones, without what names nothing.</summary>
    public string Phrase(int first, int end, int most)
    {
        var words = new List<string>();
        for (var i = first; i < end; i++)
        {
            var t = Text.Tokens[i];
            if (!t.IsWord && !t.IsNumber) continue;
            // "two other bridges" are not all the bridges.
            if (t.Is(WordClass.Determiner | WordClass.Pronoun) && !t.IsAllCaps && !Text.Is(i, "other")) continue;
            if (t.Is(WordClass.Approximator) && !t.Is(WordClass.Preposition) && !t.IsCapitalized && i + 1 < end) continue;
            words.Add(Text.Fold(t.Span));
        }
        while (words.Count > most) words.RemoveAt(0);
        return PascalCase.Of(string.Join(" ", words));
    }

    // "the singers' fund": an apostrophe after a plural that the tokenizer takes for a quotation mark.
    private bool IsGenitive(int token)
    {
        var t = Text.Tokens[token];
        if (t.SpaceBefore || token == 0 || token + 1 >= Text.Tokens.Length || !Text.Tokens[token + 1].SpaceBefore) return false;
        return Text.Source[t.Start] is '\'' or '\u2019' && Text.Source[t.Start - 1] is 's' && Text.Tokens[token + 1].IsWord;
    }

    // "May" in the middle of a sentence is a month.
    private bool IsMonth(int token) => Text.Is(token, "may") && IsDate(token);

    private void Mark(int[] marks, SourceSpan span, int number)
    {
        for (var i = Text.TokenAt(span.Start); i < marks.Length && Text.Tokens[i].Start < span.End; i++) marks[i] = number;
    }
}
