using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What the words behind a name say it is: an apposition, a complement, what stands in brackets.</summary>
internal static class NameDescription
{
    // In tokens: how far a bracket between a name and its verb may reach: "Ida Dorn (born May 3, 1961 in Norvale) is …".
    private const int LongestBracket = 40;

    // In tokens: how far the noun may stand behind the article of its phrase.
    private const int LongestPhrase = 7;

    // As good as said: more than a given name and a word of no dictionary.
    private const int Said = 9;

    private const WordClass Closing = WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction;

    /// <summary>The name that begins at <paramref name="first"/> is followed by a comma; <paramref name="at"/> is behind it.</summary>
    public static NameEvidence AfterComma(NameWords words, Sentence sentence, int first, int at)
    {
        if (at >= sentence.EndToken) return default;
        var text = words.Text;
        if (words[at].IsNumber)
        {
            // ", 34," is an age; ", 2018" is not.
            var age = words.Length(at) <= 2 && (text.IsChar(at + 1, ',') || text.IsChar(at + 1, '.') || text.IsChar(at + 1, ')'));
            return age ? NameEvidence.ForPerson(6) : default;
        }
        // "Norvale, champions in 1993": a plural is said of a team.
        if (SportContext.IsTeamNoun(words, at) && text.Source[text.Tokens[at].End - 1] == 's') return NameEvidence.ForOrganization(5);
        if (text.Is(at, "who") || text.Is(at, "whose")) return NameEvidence.ForPerson(4);
        if (text.Is(at, "which")) return new NameEvidence(-4, OrganizationContext.IsAct(words, at + 1) ? 4 : 0, 0, 0);
        if (words.Match(at, sentence.EndToken, PhraseKind.Country | PhraseKind.Region, out _) > 0) return NameEvidence.ForPlace(3);
        // "Under Dorn, the firm grew": what follows is the sentence's subject.
        if (text.Is(at, "the") && words.Has(first - 1, WordClass.Preposition) && first - 1 == sentence.FirstToken) return default;
        // "…, The Star reported": the article of a title.
        if (text.Is(at, "the") && !words.IsLower(at)) return default;
        if (text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an")) return HasRole(words, sentence, at + 1) ? NameEvidence.ForPerson(4) : Complement(words, sentence, at);
        // "Corrin, its fertiliser arm," and "Corrin, Tolm's former unit,".
        if (text.Is(at, "its") || text.Is(at, "their") || text.Is(at, "his") || text.Is(at, "her")) return HasRole(words, sentence, at + 1) ? NameEvidence.ForPerson(4) : Phrase(words, sentence, at);
        if (words.IsCapital(at) && words.IsGenitive(at + 1)) return HasRole(words, sentence, at + 2) ? NameEvidence.ForPerson(4) : Phrase(words, sentence, at + 1);
        // "Anysphere, maker of …".
        if (ContextNouns.Groups.Contains(text, at) && text.Is(at + 1, "of")) return NameEvidence.ForOrganization(5);
        if (ContextNouns.Settlements.Contains(text, at) && text.Is(at + 1, "of")) return NameEvidence.ForPlace(5);
        return TitleMatcher.Match(words, at, sentence.EndToken) > at && words.IsLower(at) ? NameEvidence.ForPerson(4) : default;
    }

    /// <summary>The name is followed by an opening bracket; <paramref name="at"/> is behind it.</summary>
    public static NameEvidence InBrackets(NameWords words, Sentence sentence, int at)
    {
        if (at >= sentence.EndToken) return default;
        var length = words.Match(at, sentence.EndToken, PhraseKind.Country, out _);
        if (length > 0 && words.Text.IsChar(at + length, ')')) return NameEvidence.ForPerson(3);
        if (words[at].IsNumber && words.Length(at) <= 2 && words.Text.IsChar(at + 1, ')')) return NameEvidence.ForPerson(3);
        if (words.Text.Is(at, "born")) return NameEvidence.ForPerson(6);
        if (words[at].IsAllCaps && words.Text.IsChar(at + 1, ')')) return NameEvidence.ForOrganization(5);
        return BehindBracket(words, sentence, at);
    }

    // An encyclopedia's first sentence says what its subject is behind the bracket: "Norvale (German: …) is a village in …".
    private static NameEvidence BehindBracket(NameWords words, Sentence sentence, int at)
    {
        for (var end = Math.Min(sentence.EndToken, at + LongestBracket); at < end; at++)
        {
            if (!words.Text.IsChar(at, ')')) continue;
            return words.Has(at + 1, WordClass.Auxiliary) ? Complement(words, sentence, at + 2) : default;
        }
        return default;
    }

    /// <summary>"… is a company", "… has been a foreign terrorist organization": what the name is said to be; <paramref name="at"/> is behind the verb.</summary>
    public static NameEvidence Complement(NameWords words, Sentence sentence, int at)
    {
        if (words.Has(at, WordClass.Auxiliary)) at++;
        if (at >= sentence.EndToken || !(words.Text.Is(at, "a") || words.Text.Is(at, "an") || words.Text.Is(at, "the"))) return default;
        return Phrase(words, sentence, at);
    }

    // What the noun phrase says that begins at `at` with an article or a possessor.
    private static NameEvidence Phrase(NameWords words, Sentence sentence, int at)
    {
        var said = default(NameEvidence);
        for (var end = Math.Min(sentence.EndToken, at + LongestPhrase); ++at < end;)
        {
            // "a Tolm, Ohio, maker of …": where it is, parted by commas.
            if (words.Text.IsChar(at, ',') && words.Match(at + 1, end, PhraseKind.Country | PhraseKind.Region, out _) is var region && region > 0 && words.Text.IsChar(at + 1 + region, ','))
            {
                at += 1 + region;
                continue;
            }
            if (words.Has(at, Closing) || !(words[at].IsWord || words[at].Kind is TokenKind.Dash or TokenKind.Possessive)) break;
            // The phrase's last noun is its head: "a ship equipment group".
            // "the firm's president" is no firm.
            if (words[at].Kind == TokenKind.Possessive || words.Has(at, WordClass.PeopleNoun)) said = default;
            if (words.IsLower(at) || words.Text.Is(at, "pac")) said = Noun(words, at) is var noun && noun != default ? noun : said;
        }
        return said;
    }

    private static NameEvidence Noun(NameWords words, int at)
    {
        if (ContextNouns.Groups.Contains(words.Text, at) || (words.Text.Is(at, "start") && words.Text.Is(at + 2, "up"))) return NameEvidence.ForOrganization(Said);
        if (ContextNouns.Settlements.Contains(words.Text, at)) return NameEvidence.ForPlace(Said);
        if (ContextNouns.Works.Contains(words.Text, at)) return NameEvidence.ForOther(Said);
        return words.Has(at, WordClass.Role) && !words.IsLower(at + 1) ? NameEvidence.ForPerson(3) : default;
    }

    // A role within the next few words, before anything that ends the noun phrase.
    private static bool HasRole(NameWords words, Sentence sentence, int at)
    {
        for (var end = Math.Min(sentence.EndToken, at + 5); at < end; at++)
        {
            if (!words[at].IsWord && words[at].Kind is not (TokenKind.Dash or TokenKind.Possessive)) return false;
            if (words.Has(at, WordClass.Preposition)) return false;
            if (words.Has(at, WordClass.Role) || words.Match(at, end, PhraseKind.Role, out _) > 0) return true;
        }
        return false;
    }
}
