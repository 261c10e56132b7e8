using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Cuts a row into its columns.</summary>
internal sealed class ColumnReader(ArticleText text)
{
    private const int MostColumns = 40;

    /// <summary>Longest name of a column, in tokens, where commas or semicolons part them: a sentence has commas, too.</summary>
    private const int LongestName = 4;

    // Nearly all rows: one list for all of them, which stays empty.
    private static readonly List<TokenRange> Unparted = [];

    /// <summary>What parts the columns of a row of names: '|', ';', ',' where nothing follows it at a distance, or '\t' for gaps.</summary>
    public static char DelimiterOf(ArticleText text, LayoutBlock block)
    {
        int bars = 0, semicolons = 0, commas = 0, length = 0, longest = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            length++;
            if (text.Tokens[i].IsWord) continue;
            if (text.IsChar(i, '|')) bars++;
            else if (text.IsChar(i, ';')) semicolons++;
            else if (text.IsChar(i, ',') && i + 1 < block.EndToken && !text.Tokens[i + 1].SpaceBefore) commas++;
            else continue;
            longest = Math.Max(longest, length - 1);
            length = 0;
        }
        if (bars >= 2 || (bars == 1 && text.Tokens[block.FirstToken].IsWord)) return '|';
        if (Math.Max(longest, length) > LongestName) return '\t';
        return semicolons >= 2 && commas == 0 ? ';' : commas >= 2 && semicolons == 0 ? ',' : '\t';
    }

    /// <summary>Whether the row is a rule below the names: bars and dashes.</summary>
    public static bool IsRule(ArticleText text, LayoutBlock block)
    {
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!text.IsChar(i, '|') && !text.IsChar(i, ':') && !text.IsChar(i, '+') && text.Tokens[i].Kind != TokenKind.Dash) return false;
        }
        return true;
    }

    /// <summary>The columns of a row; one that holds nothing is an empty range. None where nothing parts the row.</summary>
    public List<TokenRange> Read(LayoutBlock block, char delimiter)
    {
        List<TokenRange>? columns = null;
        int first = block.FirstToken, end = block.EndToken;
        if (delimiter == '|')
        {
            // The bars around a row part nothing.
            if (text.IsChar(first, '|')) first++;
            if (end > first && text.IsChar(end - 1, '|')) end--;
        }
        var start = first;
        for (var i = first; i < end && (columns is null || columns.Count < MostColumns); i++)
        {
            if (delimiter != '\t' ? !text.IsChar(i, delimiter) : i == start || (text.Tokens[i].Flags & TokenFlags.LineStart) != 0 || !IsGap(i)) continue;
            (columns ??= []).Add(new TokenRange(start, i));
            start = delimiter == '\t' ? i : i + 1;
        }
        if (columns is null) return Unparted;
        if (columns.Count < MostColumns) columns.Add(new TokenRange(start, end));
        return columns;
    }

    // A tab, or two blanks that do not follow a full stop: typists end sentences so. The period of a short abbreviation ends none.
    private bool IsGap(int token)
    {
        int from = text.Tokens[token - 1].End, to = text.Tokens[token].Start;
        // Most tokens stand one blank behind the one before.
        if (to == from || (to == from + 1 && text.Source[from] == ' ')) return false;
        if (to - from > 200) return true;
        for (var i = from; i < to; i++)
        {
            if (text.Source[i] == '\t') return true;
        }
        if (to - from <= 1) return false;
        if (text.IsChar(token - 1, '.')) return to - from > 3 || (token > 1 && text.Tokens[token - 2].Is(WordClass.Abbreviation));
        return !text.IsChar(token - 1, '?') && !text.IsChar(token - 1, '!');
    }
}
