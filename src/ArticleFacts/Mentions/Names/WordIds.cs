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

    // The number of each of the text's different words, which know periods: "U.S." and "US" are one word here.
    private readonly int[] ids;

    // A hash table with open addressing: the slots hold one more than a word's number, 0 where they are free.
    private readonly int[] slots;
    private readonly Word[] words;
    private int count;

    // Null while the words lie apart by their plain hashes.
    private SaltedHash? salted;

    private WordIds(ArticleText text)
    {
        this.text = text;
        ids = new int[text.Words.Count];
        words = new Word[ids.Length];
        var size = 64;
        while (size < ids.Length * 2) size <<= 1;
        slots = new int[size];
        ids[0] = None;
        for (var word = 1; word < ids.Length; word++) ids[word] = FindOrAdd(text.Words.FirstOf(word));
    }

    /// <summary>How many slots were passed that held another word: what the tests count instead of time.</summary>
    public long Steps { get; private set; }

    /// <summary>The number of the token's word.</summary>
    public int this[int token] => ids[text.Tokens[token].Word];

    /// <summary>Numbers the words of <paramref name="layout"/> and counts them.</summary>
    public static WordIds Of(DocumentLayout layout)
    {
        var ids = new WordIds(layout.Text);
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
    public int LowerCount(int token) => this[token] is >= 0 and var word ? words[word].Lower : 0;

    /// <summary>How often the token's word is capitalized inside a sentence, where nothing but a name asks for it.</summary>
    public int CapitalizedCount(int token) => this[token] is >= 0 and var word ? words[word].Capitalized : 0;

    private int FindOrAdd(SourceSpan span)
    {
        var hash = salted?.Of(span.Start, span.End, withoutPeriods: true) ?? FoldedText.HashWithoutPeriods(text.Source, span.Start, span.End);
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        for (var chain = 0; slots[slot] != 0; slot = (slot + 1) & mask, chain++)
        {
            var id = slots[slot] - 1;
            if (words[id].Hash == hash && AreSame(words[id].Span, span)) return id;
            Steps++;
            if (chain != SaltedHash.LongestChain || salted is not null) continue;
            Salt();
            return FindOrAdd(span);
        }
        words[count] = new Word { Hash = hash, Span = span };
        slots[slot] = ++count;
        return count - 1;
    }

    private void Salt()
    {
        salted = new SaltedHash(text.Source);
        Array.Clear(slots, 0, slots.Length);
        var mask = slots.Length - 1;
        for (var id = 0; id < count; id++)
        {
            words[id].Hash = salted.Of(words[id].Span.Start, words[id].Span.End, withoutPeriods: true);
            var slot = (int)words[id].Hash & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = id + 1;
        }
    }

    // ASCII case and the form of apostrophes aside, and periods too.
    private bool AreSame(SourceSpan a, SourceSpan b)
    {
        var source = text.Source;
        int i = a.Start, j = b.Start;
        while (true)
        {
            while (i < a.End && source[i] == '.') i++;
            while (j < b.End && source[j] == '.') j++;
            if (i >= a.End || j >= b.End) return i >= a.End && j >= b.End;
            if (DocumentWords.Fold(source[i++]) != DocumentWords.Fold(source[j++])) return false;
        }
    }

    private void Count(Sentence sentence)
    {
        var start = SentenceCasing.FirstWord(text, sentence);
        var tokens = text.Tokens;
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (!tokens[i].IsWord) continue;
            if (!tokens[i].IsCapitalized) words[this[i]].Lower++;
            else if (i > start && tokens[i - 1].Kind != TokenKind.Quote) words[this[i]].Capitalized++;
        }
    }

    private struct Word
    {
        public uint Hash;

        /// <summary>Where the word stands first.</summary>
        public SourceSpan Span;

        public int Lower;
        public int Capitalized;
    }
}
