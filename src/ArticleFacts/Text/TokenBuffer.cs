using System.Runtime.CompilerServices;
using ArticleFacts.Lexicon;

namespace ArticleFacts.Text;

/// <summary>
/// The tokens of a text while it is cut, in pieces that the garbage collector does not treat as large: those it clears and collects at a price,
/// and nobody needs them afterwards.
/// </summary>
internal sealed class TokenBuffer
{
    // Of 32 bytes each: 64 KB.
    private const int PieceLength = 2048;

    private readonly List<Token[]> full = [];
    private Token[] piece;
    private int used;

    /// <param name="expected">About as many tokens as there will be.</param>
    public TokenBuffer(int expected) => piece = new Token[Math.Min(Math.Max(expected, 16), PieceLength)];

    public int Count { get; private set; }

    /// <summary>The token that was added last; <c>default</c> before the first.</summary>
    public Token Last => Count == 0 ? default : piece[used - 1];

    [MethodImpl(FoldedText.Optimize)]
    public void Add(in Token token)
    {
        if (used == piece.Length) NextPiece();
        piece[used++] = token;
        Count++;
    }

    public Token[] ToArray()
    {
        var tokens = new Token[Count];
        var at = 0;
        foreach (var one in full)
        {
            Array.Copy(one, 0, tokens, at, one.Length);
            at += one.Length;
        }
        Array.Copy(piece, 0, tokens, at, used);
        return tokens;
    }

    private void NextPiece()
    {
        full.Add(piece);
        piece = new Token[PieceLength];
        used = 0;
    }
}
