using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// Numbers the words of a document, case aside, so that names are compared by number, and counts how each word is written where its case means something:
/// a word that the article writes in lower case elsewhere is hardly a name at the start of a sentence.
/// </summary>
internal sealed class WordIds
{
    /// <summary>The number of whatever is not a word or number.</summary>
    public const int None = -1;

    private readonly ArticleText text;
    private readonly int[] ids;
    private readonly List<int> lower = [];
    private readonly List<int> capitalized = [];

    private WordIds(ArticleText text)
    {
        this.text = text;
        ids = new int[text.Tokens.Length];
    }

    /// <summary>The number of the token's word.</summary>
    public int this[int token] => ids[token];

    /// <summary>Numbers the words of <paramref name="layout"/> and counts them.</summary>
    public static WordIds Of(DocumentLayout layout)
    {
        var words = new WordIds(layout.Text);
        words.Number();
        foreach (var block in layout.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                if (SentenceCasing.Of(layout.Text, sentence) == SentenceCase.Normal) words.Count(sentence);
            }
        }
        return words;
    }

    /// <summary>How often the token's word is written in lower case.</summary>
    public int LowerCount(int token) => ids[token] < 0 ? 0 : lower[ids[token]];

    /// <summary>How often the token's word is capitalized inside a sentence, where nothing but a name asks for it.</summary>
    public int CapitalizedCount(int token) => ids[token] < 0 ? 0 : capitalized[ids[token]];

    private void Number()
    {
        var known = new Dictionary<SourceSpan, int>(ids.Length / 4, new WordComparer(text.Source));
        for (var i = 0; i < ids.Length; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                ids[i] = None;
                continue;
            }
            if (!known.TryGetValue(token.Span, out var id))
            {
                id = known.Count;
                known.Add(token.Span, id);
                lower.Add(0);
                capitalized.Add(0);
            }
            ids[i] = id;
        }
    }

    private void Count(Sentence sentence)
    {
        var start = SentenceCasing.FirstWord(text, sentence);
        for (var i = start; i < sentence.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord) continue;
            if (!token.IsCapitalized) lower[ids[i]]++;
            else if (i > start && text.Tokens[i - 1].Kind != TokenKind.Quote) capitalized[ids[i]]++;
        }
    }

    /// <summary>Spans of one text are equal when their words are: ASCII case and the form of apostrophes and periods aside.</summary>
    private sealed class WordComparer(string source) : IEqualityComparer<SourceSpan>
    {
        public bool Equals(SourceSpan x, SourceSpan y)
        {
            int i = x.Start, j = y.Start;
            while (true)
            {
                var a = Next(ref i, x.End);
                if (a != Next(ref j, y.End)) return false;
                if (a == '\0') return true;
            }
        }

        public int GetHashCode(SourceSpan span)
        {
            var hash = 5381;
            var i = span.Start;
            for (var c = Next(ref i, span.End); c != '\0'; c = Next(ref i, span.End)) hash = unchecked((hash * 33) ^ c);
            return hash;
        }

        // U.S. and US are one word: periods inside a dotted word say nothing.
        private char Next(ref int i, int end)
        {
            while (i < end && source[i] == '.') i++;
            if (i >= end) return '\0';
            var c = source[i++];
            return c == '\0' ? '\uFFFD' : Characters.IsApostrophe(c) ? '\'' : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }
    }
}
