using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
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

    // A hash table with open addressing over the tokens' own hashes: the slots hold one more than a word's number, 0 where they are free.
    private int[] slots = new int[1024];
    private Word[] words = new Word[256];
    private int count;

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
        var ids = new WordIds(layout.Text);
        ids.Number();
        foreach (var block in layout.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                if (SentenceCasing.Of(layout.Text, sentence) == SentenceCase.Normal) ids.Count(sentence);
            }
        }
        return ids;
    }

    /// <summary>How often the token's word is written in lower case.</summary>
    public int LowerCount(int token) => ids[token] < 0 ? 0 : words[ids[token]].Lower;

    /// <summary>How often the token's word is capitalized inside a sentence, where nothing but a name asks for it.</summary>
    public int CapitalizedCount(int token) => ids[token] < 0 ? 0 : words[ids[token]].Capitalized;

    private void Number()
    {
        var tokens = text.Tokens;
        for (var i = 0; i < ids.Length; i++) ids[i] = tokens[i].Kind is TokenKind.Word or TokenKind.Number ? FindOrAdd(i) : None;
    }

    private int FindOrAdd(int token)
    {
        ref readonly var t = ref text.Tokens[token];
        // U.S. and US are one word: periods inside a dotted word say nothing.
        var hash = (t.Flags & TokenFlags.Dotted) != 0 || t.IsNumber ? FoldedText.HashWithoutPeriods(text.Source, t.Start, t.End) : t.Hash;
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        for (; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var id = slots[slot] - 1;
            if (words[id].Hash == hash && AreSame(text.Tokens[words[id].Token], t)) return id;
        }
        if (count == words.Length)
        {
            Grow();
            mask = slots.Length - 1;
            slot = (int)hash & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
        }
        words[count] = new Word { Hash = hash, Token = token };
        slots[slot] = ++count;
        return count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        slots = new int[slots.Length * 2];
        for (var id = 0; id < count; id++)
        {
            var slot = (int)words[id].Hash & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = id + 1;
        }
    }

    // ASCII case and the form of apostrophes aside, and periods too.
    private bool AreSame(in Token a, in Token b)
    {
        var source = text.Source;
        int i = a.Start, j = b.Start;
        while (true)
        {
            while (i < a.End && source[i] == '.') i++;
            while (j < b.End && source[j] == '.') j++;
            if (i >= a.End || j >= b.End) return i >= a.End && j >= b.End;
            char c = source[i++], d = source[j++];
            if (c != d && Fold(c) != Fold(d)) return false;
        }
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : Characters.IsApostrophe(c) ? '\'' : c;

    private void Count(Sentence sentence)
    {
        var start = SentenceCasing.FirstWord(text, sentence);
        var tokens = text.Tokens;
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (!tokens[i].IsWord) continue;
            if (!tokens[i].IsCapitalized) words[ids[i]].Lower++;
            else if (i > start && tokens[i - 1].Kind != TokenKind.Quote) words[ids[i]].Capitalized++;
        }
    }

    private struct Word
    {
        public uint Hash;

        /// <summary>The first token of the word.</summary>
        public int Token;

        public int Lower;
        public int Capitalized;
    }
}
