using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Tells whose age a number is, for its constant's name. To be asked in text order.</summary>
internal sealed class AgeBearers(DocumentLayout layout, Entities entities)
{
    // In tokens, from an age to its bearer's name: "27-year-old bus driver Ida Dorn".
    private const int Ahead = 5;

    // In mentions.
    private const int Near = 3;

    private readonly ArticleText text = layout.Text;
    private int nextEntity;

    /// <summary>
    /// Who stands beside it ("Dorn, 34"), who follows ("34-year-old welder Ida Dorn"), the noun of either side ("a 34-year-old welder",
    /// "children aged 5"), or who was named last; empty where nobody was.
    /// </summary>
    public string Of(QuantityMention age, int phraseEnd)
    {
        while (nextEntity < entities.Mentions.Length && entities.Mentions[nextEntity].Span.Start < age.Number.Start) nextEntity++;
        var before = Person(age, nextEntity - 1, -1);
        if (before is { } beside && IsBeside(beside.EndToken, age.FirstToken)) return beside.Name;
        if (Person(age, nextEntity, 1) is { } ahead && IsOneNounPhrase(phraseEnd, ahead.FirstToken)) return ahead.Name;
        var noun = text.Is(phraseEnd - 1, "old") ? NounBehind(phraseEnd) : NounAged(age);
        return noun >= 0 ? text.Slice(text.Tokens[noun].Span) : before?.Name ?? "";
    }

    // The nearest person of the same block, from mention `i` on.
    private EntityMention? Person(QuantityMention age, int i, int step)
    {
        var block = layout.BlockAt(age.Number.Start);
        for (var n = 0; block >= 0 && n < Near && i >= 0 && i < entities.Mentions.Length; n++, i += step)
        {
            var entity = entities.Mentions[i];
            if (!layout.Blocks[block].Span.Contains(entity.Span)) return null;
            if (entity.Kind == EntityKind.Person) return entity;
        }
        return null;
    }

    // "Dorn, 34", "Dorn (34)".
    private bool IsBeside(int end, int age) => age == end || (age == end + 1 && text.Tokens[end].Kind == TokenKind.Punctuation);

    private bool IsOneNounPhrase(int first, int end)
    {
        if (end < first || end - first > Ahead) return false;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (!(t.IsWord || t.Kind == TokenKind.Dash) || t.Is(QuantityWords.Function & ~WordClass.Adverb)) return false;
        }
        return true;
    }

    // The head of "a 16-year-old boy, …": the last word before punctuation or a word of grammar.
    private int NounBehind(int first)
    {
        var noun = -1;
        for (var i = first; i < text.Tokens.Length && i < first + Ahead; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind == TokenKind.Dash && !t.SpaceBefore) continue;
            if (!t.IsWord || t.Is(QuantityWords.Function | WordClass.ReportingVerb)) break;
            noun = i;
            if (t.Is(WordClass.PeopleNoun)) break;
        }
        return noun;
    }

    // "a boy aged 5": the noun right before.
    private int NounAged(QuantityMention age)
    {
        var at = text.TokenAt(age.Phrase.Start);
        return at > 0 && text.Is(at, "aged") && text.Tokens[at - 1] is { IsWord: true, IsCapitalized: false } t && !t.Is(QuantityWords.Function) ? at - 1 : -1;
    }
}
