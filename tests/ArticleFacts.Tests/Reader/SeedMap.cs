using System.Globalization;

namespace ArticleFacts.Tests.Reader;

/// <summary>
/// A random but consistent map from every name, number and date of the seed to another of the same kind: people to people, towns to towns, an
/// acronym to one that fits its new long form, a weekday to the weekday that the new publication date makes it.
/// </summary>
internal sealed class SeedMap
{
    private static readonly string[] GivenNames =
        "Edward Philip Gerald Harold Victor Stephen Douglas Raymond Walter Arthur Leonard Vincent Marcus Julian Oliver Graham Dennis Howard Curtis Trevor Gordon Hugo".Split(' ');

    private static readonly string[] Surnames =
        "Harwick Pellman Tolliver Brandreth Ashcombe Wexford Lindholm Carrow Fenwick Haldane Ostrander Pickering Quarles Rutledge Stannard Thackeray Underhill Vandermeer Whitcomb Yardley Zeller Corwin Delacroix Ellsworth Garrick Holloway".Split(' ');

    private static readonly string[] ArabicNames = "Karim Yusuf Hamid Nabil Walid Tariq Bilal Faisal Jamal Khalid Rashid Samir".Split(' ');

    private static readonly string[] ArabicFamilies = "Tamimi Rubaie Hashimi Barzani Dulaimi Shammari Jubouri Ansari".Split(' ');

    private static readonly string[] Women = "Harriet Beatrice Eleanor Florence Margaret Rosalind".Split(' ');

    private static readonly string[] Towns =
        "Dayville;Fairmont;Lakewood;Grandview;Millbrook;Cedar Falls;Oakhurst;Ridgefield;Clearwater;Pinehurst;Stanhope;Wellington;Redlands;Elkhart;Maplewood;Norwalk".Split(';');

    private static readonly string[] States = "Ohio;Nevada;Utah;Iowa;Maine;Vermont;Kentucky;Tennessee;Wisconsin;New Jersey;Louisiana".Split(';');

    private static readonly string[] StatesWithAbbreviation = ["Florida|Fla.", "Michigan|Mich.", "Minnesota|Minn.", "Colorado|Colo."];

    private static readonly string[] Countries = ["Libya|Libyan", "Yemen|Yemeni", "Algeria|Algerian", "Somalia|Somali", "Kenya|Kenyan", "Nigeria|Nigerian", "Tunisia|Tunisian"];

    private static readonly string[] Provinces = "Marib;Tozeur;Hodna;Garissa;Bakool;Zamfara;Wadi al-Hayat;Shabwa".Split(';');

    private static readonly string[] Cities = "Benghazi;Kismayo;Maiduguri;Mombasa;Sfax;Taiz".Split(';');

    private static readonly string[] Militias = ["Jaish Nur al-Watan|JNW", "Liwa Badr al-Sham|LBS", "Harakat Sayf al-Din|HSD"];

    private static readonly string[] Operations = ["Operation Silent Harbor|OSH", "Operation Broken Arrow|OBA", "Operation Distant Thunder|ODT"];

    private readonly Random random;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> dates = new(StringComparer.Ordinal);

    public SeedMap(int seed)
    {
        random = new Random(seed);
        People();
        Places();
        Organizations();
        var published = Dates();
        Years(published.Year);
        Numbers();
    }

    /// <summary>What is replaced by what.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Replacements => words;

    /// <summary>The new value of a date or interval; the same where no date was replaced.</summary>
    public string Date(string edtf) => dates.TryGetValue(edtf, out var date) ? date
        : edtf.Split('/') is [var from, var to] && dates.TryGetValue(from, out var a) && dates.TryGetValue(to, out var b) ? a + "/" + b
        : edtf;

    /// <summary>The new value of a number.</summary>
    public decimal Number(decimal value)
    {
        foreach (var style in new[] { "0", "#,0" })
        {
            if (words.TryGetValue(value.ToString(style, CultureInfo.InvariantCulture), out var text)) return decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        }
        return value == 2 ? Array.IndexOf(["zero", "one", "two", "three", "four", "five"], words["two"]) : value;
    }

    private void People()
    {
        var given = Shuffled(GivenNames);
        var families = Shuffled(Surnames);
        var arabic = Shuffled(ArabicNames);
        var arabicFamilies = Shuffled(ArabicFamilies);
        int g = 0, f = 0, a = 0, af = 0;
        foreach (var name in "Patrick Goodenough;Alexander Missildine;Weston Lee;Jason Finan;Charles Keating;Louis Cardin;Joshua Wheeler;Jonathan Dunbar;Austin Bieren;Scott Dayton;Matthew Lewellen;Kevin McEnroe;James Moriarty".Split(';'))
        {
            words.Add(name, given[g++] + " " + families[f++]);
        }
        words.Add("Roshain Euvince Brooks", $"{given[g++]} {given[g++]} {families[f++]}");
        words.Add("Allen Levi Stigler Jr.", $"{given[g++]} {given[g++]} {families[f++]} Jr.");
        words.Add("Aaron J. Jenne", $"{given[g++]} {(char)('A' + random.Next(26))}. {families[f++]}");
        words.Add("Trump", families[f++]);
        words.Add("Melania", Pick(Women));
        words.Add("Qais", arabic[a++]);
        words.Add("Khazali", arabicFamilies[af++]);
        words.Add("Sabah al-Saidi", $"{arabic[a++]} al-{arabicFamilies[af++]}");
        words.Add("Moqtada al-Sadr", $"{arabic[a++]} al-{arabicFamilies[af++]}");
        words.Add("Adel Abdul Mahdi", $"{arabic[a++]} Abdul {arabicFamilies[af]}");
    }

    private void Places()
    {
        Add("Tyler;Brooklyn;Arlington;Bluffton;Anaheim;San Diego;Temecula;Roland;Austin;Umatilla;Woodbridge;Lawrence;Tucson;Kerrville", Shuffled(Towns));
        Add("Texas;New York;Georgia;Oklahoma;Oregon;Virginia;Kansas;Arizona;Delaware", Shuffled(States));
        var state = Pick(StatesWithAbbreviation).Split('|');
        words.Add("California", state[0]);
        words.Add("Calif.", state[1]);
        var countries = Shuffled(Countries).Select(c => c.Split('|')).ToArray();
        words.Add("Iraq", countries[0][0]);
        words.Add("Iraqi", countries[0][1]);
        words.Add("Iran", countries[1][0]);
        words.Add("Iranian", countries[1][1]);
        words.Add("Syria", countries[2][0]);
        words.Add("Jordan", countries[3][0]);
        words.Add("Jordanian", countries[3][1]);
        Add("Anbar;Salah ad-Din;Ninawa;Kirkuk;Al Asad", Shuffled(Provinces));
        Add("Mosul;Erbil;Manbij", Shuffled(Cities));
        words.Add("Dover", Pick(["Whitman", "Lowry", "Kingsley"]));
    }

    private void Organizations()
    {
        Defined("Asaib Ahl al-Haq", "AAH", Pick(Militias));
        Defined("Operation Inherent Resolve", "OIR", Pick(Operations));
        words.Add("ISIS", Pick(["ZNLA", "KRF", "TLPU"]));
        words.Add("IRGC", Pick(["NRDF", "SGBC"]));
        words.Add("IED", Pick(["RPG", "ATGM"]));
        words.Add("MRC", Pick(["TNB", "KPD"]));
        words.Add("Qods", Pick(["Nasr", "Zafar"]));
        words.Add("Islah", Pick(["Wafa", "Amal"]));
        words.Add("Bina", Pick(["Nahda", "Sawab"]));
        words.Add("Kata’ib Hezbollah", Pick(["Sa’iqa Badran", "Ta’amir Ghazal"]));
        words.Add("Twitter", Pick(["Facebook", "YouTube"]));
        words.Add("White House", Pick(["Pentagon", "Kremlin"]));
    }

    private void Defined(string name, string acronym, string replacement)
    {
        var parts = replacement.Split('|');
        words.Add(name, parts[0]);
        words.Add(acronym, parts[1]);
    }

    private DateTime Dates()
    {
        var published = new DateTime(random.Next(2004, 2030), random.Next(2, 13), random.Next(3, 29), random.Next(1, 12), random.Next(10, 60), 0);
        var dayBefore = published.Date.AddDays(-1);
        words.Add("December 27, 2018", Long(published));
        words.Add("12:45am", published.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant());
        var (zone, offset) = Pick([("EST", "-05:00"), ("CST", "-06:00"), ("PST", "-08:00")]);
        words.Add("EST", zone);
        var instant = published.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        dates.Add("2018-12-27T00:45:00-05:00", instant + ":00" + offset);
        dates.Add("2018-12-27T00:45-05:00", instant + offset);
        dates.Add("2018-12-27", Iso(published));
        words.Add("December 26, 2018", Long(dayBefore));
        words.Add("Wednesday", dayBefore.DayOfWeek.ToString());
        dates.Add("2018-12-26", Iso(dayBefore));
        dates.Add("2018", published.Year.ToString(CultureInfo.InvariantCulture));

        foreach (var printed in "Oct. 2, 2017;Aug. 13, 2017;Apr. 29 2017;Oct. 20, 2016;Mar. 19, 2016;Oct. 22, 2015;Nov. 24, 2016;Nov. 4, 2016".Split(';'))
        {
            AddDay(printed, published, abbreviated: true, comma: printed.Contains(','));
        }
        foreach (var printed in "May 3, 2016;March 30, 2018;March 28, 2017".Split(';')) AddDay(printed, published, abbreviated: false, comma: true);

        // The fourth Thursday of November. The same day stands a second time in the text, as a day; both must be moved to one.
        var thanksgiving = new DateTime(published.Year - random.Next(1, 8), 11, 22);
        while (thanksgiving.DayOfWeek != DayOfWeek.Thursday) thanksgiving = thanksgiving.AddDays(1);
        words.Add("Thanksgiving 2016", "Thanksgiving " + thanksgiving.Year.ToString(CultureInfo.InvariantCulture));
        words["Nov. 24, 2016"] = "Nov. " + thanksgiving.Day.ToString(CultureInfo.InvariantCulture) + ", " + thanksgiving.Year.ToString(CultureInfo.InvariantCulture);
        dates["2016-11-24"] = Iso(thanksgiving);
        return published;
    }

    private void AddDay(string printed, DateTime published, bool abbreviated, bool comma)
    {
        DateTime day;
        do
        {
            day = published.Date.AddDays(-random.Next(30, 2900));
        }
        while (dates.ContainsValue(Iso(day)) || (abbreviated && day.Month is 5 or 6 or 7 or 9));

        var month = day.ToString(abbreviated ? "MMM" : "MMMM", CultureInfo.InvariantCulture) + (abbreviated ? "." : "");
        words.Add(printed, string.Create(CultureInfo.InvariantCulture, $"{month} {day.Day}{(comma ? "," : "")} {day.Year}"));
        var original = DateTime.ParseExact(printed.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), ["MMM d yyyy", "MMMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None);
        dates.Add(Iso(original), Iso(day));
    }

    private void Years(int published)
    {
        var years = Enumerable.Range(published - 18, 17).OrderBy(_ => random.Next()).Take(4).Order().ToArray();
        var old = new[] { "2005", "2009", "2011", "2014" };
        for (var i = 0; i < old.Length; i++)
        {
            var year = years[i].ToString(CultureInfo.InvariantCulture);
            words.Add(old[i], year);
            dates.Add(old[i], year);
        }
    }

    private void Numbers()
    {
        words.Add("5,000", (random.Next(30, 99) * 100).ToString("#,0", CultureInfo.InvariantCulture));
        words.Add("2,000", (random.Next(10, 29) * 100 + 50).ToString("#,0", CultureInfo.InvariantCulture));
        words.Add("500", random.Next(301, 899).ToString(CultureInfo.InvariantCulture));
        words.Add("67", random.Next(61, 99).ToString(CultureInfo.InvariantCulture));
        words.Add("14", random.Next(11, 17).ToString(CultureInfo.InvariantCulture));
        words.Add("two", Pick(["three", "four", "five"]));
        var ages = Enumerable.Range(18, 40).Select(n => n.ToString(CultureInfo.InvariantCulture)).OrderBy(_ => random.Next()).ToArray();
        Add("20;30;22;25;34;31;27;39;36;42", ages);
    }

    private void Add(string old, string[] replacements)
    {
        foreach (var (name, i) in old.Split(';').Select((name, i) => (name, i))) words.Add(name, replacements[i]);
    }

    private string[] Shuffled(string[] list)
    {
        var copy = (string[])list.Clone();
        random.Shuffle(copy);
        return copy;
    }

    private T Pick<T>(T[] list) => list[random.Next(list.Length)];

    private static string Long(DateTime day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
