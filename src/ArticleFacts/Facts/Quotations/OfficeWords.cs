namespace ArticleFacts.Facts.Quotations;

/// <summary>What else the holder of an office is called: who is introduced as "Rep. Ruiz" is "the congresswoman" later.</summary>
internal static class OfficeWords
{
    private static readonly (string Office, string[] Words)[] All =
    [
        ("sen", ["senator", "lawmaker", "legislator"]), ("senator", ["lawmaker", "legislator"]),
        ("rep", ["congressman", "congresswoman", "representative", "lawmaker", "legislator"]), ("representative", ["congressman", "congresswoman", "lawmaker"]),
        ("congressman", ["lawmaker"]), ("congresswoman", ["lawmaker"]), ("assemblyman", ["lawmaker"]), ("assemblywoman", ["lawmaker"]), ("mp", ["lawmaker"]),
        ("gov", ["governor"]), ("pres", ["president"]), ("amb", ["ambassador"]), ("supt", ["superintendent"]), ("atty", ["attorney"]), ("del", ["delegate"]),
    ];

    private static readonly HashSet<string> Offices = new(
        ["president", "nominee", "candidate", "minister", "secretary", "governor", "senator", "mayor", "leader", "chairman", "chairwoman", "chair", "ambassador", "premier", "chancellor", "speaker", "politician",
            "businessman", "businesswoman", "billionaire", "challenger", "incumbent", "star", "actor", "actress", "singer", "champion", "captain", "director", "executive"],
        StringComparer.Ordinal);

    /// <summary>Whether a role, by its last word in lower case, is an office or fame by which somebody is spoken of later.</summary>
    public static bool IsOffice(string role) => Offices.Contains(role) || Of(role).Length > 0;

    /// <summary>The other words for an office, given in lower case without its period; none for most.</summary>
    public static string[] Of(string office)
    {
        foreach (var (name, words) in All)
        {
            if (name == office) return words;
        }
        return [];
    }
}
