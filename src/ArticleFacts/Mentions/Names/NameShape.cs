using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a name's own words say: given names, heads ("Ministry", "River"), suffixes, and the gazetteer.</summary>
internal static class NameShape
{
    // Longer names are titles of works or laws; looking into them settles nothing.
    private const int MostWords = 8;

    // An acronym has few letters: AAH, NATO, UNESCO.
    private const int LongestAcronym = 6;

    private static readonly WordSet ArabicNameWords = new("abu", "abd", "abdul", "abdel", "abdullah", "bin", "ibn", "umm", "bint");

    public static NameEvidence Of(NameWords words, int first, int end)
    {
        var gazetteer = Gazetteer(words, first, end);
        return gazetteer + Words(words, first, end, gazetteer);
    }

    /// <summary>What the phrase tables know of exactly these words.</summary>
    private static NameEvidence Gazetteer(NameWords words, int first, int end)
    {
        var evidence = default(NameEvidence);
        if (words.IsPhrase(first, end, PhraseKind.Country | PhraseKind.Region | PhraseKind.Continent, out _)) evidence += NameEvidence.ForPlace(6);
        else if (words.IsPhrase(first, end, PhraseKind.City, out _)) evidence += NameEvidence.ForPlace(words.Has(first, WordClass.GivenName) ? 2 : 4);
        if (words.IsPhrase(first, end, PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility | PhraseKind.Branch, out _))
        {
            evidence += NameEvidence.ForOrganization(6);
        }
        if (words.IsPhrase(first, end, PhraseKind.Demonym, out _)) evidence += NameEvidence.ForOther(8);
        if (words.IsPhrase(first, end, PhraseKind.Holiday, out _)) evidence += NameEvidence.ForOther(6);
        return evidence;
    }

    private static NameEvidence Words(NameWords words, int first, int end, NameEvidence gazetteer)
    {
        int person = 0, organization = 0, place = 0, other = 0;
        int count = 0, common = 0, given = 0, initials = 0, digits = 0;
        int last = first, organizationHead = -1, placeHead = -1;
        for (var i = first; i < end; i++)
        {
            var token = words[i];
            if (!token.IsWord)
            {
                if (token.IsNumber) digits++;
                if (words.IsAmpersand(i)) organization += 3;
                continue;
            }
            count++;
            last = i;
            if (!token.IsCapitalized) continue;
            if (words.IsInitial(i) && count > 1) initials++;
            if (token.Is(WordClass.GivenName) && i == first) given++;
            if (token.Is(WordClass.CommonWord)) common++;
            if (token.Is(WordClass.NameSuffix) && count > 1) person += 6;
            if (token.Is(WordClass.OrganizationHead)) organizationHead = i;
            if (token.Is(WordClass.PlaceHead)) placeHead = i;
            if ((token.Flags & TokenFlags.HasDigit) != 0) other++;
            if (ArabicNameWords.Contains(words.Text, i)) person += 3;
        }
        if (count > MostWords) return NameEvidence.ForOther(2);

        var known = gazetteer.Place + gazetteer.Organization + gazetteer.Other > 0;
        var several = count > 1;
        if (organizationHead >= 0 && several) organization += organizationHead == last || organizationHead == first ? 6 : 4;
        if (placeHead >= 0 && several && placeHead >= organizationHead) place += placeHead == last ? 6 : placeHead == first ? 4 : 2;
        if (several && organizationHead < 0 && placeHead < 0 && digits == 0)
        {
            if (given > 0 && !known && count <= 5 && common < count) person += common == 0 ? 5 : 3;
            if (words.IsInitial(first) && count <= 4 && common == 0) person += 4;
            if (initials > 0 && common == 0) person += 3;
            // Two or three words that no dictionary knows are mostly a person.
            if (common == 0 && !known && count <= 3) person += 2;
        }
        if (!several)
        {
            if (given > 0 && common == 0) person += 2;
            if (words[first].IsAllCaps && !known && words.Length(first) <= LongestAcronym && words.Length(first) > 1) organization += 3;
            else if ((words[first].Flags & TokenFlags.MixedCase) != 0 && !known) organization += 1;
        }
        return new NameEvidence(person, organization, place, other);
    }
}
