using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts.QuantityNames;

/// <summary>
/// Finds the noun whose age a number is, for its constant's name: "a 34-year-old welder", "children aged 5", "guests under 16". An age beside a
/// person's name has no noun: the person holds it.
/// </summary>
internal sealed class AgeBearers(ClauseWords words, Entities entities)
{
    // In tokens, from an age to its bearer: "27-year-old bus driver Ida Dorn".
    private const int Ahead = 5;

    private readonly ArticleText text = words.Text;

    /// <summary>The noun in Pascal case, with "under" or "over"; empty if there is none, or if the age is a named person's.</summary>
    public string Of(TokenRange phrase)
    {
        if (IsBesideName(phrase)) return "";
        var isAfter = text.Is(phrase.End - 1, "old") || text.Is(phrase.End - 1, "olds");
        var limit = "";
        var noun = isAfter ? After(phrase.End) : Before(phrase.First, ref limit);
        if (noun < 0 || (text.Tokens[noun].IsCapitalized && !text.Tokens[noun].Is(WordClass.PeopleNoun | WordClass.CommonWord))) return "";
        return words.Phrase(noun, noun + 1, 1) + limit;
    }

    // "Dorn, 34", "Dorn (34)", "34-year-old bus driver Ida Dorn".
    private bool IsBesideName(TokenRange phrase)
    {
        for (var i = FirstEndingAfter(phrase.First - 1); i < entities.Mentions.Length; i++)
        {
            var entity = entities.Mentions[i];
            if (entity.FirstToken > phrase.End + Ahead) return false;
            if (entity.Kind != EntityKind.Person) continue;
            if (entity.EndToken <= phrase.First || IsOneNounPhrase(phrase.End, entity.FirstToken)) return true;
        }
        return false;
    }

    // The first mention that ends at or after the token.
    private int FirstEndingAfter(int token)
    {
        int low = 0, high = entities.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entities.Mentions[middle].EndToken < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private bool IsOneNounPhrase(int first, int end)
    {
        if (end < first || end - first > Ahead) return false;
        for (var i = first; i < end; i++)
        {
            if (!words.IsNominal(i)) return false;
        }
        return true;
    }

    // The head of "a 16-year-old boy, …": the last word before punctuation, a verb or a word of grammar.
    private int After(int first)
    {
        var noun = -1;
        for (var i = first; i < text.Tokens.Length && i < first + Ahead && words.IsNominal(i) && !VerbForms.IsPast(text, i); i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            noun = i;
            if (text.Tokens[i].Is(WordClass.PeopleNoun)) break;
        }
        return noun;
    }

    // "children aged 5", "borrowers under the age of 16": the noun before the number and its limit.
    private int Before(int phraseFirst, ref string limit)
    {
        var i = phraseFirst - 1;
        while (i >= 0 && (words.IsFiller(i) || text.Is(i, "under") || text.Is(i, "over")))
        {
            if (text.Is(i, "under")) limit = "Under";
            else if (text.Is(i, "over")) limit = "Over";
            i--;
        }
        return i >= 0 && text.Tokens[i].IsWord && words.IsNominal(i) && !VerbForms.IsPast(text, i) ? i : -1;
    }
}
