using System.Text;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.Quotations;

/// <summary>A headline quotes what the body quotes in full: its speaker is the one of the body's quotation that holds the same words.</summary>
internal static class HeadlineLinker
{
    /// <summary>Longer words than a headline has are not looked for.</summary>
    private const int LongestHeadline = 200;

    /// <summary>So many quotations of a headline are looked for.</summary>
    private const int MostQuotations = 4;

    public static void Link(ArticleText text, QuoteMention[] quotes, List<Utterance> utterances)
    {
        var linked = 0;
        foreach (var headline in utterances)
        {
            if (!headline.InHeadline || linked++ >= MostQuotations) break;
            var words = Words(text, quotes, headline);
            if (words.Length > LongestHeadline) continue;
            foreach (var utterance in utterances)
            {
                if (utterance.InHeadline || Words(text, quotes, utterance).IndexOf(words, StringComparison.Ordinal) < 0) continue;
                headline.Speaker = utterance.Speaker;
                headline.Kind = utterance.Kind == QuotationKind.Term ? QuotationKind.Term : QuotationKind.Partial;
                break;
            }
        }
    }

    // The words alone, in lower case, each between blanks.
    private static string Words(ArticleText text, QuoteMention[] quotes, Utterance utterance)
    {
        var words = new StringBuilder(" ");
        foreach (var quote in utterance.Quotes)
        {
            for (var t = quotes[quote].FirstToken; t < quotes[quote].EndToken; t++)
            {
                var token = text.Tokens[t];
                if (!token.IsWord && !token.IsNumber) continue;
                for (var i = token.Start; i < token.End; i++) words.Append(Unicode.ToLower(text.Source[i] is '\u2019' or '\u2018' ? '\'' : text.Source[i]));
                words.Append(' ');
            }
        }
        return words.ToString();
    }
}
