using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>Forms of English nouns, and names made of words.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> IrregularPlurals = new(Unicode.IgnoreCase)
    {
        ["people"] = "Person",
        ["men"] = "Man",
        ["women"] = "Woman",
        ["children"] = "Child",
        ["firemen"] = "Fireman",
        ["policemen"] = "Policeman",
        ["servicemen"] = "Serviceman",
        ["crewmen"] = "Crewman",
        ["airmen"] = "Airman",
        ["wives"] = "Wife",
        ["lives"] = "Life",
        ["movies"] = "Movie",
        ["species"] = "Species",
        ["series"] = "Series",
        ["matches"] = "Match",
        ["casualties"] = "Casualty",
        ["fishermen"] = "Fisherman",
        ["nominees"] = "Nominee",
    };

    /// <summary>Whether the word has the form of a plural: an irregular one, or "-s" that is not "-ss", "-us" or "-is".</summary>
    public static bool IsPlural(string word) => IrregularPlurals.ContainsKey(word)
        || (word.Length > 3 && EndsWith(word, "s") && !EndsWith(word, "ss") && !EndsWith(word, "us") && !EndsWith(word, "is"));

    /// <summary>The singular of a plural; another word as it is.</summary>
    public static string Singular(string word)
    {
        if (IrregularPlurals.TryGetValue(word, out var irregular)) return Unicode.IsUpper(word[0]) ? irregular : Unicode.ToLower(irregular);
        if (!IsPlural(word)) return word;
        if (EndsWith(word, "ies") && word.Length > 4) return word.Substring(0, word.Length - 3) + "y";
        if (EndsWith(word, "ches") || EndsWith(word, "shes") || EndsWith(word, "xes") || EndsWith(word, "sses") || EndsWith(word, "zes")) return word.Substring(0, word.Length - 2);
        return word.Substring(0, word.Length - 1);
    }

    /// <summary>The plural of a singular; a plural as it is.</summary>
    public static string Plural(string word)
    {
        foreach (var pair in IrregularPlurals)
        {
            if (Unicode.AreSame(pair.Value, word)) return Capitalize(pair.Key);
        }
        if (IsPlural(word)) return word;
        if (EndsWith(word, "y") && word.Length > 2 && "aeiou".IndexOf(Unicode.ToLower(word[word.Length - 2])) < 0) return word.Substring(0, word.Length - 1) + "ies";
        return EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "ch") || EndsWith(word, "sh") ? word + "es" : word + "s";
    }

    /// <summary>
    /// The words as one name in Pascal case. A name begins with a letter: digits before it are left out, and so is the sign of a column of shares ("Votes %").
    /// </summary>
    public static string Pascal(string words) => PascalCase.Of(words.Replace('%', ' ')).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static string Capitalize(string word) => Unicode.ToUpper(word[0]) + Unicode.ToLower(word.Substring(1));

    private static bool EndsWith(string word, string ending) => Unicode.EndsWith(word, ending);
}
