using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads a person's age, in front of the name or behind it.</summary>
internal sealed class AgeReader(TableSource source)
{
    private readonly ArticleText text = source.Text;

    /// <summary>"22-year-old", or "22, " in front of a given name: the token behind it; where there is no such age, the token itself.</summary>
    public int InFront(PersonHead head, int i, int end)
    {
        if (i + 3 < end && i == head.First && text.IsChar(i + 1, ',') && text.Tokens[i + 2].Is(WordClass.GivenName) && text.Tokens[i].Span.Length < 4 && source.TryNumber(i, out var years) && years <= 120)
        {
            head.Age = new TokenRange(i, i + 1);
            return i + 2;
        }
        if (i + 5 > end || !source.TryNumber(i, out var age) || age is < 0 or > 120 || text.Tokens[i].Span.Length > 3) return i;
        if (text.Tokens[i + 1].Kind != TokenKind.Dash || !text.Is(i + 2, "year") || text.Tokens[i + 3].Kind != TokenKind.Dash || !text.Is(i + 4, "old")) return i;
        head.Age = new TokenRange(i, i + 1);
        return i + 5;
    }

    /// <summary>", 27", ", age 27", ", aged 27", "(27)": the token behind it; where there is no such age, the token itself.</summary>
    public int Behind(PersonHead head, int i, int end)
    {
        var paren = i < end && text.IsChar(i, '(');
        if (!head.Age.IsEmpty || i >= end || !(paren || text.IsChar(i, ','))) return i;
        var j = i + 1;
        if (text.Is(j, "age") || text.Is(j, "aged")) j++;
        if (j >= end || !source.TryNumber(j, out var age) || age > 120 || age != decimal.Truncate(age) || text.Tokens[j].Span.Length > 3) return i;
        var after = j + 1;
        if (paren)
        {
            if (!text.IsChar(after, ')')) return i;
            head.Age = new TokenRange(j, j + 1);
            return after + 1;
        }
        if (after < end && !EndsAge(after)) return i;
        head.Age = new TokenRange(j, j + 1);
        return after;
    }

    private bool EndsAge(int i)
    {
        var t = text.Tokens[i];
        return (t.Kind == TokenKind.Punctuation && !text.IsChar(i, ':') && !text.IsChar(i, '/')) || (t.Kind == TokenKind.Dash && t.SpaceBefore)
            || (t.IsWord && (text.Is(i, "and") || text.Is(i, "of") || text.Is(i, "from") || t.Is(WordClass.Auxiliary) || CasualtyWords.IsPredicate(text, i)));
    }

    /// <summary>", who was 25", " was 26 when": the token behind the age as a sentence tells it; where it tells none, the token itself.</summary>
    public int InSentence(PersonHead head, int i, int end)
    {
        var j = text.IsChar(i, ',') && text.Is(i + 1, "who") ? i + 2 : i;
        if (j + 2 >= end || !text.Is(j, "was") || text.Tokens[j + 1].Span.Length > 3 || !source.TryNumber(j + 1, out var age) || age > 120) return i;
        if (!text.Is(j + 2, "when") && !text.Is(j + 2, "and") && !text.IsChar(j + 2, ',')) return i;
        head.Age = new TokenRange(j + 1, j + 2);
        return j + 2;
    }
}
