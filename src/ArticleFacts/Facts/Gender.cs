using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

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

    private static readonly string[] Male = Split(
        "mr sir lord king prince duke baron father brother husband son grandfather grandson uncle nephew widower boy man businessman "
        + "spokesman congressman councilman alderman policeman fireman fisherman sportsman salesman countryman frontman assemblyman actor monk");

    private static readonly string[] Female = Split(
        "mrs ms miss dame lady queen princess duchess baroness mother sister wife daughter grandmother granddaughter aunt niece widow girl woman businesswoman "
        + "spokeswoman congresswoman councilwoman alderwoman chairwoman policewoman sportswoman saleswoman frontwoman assemblywoman actress waitress nun");

    private static readonly (string Word, Gender Gender)[] Words = [.. Male.Select(static w => (w, Gender.Male)), .. Female.Select(static w => (w, Gender.Female))];

    private static readonly Dictionary<string, Gender> ByWord = Words.ToDictionary(static w => w.Word, static w => w.Gender, StringComparer.Ordinal);

    private static readonly WordMap<Gender> ByToken = new(Words);

    /// <summary>What a title, a role or a word of kinship says, in lower case; a role ends with it ("council spokeswoman").</summary>
    public static Gender OfWord(string word) => ByWord.TryGetValue(word, out var gender) ? gender : Gender.Unknown;

    /// <summary>As <see cref="OfWord(string)"/>, of a token, whatever its case.</summary>
    public static Gender OfWord(ArticleText text, int token) => ByToken.Of(text, token);

    /// <summary>What a given name says, in lower case.</summary>
    public static Gender OfGivenName(string name) => Names.Value.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    /// <summary>As <see cref="OfGivenName(string)"/>, of a token, whatever its case.</summary>
    public static Gender OfGivenName(ArticleText text, int token) =>
        OfGivenName(Unicode.ToLower(text.Slice(text.Tokens[token].Span)));

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

    private static string[] Split(string words) => words.Split(' ');
}
