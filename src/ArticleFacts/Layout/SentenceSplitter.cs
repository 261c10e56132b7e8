using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>Cuts a block into sentences, in one pass with bounded look-ahead. A period ends a sentence unless it belongs to an abbreviation or an initial.</summary>
internal static class SentenceSplitter
{
    /// <summary>Words that seldom follow an abbreviation inside a sentence when they are capitalized: a sentence begins with them.</summary>
    private const WordClass Starters = WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary;

    /// <summary>Abbreviations that never end a sentence: what they stand in front of always follows.</summary>
    private const WordClass Leading = WordClass.Honorific | WordClass.Rank;

    public static Sentence[] Split(ArticleText text, int first, int end)
    {
        List<Sentence>? sentences = null;
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!MayEnd(text, i)) continue;
            var next = SkipClosers(text, i + 1, end);
            if (next >= end) break;
            if (!Ends(text, i, next, start, end))
            {
                continue;
            }
            (sentences ??= []).Add(new Sentence(text.SpanOf(start, next), start, next));
            start = next;
            i = next - 1;
        }
        if (start >= end) return sentences is null ? [] : sentences.ToArray();
        var last = new Sentence(text.SpanOf(start, end), start, end);
        if (sentences is null) return [last];
        sentences.Add(last);
        return sentences.ToArray();
    }

    private static bool MayEnd(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        return t.IsWord ? (t.Flags & TokenFlags.Dotted) != 0 && text.Source[t.End - 1] == '.' : BlockShape.IsStop(text, i);
    }

    // Further stops, closing quotation marks and brackets belong to the sentence that they close.
    private static int SkipClosers(ArticleText text, int i, int end)
    {
        while (i < end && !text.Tokens[i].SpaceBefore && (IsClosingQuote(text, i) || text.IsChar(i, ')') || text.IsChar(i, ']') || BlockShape.IsStop(text, i))) i++;
        return i;
    }

    private static bool IsClosingQuote(ArticleText text, int i)
    {
        var t = text.Tokens[i];
        return t.Kind == TokenKind.Quote && text.Source[t.Start] is not ('\u201C' or '\u2018' or '\u00AB' or '\u201E');
    }

    private static bool Ends(ArticleText text, int stop, int next, int start, int end)
    {
        var follower = text.Tokens[next];
        if (!follower.SpaceBefore) return IsOpeningQuote(text, next) && !text.Tokens[stop].IsWord;
        var head = next;
        while (head + 1 < end && (text.Tokens[head].Kind == TokenKind.Quote || text.IsChar(head, '(') || text.IsChar(head, '['))) head++;
        var opener = text.Tokens[head];
        if (opener.IsWord && !opener.IsCapitalized && (opener.Flags & TokenFlags.MixedCase) == 0) return false;
        if (follower.Kind is TokenKind.Punctuation && !text.IsChar(next, '(') && !text.IsChar(next, '[') && !IsBullet(text, next)) return false;
        if (follower.Kind == TokenKind.Dash) return false;

        var last = text.Tokens[stop];
        if (last.IsWord) return EndsDotted(text, stop, head, next != stop + 1);
        if (!text.IsChar(stop, '.')) return !IsSpeech(text, stop, next, end);
        if (stop == start) return false;
        var before = text.Tokens[stop - 1];
        if (last.SpaceBefore) return true;
        if (before.IsNumber) return stop - 1 > start || !opener.IsCapitalized;
        if (!before.IsWord || next != stop + 1) return true;
        if (before.End - before.Start == 1) return EndsInitial(text, stop - 1, head, start);
        // "Tech. Sgt."
        if (!before.Is(WordClass.Abbreviation)) return !(opener.Is(WordClass.Rank) && before.IsCapitalized && Phrases.Match(text, stop - 1, PhraseKind.Rank, out _) > 1);
        return EndsAbbreviation(text, stop - 1, head);
    }

    private static bool EndsAbbreviation(ArticleText text, int word, int head)
    {
        var before = text.Tokens[word];
        var opener = text.Tokens[head];
        // "no" and "may" are words too; in lower case, behind other words, they are.
        if (!before.IsCapitalized && before.Is(WordClass.CommonWord | WordClass.Interjection | WordClass.Auxiliary) && opener.IsWord) return true;
        if (before.Is(Leading) && !before.Is(WordClass.NameSuffix) && before.IsCapitalized) return false;
        if (opener.IsNumber) return !before.IsCapitalized || before.Is(WordClass.NameSuffix);
        if (text.Tokens[head - 1].Kind == TokenKind.Quote) return true;
        return opener.Is(Starters) && !opener.Is(WordClass.GivenName | WordClass.NameParticle);
    }

    // "in the U.S. The", "at 5 a.m. He", but "the U.S. Army", "J.R. Smith".
    private static bool EndsDotted(ArticleText text, int word, int head, bool closed)
    {
        if (closed) return true;
        var opener = text.Tokens[head];
        if (!opener.IsWord) return text.Tokens[head].Kind == TokenKind.Quote || (head > 0 && text.Tokens[head - 1].Kind == TokenKind.Quote);
        if (head > word + 1) return true;
        return opener.Is(Starters) && !opener.Is(WordClass.GivenName | WordClass.NameParticle);
    }

    // "Aaron J. Jenne"; "plan B. The"
    private static bool EndsInitial(ArticleText text, int letter, int head, int start)
    {
        if (letter == start || !text.Tokens[letter].IsCapitalized) return letter != start;
        var before = text.Tokens[letter - 1];
        return text.Tokens[head].Is(Starters) && before.IsWord && !before.IsCapitalized;
    }

    // “Why?” Smith said: the speaker belongs to the sentence.
    private static bool IsSpeech(ArticleText text, int stop, int next, int end)
    {
        if (next == stop + 1 || text.Tokens[next - 1].Kind != TokenKind.Quote) return false;
        for (var i = next; i < end && i < next + 4; i++)
        {
            if (text.Tokens[i].Is(WordClass.ReportingVerb) && !text.Tokens[i].IsCapitalized) return true;
            if (!text.Tokens[i].IsCapitalized) return false;
        }
        return false;
    }

    private static bool IsOpeningQuote(ArticleText text, int i) => text.Source[text.Tokens[i].Start] is '\u201C' or '\u2018';

    private static bool IsBullet(ArticleText text, int i) => text.IsChar(i, '\u2022') || text.IsChar(i, '*');
}
