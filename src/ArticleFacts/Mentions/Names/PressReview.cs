using ArticleFacts.Layout;

namespace ArticleFacts.Mentions;

/// <summary>Tells reviews of the press, in which lines of capitals name the newspapers that the items below them are from.</summary>
internal static class PressReview
{
    // In blocks: the headline, the dateline and the opening that says what follows.
    private const int Opening = 6;

    // In tokens.
    private const int Sample = 60;
    private const int LongestName = 6;

    private static readonly WordSet Press = new("press", "newspapers", "papers");
    private static readonly WordSet Reviews = new("digest", "review", "summary", "stories", "headlines");

    public static bool Is(DocumentLayout layout)
    {
        for (var block = 0; block < Math.Min(Opening, layout.Blocks.Length); block++)
        {
            foreach (var sentence in layout.Blocks[block].Sentences)
            {
                bool press = false, review = false;
                for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Sample); i++)
                {
                    press |= Press.Contains(layout.Text, i);
                    review |= Reviews.Contains(layout.Text, i);
                }
                if (press && review) return true;
            }
        }
        return false;
    }

    /// <summary>Whether the sentence is nothing but a newspaper's name in capitals, given that this is a review.</summary>
    public static bool IsTitle(NameWords words, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > LongestName || !words.IsCapital(sentence.FirstToken)) return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words[i].IsWord ? !words[i].IsAllCaps && words.Length(i) > 1 : words[i].Kind != Text.TokenKind.Dash && !words.IsAmpersand(i) && !words.IsGenitive(i)) return false;
        }
        return true;
    }
}
