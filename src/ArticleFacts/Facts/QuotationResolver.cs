using System.Text;
using ArticleFacts.Facts.Quotations;
using ArticleFacts.Layout;
using ArticleFacts.Mentions;

namespace ArticleFacts.Facts;

/// <summary>Joins quoted stretches to quotations, and finds who says them.</summary>
internal static class QuotationResolver
{
    public static ValueList<Quotation> Resolve(DocumentLayout layout, MentionSet mentions, Entities entities, MentionFactory source)
    {
        if (mentions.Quotes.Length == 0) return ValueList<Quotation>.Empty;
        var utterances = new UtteranceReader(layout, mentions.Quotes, entities).Read();
        HeadlineLinker.Link(layout.Text, mentions.Quotes, utterances);
        return ValueList.From(utterances.Select(u => ToFact(u, layout, mentions.Quotes, source)));
    }

    private static string Join(Utterance utterance, DocumentLayout layout, QuoteMention[] quotes)
    {
        var text = new StringBuilder();
        foreach (var quote in utterance.Quotes)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(layout.Text.Fold(quotes[quote].Span));
        }
        return text.ToString();
    }

    private static Quotation ToFact(Utterance utterance, DocumentLayout layout, QuoteMention[] quotes, MentionFactory source)
    {
        return new Quotation(
            utterance.Quotes.Count == 1 ? layout.Text.Fold(quotes[utterance.Quotes[0]].Span) : Join(utterance, layout, quotes),
            ValueList.From(utterance.Quotes.Select(q => source.Make(quotes[q].Span))),
            utterance.Speaker,
            utterance.Cue.IsEmpty ? null : layout.Text.Fold(utterance.Cue),
            utterance.Medium.IsEmpty ? null : layout.Text.Fold(utterance.Medium),
            utterance.Kind);
    }
}
