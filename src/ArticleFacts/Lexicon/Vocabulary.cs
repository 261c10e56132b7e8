namespace ArticleFacts.Lexicon;

/// <summary>What the lexicon knows of single words. The tokenizer asks once for every word.</summary>
internal static class Vocabulary
{
    /// <summary>The classes of the word <c>text[start..end]</c>, case aside, without a period at its end.</summary>
    public static WordClass Classify(string text, int start, int end) => WordClass.None;
}
