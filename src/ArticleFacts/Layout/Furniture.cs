namespace ArticleFacts.Layout;

/// <summary>The closed lists of words that pages, not articles, are made of. English-language news sites of all countries share them.</summary>
internal static class Furniture
{
    /// <summary>Buttons: a block of nothing but these is furniture wherever it stands.</summary>
    public static readonly PhraseList Buttons = new(
        "share", "shares", "tweet", "tweets", "facebook", "twitter", "x", "email", "e - mail", "mail", "print", "whatsapp", "linkedin", "reddit", "pinterest",
        "telegram", "messenger", "flipboard", "instagram", "youtube", "bluesky", "threads", "comment", "comments", "save", "bookmark", "like", "likes", "follow", "copy", "link",
        "sms", "viber", "tumblr", "google", "menu", "search", "subscribe", "login", "register", "close", "skip", "next", "previous",
        "sign in", "sign up", "log in", "sign out", "skip to content", "skip to main content", "back to top", "copy link", "this", "this article", "this story", "page", "via", "on", "to",
        "and", "or", "by", "with", "article", "story", "open", "advertisement", "advertisment", "advertising", "ad", "sponsored", "promoted", "play", "pause", "listen", "watch", "video", "photos", "gallery",
        "live", "loading", "text", "size", "a", "font", "toggle", "options", "more", "read", "full", "image", "hide", "caption", "show", "expand", "view", "all", "0", "ends", "end", "news", "newsletter", "newsletters", "icon", "post", "s", "copied", "download", "transcript", "donate", "now");

    /// <summary>One button of the list at least must be one of these, so that "This is news" stays prose.</summary>
    public static readonly PhraseList StrongButtons = new(
        "share", "shares", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "telegram", "flipboard", "print", "email",
        "comments", "menu", "search", "subscribe", "login", "register", "skip", "advertisement", "advertising", "advertisment", "sponsored", "sign in", "sign up", "log in", "copy link", "back to top", "loading", "ends", "toggle", "bookmark", "newsletter", "newsletters", "copied", "transcript", "donate");

    /// <summary>Names of sections: furniture above the headline or in a row with separators.</summary>
    public static readonly PhraseList Sections = new(
        "home", "news", "world", "politics", "business", "sport", "sports", "opinion", "opinions", "analysis", "editorial", "editorials", "comment", "culture",
        "technology", "tech", "science", "health", "travel", "lifestyle", "life", "style", "entertainment", "arts", "books", "music", "film", "movies", "tv", "food",
        "money", "markets", "economy", "environment", "climate", "education", "weather", "local", "national", "international", "nation", "us", "u.s.", "uk", "europe",
        "africa", "asia", "americas", "australia", "canada", "india", "middle east", "asia pacific", "latin america", "breaking", "breaking news", "exclusive", "live", "video", "videos", "watch",
        "photos", "pictures", "features", "feature", "investigations", "crime", "courts", "obituaries", "cricket", "football", "soccer", "nfl", "nba", "mlb", "golf", "tennis",
        "rugby", "racing", "fashion", "beauty", "motoring", "cars", "property", "real estate", "jobs", "latest", "latest news", "top stories", "top story", "world news", "us news", "uk news", "local news", "press release", "press releases",
        "news release", "media release", "podcast", "podcasts", "magazine", "trending", "subscribe", "menu", "more", "explainer", "interview", "fact check", "and", "travel advice", "community", "region", "regional", "state", "war", "defense", "security", "energy", "finance", "personal finance", "companies", "stocks", "media", "royals", "celebrity", "celebrities", "games", "gaming", "religion", "history", "society", "letters", "review", "reviews", "column", "columnists", "blog", "blogs", "perspective", "perspectives", "heritage", "profile", "profiles", "public safety", "death notices", "notices", "election", "elections", "deals", "mergers", "mergers & acquisitions", "mergers and acquisitions", "art & design", "public notices", "essay", "long read", "longread", "in depth", "in - depth", "spotlight", "people", "innovation", "research", "campus", "announcements", "statement", "statements", "for subscribers", "subscriber only", "premium");

    /// <summary>How a line begins that leads the reader away from the article, or speaks of the page itself.</summary>
    public static readonly PhraseList Starts = new(
        "read more", "read also", "also read", "read next", "read the full", "see also", "related :", "related stories", "related articles", "related story", "related content",
        "related topics", "related news", "related coverage", "related links", "more from", "more on", "more stories", "more news", "more :", "recommended", "recommended stories", "most read", "most popular",
        "most viewed", "trending now", "up next", "watch :", "watch now", "watch live", "watch more", "listen :", "listen to this", "sign up", "subscribe to", "subscribe now", "click here", "click to", "tap here", "follow us", "follow @", "share this", "share on",
        "share via", "share :", "advertisement", "story continues", "article continues", "continue reading", "scroll to continue", "scroll down", "copyright", "\u00A9", "&copy;", "all rights reserved",
        "this material may not", "this content was", "download the", "download our", "get the app", "get our", "get the latest", "tags :", "tagged :", "tagged with", "filed under", "topics :", "topic :", "categories :", "category :", "keywords :", "( reporting by",
        "reporting by", "additional reporting", "( additional reporting", "editing by", "( editing by", "our standards", "about the author", "we use cookies",
        "this site uses cookies", "this website uses cookies", "our site uses cookies", "by continuing to use", "by signing up", "by subscribing", "accept cookies", "privacy policy", "terms of use", "terms of service", "terms and conditions", "cookie policy", "view comments", "view all",
        "leave a comment", "post a comment", "join the conversation", "join the discussion", "join our", "show comments", "support our", "support independent", "have a tip", "do you have a story", "got a story", "email us", "contact us", "to contact the", "send us",
        "in pictures :", "in pics :", "see more", "see full", "editor 's picks", "editors ' picks", "don't miss", "don't miss :", "you may also like", "you might also like", "you may like", "what to read next", "for immediate release", "immediate release", "not for distribution", "for more information", "contributing :", "for further information", "for additional information", "for more about",
        "media contact", "media contacts", "press contact", "contact :", "contacts :", "source :", "sources :", "view original content", "view source version", "already a subscriber", "already have an account", "to continue reading", "this article is for subscribers",
        "create an account", "log in to", "sign in to", "enable javascript", "please enable", "your browser does not", "supported by", "powered by", "picked for you", "skip advertisement", "skip past", "- 30 -", "add us as", "add as preferred", "make us", "reuse this content", "image source", "sent to all", "from :", "subject :", "to :", "estimated read", "reading time", "listen to article", "your support", "disclaimer :", "( disclaimer", "sponsored by", "sponsored content", "paid content", "note to editors", "notes to editors", "jump to",
        "share or comment", "copy / paste the", "contact the author", "this article was published more than", "this story was published more than", "open this photo in", "( except for the headline", "except for the headline", "this story is available exclusively",
        "this article is available exclusively", "newyou can now listen", "new you can now listen", "you can now listen to", "have something to say", "what do you think ?", "let us know what you", "report an error", "report a typo", "report an editorial error", "explore more on", "published under :", "posted in :",
        "a version of this article appears", "a version of this article appeared", "read this article in", "read this story in", "this article appears in", "this article appeared in", "write to us");

    /// <summary>Words that names of newspapers and broadcasters end with.</summary>
    public static readonly PhraseList PressNames = new(
        "news", "press", "times", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph", "independent", "observer", "chronicle", "courier", "ledger", "sentinel",
        "globe", "magazine", "daily", "radio", "tv", "examiner", "register", "dispatch", "bulletin", "mail", "standard", "mirror", "argus", "advertiser", "inquirer", "enquirer", "reporter", "review", "wire", "mercury", "echo", "sun", "star", "express", "record", "recorder", "leader", "pioneer", "messenger", "citizen", "argosy", "evening news", "banner", "clarion", "monitor", "shopper", "free press", "voice", "beacon", "eagle", "patriot", "bugle", "crier", "intelligencer", "transcript");

    /// <summary>Words that only the names of outlets and their staff hold.</summary>
    public static readonly PhraseList OutletWords = new(
        "associated press", "press association", "reuters", "agence france - presse", "bloomberg", "bbc", "cnn", "npr", "nbc", "cbs", "abc", "msnbc", "cnbc", "upi", "afp", "ap", "xinhua", "dpa", "pti", "ians", "ani", "efe", "tass", "kyodo", "pa",
        "mailonline", "news", "press", "times", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph", "independent", "observer", "chronicle", "courier", "ledger", "sentinel", "globe",
        "staff", "reporter", "reporters", "writer", "writers", "editor", "editors", "correspondent", "correspondents", "desk", "bureau", "newsroom", "team", "agency", "agencies", "wires", "wire", "media", "radio", "tv", "online", "magazine",
        "columnist", "contributor", "contributors", "contributing", "journalist", "producer", "photographer", "critic", "blogger", "anchor", "intern", "freelance", "freelancer", "board", "daily", "today", "weekly", "network", "service", "services", "newspaper", "usa", "department", "office", "foundation", "institute", "university", "company", "group", "inc", "llc", "co", "corp", "corporation", "council", "ministry", "association", "league",
        "chief", "executive", "president", "professor", "director", "manager", "analyst", "fellow", "founder", "author", "host", "senior", "special", "political", "business", "sports", "sport", "health", "science", "technology", "world", "national", "local", "foreign", "white house", "crime", "court", "arts", "diplomatic", "economics", "education", "environment", "deputy", "assistant", "associate", "managing", "guest", "admin", "newswire", "presse", "digital");
}
