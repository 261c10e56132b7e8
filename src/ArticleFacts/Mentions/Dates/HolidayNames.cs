using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Names of holidays and the keys of the rules that tell their days.</summary>
internal static class HolidayNames
{
    // Longer names first: the first that matches is taken.
    private static readonly (string Name, string Rule)[] Table =
    [
        ("all saints' day", "11-01"),
        ("april fools' day", "04-01"),
        ("armistice day", "11-11"),
        ("ascension day", "easter+39"),
        ("ash wednesday", "easter-46"),
        ("australia day", "01-26"),
        ("bastille day", "07-14"),
        ("black friday", "thanksgiving+1"),
        ("boxing day", "12-26"),
        ("canada day", "07-01"),
        ("christmas day", "12-25"),
        ("christmas eve", "12-24"),
        ("christmas", "12-25"),
        ("cinco de mayo", "05-05"),
        ("columbus day", "us-columbus"),
        ("corpus christi", "easter+60"),
        ("cyber monday", "thanksgiving+4"),
        ("earth day", "04-22"),
        ("easter monday", "easter+1"),
        ("easter sunday", "easter"),
        ("easter", "easter"),
        ("election day", "us-election"),
        ("father's day", "us-fathers"),
        ("flag day", "06-14"),
        ("fourth of july", "07-04"),
        ("good friday", "easter-2"),
        ("groundhog day", "02-02"),
        ("guy fawkes night", "11-05"),
        ("halloween", "10-31"),
        ("hanukkah", "hanukkah"),
        ("independence day", "07-04"),
        ("juneteenth", "06-19"),
        ("labor day", "us-labor"),
        ("martin luther king jr. day", "us-king"),
        ("martin luther king day", "us-king"),
        ("mlk day", "us-king"),
        ("may day", "05-01"),
        ("memorial day", "us-memorial"),
        ("maundy thursday", "easter-3"),
        ("new year's day", "01-01"),
        ("new year's eve", "12-31"),
        ("new years eve", "12-31"),
        ("palm sunday", "easter-7"),
        ("passover", "passover"),
        ("pentecost", "easter+49"),
        ("presidents' day", "us-presidents"),
        ("presidents day", "us-presidents"),
        ("remembrance day", "11-11"),
        ("rosh hashanah", "rosh-hashanah"),
        ("shrove tuesday", "easter-47"),
        ("st. patrick's day", "03-17"),
        ("saint patrick's day", "03-17"),
        ("thanksgiving day", "thanksgiving"),
        ("thanksgiving", "thanksgiving"),
        ("valentine's day", "02-14"),
        ("veterans day", "11-11"),
        ("whit monday", "easter+50"),
        ("whit sunday", "easter+49"),
        ("yom kippur", "yom-kippur"),
    ];

    private static readonly List<(string[] Tokens, string Rule)>?[] ByFirstLetter = Fill();

    /// <summary>The number of tokens of the holiday's name that begins at <paramref name="token"/>; 0 when none does. Names are capitalized.</summary>
    public static int Match(ArticleText text, int token, int limit, out string rule)
    {
        rule = "";
        var t = text.Tokens[token];
        var first = text.Source[t.Start];
        if (!t.IsWord || first is < 'A' or > 'Z' || ByFirstLetter[first - 'A'] is not { } names) return 0;
        foreach (var (tokens, key) in names)
        {
            var n = 0;
            while (n < tokens.Length && token + n < limit && text.Is(token + n, tokens[n])) n++;
            if (n < tokens.Length) continue;
            rule = key;
            return n;
        }
        return 0;
    }

    private static List<(string[], string)>?[] Fill()
    {
        var table = new List<(string[], string)>?[26];
        foreach (var (name, rule) in Table)
        {
            // Names are cut by the tokenizer that cuts the article, so "Year's" falls apart here as it does there.
            var cut = ArticleText.From(name);
            var tokens = new string[cut.Tokens.Length];
            for (var i = 0; i < tokens.Length; i++) tokens[i] = cut.Slice(cut.Tokens[i].Span);
            (table[name[0] - 'a'] ??= []).Add((tokens, rule));
        }
        return table;
    }
}
