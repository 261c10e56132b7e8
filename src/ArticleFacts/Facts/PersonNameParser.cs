using System.Text;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Takes a name apart: first the nickname, then titles and suffixes from both ends, then words that belong together
/// ("Aznar y Lopez", "van der Berg"), then given name, middle names and surname by position.
/// </summary>
internal sealed class PersonNameParser
{
    private const WordClass TitleClass = WordClass.Honorific | WordClass.Rank | WordClass.Role | WordClass.Nobility;

    // A longer text is no name; its end is left to the surname unparsed.
    private const int LongestName = 400;

    private static readonly HashSet<string> Conjunctions = new(Unicode.IgnoreCase) { "and", "y", "of", "the", "&" };

    // Surname particles. "Ben" and "Bar" are given names as often, so they are left out.
    private static readonly HashSet<string> Particles = new(Unicode.IgnoreCase)
    {
        "al", "el", "bin", "ibn", "abu", "da", "das", "de", "degli", "dei", "del", "dela", "della", "delle", "delli", "dello", "den", "der", "di", "do", "dos",
        "du", "la", "las", "le", "los", "lo", "mac", "mc", "st", "ste", "san", "santa", "ten", "ter", "van", "vande", "vander", "vel", "von", "zu", "zum", "zur",
    };

    private static readonly HashSet<string> Styles = new(Unicode.IgnoreCase) { "her", "his", "majesty", "highness", "royal", "excellency", "us", "right", "honourable", "honorable", "vice", "deputy", "lt", "gov", "hon", "mag", "magistrate", "first", "1st", "2nd", "staff", "master" };

    // Titles that a given name follows, where others take a surname: "Queen Mary", but "Mr. Dorn".
    private static readonly HashSet<string> GivenNameTitles = new(Unicode.IgnoreCase)
    {
        "king", "queen", "prince", "princess", "pope", "sir", "dame", "saint", "brother", "sister", "father", "mother", "emperor", "empress", "sultan", "emir",
    };

    private readonly List<string> titles = [];
    private readonly List<string> suffixes = [];
    private string? nickname;
    private bool nicknameFirst;

    public PersonName Parse(string name)
    {
        var rest = TakeNickname(name.Length > LongestName ? name.Substring(0, LongestName) : name);
        var parts = rest.Split(',').Select(p => Words(p)).Where(p => p.Count > 0).ToList();
        if (parts.Count == 0) return Make([], []);
        if (parts.Count > 1 && !parts[1].TrueForAll(IsSuffix)) return Inverted(parts);

        TakeTitles(parts[0]);
        TakeSuffixes(parts[0]);
        foreach (var suffix in parts.Skip(1)) suffixes.Add(string.Join(" ", suffix));
        var units = Unite(parts[0]);
        var last = LastStart(units);
        return Make(units.GetRange(0, last), units.GetRange(last, units.Count - last));
    }

    // "Doe, Lt. Gen. John A., Jr."
    private PersonName Inverted(List<List<string>> parts)
    {
        var last = parts[0];
        TakeSuffixes(last);
        TakeTitles(parts[1]);
        TakeSuffixes(parts[1]);
        foreach (var suffix in parts.Skip(2)) suffixes.Add(string.Join(" ", suffix));
        return Make(Unite(parts[1]), last);
    }

    private PersonName Make(List<string> given, List<string> last) => new(
        Text(titles, " "), given.Count > 0 ? given[0] : null, Text(given.Skip(1), " "), Text(last, " "), Text(suffixes, ", "), nickname);

    private static string? Text(IEnumerable<string> words, string separator) => string.Join(separator, words) is { Length: > 0 } text ? text : null;

    // The first stretch in brackets or double quotation marks, or in single ones that stand around whole words.
    private string TakeNickname(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var close = Closing(name[i]);
            if (close == '\0' || (close is '\'' or '\u2019' && i > 0 && !Unicode.IsWhiteSpace(name[i - 1]))) continue;
            var end = name.IndexOf(close, i + 1);
            if (end <= i + 1 || (close is '\'' or '\u2019' && end + 1 < name.Length && !Unicode.IsWhiteSpace(name[end + 1]))) continue;
            nickname = name.Substring(i + 1, end - i - 1).Trim();
            nicknameFirst = Words(name.Substring(0, i)).TrueForAll(IsTitle);
            return name.Substring(0, i) + " " + name.Substring(end + 1);
        }
        return name;
    }

    private static char Closing(char open) => open switch
    {
        '(' => ')',
        '"' => '"',
        '\u201C' => '\u201D',
        '\u2018' => '\u2019',
        '\'' => '\'',
        _ => '\0',
    };

    private static List<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();

    private void TakeTitles(List<string> words)
    {
        var count = 0;
        while (count < words.Count && IsTitle(words[count]))
        {
            count++;
            while (count + 1 < words.Count && words[count] is "of" or "and") count = Object(words, count);
        }
        // "Prince", "Dean" and "Major" are names too, where only a surname follows a word without a period.
        if (count == 1 && words.Count == 2 && Is(words[0], WordClass.GivenName) && !GivenNameTitles.Contains(words[0]) && !words[0].EndsWith(".", StringComparison.Ordinal)) return;
        titles.AddRange(words.Take(count));
        words.RemoveRange(0, count);
    }

    // "of State", "of the Treasury", "and Chief": the end of what a title goes on with.
    private static int Object(List<string> words, int at)
    {
        at++;
        if (at < words.Count && words[at] == "the") at++;
        return Math.Min(at + 1, words.Count);
    }

    private void TakeSuffixes(List<string> words)
    {
        var start = words.Count;
        while (start > 1 && IsSuffix(words, start - 1)) start--;
        suffixes.AddRange(words.Skip(start));
        words.RemoveRange(start, words.Count - start);
    }

    private static bool IsSuffix(List<string> words, int at)
    {
        var word = words[at];
        // "I" and "V" are numerals behind a full name only, and initials or surnames elsewhere.
        if (word is "I" or "V") return at >= 3;
        // "AIA" behind a name that is not all in capitals.
        var letters = word.Length is >= 3 and <= 5 && IsUpper(word) && at >= 2 && !IsUpper(words[0]) && !IsUpper(words[1]);
        return letters || IsSuffix(word);
    }

    private static bool IsUpper(string word) => word.All(c => Unicode.IsUpper(c));

    private static bool IsSuffix(string word)
    {
        if (word is "I" or "V" or "Ph." or "D.") return true;
        var bare = word.Replace(".", "");
        return Is(bare, WordClass.NameSuffix) || (bare.Length > 2 && word.TrimEnd('.').IndexOf('.') > 1) || (word.Length == 4 && word[1] == '.' && word[3] == '.' && Is(bare, WordClass.NameSuffix));
    }

    private static bool IsTitle(string word)
    {
        foreach (var part in word.Split(['.', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Styles.Contains(part) && !Is(part, TitleClass)) return false;
        }
        return word.Trim('.', '-').Length > 1;
    }

    private static bool Is(string word, WordClass classes) => (Vocabulary.Classify(word, 0, word.Length) & classes) != 0;

    // Words around a conjunction are one: "John and Jane", "Aznar y Lopez".
    private static List<string> Unite(List<string> words)
    {
        var units = new List<string>();
        var unit = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var joins = i > 0 && (Conjunctions.Contains(words[i]) || Conjunctions.Contains(words[i - 1]));
            if (unit.Length > 0 && !joins)
            {
                units.Add(unit.ToString());
                unit.Clear();
            }
            if (unit.Length > 0) unit.Append(' ');
            unit.Append(words[i]);
        }
        if (unit.Length > 0) units.Add(unit.ToString());
        return units;
    }

    // Where the surname begins: at the last row of particles behind the given name, else at the last word.
    private int LastStart(List<string> units)
    {
        if (units.Count == 0) return 0;
        if (units.Count == 1) return (nicknameFirst && nickname is not null) || (titles.Count > 0 && !GivenNameTitles.Contains(titles[titles.Count - 1])) ? 0 : 1;
        var start = units.Count - 1;
        for (var i = units.Count - 2; i >= 1; i--)
        {
            if (!IsParticle(units[i])) continue;
            start = i;
            while (start > 1 && IsParticle(units[start - 1])) start--;
            break;
        }
        return start;
    }

    private static bool IsParticle(string unit)
    {
        var space = unit.IndexOf(' ');
        return Particles.Contains((space < 0 ? unit : unit.Substring(0, space)).TrimEnd('.'));
    }
}
