using ArticleFacts.Layout;

namespace ArticleFacts.Facts;

/// <summary>Walks the sentences forward with the mentions, so that each is looked at once.</summary>
internal sealed class SentenceWalk(DocumentLayout layout)
{
    private int sentence;

    /// <summary>Index of the block.</summary>
    public int Block { get; private set; }

    /// <summary>Number of the sentence in the document.</summary>
    public int Number { get; private set; }

    /// <summary>The sentence that holds the token; tokens only go forward.</summary>
    public Sentence To(int token)
    {
        var blocks = layout.Blocks;
        while (Block < blocks.Length)
        {
            var sentences = blocks[Block].Sentences;
            while (sentence < sentences.Length && sentences[sentence].EndToken <= token)
            {
                sentence++;
                Number++;
            }
            if (sentence < sentences.Length) return sentences[sentence];
            Block++;
            sentence = 0;
        }
        return default;
    }
}
