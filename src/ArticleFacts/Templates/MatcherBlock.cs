using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Templates;

/// <summary>A block as templates see it: where a line may begin, and where it may end.</summary>
internal readonly struct MatcherBlock
{
    private const int MaxClosing = 4;

    // Per token from First on, one more than there are tokens.
    private readonly bool[] starts;
    private readonly bool[] ends;

    public MatcherBlock(LayoutBlock block, ArticleText text)
    {
        First = Math.Max(block.FirstToken, block.ContentToken);
        End = block.EndToken;
        var length = Math.Max(0, End - First);
        starts = new bool[length + 1];
        ends = new bool[length + 1];
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

    /// <summary>Whether a match may end in front of the token.</summary>
    public bool IsEnd(int token) => ends[token - First];

    // A template may leave out what closes a sentence.
    private void MarkEnd(int end, ArticleText text)
    {
        for (var i = end; i > First && i <= End && end - i <= MaxClosing; i--)
        {
            ends[i - First] = true;
            var before = text.Tokens[i - 1];
            var closes = before.Kind == TokenKind.Quote || text.IsChar(i - 1, '.') || text.IsChar(i - 1, ';') || text.IsChar(i - 1, '!')
                || text.IsChar(i - 1, '?') || text.IsChar(i - 1, ')') || text.IsChar(i - 1, ':');
            if (!closes) break;
        }
    }
}
