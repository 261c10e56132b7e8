using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>
/// The towns at the tokens of a text that were asked for last: who reads a name asks for its town again and again, and the tables of towns are too large
/// to stay in the processor's cache. For one reader at a time.
/// </summary>
internal sealed class TownMemo(ArticleText text)
{
    private readonly Answer[] answers = new Answer[32];

    /// <summary>As <see cref="Gazetteer.Match"/>.</summary>
    public int Match(int token, out Phrase? town)
    {
        ref var answer = ref answers[token & (answers.Length - 1)];
        // 0 is no answer yet.
        if (answer.Asked != token + 1)
        {
            answer.Length = LexiconTables.Instance.Towns.Match(text, token, out answer.Town);
            answer.Asked = token + 1;
        }
        town = answer.Town;
        return answer.Length;
    }

    private struct Answer
    {
        public int Asked;
        public int Length;
        public Phrase? Town;
    }
}
