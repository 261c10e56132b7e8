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
        return ValueList.Own(utterances.ConvertAll(u => ToFact(u, layout, mentions.Quotes, source)).ToArray());
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
        var parts = new Mention[utterance.Quotes.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = source.Make(quotes[utterance.Quotes[i]].Span);
        return new Quotation(
            parts.Length == 1 ? source.Fold(parts[0]) : Join(utterance, layout, quotes),
            ValueList.Own(parts),
            utterance.Speaker,
            utterance.Cue.IsEmpty ? null : layout.Text.Fold(utterance.Cue),
            utterance.Medium.IsEmpty ? null : layout.Text.Fold(utterance.Medium),
            utterance.Kind);
    }
}
