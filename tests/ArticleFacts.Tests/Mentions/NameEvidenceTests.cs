namespace ArticleFacts.Tests.Mentions;

/// <summary>What tells people, organizations and places apart, one table for each manner of writing.</summary>
public class NameEvidenceTests
{
    // A nationality and a state's institution in lower case; a noun that stands before another is none.
    [Theory]
    [InlineData("The Iraqi military said it had withdrawn.", "O:Iraqi military")]
    [InlineData("Norwegian government forces and the U.S. military met.", "O:Norwegian government forces|O:U.S. military")]
    [InlineData("The Israeli government and Swedish security forces agreed.", "O:Israeli government|O:Swedish security forces")]
    [InlineData("A Danish police officer and Greek army officials waited.", "")]
    [InlineData("The Saudi-led coalition and the US-led coalition met.", "O:Saudi-led coalition|O:US-led coalition")]
    [InlineData("Syrian state television reported it.", "O:Syrian state television")]
    [InlineData("The French air force base is closed.", "")]
    public void Institutions_of_states(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("They pursued rebels who fled Tivorn.", "L:Tivorn")]
    [InlineData("The assault on rebel-held Kelmara began.", "L:Kelmara")]
    [InlineData("The residents of Sarnova left.", "L:Sarnova")]
    [InlineData("Women from Sarnova waited.", "L:Sarnova")]
    [InlineData("He was born at St Malvo and died in Saint Emelion.", "L:St Malvo|L:Saint Emelion")]
    [InlineData("They flew to Tolmencia , capital of the north .", "L:Tolmencia")]
    [InlineData("It is at the Tolm Convention Center.", "L:Tolm Convention Center")]
    [InlineData("Rebels attacked Kelmitoke and Tolmanza provinces.", "L:Kelmitoke|L:Tolmanza")]
    [InlineData("She lives in Franklin Park.", "L:Franklin Park")]
    [InlineData("He was at Sarnova near Tivorn.", "L:Sarnova|L:Tivorn")]
    [InlineData("Kelmara (Arabic: x) is a village in northern Iraq.", "L:Kelmara|L:Iraq")]
    [InlineData("Lake Kelmara is a lake in Norway.", "L:Lake Kelmara|L:Norway")]
    [InlineData("Rockets landed at the Kelmara military airport.", "L:Kelmara military airport")]
    [InlineData("They sailed down the Tigris river, and stayed in Al-Kelm.", "L:Tigris river|L:Al-Kelm")]
    [InlineData("She waited at the White House.", "L:White House")]
    [InlineData("Reporters asked, and the White House answered.", "O:White House")]
    [InlineData("Declaring Tolm district closed took a day.", "L:Tolm district")]
    [InlineData("A pro-Norway crowd met a Norway-backed group.", "")]
    [InlineData("It crosses Route 71 at 42nd Street.", "L:Route 71|L:42nd Street")]
    public void Places(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("Her husband, Tolvar, and their daughter, Elsira, were there.", "P:Tolvar|P:Elsira")]
    [InlineData("Foreign Minister Ida Bishop met HE Dr Carl Dorn.", "P:Ida Bishop|P:Carl Dorn")]
    [InlineData("The secretary is Major General Tolmund.", "P:Tolmund")]
    [InlineData("Ida Law of Norvale spoke.", "P:Ida Law")]
    [InlineData("They saw Rosalind \"Roz\" Tolmund there.", "P:Rosalind \"Roz\" Tolmund")]
    [InlineData("Tolm County Sheriff Ida Dorn left.", "L:Tolm County|P:Ida Dorn")]
    [InlineData("A. Tolmund and R. Dorn left.", "P:A. Tolmund|P:R. Dorn")]
    [InlineData("The chief was Anis-ur-Rahman Dorn, 54.", "P:Anis-ur-Rahman Dorn")]
    [InlineData("The baker, born Tolvar Kelmund in 1961, died.", "P:Tolvar Kelmund")]
    public void People(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("Shares in Tolmtron fell.", "O:Tolmtron")]
    [InlineData("An analyst at Dornex said so.", "O:Dornex")]
    [InlineData("The firm was acquired by Kelmsoft in May.", "O:Kelmsoft")]
    [InlineData("Tolmtron rose 2.1 percent.", "O:Tolmtron")]
    [InlineData("Tolmtron was also lower.", "O:Tolmtron")]
    [InlineData("She sold her company, Loomdorn, for a song.", "O:Loomdorn")]
    [InlineData("They signed Vitolm Arnhem and Telko Ukraine.", "O:Vitolm Arnhem|O:Telko Ukraine")]
    [InlineData("It uses Hotwave, Norasat and Nokia.", "O:Hotwave|O:Norasat|O:Nokia")]
    [InlineData("He left T&K Asset Management and AT&T.", "O:T&K Asset Management|O:AT&T")]
    [InlineData("He was met by the 3rd Battalion and the 71st Border Regiment.", "O:3rd Battalion|O:71st Border Regiment")]
    [InlineData("Jaish al-Tolm and Ansar al-Kelm claimed it.", "O:Jaish al-Tolm|O:Ansar al-Kelm")]
    [InlineData("The Ethics and Anti-Fraud Commission said so.", "O:Ethics and Anti-Fraud Commission")]
    [InlineData("He left Dorn, Tolmund & Kelm for Tolmtron Corp of Japan.", "O:Dorn, Tolmund & Kelm|O:Tolmtron Corp|L:Japan")]
    [InlineData("The Harbours and Transport Ministry fined the Thai Farmers Bank.", "O:Harbours and Transport Ministry|O:Thai Farmers Bank")]
    [InlineData("He served in the Polish Home Army and founded Kelmlab.", "O:Polish Home Army|O:Kelmlab")]
    [InlineData("Linden Lab is a technology company.", "O:Linden Lab")]
    [InlineData("Tolmund-Kelm AG fell, and he likes Tolmund-Kelm.", "O:Tolmund-Kelm AG|O:Tolmund-Kelm")]
    [InlineData("She turned to the 10th Circuit and to Phi Kappa Theta.", "O:10th Circuit|O:Phi Kappa Theta")]
    [InlineData("They called the Philippine Coast Guard and the Norvale Medical Center.", "O:Philippine Coast Guard|O:Norvale Medical Center")]
    [InlineData("She spoke to The Observer and Queen's Medical Centre.", "O:Observer|O:Queen's Medical Centre")]
    [InlineData("He left the Evangelical Church.", "O:Evangelical Church")]
    [InlineData("Tolmpress news agency quoted Kelmira television.", "O:Tolmpress|O:Kelmira")]
    [InlineData("Ida Dorn of Tolmpower left.", "P:Ida Dorn|O:Tolmpower")]
    [InlineData("Startup Loomdorn, maker of looms, is new.", "O:Loomdorn")]
    [InlineData("Ford Motor Co. grew, and analysts like Ford.", "O:Ford Motor Co.|O:Ford")]
    [InlineData("The United Nations and the Red Cross left.", "O:United Nations|O:Red Cross")]
    public void Organizations(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    // Events, products and what exchanges count are none of the three.
    [Theory]
    [InlineData("Operation Silent Curtain ended as Hurricane Elmara came.", "")]
    [InlineData("The Nikkei and the Dow Jones Industrial Average rose.", "")]
    [InlineData("They flew the Fokler F27 home.", "")]
    [InlineData("The new iPlayer and the iPlayer Nano sell.", "")]
    [InlineData("The chief executive officer (CEO) met the World Software Conference (WSC).", "")]
    public void Neither(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    // Wire copy as corpora keep it: blanks around punctuation, tables, scores.
    [Theory]
    [InlineData("Norway 's port and St. Anselm 's College closed .", "L:Norway|O:St. Anselm 's College")]
    [InlineData("KANSAS CITY AT DETROIT", "O:KANSAS CITY|O:DETROIT")]
    [InlineData("NEW YORK 103 Boston 92", "O:NEW YORK|O:Boston")]
    [InlineData("Norvale Park Rangers 3 2 1 0 5 3 7", "O:Norvale Park Rangers")]
    [InlineData("Stoke 2 2 0 0 4 1 6", "O:Stoke")]
    [InlineData("Tolm Ahmad c Spearbrook b Vaughdorn 59", "P:Tolm Ahmad|P:Spearbrook|P:Vaughdorn")]
    [InlineData("The bowlers were Dorn 8-1-60-0 , Tolmund 3-0-24-0 .", "P:Dorn|P:Tolmund")]
    [InlineData("Parma beat Verona 3-0 .", "O:Parma|O:Verona")]
    [InlineData("They lost to Parma , and the Verona striker wept .", "O:Parma|O:Verona")]
    [InlineData("The coach and his team won the match as the Tolmets beat the Kelmers .", "O:Tolmets|O:Kelmers")]
    [InlineData("Players in the squad for the match : Ole Brandvold ( Milan ) , Carl Dorn ( Padolva ) .", "P:Ole Brandvold|O:Milan|P:Carl Dorn|O:Padolva")]
    [InlineData("OSLO (Tolmpress) - Former Cleveland Fed aide Ida Dorn spoke.", "L:OSLO|O:Tolmpress|O:Cleveland Fed|P:Ida Dorn")]
    [InlineData("TAMPA BAY 3 Florida 3 ( OT )", "O:TAMPA BAY|O:Florida")]
    [InlineData("Brisbane 17.13 ( 115 ) Carlton 10.8 ( 68 )", "O:Brisbane|O:Carlton")]
    [InlineData("The team won the match , and the goals came late ( Tolmund 11 , Dorn 85 ) .", "P:Tolmund|P:Dorn")]
    [InlineData("The team , the coach and the match : 1. Jan Dorn ( Germany ) Tolmtel 75 points", "P:Jan Dorn|L:Germany|O:Tolmtel")]
    [InlineData("It ended there .\n\nTOLM-KELM , Norway 1996-12-06", "L:TOLM-KELM|L:Norway")]
    public void Wire_copy(string line, string expected) => Assert.Equal(expected, NameTests.Names(line));

    [Fact]
    public void In_sport_the_town_of_a_team_is_the_team_unless_it_is_where_they_play()
    {
        var article = ArticleReader.Read("what happened on the day\n\nThe Atlanta Dreamers won the game, and their coach praised the team. Ida Dorn led Atlanta with 20 points. They meet in Atlanta on Saturday.");

        Assert.Equal(["Atlanta Dreamers", "Atlanta"], article.Organizations.SelectMany(o => o.Mentions).Select(m => m.Text));
        Assert.Equal(["Atlanta"], article.Places.SelectMany(o => o.Mentions).Select(m => m.Text));
    }

    [Fact]
    public void A_town_that_is_the_surname_of_somebody_named_is_that_person()
    {
        var article = ArticleReader.Read("what happened on the day\n\nElena Salinas spoke on Friday. A week later Salinas was gone.");

        Assert.Equal(2, article.People.Single().Mentions.Count);
        Assert.Empty(article.Places);
    }

    [Theory]
    [InlineData("The architect Carl Hesse drew it, and Hesse built it.", "P:Carl Hesse|P:Hesse")]
    [InlineData("The architect Carl Hesse drew it. The stone came from a quarry in Hesse.", "P:Carl Hesse|L:Hesse")]
    public void A_state_that_is_the_surname_of_somebody_named_stays_one_where_something_is_in_it(string text, string expected) => Assert.Equal(expected, NameTests.Names(text));

    [Fact]
    public void Reviews_of_the_press_name_newspapers_in_lines_of_capitals()
    {
        var article = ArticleReader.Read("PRESS DIGEST - Norway - Aug 24 .\n\nThese are the leading stories in the Oslo press .\n\nAN-TOLMAR\n\n- Talks go on .\n\nDAGKELM\n\n- Prices rise .");

        Assert.Equal(["AN-TOLMAR", "DAGKELM"], article.Organizations.Select(o => o.Name));
    }
}
