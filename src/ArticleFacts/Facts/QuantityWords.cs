using System.Text;
using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Finds the words that name a quantity: what it counts, the words that go on behind it, and the ones before it.</summary>
internal sealed class QuantityWords(DocumentLayout layout, QuantityMention[] quantities, Entities entities)
{
    private const int MostCharacters = 60;
    private const int MostWordsBehind = 5;
    private const int MostTokensBack = 12;
    private const int YearReach = 30;

    // A sentence that names more is no sentence; its place is not looked for further.
    private const int MostEntities = 8;

    /// <summary>Words of grammar, which name nothing.</summary>
    public const WordClass Function = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Adverb | WordClass.Interjection | WordClass.Approximator;

    private static readonly WordSet Dimensions = new("wide", "long", "tall", "high", "deep", "thick", "away", "apart");

    private readonly ArticleText text = layout.Text;
    private readonly StringBuilder name = new();
    private readonly AgeBearers bearers = new(layout, entities);
    private int nextEntity;
    private int nextQuantity;
    private Sentence sentence;

    // Where no year was found at last.
    private TokenRange yearless;

    /// <summary>The first choice of a name.</summary>
    public string Name(QuantityMention mention)
    {
        name.Clear();
        var phraseEnd = mention.EndToken;
        while (phraseEnd < text.Tokens.Length && text.Tokens[phraseEnd].End <= mention.Phrase.End) phraseEnd++;
        switch (mention.Kind)
        {
            case QuantityKind.Age:
                AppendText(bearers.Of(mention, phraseEnd));
                name.Append("Age");
                break;
            case QuantityKind.Money:
                AppendBefore(mention, 2);
                if (name.Length == 0) AppendBehind(phraseEnd);
                AppendText(mention.Unit.Length > 0 ? mention.Unit : "Amount");
                break;
            case QuantityKind.Percent:
                AppendText(mention.Unit);
                if (!AppendBehind(phraseEnd)) Prefix(mention);
                break;
            case QuantityKind.Measure:
                AppendText(mention.Value == 1 && mention.UpperValue is null ? mention.Unit : UnitPlural.Of(mention.Unit));
                if (!AppendBehind(phraseEnd)) Prefix(mention);
                break;
            case QuantityKind.Score:
                AppendBefore(mention, 2);
                name.Append("Score");
                break;
            case QuantityKind.Ordinal:
                if (text.Tokens[mention.FirstToken].IsNumber) name.Append("Number");
                AppendText(text.Fold(mention.Number));
                AppendText(mention.Unit);
                break;
            default:
                if (IsFraction(mention))
                {
                    name.Append(mention.Unit.Length > 0 ? "ShareOf" : "Share");
                    AppendText(mention.Unit);
                    if (mention.Unit.Length == 0 && !AppendBehind(phraseEnd)) Prefix(mention);
                    break;
                }
                // "3 of them police officers": the part has a name of its own.
                if (text.Is(phraseEnd - 1, "them") && AppendNoun(phraseEnd)) break;
                AppendText(mention.Unit);
                AppendBehind(phraseEnd);
                if (name.Length == 0) AppendBefore(mention, 2);
                if (name.Length == 0) AppendBefore(mention, 1, withUnits: true);
                break;
        }
        return Finish();
    }

    /// <summary>A name that says more, for when the first choice is taken: with the words before; null when there are none.</summary>
    public string? WithWordsBefore(QuantityMention mention, string shorter)
    {
        name.Clear();
        AppendBefore(mention, 2);
        return name.Length > 0 && !shorter.StartsWith(name.ToString(), StringComparison.Ordinal) ? Finish(shorter) : null;
    }

    /// <summary>With what tells the other end of a change or a range: "rose from 8 to 16", "between $12 and $18"; null elsewhere.</summary>
    public string? WithEnd(QuantityMention mention, string shorter)
    {
        var before = text.TokenAt(mention.Phrase.Start) - 1;
        var end = before < 0 ? null : text.Is(before, "to") ? "To" : text.Is(before, "from") ? "From" : mention.Bound == QuantityBound.AtMost ? "AtMost" : null;
        if (end is null) return null;
        name.Clear().Append(shorter);
        return Finish(end);
    }

    /// <summary>With the place that the sentence names; null when it names none.</summary>
    public string? WithPlace(QuantityMention mention, string shorter)
    {
        if (PlaceIn(mention) is not { } place) return null;
        name.Clear().Append(shorter).Append("In");
        AppendText(place);
        return Finish();
    }

    /// <summary>With the year that the sentence names; null when it names none.</summary>
    public string? WithYear(QuantityMention mention, string shorter)
    {
        if (YearIn(mention) is not { IsEmpty: false } year) return null;
        name.Clear().Append(shorter).Append(text.Source, year.Start, year.Length);
        return Finish();
    }

    // The words behind the phrase, as far as they belong to the noun: "in Iraq", "killed in combat", "of all sales".
    private bool AppendBehind(int token)
    {
        var length = name.Length;
        var kept = length;
        var phrase = length;
        var words = 0;
        for (var i = token; i < text.Tokens.Length && words < MostWordsBehind && i < token + 10; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind == TokenKind.Dash && !t.SpaceBefore) continue;
            if (!t.IsWord || (t.Flags & TokenFlags.LineStart) != 0) break;
            if (t.Is(WordClass.Determiner)) continue;
            var isPreposition = t.Is(WordClass.Preposition) && !t.Is(WordClass.Conjunction);
            if (!isPreposition && t.Is(Function | WordClass.ReportingVerb)) break;
            if (NumberWords.Of(text, i).Kind != NumberWordKind.None)
            {
                // "38 of its last 40": the words count something else.
                kept = phrase;
                break;
            }

            // Without a preposition only a participle goes on with the noun, or a dimension; a verb would begin to tell.
            if (words == 0 && !isPreposition && !IsParticiple(t) && !Dimensions.Contains(text, i)) break;
            if (isPreposition) phrase = kept;
            Append(t.Start, t.End);
            words++;
            if (!isPreposition) kept = name.Length;
            if (words == 1 && Dimensions.Contains(text, i)) break;
        }
        name.Length = kept;
        return kept > length;
    }

    private bool IsParticiple(Token t) => t.End - t.Start > 4 && text.Source[t.End - 2] is 'e' && text.Source[t.End - 1] is 'd' or 'n' && !t.IsCapitalized;

    private void Prefix(QuantityMention mention)
    {
        var rest = name.ToString();
        name.Clear();
        AppendBefore(mention, 2);
        name.Append(rest);
    }

    // The words of a noun that stands alone: "police officers" before a comma.
    private bool AppendNoun(int token)
    {
        var end = token;
        while (end < text.Tokens.Length && end < token + MostWordsBehind && text.Tokens[end].IsWord && !text.Tokens[end].Is(Function | WordClass.ReportingVerb)) end++;
        if (end == token || (end < text.Tokens.Length && text.Tokens[end].IsWord)) return false;
        for (var i = token; i < end; i++) Append(text.Tokens[i].Start, text.Tokens[i].End);
        return true;
    }

    // "two-thirds", and not "0.4".
    private bool IsFraction(QuantityMention mention) =>
        mention is { Value: > 0 and < 1, UpperValue: null } && text.Source.IndexOf('.', mention.Number.Start, mention.Number.Length) < 0;

    // The nearest content words before the phrase, in their order.
    private void AppendBefore(QuantityMention mention, int most, bool withUnits = false)
    {
        var end = mention.FirstToken;
        while (end > 0 && text.Tokens[end - 1].End > mention.Phrase.Start) end--;
        var first = Math.Max(SentenceAt(mention.Phrase.Start).FirstToken, end - MostTokensBack);
        Span2 found = default;
        var earlier = QuantityBefore(mention);
        for (var i = end - 1; i >= first && found.Count < most; i--)
        {
            var t = text.Tokens[i];
            while (earlier >= 0 && quantities[earlier].Phrase.Start > t.Start) earlier--;
            // The unit of another number: "12 percent, or €45 million".
            if (!withUnits && earlier >= 0 && quantities[earlier] is { Kind: not QuantityKind.Count } other && t.Start < other.Phrase.End) continue;
            if (t.Kind == TokenKind.Punctuation && text.Source[t.Start] is ';' or ':' or '.') break;
            if (!t.IsWord || t.Is(Function) || t.Is(WordClass.ReportingVerb) || NumberWords.Of(text, i).Kind != NumberWordKind.None) continue;
            found = found.Add(i);
        }
        if (found.Count > 1) Append(text.Tokens[found.Second].Start, text.Tokens[found.Second].End);
        if (found.Count > 0) Append(text.Tokens[found.First].Start, text.Tokens[found.First].End);
    }

    // Quantities are named in text order.
    private int QuantityBefore(QuantityMention mention)
    {
        while (nextQuantity < quantities.Length && quantities[nextQuantity].Number.Start < mention.Number.Start) nextQuantity++;
        return nextQuantity - 1;
    }

    private string? PlaceIn(QuantityMention mention)
    {
        var around = SentenceAt(mention.Number.Start).Span;
        while (nextEntity < entities.Mentions.Length && entities.Mentions[nextEntity].Span.Start < around.Start) nextEntity++;
        for (var i = nextEntity; i < entities.Mentions.Length && i < nextEntity + MostEntities; i++)
        {
            var entity = entities.Mentions[i];
            if (entity.Kind == EntityKind.Place && around.Contains(entity.Span)) return entity.Name;
        }
        return null;
    }

    private SourceSpan YearIn(QuantityMention mention)
    {
        var around = SentenceAt(mention.Number.Start);
        var first = Math.Max(around.FirstToken, mention.FirstToken - YearReach);
        var end = Math.Min(around.EndToken, mention.EndToken + YearReach);
        // Most of what lies around a quantity lay around the one before it.
        for (var i = first >= yearless.First && first < yearless.End ? yearless.End : first; i < end; i++)
        {
            ref readonly var t = ref text.Tokens[i];
            if (t.IsNumber && t.End - t.Start == 4 && text.Source[t.Start] is '1' or '2' && text.Source[t.Start + 1] is not (',' or '.')) return t.Span;
        }
        yearless = new TokenRange(first, end);
        return default;
    }

    // Quantities come in text order, several a sentence.
    private Sentence SentenceAt(int offset)
    {
        if (offset < sentence.Span.Start || offset >= sentence.Span.End) sentence = layout.SentenceAt(offset);
        return sentence;
    }

    private void AppendText(string words)
    {
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && (Unicode.IsLetterOrDigit(words[i]) || words[i] is '.' or '\'' or '\u2019')) continue;
            if (i > start) Append(words, start, i);
            start = i + 1;
        }
    }

    private void Append(int start, int end) => Append(text.Source, start, end);

    // A word in Pascal case: letters and digits only, "NASA" as "Nasa", "U.S." as "Us", "é" as "e".
    private void Append(string s, int start, int end)
    {
        if (name.Length >= MostCharacters) return;
        var upper = 0;
        var lower = 0;
        for (var i = start; i < end; i++)
        {
            if (Unicode.IsUpper(s[i])) upper++;
            else if (Unicode.IsLower(s[i])) lower++;
        }
        var isCapitals = upper > 1 && lower == 0;
        var isFirst = true;
        for (var i = start; i < end && name.Length < MostCharacters; i++)
        {
            var c = Folding.ToAsciiLetter(s[i]);
            if (c == '\0') continue;
            name.Append(isFirst ? Unicode.ToUpper(c) : isCapitals ? Unicode.ToLower(c) : c);
            isFirst = false;
        }
    }

    private string Finish(string rest = "")
    {
        name.Append(rest);
        if (name.Length > MostCharacters) name.Length = MostCharacters;
        if (name.Length == 0) return "Quantity";
        if (name[0] is >= '0' and <= '9') name.Insert(0, "Quantity");
        return name.ToString();
    }

    // Up to two token numbers, without a list for them.
    private readonly record struct Span2(int First, int Second, int Count)
    {
        public Span2 Add(int token) => Count == 0 ? new Span2(token, 0, 1) : new Span2(First, token, 2);
    }
}
