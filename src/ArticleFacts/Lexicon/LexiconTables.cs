namespace ArticleFacts.Lexicon;

/// <summary>
/// The lexicon in memory. It is read as a whole when the first word is asked for, so that a word's one entry also tells which phrases and towns begin with it:
/// the tokenizer asks once for every word, and the token carries the answer.
/// </summary>
internal sealed class LexiconTables
{
    private static readonly Lazy<LexiconTables> Loaded = new(static () => new LexiconTables());

    private LexiconTables()
    {
        Words = Vocabulary.Load();
        Phrases = Lexicon.Phrases.Load(Words);
        Towns = new Gazetteer(LexiconFile.Read(Gazetteer.Files[0]), Words);
    }

    public static LexiconTables Instance => Loaded.Value;

    public WordTable Words { get; }

    public PhraseTrie Phrases { get; }

    public Gazetteer Towns { get; }
}
