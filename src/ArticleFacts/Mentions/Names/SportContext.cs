using ArticleFacts.Layout;
using ArticleFacts.Lexicon;
using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>
/// The language of sport: who plays is a team, also where its name is a town's ("Seattle beat Boston", "the Norvale striker"); a country stays a country.
/// </summary>
internal static class SportContext
{
    private const int Said = 7;

    // A score's numbers have no more digits.
    private const int LongestScore = 3;

    // In tokens, of a player.
    private const int LongestName = 5;

    private static readonly WordSet Wins = new(
        "beat", "beats", "beating", "defeated", "defeats", "defeating", "thrashed", "edged", "routed", "downed", "trounced", "outplayed", "hosted", "visited");

    // What a team does; elsewhere towns do some of it too.
    private static readonly WordSet Plays = new(
        "won", "lost", "led", "leads", "trailed", "trail", "scored", "signed", "acquired", "traded", "plays", "played", "faces", "drew", "finished", "clinched", "hosts",
        "travel", "play", "face", "host", "visit", "meet", "sit", "stay", "remain", "take", "lose", "win", "need", "go", "move", "hold");

    private static readonly WordSet Meetings = new("meet", "meets", "met", "face", "faces", "faced", "visit", "visits", "host", "hosts", "entertain");

    // "a win over …", "lost to …", "drew with …".
    private static readonly WordSet Matches = new(
        "win", "wins", "victory", "victories", "triumph", "lost", "loss", "losing", "drew", "draw", "defeat", "defeats", "match", "game", "tie", "clash", "leg", "semifinal", "semi-final",
        "quarter-final", "final", "won", "play", "playoff", "replay", "goals", "goal", "scored", "hat-trick");

    // "a 4-0 rout of …", "a visit to …", "behind leaders …".
    private static readonly WordSet Defeats = new("rout", "defeat", "thrashing", "hammering", "demolition");
    private static readonly WordSet Trips = new("visit", "trip", "away", "home");
    private static readonly WordSet Teams = new("leaders", "champions", "hosts", "rivals", "visitors", "strugglers", "neighbours", "neighbors", "newcomers", "holders", "winners", "finalists", "semifinalists", "side", "club", "outfit");

    private static readonly WordSet Opposing = new("over", "against", "to", "with", "by");

    // Plural verbs behind a name in the singular.
    private static readonly WordSet Plurals = new("play", "face", "host", "meet", "visit", "lead", "need", "trail", "lie", "sit", "travel", "remain", "entertain");

    // Who has a place in a team.
    private static readonly WordSet Positions = new(
        "striker", "strikers", "midfielder", "midfielders", "defender", "defenders", "goalkeeper", "goalie", "winger", "fullback", "quarterback", "linebacker", "cornerback",
        "receiver", "pitcher", "pitchers", "catcher", "outfielder", "shortstop", "infielder", "baseman", "coach", "skipper", "captain", "centre-half", "playmaker", "sweeper", "halfback",
        "flanker", "batsman", "batsmen", "bowler", "bowlers", "all-rounder", "wicketkeeper", "player", "players");

    // What stands before numbers in a report and is no team.
    private static readonly WordSet Labels = new("halftime", "attendance", "total", "extras", "score", "group", "division", "round", "heat", "lane");

    // What is done to a batsman: "c Dorn b Tolmund", "st", "lbw".
    private static readonly WordSet Dismissals = new("b", "c", "st", "lbw");
    private static readonly WordSet Verdicts = new("run", "not", "retired", "absent", "hit", "did");

    /// <summary>"The Tolms host Norvale": a verb here, and elsewhere who has guests.</summary>
    public static bool IsMeeting(NameWords words, int token) => words.IsTeamSport && words.IsLower(token) && Meetings.Contains(words.Text, token);

    /// <summary>Whether the word stands between two sides: "Norvale beat Tolm".</summary>
    public static bool IsWin(ArticleText text, int token) => Wins.Contains(text, token);

    /// <summary>What <paramref name="before"/>, the token before the name, says.</summary>
    public static NameEvidence Before(NameWords words, Sentence sentence, int before, int first, int end)
    {
        var text = words.Text;
        if (words.IsLower(before) && Dismissals.Contains(text, before) && IsScored(words, sentence, end)) return NameEvidence.ForPerson(Said);
        if (Wins.Contains(text, before)) return Side(words, first, end);
        if (words.IsTeamSport && words.In(before - 1) && !words.IsPhrase(first, end, PhraseKind.Country, out _) && (text.Is(before, "of") ? Defeats.Contains(text, before - 1)
            : text.Is(before, "to") ? Trips.Contains(text, before - 1) : text.Is(before, "at") && Matches.Contains(text, before - 1))) return NameEvidence.ForOrganization(Said);
        if (words.IsTeamSport && (text.Is(before, "against") || Meetings.Contains(text, before)) && Side(words, first, end) is var opponent && opponent != default) return opponent;
        if (Opposing.Contains(text, before) && words.In(before - 1))
        {
            var noun = words[before - 1].IsNumber ? before - 4 : before - 1;
            if (words.In(noun) && Matches.Contains(text, noun) && noun >= sentence.FirstToken) return Side(words, first, end);
        }
        // "played for Norvale", "a goal for Norvale".
        return text.Is(before, "for") && words.In(before - 1) && IsPlay(words, before - 1) ? Side(words, first, end) : default;
    }

    /// <summary>"leaders Norvale Tolm": whether the noun right before a name is a team's, in an article on a game of teams.</summary>
    public static bool IsTeamNoun(NameWords words, int noun) => words.IsTeamSport && Teams.Contains(words.Text, noun);

    /// <summary>The name stands behind <paramref name="open"/>, a bracket: a player's club, or a player's country.</summary>
    public static NameEvidence InBrackets(NameWords words, Sentence sentence, int open, int first, int end) =>
        words.IsSport && words.Text.IsChar(end, ')') && IsListed(words, sentence, open, end) ? NameEvidence.ForOrganization(Said) : default;

    /// <summary>What <paramref name="at"/>, the token behind the name, says.</summary>
    public static NameEvidence After(NameWords words, Sentence sentence, int first, int end, int at)
    {
        var text = words.Text;
        if (words.IsSport && IsScorer(words, first, at)) return NameEvidence.ForPerson(Said);
        if (words.IsSport && IsSummed(words, sentence, first, at)) return IsCountry(words, first, end) ? default : NameEvidence.ForOrganization(Said);
        if (IsBowling(words, sentence, at)) return NameEvidence.ForPerson(Said + 2);
        if (IsTableRow(words, sentence, first, end)) return NameEvidence.ForOrganization(words[end + 1].IsNumber && !IsCountry(words, first, end) ? 8 : 5);
        if (!words.IsLower(at)) return default;
        if (Dismissals.Contains(text, at) && (words.IsCapital(at + 1) || Dismissals.Contains(text, at + 1) || text.Is(at + 1, "and"))) return NameEvidence.ForPerson(Said);
        if (Verdicts.Contains(text, at) && first == sentence.FirstToken && (text.Is(at + 1, "out") || text.Is(at + 1, "hurt") || text.Is(at + 1, "wicket"))) return NameEvidence.ForPerson(Said);
        if (Wins.Contains(text, at) && words.IsCapital(at + 1)) return Side(words, first, end);
        if (words.IsSport && Plays.Contains(text, at) && !words.Has(first - 1, WordClass.Preposition)) return Side(words, first, end);
        return Positions.Contains(text, at) ? Side(words, first, end) : default;
    }

    /// <summary>"The Tolms host the Norvales": a plural behind the article, in an article on sport.</summary>
    public static bool IsNickname(NameWords words, int first, int end) =>
        words.IsSport && end == first + 1 && words.Text.Source[words[first].End - 1] == 's' && words.Length(first) > 3 && !words[first].IsAllCaps
        && !words.Has(first, WordClass.Demonym | WordClass.PlaceName | WordClass.GivenName | WordClass.PeopleNoun) && !NameShape.IsEvent(words, first);

    // "Ida Dorn (Norvale), Mia Tolmund (Kelm)": players with their clubs.
    private static bool IsListed(NameWords words, Sentence sentence, int open, int close)
    {
        if (!words.IsCapital(open - 1) || words.IsPhrase(open + 1, close, PhraseKind.Country | PhraseKind.Region, out _)) return false;
        if (words.Text.IsChar(close + 1, ',') && words.IsCapital(close + 2))
        {
            for (var i = close + 3; i < Math.Min(sentence.EndToken, close + 3 + LongestName); i++)
            {
                if (words.Text.IsChar(i, '(')) return true;
            }
        }
        for (var i = open - 1; i > Math.Max(sentence.FirstToken, open - 1 - LongestName); i--)
        {
            if (words.Text.IsChar(i, ',') && words.Text.IsChar(i - 1, ')')) return true;
        }
        return false;
    }

    private static bool IsPlay(NameWords words, int word) =>
        words.Text.Is(word, "point") || words.Text.Is(word, "points") || words.Text.Is(word, "goal") || words.Text.Is(word, "played") || words.Text.Is(word, "plays") || words.Text.Is(word, "scored") || words.Text.Is(word, "goals") || words.Text.Is(word, "debut");

    /// <summary>"1. Ida Dorn ( Norway ) Tolmtel 1:02": behind the rider's country the rider's team.</summary>
    public static NameEvidence BehindNation(NameWords words, int close, int end)
    {
        if (!words.IsSport || !words.Text.IsChar(close, ')') || !words.In(end) || !words[end].IsNumber) return default;
        for (var i = close - 1; i > 0 && i >= close - LongestName; i--)
        {
            if (words.Text.IsChar(i, '(')) return words.IsPhrase(i + 1, close, PhraseKind.Country, out _) && words.IsCapital(i - 1) ? NameEvidence.ForOrganization(Said) : default;
        }
        return default;
    }

    // A town that plays is its team; of other names nothing is said.
    private static NameEvidence Side(NameWords words, int first, int end) =>
        words.IsPhrase(first, end, PhraseKind.City | PhraseKind.Region, out _) && !IsCountry(words, first, end) ? NameEvidence.ForOrganization(Said) : default;

    // "c Dorn b Tolmund 31": behind the fielder the bowler, behind the bowler the runs.
    private static bool IsScored(NameWords words, Sentence sentence, int at) =>
        at >= sentence.EndToken || words[at].IsNumber || (words.IsLower(at) && Dismissals.Contains(words.Text, at));

    // "( Dorn 11 , Kelm 85 )": scorers with their minutes.
    private static bool IsScorer(NameWords words, int first, int at)
    {
        if (!words.In(at + 1) || !words[at].IsNumber || words.Length(at) > LongestScore || first == 0) return false;
        var opens = words.Text.IsChar(first - 1, '(') || (words.Text.IsChar(first - 1, ',') && first > 1 && words[first - 2].IsNumber);
        return opens && (words.Text.IsChar(at + 1, ')') || words.Text.IsChar(at + 1, ','));
    }

    // "Norvale 2 ( Dorn 11 )": a side, its goals, its scorers.
    private static bool IsSummed(NameWords words, Sentence sentence, int first, int at)
    {
        if (at + 1 >= sentence.EndToken || !words[at].IsNumber || words.Length(at) > LongestScore || !words.Text.IsChar(at + 1, '(') || !words.IsCapital(at + 2)) return false;
        return first == sentence.FirstToken || words.Text.IsChar(first - 1, ')');
    }

    // "Dorn 8-1-60-0": overs, maidens, runs, wickets.
    private static bool IsBowling(NameWords words, Sentence sentence, int at)
    {
        var numbers = 0;
        for (; at < sentence.EndToken && words[at].IsNumber && words.Length(at) <= LongestScore + 1; at += 2)
        {
            numbers++;
            if (!words.In(at + 1) || words[at + 1].Kind != TokenKind.Dash || !words.IsGlued(at + 1)) break;
        }
        return numbers == 4;
    }

    /// <summary>"Norvale Town are": what stands in the singular and takes a plural verb is a team, a band or a company.</summary>
    public static bool IsTeam(NameWords words, Sentence sentence, int first, int end)
    {
        if (!(words.Text.Is(end, "are") || words.Text.Is(end, "were") || words.Text.Is(end, "have") || (words.IsTeamSport && Plurals.Contains(words.Text, end)))) return false;
        if (words.Text.Source[words[end - 1].End - 1] is 's' || IsCountry(words, first, end)) return false;
        return first == sentence.FirstToken || words.Text.Is(first - 1, "while") || words.Text.Is(first - 1, "that");
    }

    private static bool IsCountry(NameWords words, int first, int end) => words.IsPhrase(first, end, PhraseKind.Country, out _);

    // "Chelsea 12 6 5 1": in a row of results a city is its team.
    private static bool IsTableRow(NameWords words, Sentence sentence, int first, int end)
    {
        if (first != sentence.FirstToken || end + 1 >= sentence.EndToken || !words[end].IsNumber || words.Length(end) > LongestScore || Labels.Contains(words.Text, first)) return false;
        for (var i = end + 1; i < Math.Min(sentence.EndToken, end + 4); i++)
        {
            if (words[i].IsWord) return words.IsCapital(i) && i == end + 1 && words[sentence.EndToken - 1].IsNumber;
        }
        return true;
    }
}
