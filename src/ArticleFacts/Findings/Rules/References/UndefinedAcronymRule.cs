using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0342: an acronym is never explained, in a text that explains others.</summary>
internal sealed class UndefinedAcronymRule : IFindingRule
{
    // One explanation may be chance; two are a habit.
    private const int LeastDefined = 2;

    // What readers know better by its letters than by its name.
    private static readonly WordMap<bool> Known = new([
        .. new[]
        {
            "us", "un", "eu", "uk", "usa", "nato", "fbi", "cia", "nasa", "bbc", "cnn", "nbc", "cbs", "abc", "npr", "pbs", "ap", "afp",
                "ceo", "cfo", "coo", "cto", "gdp", "vip", "dna", "rna",
            "hiv", "aids", "covid", "ibm", "ussr", "gps", "dvd", "cd", "pc", "tv", "suv", "ufo", "nba", "nfl", "nhl", "mlb", "fifa",
                "uefa", "nasdaq", "ftse", "dax", "unesco", "unicef",
            "opec", "imf", "wto", "pdf", "html", "http", "usb", "sms", "atm", "pin", "id", "mp", "mps", "phd", "mba", "faq", "diy",
                "rsvp", "aol", "ge", "gm", "bmw", "mit", "ucla", "nyu",
            "it", "ai", "pr", "hr", "cv", "ok", "pm", "am", "er", "icu", "mri", "ct", "sos", "eta", "os", "nyse", "lgbt", "lgbtq", "who",
                "url", "wifi", "xl", "ipo", "vat", "nhs", "nypd", "lapd",
        }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0342",
        "An acronym is never explained",
        FindingCategory.References,
        "The text explains two acronyms or more, and leaves another one unexplained. Acronyms that everybody knows (NATO, FBI), units, "
            + "agencies, tickers and ranks are silent, and so are texts that explain none.");

    public void Check(FindingContext context)
    {
        var acronyms = context.Article.Acronyms;
        if (acronyms.Count(a => a.Expansion is not null) < LeastDefined || acronyms.Count > MostAcronyms) return;
        foreach (var acronym in acronyms)
        {
            if (acronym.Expansion is not null || IsKnown(context, acronym) || context.Quoted.Contains(acronym.Source.Span)
                || IsMisprinted(context.Text, acronym.Short)) continue;
            var places = context.Mentions.Acronyms.Where(m => m.Span.Start != acronym.Source.Span.Start
                && context.Words(m.Span) == acronym.Short).Take(MostPlaces);
            context.Report(
                Rule,
                acronym.Source.Span,
                "'" + acronym.Short + "' is never explained, and other acronyms of the text are: print its words where it comes first",
                new FindingValue(acronym.Short, acronym.Short),
                null,
                [.. places.Select(m => context.Place("used again", m.Span))]);
        }
    }

    private const int MostPlaces = 10;

    // A text with more is a list of them.
    private const int MostAcronyms = 60;

    // "(HCW)", and HWC elsewhere: explained, with a slip that AF0344 tells of.
    private static bool IsMisprinted(ArticleText text, string letters)
    {
        for (var i = 1; i + 1 < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].IsAllCaps && text.IsChar(i - 1, '(') && text.IsChar(i + 1, ')')
                && EditDistance.IsOne(text.Slice(text.Tokens[i].Span), letters)) return true;
        }
        return false;
    }

    // "Reith JA", "[2022] LICA 41": letters of a name or a citation.
    private static bool BelongsToName(ArticleText text, int token) => token > 0 && (text.IsChar(token - 1, ']')
        || (text.Tokens[token - 1] is { IsWord: true, IsCapitalized: true }
            && !text.Tokens[token - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Demonym)));

    private static bool IsKnown(FindingContext context, Acronym acronym)
    {
        var token = context.Text.TokenAt(acronym.Source.Span.Start);
        // "PCs"
        if (context.Text.Tokens[token].Span.Length > acronym.Short.Length && Known.Contains(ArticleText.From(acronym.Short),
            0)) return true;
        if (context.Mentions.Acronyms.All(m => context.Words(m.Span) != acronym.Short || BelongsToName(context.Text, m.Token))) return true;
        return Known.Contains(context.Text, token) || context.Text.IsChar(token - 1, ':')
            || Phrases.Match(context.Text, token,
                PhraseKind.NewsAgency | PhraseKind.Unit | PhraseKind.Currency | PhraseKind.AnyPlace | PhraseKind.TimeZone, out _) > 0;
    }
}
