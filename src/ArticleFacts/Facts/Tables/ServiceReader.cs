using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Reads rank and service where they stand behind a name: "Sgt., Army", "U.S. Army Specialist", "Marine lance corporal".</summary>
internal sealed class ServiceReader(TableSource source)
{
    /// <summary>Parts of a rank that the lexicon has as ranks of their own.</summary>
    private const int MostRanks = 4;

    private static readonly WordSet Modifiers = new(
        "staff", "master", "gunnery", "lance", "technical", "senior", "chief", "first", "second", "petty", "warrant", "brigadier", "command", "private", "major", "lieutenant");

    private readonly ArticleText text = source.Text;

    /// <summary>The token behind the service or rank at <paramref name="i"/>; <paramref name="i"/> when there is none, or the person has it already.</summary>
    public int Read(PersonHead head, int i, int end)
    {
        var branch = Branch(i, end);
        var rank = branch > i && branch < end && text.IsChar(branch, ',') ? branch : Rank(branch, end, out var service);
        if (rank == i) return i;
        var hasBranch = branch > i && head.Branch.IsEmpty;
        var hasRank = rank > branch && head.Title.IsEmpty;
        if (!hasBranch && !hasRank) return i;
        if (hasBranch) head.Branch = new TokenRange(i, branch);
        if (hasRank)
        {
            head.Title = new TokenRange(branch, rank);
            head.TitleIsRank = Phrases.Match(text, branch, PhraseKind.Rank, out _) > 0 || !text.Tokens[branch].IsCapitalized;
            Rank(branch, end, out service);
            head.BranchOfRank ??= service;
        }
        return rank;
    }

    private int Branch(int i, int end)
    {
        var n = Phrases.Match(text, i, PhraseKind.Branch, out _);
        return i + n <= end ? i + n : i;
    }

    // A rank as the lexicon has it, or in lower case, as sentences print it: "private first class".
    private int Rank(int first, int end, out string? branch)
    {
        branch = null;
        if (first >= end) return first;
        var i = first;
        for (var step = 0; step < MostRanks && i < end; step++)
        {
            var n = Phrases.Match(text, i, PhraseKind.Rank, out var rank);
            if (n == 0 || i + n > end) break;
            branch ??= rank!.Data is { Length: > 0 } data ? data : null;
            i += n;
            if (i < end && text.IsChar(i, '.') && !text.Tokens[i].SpaceBefore && source.IsAbbreviationPeriod(i)) i++;
            i += RankClass.Width(text, i, end);
        }
        if (i > first) return i;
        if (text.Tokens[i] is { IsCapitalized: true } role && role.Is(WordClass.Role)) return i + 1;
        var isRank = false;
        while (i < end && i < first + 5 && text.Tokens[i] is { IsWord: true, IsCapitalized: false } t)
        {
            if (t.Is(WordClass.Rank) || (i > first && (text.Is(i, "officer") || text.Is(i, "airman") || text.Is(i, "seaman")))) isRank = true;
            else if (!Modifiers.Contains(text, i)) break;
            i++;
            i += RankClass.Width(text, i, end);
        }
        return isRank ? i : first;
    }
}

/// <summary>The class behind a rank: "1st Class", "First Class".</summary>
internal static class RankClass
{
    /// <summary>Number of its tokens; 0 when there is none.</summary>
    public static int Width(ArticleText text, int i, int end)
    {
        if (i + 2 < end && text.Tokens[i].IsNumber && IsOrdinalEnding(text, i + 1) && text.Is(i + 2, "class")) return 3;
        return i + 1 < end && text.Tokens[i].Is(WordClass.OrdinalWord) && text.Is(i + 1, "class") ? 2 : 0;
    }

    /// <summary>Whether the token is the ending of an ordinal in figures.</summary>
    public static bool IsOrdinalEnding(ArticleText text, int i) =>
        !text.Tokens[i].SpaceBefore && (text.Is(i, "st") || text.Is(i, "nd") || text.Is(i, "rd") || text.Is(i, "th") || text.Is(i, "d"));
}
