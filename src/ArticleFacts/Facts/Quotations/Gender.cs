using ArticleFacts.Lexicon;

namespace ArticleFacts.Facts.Quotations;

/// <summary>Grammatical gender of a person, as far as the article or the name tells.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>Words that tell a person's gender.</summary>
internal static class GenderWords
{
    /// <summary>The lexicon's file of given names by gender.</summary>
    public const string File = "names.gender.txt";

    private static readonly Lazy<Dictionary<string, Gender>> Names = new(ReadNames);

    private static readonly HashSet<string> Male = Set(
        "mr sir lord king prince duke baron father brother husband son grandfather grandson uncle nephew widower boy man businessman "
        + "spokesman congressman councilman alderman policeman fireman fisherman sportsman salesman countryman frontman assemblyman actor monk");

    private static readonly HashSet<string> Female = Set(
        "mrs ms miss dame lady queen princess duchess baroness mother sister wife daughter grandmother granddaughter aunt niece widow girl woman businesswoman "
        + "spokeswoman congresswoman councilwoman alderwoman chairwoman policewoman sportswoman saleswoman frontwoman assemblywoman actress waitress nun");

    /// <summary>What a title, a role or a word of kinship says, in lower case; a role ends with it ("council spokeswoman").</summary>
    public static Gender OfWord(string word) => Male.Contains(word) ? Gender.Male : Female.Contains(word) ? Gender.Female : Gender.Unknown;

    /// <summary>What a given name says, in lower case.</summary>
    public static Gender OfGivenName(string name) => Names.Value.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    private static Dictionary<string, Gender> ReadNames()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        var text = LexiconFile.Read(File);
        var gender = Gender.Unknown;
        for (var position = 0; LexiconFile.NextLine(text, ref position, out var start, out var end);)
        {
            var line = text.Substring(start, end - start);
            if (line[0] == '[') gender = line == "[Male]" ? Gender.Male : Gender.Female;
            else foreach (var name in line.Split(' ')) names[name] = gender;
        }
        return names;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
