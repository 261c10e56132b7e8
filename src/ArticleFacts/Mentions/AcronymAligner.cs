using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Lays the letters of a short form over the words of its long form. Abbreviating follows habits, and each habit has a price: a letter begins a word
/// (best), goes on inside it, is left out; a word gives no letter (cheap for "of" and "the"). The start with the best sum is where the long form begins,
/// which finds longer and truer forms than the shortest stretch that holds all letters.
/// </summary>
internal sealed class AcronymAligner(ArticleText text)
{
    /// <summary>More letters than this are a word in capitals, not a short form.</summary>
    public const int MaxLetters = 12;

    private const int Initial = 20, InitialOfStopWord = -3, NextLetter = 3, LaterLetter = -4, CamelLetter = 5, NotInitial = -15;
    private const int SkippedWord = -14, SkippedPart = -8, SkippedStopWord = -1, DroppedLetter = -30, Accepted = 5;
    private const int Impossible = int.MinValue / 2;

    private static readonly HashSet<string> StopWords = new(Unicode.IgnoreCase)
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "by", "for", "from", "with", "as", "its", "their",
        "de", "la", "le", "les", "du", "des", "di", "et", "der", "und", "y", "el", "los", "las", "del", "e", "al", "bin", "van", "von",
    };

    private readonly List<int> words = [];
    private readonly char[] letters = new char[MaxLetters];
    private int letterCount;
    private int[] best = new int[MaxLetters + 1];
    private int[] bestBehind = new int[MaxLetters + 1];

    /// <summary>Number of letters of the short form.</summary>
    public int LetterCount => letterCount;

    /// <summary>Takes the letters of a short form, without the ending of a plural or genitive.</summary>
    /// <returns>Whether it has as many letters as a short form may have.</returns>
    public bool SetShort(SourceSpan span)
    {
        var source = text.Source;
        var end = span.End;
        if (end - span.Start > 2 && source[end - 1] == 's' && (Unicode.IsUpper(source[end - 2]) || source[end - 2] is >= '0' and <= '9')) end--;
        letterCount = 0;
        for (var i = span.Start; i < end; i++)
        {
            if (!Unicode.IsLetterOrDigit(source[i])) continue;
            if (letterCount == MaxLetters) return false;
            letters[letterCount++] = Unicode.ToLower(source[i]);
        }
        return letterCount >= 2;
    }

    /// <summary>Finds where in <c>[first..end)</c> the long form of the short form begins that ends at <paramref name="end"/>.</summary>
    /// <returns>The long form's first token; -1 when the words do not explain the letters.</returns>
    public int FindStart(int first, int end)
    {
        CollectWords(first, end);
        return Align(out var start) >= Accepted ? start : -1;
    }

    /// <summary>Whether the short form stands for all of <c>[first..end)</c>.</summary>
    public bool Covers(int first, int end)
    {
        CollectWords(first, end);
        return words.Count > 1 && words.Count <= (letterCount * 2) + 4 && Align(out var start) >= Accepted && start == words[0];
    }

    /// <summary>
    /// Walks the words behind <paramref name="first"/> as long as every word but the small ones begins with the next letter: the strict reading, for
    /// places where no bracket says that a definition follows.
    /// </summary>
    /// <returns>The token behind the long form; -1 when a word breaks the row.</returns>
    public int WalkForward(int first, int limit)
    {
        var j = 0;
        for (var i = first; i < limit; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Dash && !token.SpaceBefore) continue;
            if (!token.IsWord) return -1;
            if (Unicode.ToLower(text.Source[token.Start]) == letters[j]) j++;
            else if (!IsStopWord(token)) return -1;
            if (j == letterCount) return i + 1;
        }
        return -1;
    }

    /// <summary>As <see cref="WalkForward"/>, from the word before <paramref name="end"/> back.</summary>
    /// <returns>The long form's first token; -1 when a word breaks the row.</returns>
    public int WalkBack(int end, int limit)
    {
        var j = letterCount - 1;
        for (var i = end - 1; i >= limit; i--)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Dash && !token.SpaceBefore) continue;
            if (!token.IsWord) return -1;
            if (Unicode.ToLower(text.Source[token.Start]) == letters[j]) j--;
            else if (!IsStopWord(token)) return -1;
            if (j < 0) return i;
        }
        return -1;
    }

    private void CollectWords(int first, int end)
    {
        words.Clear();
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words.Add(i);
        }
    }

    // best[j]: the most that the words from the current one on can make of the letters from j on.
    private int Align(out int start)
    {
        start = -1;
        var most = Impossible;
        for (var j = 0; j <= letterCount; j++) bestBehind[j] = Impossible;
        bestBehind[letterCount] = 0;
        for (var dropped = 1; dropped <= 2 && letterCount - dropped > 1; dropped++) bestBehind[letterCount - dropped] = dropped * DroppedLetter;

        for (var k = words.Count - 1; k >= 0; k--)
        {
            var token = text.Tokens[words[k]];
            var isPart = k > 0 && !token.SpaceBefore && text.Tokens[words[k] - 1].Kind == TokenKind.Dash;
            var isStopWord = IsStopWord(token);
            var skip = isStopWord ? SkippedStopWord : isPart ? SkippedPart : SkippedWord;
            for (var j = letterCount; j >= 0; j--)
            {
                var value = bestBehind[j] + skip;
                if (j < letterCount)
                {
                    var inWord = TakeFrom(token, j, isStopWord);
                    if (j == 0 && inWord > most)
                    {
                        most = inWord;
                        start = words[k];
                    }
                    value = Math.Max(value, inWord);
                    if (j > 0) value = Math.Max(value, best[j + 1] + DroppedLetter);
                }
                best[j] = value;
            }
            (best, bestBehind) = (bestBehind, best);
        }
        return most;
    }

    // The best of giving one letter or more, from letter j on, to the word. The first letter of all must be a word's initial.
    private int TakeFrom(Token token, int j, bool isStopWord)
    {
        var at = IndexOf(token, token.Start, letters[j]);
        if (at < 0 || (at > token.Start && j == 0)) return Impossible;
        var value = at == token.Start ? Initial + (isStopWord ? InitialOfStopWord : 0) : IsCamel(token, at) ? CamelLetter : NotInitial;
        var most = bestBehind[j + 1] + value;
        for (j++; j < letterCount; j++)
        {
            var next = IndexOf(token, at + 1, letters[j]);
            if (next < 0) break;
            value += IsCamel(token, next) ? CamelLetter : next == at + 1 ? NextLetter : LaterLetter;
            at = next;
            most = Math.Max(most, bestBehind[j + 1] + value);
        }
        return most;
    }

    // Words are cut at 40 letters: no long form has longer ones, and the search stays linear.
    private int IndexOf(Token token, int from, char letter)
    {
        var end = Math.Min(token.End, token.Start + 40);
        for (var i = from; i < end; i++)
        {
            if (Unicode.ToLower(text.Source[i]) == letter) return i;
        }
        return -1;
    }

    private bool IsCamel(Token token, int at) => at > token.Start && Unicode.IsUpper(text.Source[at]) && !Unicode.IsUpper(text.Source[at - 1]);

    private bool IsStopWord(Token token) => token.End - token.Start <= 5 && StopWords.Contains(text.Slice(token.Span));
}
