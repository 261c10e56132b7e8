using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>A block as templates see it: where a line may begin, and where it may end.</summary>
internal readonly struct MatcherBlock
{
    private const int MaxClosing = 4;

    // Per token from First on, one more than there are tokens.
    private readonly bool[] starts;

    // The end of the sentence that ends here, or would end here without the marks that close it; 0 where none does.
    private readonly int[] endOf;

    // How many brackets and quotation marks are open before the token.
    private readonly int[] open;

    public MatcherBlock(LayoutBlock block, ArticleText text)
    {
        First = Math.Max(block.FirstToken, block.ContentToken);
        End = block.EndToken;
        var length = Math.Max(0, End - First);
        starts = new bool[length + 1];
        endOf = new int[length + 1];
        open = new int[length + 1];
        CountOpen(text);
        starts[0] = true;
        MarkEnd(End, text);
        foreach (var sentence in block.Sentences)
        {
            if (sentence.FirstToken > First && sentence.FirstToken < End) starts[sentence.FirstToken - First] = true;
            MarkEnd(sentence.EndToken, text);
        }
    }

    public int First { get; }

    public int End { get; }

    /// <summary>Whether a match may begin at the token.</summary>
    public bool IsStart(int token) => starts[token - First];

    /// <summary>The end of the sentence that a match which ends before the token is the match of; 0 when no match may end there.</summary>
    public int SentenceEnd(int token) => endOf[token - First];

    /// <summary>Whether the words from <paramref name="first"/> to <paramref name="end"/> leave open what the marks after them close: "worker (see below" before ")".</summary>
    public bool CutsBracket(int first, int end)
    {
        var opened = open[end - First] - open[first - First];
        return opened > 0 && open[endOf[end - First] - First] < open[end - First];
    }

    private void CountOpen(ArticleText text)
    {
        var (brackets, quotes) = (0, 0);
        for (var i = First; i < End; i++)
        {
            open[i - First] = brackets + quotes;
            if (text.IsChar(i, '(') || text.IsChar(i, '[')) brackets++;
            else if ((text.IsChar(i, ')') || text.IsChar(i, ']')) && brackets > 0) brackets--;
            else if (text.Tokens[i].Kind == TokenKind.Quote) quotes = 1 - quotes;
        }
        if (End >= First) open[End - First] = brackets + quotes;
    }

    // A template may leave out what closes a sentence.
    private void MarkEnd(int end, ArticleText text)
    {
        for (var i = end; i > First && i <= End && end - i <= MaxClosing; i--)
        {
            endOf[i - First] = Math.Max(end, endOf[i - First]);
            var closes = text.Tokens[i - 1].Kind == TokenKind.Quote || text.IsChar(i - 1, '.') || text.IsChar(i - 1, ';') || text.IsChar(i - 1, '!')
                || text.IsChar(i - 1, '?') || text.IsChar(i - 1, ')') || text.IsChar(i - 1, ']') || text.IsChar(i - 1, ':');
            if (!closes) break;
        }
    }
}
