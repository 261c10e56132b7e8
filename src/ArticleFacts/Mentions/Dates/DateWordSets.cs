using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>What a word that is no word of time can begin.</summary>
internal enum DateOpener : byte
{
    None,

    /// <summary>"the third quarter", "the '80s", "the very beginning of".</summary>
    The,

    /// <summary>"that day", "that same week".</summary>
    That,

    /// <summary>"a year ago", "a quarter to eight".</summary>
    Article,

    /// <summary>"from May 3 to 7", "between 2 and 4 p.m.".</summary>
    Range,

    /// <summary>"earlier this year", "later in the week".</summary>
    Compared,

    /// <summary>"fiscal 2018", "final three days".</summary>
    Counting,

    /// <summary>"half past three", "half a century ago".</summary>
    Half,

    /// <summary>"in the morning at 7".</summary>
    In,
}

/// <summary>The closed sets of words by which single rules of dates decide. Each is named for the place it is asked at.</summary>
internal static class DateWordSets
{
    /// <summary>Words that begin a date and are no words of time themselves.</summary>
    public static readonly WordMap<DateOpener> Openers = new(
    [
        ("the", DateOpener.The), ("that", DateOpener.That), ("a", DateOpener.Article), ("an", DateOpener.Article), ("from", DateOpener.Range), ("between", DateOpener.Range),
        ("earlier", DateOpener.Compared), ("later", DateOpener.Compared), ("fiscal", DateOpener.Counting), ("fy", DateOpener.Counting), ("cy", DateOpener.Counting),
        ("final", DateOpener.Counting), ("opening", DateOpener.Counting), ("half", DateOpener.Half), ("in", DateOpener.In),
    ]);

    /// <summary>Behind "the", where no word of time and no number follows: "the very beginning of", "the same day", "the latest week".</summary>
    public static readonly WordSet BehindThe = new("very", "fiscal", "financial", "final", "opening", "same", "latest");

    /// <summary>Behind a number that begins a date: "3 of May", "10 till 4", "20 min past", "at 5 in the morning", "at 7 the night of May 3".</summary>
    public static readonly WordSet BehindNumber = new("of", "min", "in", "the", "to", "through", "thru", "until", "till", "earlier", "later");

    /// <summary>Behind an ordinal that begins a date: "third of May", "first half", "ninth to seventeenth".</summary>
    public static readonly WordSet BehindOrdinal = new("of", "half", "the", "to", "through", "thru", "until", "till");

    /// <summary>Behind "last", "this", "next".</summary>
    public static readonly WordSet BehindShift = new("working", "calendar", "fiscal", "financial");

    /// <summary>Behind a unit that begins a date: "week of", "year to date", "year end", "day after", "quarter past", "quarter a century".</summary>
    public static readonly WordSet BehindUnit = new("of", "to", "end", "before", "after", "past", "a");

    /// <summary>Before "noon" that is a time.</summary>
    public static readonly WordSet BeforeNoon = new("at", "by", "before", "after", "until", "till", "from", "around", "since", "to", "about");

    /// <summary>Before "22:30" that is a time.</summary>
    public static readonly WordSet BeforeClock = new("at", "from", "until", "till", "by", "since", "before", "after", "around", "about");

    /// <summary>What a year alone tells the time of: "Founded 1884".</summary>
    public static readonly WordSet Events = new(
        "founded", "established", "built", "rebuilt", "opened", "reopened", "closed", "born", "died", "formed", "incorporated", "released", "published", "completed",
        "demolished", "dissolved", "retired", "debuted", "launched", "introduced", "painted", "installed");

    /// <summary>In "as early as 2025", "no later than May": what is compared is when.</summary>
    public static readonly WordSet TimelyAdverbs = new("early", "late", "recently", "earlier", "later", "soon", "sooner", "back");

    /// <summary>Before a date that is not exact: "about 4 p.m.", "between about 2012 and 2014".</summary>
    public static readonly WordSet Blurring = new("about", "around", "roughly", "approximately", "nearly", "almost");

    /// <summary>Before "Friday at 5" that is a price.</summary>
    public static readonly WordSet Quoted = new("closed", "ended", "opened", "finished", "settled", "traded", "trading", "stood", "closing", "ending");

    /// <summary>Before "12/2015" that is a month, and "Oct-12" that is a day.</summary>
    public static readonly WordSet BeforeDigits = new("in", "since", "from", "until", "till", "by", "of", "before", "after", "on");

    /// <summary>Before a day that is only a limit: what is told next is not of it.</summary>
    public static readonly WordSet BeforeLimit = new("until", "till", "through", "by", "since");

    /// <summary>Words of hours that hold every day: times beside them belong to no single one.</summary>
    public static readonly WordSet Daily = new(
        "daily", "hours", "weekdays", "weekends", "open", "every", "each", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    /// <summary>Behind "Saturday Night" that is a name.</summary>
    public static readonly WordSet BehindNamedNight = new("live", "lights", "football", "fever", "raw", "massacre", "special", "group");

    /// <summary>Nouns that "third quarter" describes: the article before it belongs to them.</summary>
    public static readonly WordSet Reported = new(
        "results", "result", "loss", "losses", "profit", "profits", "earnings", "revenue", "revenues", "report", "net", "sales", "income", "dividend", "data");

    /// <summary>Before "the weekend" that is one weekend.</summary>
    public static readonly WordSet BeforeWeekend = new("over", "during", "on", "at", "for", "throughout", "spent", "spend", "before", "after", "since");

    /// <summary>After "the day before" that stands for itself: no clause tells before what.</summary>
    public static readonly WordSet AfterAnaphor = new("in", "on", "at", "and", "but", "when", "with", "to", "as", "by");

    /// <summary>Words of the future before "in two weeks".</summary>
    public static readonly WordSet Announcing = new(
        "will", "shall", "expires", "expire", "due", "i'll", "he'll", "she'll", "we'll", "they'll", "it'll", "you'll");

    /// <summary>Words that make "the third quarter" one of a year, not of a game.</summary>
    public static readonly WordSet MoneyTalk = new(
        "profit", "profits", "revenue", "revenues", "sales", "earnings", "loss", "losses", "economy", "growth", "gdp", "income", "shares",
        "forecast", "investors", "company", "earned", "net", "dividend");

    /// <summary>Words of games, which have quarters as well.</summary>
    public static readonly WordSet GameTalk = new(
        "game", "games", "scored", "score", "touchdown", "touchdowns", "quarterback", "coach", "yards", "yard", "rebounds", "team", "teams", "season",
        "playoff", "playoffs", "halftime", "overtime", "league", "kicked", "goal", "goals", "player", "players", "basket", "baskets", "stadium");

    /// <summary>Words of golf, where "the fourth" is a hole.</summary>
    public static readonly WordSet GolfTalk = new(
        "golf", "golfer", "golfers", "birdie", "birdies", "birdied", "bogey", "bogeys", "bogeyed", "par", "hole", "holes", "putt", "putts", "fairway", "tee");

    /// <summary>Before "year-end" that is a date, not a description of results.</summary>
    public static readonly WordSet BeforeYearEnd = new("by", "at", "until", "till", "before", "from", "since", "of", "through", "after", "to", "than");

    /// <summary>Behind "the quarter" that is none of a year.</summary>
    public static readonly WordSet BehindOtherQuarters = new("of", "final", "finals", "century", "mile", "horse", "note", "turn", "acre");

    /// <summary>Before "the quarter" that was told of.</summary>
    public static readonly WordSet BeforeToldQuarter = new("in", "for", "during", "of", "from", "by", "through", "throughout");

    /// <summary>Before a holiday that is a day, not a description.</summary>
    public static readonly WordSet BeforeHoliday = new("on", "by", "before", "after", "until", "since", "till", "for", "at", "around");

    /// <summary>Before "Saturday 14" that is a day of the month.</summary>
    public static readonly WordSet BeforeNumberedWeekday = new("on", "for", "from", "this", "until");

    /// <summary>Words that say that an article is about the United States.</summary>
    public static readonly WordSet American = new("u.s", "u.s.", "usa", "america", "american", "americans");

    /// <summary>Before "Sat" and "Sun" that are days.</summary>
    public static readonly WordSet BeforeShortWeekday = new("on", "last", "next", "this", "until", "since", "by");

    /// <summary>Before a weekday that is a habit or a name: "every Friday", "Super Tuesday".</summary>
    public static readonly WordSet BeforeNoWeekday = new(
        "every", "each", "super", "bloody", "black", "fat", "holy", "joe", "ruby", "casual", "freaky", "giving");

    /// <summary>After a weekday that is part of a name: "The Sunday Times".</summary>
    public static readonly WordSet AfterNoWeekday = new(
        "times", "telegraph", "mirror", "express", "mail", "herald", "post", "school", "mass", "independent", "nights", "star", "sun",
        "addams");

    /// <summary>After a weekday that only describes: "Sunday school".</summary>
    public static readonly WordSet DescribedByWeekday = new("school", "schools", "best", "roast", "roasts", "driver", "drivers");

    /// <summary>Between the ends of a range.</summary>
    public static readonly WordSet RangeWords = new("to", "through", "thru", "until", "till");

    /// <summary>Before a number of four digits that is a year, unless it counts what follows.</summary>
    public static readonly WordSet SureOfYear = new("in", "since", "until", "till", "during");

    /// <summary>Before a year, unless what stands before them counts.</summary>
    public static readonly WordSet BeforeYear = new(
        "by", "before", "after", "from", "of", "through", "to", "for", "than", "and", "or", "as", "around", "on", "with");

    /// <summary>Before "2016 election".</summary>
    public static readonly WordSet Determiners = new("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that");

    /// <summary>Of the words before a year, those that need no other year beside it.</summary>
    public static readonly WordSet SureBeforeYear = new("by", "before", "after", "of", "through", "from", "around");

    /// <summary>Words of amounts that change from one number to another.</summary>
    public static readonly WordSet Amounts = new(
        "total", "number", "rose", "fell", "grew", "dropped", "down", "up", "hundreds", "thousands");

    /// <summary>What numbers count, beside the classes of the lexicon.</summary>
    public static readonly WordSet Counted = new(
        "people", "troops", "soldiers", "men", "women", "children", "meters", "metres", "miles", "feet", "kilometers", "kilometres",
        "dollars", "euros", "pounds", "percent", "jobs", "workers", "homes", "acres", "tons", "tonnes", "million", "billion", "more",
        "other", "votes");

    /// <summary>Before a number that belongs to a name, a version or an amount.</summary>
    public static readonly WordSet Versioned = new(
        "windows", "office", "server", "studio", "model", "route", "flight", "highway", "room", "resolution", "version", "section",
        "article", "channel", "area", "no", "number", "act", "regulation", "directive", "street", "avenue", "road", "box", "mark", "class",
        "chapter", "page", "pages", "pp", "call", "dial", "lines", "verses", "nos", "about", "nearly", "some", "over", "only", "at");

    /// <summary>Words of grammar: a noun phrase has ended before them.</summary>
    public static readonly WordSet FunctionWords = new(
        "and", "or", "but", "the", "a", "an", "to", "in", "on", "at", "by", "of", "for", "from", "with", "as", "when", "while", "after",
        "before", "was", "were", "is", "are", "has", "had", "have", "will", "would", "he", "she", "it", "they", "we", "i", "that", "which",
        "who", "under", "through", "until", "then", "because", "where", "there", "his", "her", "its", "their", "said", "amid", "alone",
        "also", "not");

    /// <summary>Before a month in lower case.</summary>
    public static readonly WordSet BeforeLowerMonth = new("in", "since", "by", "until", "last", "next", "this", "to", "and", "from");

    /// <summary>Before a month, even "May" and "March".</summary>
    public static readonly WordSet BeforeAnyMonth = new(
        "in", "since", "until", "till", "during", "last", "next", "this", "early", "late", "mid", "through", "between");

    /// <summary>Before a month, unless it is part of a name.</summary>
    public static readonly WordSet BeforeMonth = new("by", "from", "to", "before", "after", "of", "and", "for", "on", "or");

    /// <summary>Before "May" and "March" that are months, unless the article has somebody of that name.</summary>
    public static readonly WordSet BeforeMayOrMarch = new("from", "before", "after", "by", "of");

    /// <summary>Words that point forward.</summary>
    public static readonly WordSet FutureCues = new(
        "will", "won't", "shall", "would", "likely", "scheduled", "slated", "expected", "expects", "expect", "due", "plans", "plan", "planned", "intends",
        "begins", "starts", "upcoming", "effective", "set", "opens", "reopens", "expires", "expire", "runs", "resumes", "payable", "rescheduled",
        "ends", "lasts", "meet", "meets", "arrives", "departs", "convenes", "convene", "airs", "premieres", "plays", "hosts", "travels", "returns", "kicks",
        "concludes", "debuts");

    /// <summary>Verbs of what is planned, behind a plural that does it: "schools reopen Monday".</summary>
    public static readonly WordSet ScheduledVerbs = new("open", "reopen", "close", "begin", "start", "resume", "return", "end", "play", "host", "air");

    /// <summary>What a verb in the plural may stand behind, beside nouns.</summary>
    public static readonly WordSet PluralSubjects = new("which", "who", "they", "we");

    /// <summary>Behind "open" and "close" that tell of markets.</summary>
    public static readonly WordSet BehindMarketVerbs = new("lower", "higher", "up", "down", "mixed", "flat", "sharply", "slightly", "weaker", "stronger", "little", "at");

    /// <summary>Between "is" and a day to come: "are home Friday", "is off until Monday".</summary>
    public static readonly WordSet Whereabouts = new("home", "away", "off", "back");

    /// <summary>Verbs of what may be: they point a day forward, and a period nowhere ("no longer than in the fourth quarter").</summary>
    public static readonly WordSet WeakFutureCues = new("should", "may", "might", "must");

    /// <summary>Before a day that a plan or a programme gives: "the vote is on Tuesday".</summary>
    public static readonly WordSet Copulas = new("is", "are", "isn't", "aren't");

    /// <summary>What makes the day before it one to come: "the third quarter would be", "oil for December delivery".</summary>
    public static readonly WordSet PointsAhead = new("will", "shall", "would", "delivery", "futures");

    /// <summary>Behind "takes": "takes effect on Monday".</summary>
    public static readonly WordSet BehindTakes = new("place", "effect", "over", "office");

    /// <summary>Before "to" with a verb that is still to come.</summary>
    public static readonly WordSet BeforeFutureTo = new(
        "is", "are", "was", "were", "going", "ready", "about", "due", "set", "hopes", "wants", "aims", "forecast", "bound", "hoping");

    /// <summary>Words in -ed that are no past tense.</summary>
    public static readonly WordSet EdNouns = new(
        "indeed", "hundred", "speed", "proceed", "succeed", "exceed", "seed", "need", "united", "based", "armed");

    /// <summary>Past tenses that do not end in -ed.</summary>
    public static readonly WordSet PastVerbs = new(
        "was", "were", "had", "did", "said", "told", "took", "went", "came", "began", "met", "made", "left", "won", "lost", "fell", "rose",
        "held", "shot", "found", "saw", "gave", "got", "ran", "sent", "struck", "broke", "wrote", "spoke", "died", "hit", "led", "became",
        "sold", "bought", "paid", "kept", "felt", "knew", "thought", "brought", "drew", "drove", "flew", "grew", "threw", "stood", "swore",
        "tore", "stole", "spent", "been", "sank", "slipped", "beat", "has");

    /// <summary>Before "the day" that markets end: the day that is told of.</summary>
    public static readonly WordSet Closing = new(
        "end", "ends", "ended", "ending", "finish", "finishes", "finished", "finishing", "close", "closes", "closed", "closing");

    /// <summary>Words that say, three in one article, that it is about business.</summary>
    public static readonly WordSet Earnings = new(
        "profit", "profits", "revenue", "revenues", "earnings", "sales", "investors", "dividend", "shareholders", "income", "analysts");
}
