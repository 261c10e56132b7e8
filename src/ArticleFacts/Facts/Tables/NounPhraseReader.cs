using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What an introduction says that its list holds: how many, and of what.</summary>
/// <param name="Count">The number announced; null for none.</param>
/// <param name="Words">The noun phrase, word by word, with its plural head ("Americans killed in combat").</param>
/// <param name="Head">Index of the head in <paramref name="Words"/>; -1 when the phrase has no noun ("4 still held").</param>
internal sealed record AnnouncedThings(int? Count, List<string> Words, int Head);

/// <summary>Reads the noun phrase of an introduction or heading.</summary>
internal sealed class NounPhraseReader(TableSource source)
{
    private const int MostWords = 5;
    private readonly ArticleText text = source.Text;

    /// <summary>The things that the tokens announce; null when they announce none.</summary>
    /// <param name="first">First token of the introduction's last sentence, or of the heading.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="isTitle">Whether the words are the article's title, where a number in the middle counts something else.</param>
    public AnnouncedThings? Read(int first, int end, bool isTitle = false)
    {
        end = Math.Min(end, first + 80);

        // The last anchor wins: "said on Monday it had made five appointments:".
        for (var i = end - 1; i > first && !isTitle; i--)
        {
            if (IsAnchor(i) && At(i, end) is { Head: >= 0 } things) return things;
        }

        // A heading may have parts: "Half Marathon, leading finishers".
        var part = first;
        AnnouncedThings? best = null;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !text.IsChar(i, ',') && !text.IsChar(i, ':') && !text.IsChar(i, ';') && !(text.Tokens[i].Kind == TokenKind.Dash && text.Tokens[i].SpaceBefore)) continue;
            if (i > part && At(part, i, isTitle) is { } things && (best is null || best.Head < 0 || things.Head >= 0)) best = things;
            part = i + 1;
        }
        return best;
    }

    /// <summary>The number word or number token at <paramref name="token"/> as a small whole number; null when it is none.</summary>
    public int? Count(int token)
    {
        if (source.DateAt(token) is not null) return null;
        if (source.TryNumber(token, out var value))
        {
            // "The 2024 winners" are not two thousand.
            if (token + 1 < text.Tokens.Length && text.Tokens[token + 1] is { SpaceBefore: false, IsWord: true }) return null;
            var year = value is >= 1800 and <= 2100 && text.Tokens[token].Span.Length == 4;
            return !year && value is > 0 and <= 5000 && value == decimal.Truncate(value) ? (int)value : null;
        }
        if (!text.Tokens[token].Is(WordClass.Cardinal)) return null;
        for (var n = 0; n < SmallNumbers.Length; n++)
        {
            if (text.Is(token, SmallNumbers[n])) return n + 2;
        }
        return null;
    }

    private static readonly string[] SmallNumbers =
    [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private bool IsAnchor(int i) => text.Is(i, "following") || text.Is(i, "these") || Count(i) is not null
        || (text.Is(i - 1, "list") && text.Is(i, "of")) || (text.Is(i, "names") && text.Is(i + 1, "of"));

    // A noun phrase from the token on, which a title must not go on behind ("Council approves plans" names no plans): determiners, a number, words before the head, the head, a participle with at most a short phrase.
    private AnnouncedThings? At(int i, int end, bool isTitle = false)
    {
        int? count = null;
        while (i < end && IsLeading(i))
        {
            count ??= Count(i);
            i++;
        }
        var words = new List<string>();
        var head = -1;
        for (; i < end && words.Count < MostWords; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind == TokenKind.Possessive)
            {
                words.Clear();
                continue;
            }
            // "Founders' Day honours": the mark behind a plural parts nothing.
            if (t.Kind is TokenKind.Dash or TokenKind.Quote && !t.SpaceBefore && words.Count > 0) continue;
            // "In the 24 hours to Sunday" counts none of the list.
            if (count is not null && t.Is(WordClass.TimeUnit) && !(i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.Possessive)) return null;
            if (!t.IsWord || IsVerb(i) || source.DateAt(i) is not null) break;
            if (t.Is(WordClass.Preposition) && !t.IsCapitalized && !IsParticiple(i)) break;
            if (t.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction) || text.Is(i, "where") || text.Is(i, "how") || text.Is(i, "when")) break;
            if (head >= 0 && IsParticiple(i)) break;
            words.Add(text.Slice(t.Span));
            if (Words.IsPlural(words[words.Count - 1])) head = words.Count - 1;
        }
        if (head < 0)
        {
            return count is not null && words.Count > 0 && (i >= end || IsVerb(i)) ? new AnnouncedThings(count, words, -1) : null;
        }
        if (isTitle && !(head == words.Count - 1 && (i >= end || text.Tokens[i].Is(WordClass.Preposition) || IsParticiple(i) || source.DateAt(i) is not null) && words.FindIndex(Words.IsPlural) == head)) return null;
        if (words.Count > head + 1) words.RemoveRange(head + 1, words.Count - head - 1);
        if (isTitle) return new AnnouncedThings(count, words, head);
        if (Owner(i, end) is { } owner)
        {
            words.Insert(head++, owner);
            return new AnnouncedThings(count, words, head);
        }
        Complement(i, end, words);
        return new AnnouncedThings(count, words, head);
    }

    // "of the cabinet": its members are cabinet members.
    private string? Owner(int i, int end)
    {
        if (i + 2 >= end || !text.Is(i, "of") || !text.Is(i + 1, "the")) return null;
        var owner = text.Tokens[i + 2];
        var ends = i + 3 >= end || text.Tokens[i + 3].Kind == TokenKind.Punctuation || IsVerb(i + 3);
        return owner.IsWord && !owner.IsCapitalized && !owner.Is(WordClass.TimeUnit) && ends ? text.Slice(owner.Span) : null;
    }

    // "killed in combat"; not "in Sunday's avalanche" or "since the department was founded".
    private void Complement(int i, int end, List<string> words)
    {
        if (i >= end) return;
        if (IsParticiple(i))
        {
            // "The students received their pins" tells what they did.
            if (i + 1 < end && text.Tokens[i + 1] is { IsWord: true } after && !after.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb | WordClass.Weekday | WordClass.Month)) return;
            words.Add(text.Slice(text.Tokens[i].Span));
            i++;
        }
        else if (!text.Is(i, "in") && !text.Is(i, "at"))
        {
            return;
        }
        else if (i + 1 < end && text.Tokens[i + 1].IsCapitalized)
        {
            return;
        }
        if (i + 1 >= end || !(text.Is(i, "in") || text.Is(i, "by") || text.Is(i, "at"))) return;
        var next = text.Tokens[i + 1];
        var ends = i + 2 >= end || IsVerb(i + 2) || text.Tokens[i + 2].Kind == TokenKind.Punctuation;
        if (!next.IsWord || next.IsCapitalized || next.Is(WordClass.Determiner | WordClass.Pronoun) || !ends || source.DateAt(i + 1) is not null) return;
        words.Add(text.Slice(text.Tokens[i].Span));
        words.Add(text.Slice(next.Span));
    }

    private bool IsLeading(int i)
    {
        var t = text.Tokens[i];
        return t.Is(WordClass.Determiner) || t.IsNumber || Count(i) is not null || text.Is(i, "following") || text.Is(i, "complete") || text.Is(i, "top") || text.Is(i, "full")
            || text.Is(i, "list") || text.Is(i, "of") || text.Is(i, "names") || source.DateAt(i) is not null;
    }

    private bool IsVerb(int i) => text.Tokens[i].Is(WordClass.Auxiliary) || text.Is(i, "are") || text.Is(i, "were") || text.Is(i, "is") || text.Is(i, "include") || text.Is(i, "included");

    private bool IsParticiple(int i)
    {
        var t = text.Tokens[i];
        if (!t.IsWord || t.IsCapitalized || t.Span.Length < 4 || t.Span.Length > 14) return false;
        var word = text.Slice(t.Span);
        return (word.EndsWith("ed", StringComparison.Ordinal) && word is not "died") || word is "held" or "lost" or "slain" or "shot" or "taken" or "missing" or "hurt" or "chosen" or "known";
    }

}
