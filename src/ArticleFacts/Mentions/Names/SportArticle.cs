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
        "touchdown", "touchdowns", "homer", "homered", "overtime", "penalty", "marathon", "sprinter", "swimmer", "boxing", "heavyweight", "derby");

    public static bool Is(ArticleText text)
    {
        int words = 0, hits = 0;
        for (var i = 0; i < Math.Min(Sample, text.Tokens.Length); i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            words++;
            if (Sport.Contains(text, i)) hits++;
        }
        return hits >= Least && hits * OneIn >= words;
    }
}
