using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>Tells articles on sport by their vocabulary: in them a plural with "the" is a team, and so is a town in brackets behind a player.</summary>
internal static class SportArticle
{
    // In tokens: the first page settles it.
    private const int Sample = 2000;

    // The least share of the words, and the least number of them.
    private const int OneIn = 45;
    private const int Least = 3;

    private static readonly WordSet Sport = new(
        "match", "matches", "soccer", "football", "league", "coach", "coaches", "striker", "midfielder", "goalkeeper", "goal", "goals", "scored", "season", "game", "games", "team", "teams", "cup",
        "tournament", "champion", "champions", "championship", "championships", "playoff", "playoffs", "cricket", "wicket", "wickets", "innings", "rugby", "tennis", "standings", "basketball",
        "baseball", "nba", "nfl", "nhl", "mlb", "hockey", "quarterback", "linebacker", "pitcher", "inning", "referee", "stadium", "halftime", "medal", "olympic", "sprint", "racing", "athletics",
        "tabulated", "scoreboard", "seeded", "singles", "defender", "squad", "fixtures", "player", "players", "beat", "win", "assists", "rebounds", "points",
        "touchdown", "touchdowns", "homer", "homered", "overtime", "penalty", "marathon", "sprinter", "swimmer", "boxing", "heavyweight", "derby", "placings", "cycling", "cyclist",
        "metres", "relay", "heptathlon", "decathlon");

    // What only teams have.
    private static readonly WordSet Team = new(
        "goal", "goals", "goalkeeper", "striker", "midfielder", "defender", "winger", "coach", "halftime", "half-time", "substitute", "quarterback", "linebacker", "pitcher", "inning", "innings", "touchdown",
        "relegation", "relegated", "puck", "scrum", "try", "tries", "bullpen", "midfield", "soccer", "football", "rugby", "hockey", "baseball", "basketball", "nba", "nfl", "nhl", "mlb", "volleyball", "handball", "attendance", "homered", "rebounds", "standings");

    // Who plays alone.
    private static readonly WordSet Single = new("tennis", "singles", "golf", "boxing", "cycling", "sprint", "peloton", "heavyweight", "snooker", "chess", "birdie", "bogey", "athletics");

    public static bool Is(ArticleText text) => Is(text, Sport, null);

    /// <summary>Whether teams play the article's game.</summary>
    public static bool HasTeams(ArticleText text) => Is(text, Team, Single);

    private static bool Is(ArticleText text, WordSet telling, WordSet? contrary)
    {
        int words = 0, hits = 0;
        for (var i = 0; i < Math.Min(Sample, text.Tokens.Length); i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            words++;
            if (telling.Contains(text, i)) hits++;
            else if (contrary is not null && contrary.Contains(text, i)) return false;
        }
        return hits >= Least && (contrary is not null || hits * OneIn >= words);
    }
}
