using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a word is in the grammar of dates.</summary>
internal enum TimeWordKind : byte
{
    None,

    /// <summary>1 is January; negative for an abbreviation.</summary>
    Month,

    /// <summary>1 is Monday; negative for an abbreviation.</summary>
    Weekday,

    /// <summary>1 is spring.</summary>
    Season,

    /// <summary>A <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>one to ninety.</summary>
    Cardinal,

    /// <summary>hundred (2) and thousand (3): powers of ten.</summary>
    Power,

    /// <summary>first to thirtieth; -1 is "last" only where the grammar asks for it.</summary>
    Ordinal,

    /// <summary>yesterday, today, tomorrow: days from publication.</summary>
    Day,

    /// <summary>morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>last, this, next: -1, 0, 1.</summary>
    Shift,

    /// <summary>12 is noon, 0 is midnight.</summary>
    Clock,

    /// <summary>am (0) and pm (12).</summary>
    Meridiem,

    /// <summary>early, mid, late.</summary>
    Edge,

    /// <summary>beginning, start, middle, end: nouns that take "of".</summary>
    EdgeNoun,

    /// <summary>st, nd, rd, th behind a number.</summary>
    OrdinalEnding,

    /// <summary>the nineties: 9.</summary>
    Decade,
}

/// <summary>A word's place in the grammar of dates, with its number. Words that make a date with the words before them ("three o'clock", "this workweek", "9p") have a number alone.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, sbyte Value)
{
    /// <summary>Whether the word may be part of a date.</summary>
    public bool IsOfTime => Kind != TimeWordKind.None || Value != 0;
}

/// <summary>The closed vocabulary of dates with the numbers that the lexicon's word classes do not carry.</summary>
internal static class TimeWords
{
    private static readonly (TimeWordKind Kind, string Words)[] Table =
    [
        (TimeWordKind.Month, "january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12"),
        (TimeWordKind.Month, "jan -1 feb -2 mar -3 apr -4 jun -6 jul -7 aug -8 sep -9 sept -9 oct -10 nov -11 dec -12"),
        (TimeWordKind.Weekday, "monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7"),
        (TimeWordKind.Weekday, "mon -1 tue -2 tues -2 wed -3 weds -3 thu -4 thur -4 thurs -4 fri -5 sat -6 sun -7"),
        (TimeWordKind.Season, "spring 1 summer 2 autumn 3 fall 3 winter 4"),
        (TimeWordKind.Unit, "minute 1 minutes 1 hour 2 hours 2 day 3 days 3 weekend 4 weekends 4 week 5 weeks 5 fortnight 6 fortnights 6"),
        (TimeWordKind.Unit, "month 7 months 7 quarter 8 quarters 8 year 11 years 11 decade 12 decades 12 century 13 centuries 13"),
        (TimeWordKind.Cardinal, "one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14"),
        (TimeWordKind.Cardinal, "fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"),
        (TimeWordKind.Power, "hundred 2 thousand 3"),
        (TimeWordKind.Ordinal, "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13"),
        (TimeWordKind.Ordinal, "fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30"),
        (TimeWordKind.Day, "yesterday -1 today 0 tonight 0 tonite 0 tomorrow 1"),
        (TimeWordKind.PartOfDay, "morning 1 afternoon 2 evening 3 night 4 lunchtime 2 dawn 1 dusk 3"),
        (TimeWordKind.Shift, "last -1 previous -1 prior -1 past -1 this 0 current 0 next 1 coming 1 upcoming 1 following 1"),
        (TimeWordKind.Clock, "noon 12 midday 12 midnight 0 noonish 12"),
        (TimeWordKind.Meridiem, "am 0 a.m 0 a.m. 0 pm 12 p.m 12 p.m. 12"),
        (TimeWordKind.Edge, "early 1 mid 2 late 3"),
        (TimeWordKind.EdgeNoun, "beginning 1 start 1 middle 2 end 3 close 3"),
        (TimeWordKind.OrdinalEnding, "st 1 nd 2 rd 3 th 4"),
        (TimeWordKind.None, "o'clock 1 oclock 1 workweek 1 p 1"),
        (TimeWordKind.Decade, "twenties 2 thirties 3 forties 4 fifties 5 sixties 6 seventies 7 eighties 8 nineties 9"),
    ];

    private static readonly WordMap<TimeWord> Meanings = new(Table.SelectMany(static row => Parse(row.Kind, row.Words)).ToArray());

    /// <summary>The word's meaning, case aside; <see cref="TimeWordKind.None"/> when it is no word of time.</summary>
    public static TimeWord Find(ArticleText text, int token) => Meanings.Of(text, token);

    private static IEnumerable<(string Word, TimeWord Meaning)> Parse(TimeWordKind kind, string words)
    {
        var parts = words.Split(' ');
        for (var i = 0; i < parts.Length; i += 2)
        {
            yield return (parts[i], new TimeWord(kind, sbyte.Parse(parts[i + 1], System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
