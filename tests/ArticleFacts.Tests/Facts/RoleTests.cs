namespace ArticleFacts.Tests.Facts;

/// <summary>
/// Cases of roles, and of what looks like one. What is expected stands as "name: role", with a semicolon between people and a dash for no role.
/// </summary>
public class RoleTests
{
    private const string Head = "what happened on the day\n\n";

    [Theory]
    [InlineData("Ida Brantley, a retired welder, said no.", "Ida Brantley: welder")]
    [InlineData("Ida Brantley, a lepidopterist at the museum, said no.", "Ida Brantley: lepidopterist")]
    [InlineData("Ida Brantley, a fierce critic of the plan, said no.", "Ida Brantley: critic")]
    [InlineData("Ida Brantley, an alto, said no.", "Ida Brantley: alto")]
    [InlineData("Ida Brantley, now a professor at the University of Maribo, said no.", "Ida Brantley: professor")]
    [InlineData("Ida Brantley, an assistant football coach, said no.", "Ida Brantley: assistant football coach")]
    [InlineData("Defender Ida Brantley scored twice.", "Ida Brantley: Defender")]
    [InlineData("The plaintiff, Ida Brantley, said no.", "Ida Brantley: plaintiff")]
    [InlineData("As a nurse, Ida Brantley knows the wards.", "Ida Brantley: nurse")]
    [InlineData("Ida Brantley, president and chief executive of the Tolm Foundation, said no.", "Ida Brantley: president")]
    [InlineData("The club named Ida Brantley as its new manager.", "Ida Brantley: manager")]
    [InlineData("Ida Brantley met President Carl Tolmund.", "Ida Brantley: -; Carl Tolmund: President")]
    [InlineData("Ida Brantley, their lawyer, said no.", "Ida Brantley: lawyer")]
    [InlineData("Ida Brantley, the mother of two, said no.", "Ida Brantley: mother")]
    [InlineData("Then chief Ida Brantley spoke, the judge said.", "Ida Brantley: chief")]
    [InlineData("The van’s driver, 41-year-old Carl Tolmund of Ada, was not hurt.", "Carl Tolmund: driver")]
    [InlineData("Ida Brantley, a 41-year-old bookkeeper, was charged.", "Ida Brantley: bookkeeper")]
    [InlineData("The owner of the yard, Carl Tolmund, left without comment.", "Carl Tolmund: owner")]
    [InlineData("The brigade commander, Maj. Gen. Carl Tolmund, spoke.", "Carl Tolmund: brigade commander")]
    [InlineData("A flare was thrown at a stoker, Carl Tolmund.", "Carl Tolmund: stoker")]
    [InlineData("Tolmund, the bugler, had arrived late. Carl Tolmund was 19.", "Carl Tolmund: bugler")]
    [InlineData("Its president, Lady Ida Brantley, said no.", "Ida Brantley: president")]
    [InlineData("Ida Brantley, 71, was the museum’s locksmith for three decades.", "Ida Brantley: locksmith")]
    [InlineData("Ida Brantley, bandmaster, for services to music\nCarl Tolmund, ferryman, for services to the islands", "Ida Brantley: bandmaster; Carl Tolmund: ferryman")]
    [InlineData("Sen. Ida Brantley and Gov. Carl Tolmund met.", "Ida Brantley: Sen.; Carl Tolmund: Gov.")]
    [InlineData("Superintendent Ida Brantley said the school would open.", "Ida Brantley: Superintendent")]
    public void What_stands_beside_the_name_is_a_role(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ida Brantley (treasurer) and Carl Tolmund (secretary) resigned.", "Ida Brantley: treasurer; Carl Tolmund: secretary")]
    [InlineData("The concert is on Sunday, with Ida Brantley, piano, and Carl Tolmund, cello.", "Ida Brantley: pianist; Carl Tolmund: cellist")]
    [InlineData("She thanked the donors, Ida and Carl Brantley, in May.", "Ida Brantley: donor; Carl Brantley: donor")]
    [InlineData("Reporters Ida Brantley and Carl Tolmund were there.", "Ida Brantley: Reporter; Carl Tolmund: Reporter")]
    [InlineData("The authors, Ida Brantley, Carl Tolmund and Jon Holm, said no.", "Ida Brantley: author; Carl Tolmund: author; Jon Holm: author")]
    public void A_label_is_a_role(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A panel chaired by Ida Brantley met on Monday.", "Ida Brantley: chair")]
    [InlineData("The alliance is led by Ida Brantley and Carl Tolmund.", "Ida Brantley: leader; Carl Tolmund: leader")]
    [InlineData("The bakery, owned by Ida Brantley, burned down.", "Ida Brantley: owner")]
    [InlineData("The shelter was founded by Ida Brantley in 1999.", "Ida Brantley: founder")]
    public void Who_leads_a_group_is_its_leader(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ida Brantley, who leads the alliance, said no.", "Ida Brantley: leader")]
    [InlineData("Ida Brantley, 61, who chairs the school board, said no.", "Ida Brantley: chair")]
    [InlineData("Ida Brantley, 61, of Toledo, who teaches chemistry at a high school, said no.", "Ida Brantley: teacher")]
    [InlineData("Ida Brantley, who coaches the junior team, said no.", "Ida Brantley: coach")]
    [InlineData("Ida Brantley, who has volunteered there since 1998, cried.", "Ida Brantley: volunteer")]
    [InlineData("Ida Brantley is the mayor of Toledo.", "Ida Brantley: mayor")]
    [InlineData("Ida Brantley is a retired bus driver.", "Ida Brantley: bus driver")]
    [InlineData("Ida Brantley became president of the club in 2011.", "Ida Brantley: president")]
    [InlineData("Ida Brantley was appointed interim director on Friday.", "Ida Brantley: director")]
    [InlineData("Ida Brantley was sworn in as governor on Friday.", "Ida Brantley: governor")]
    [InlineData("Ida Brantley served as treasurer until 2014.", "Ida Brantley: treasurer")]
    [InlineData("Ida Brantley worked as a nurse for 30 years.", "Ida Brantley: nurse")]
    [InlineData("Ida Brantley resigned as chairwoman on Friday.", "Ida Brantley: chairwoman")]
    [InlineData("Ida Brantley stepped down as chief executive in May.", "Ida Brantley: chief executive")]
    [InlineData("Ida Brantley will be its medical director.", "Ida Brantley: medical director")]
    [InlineData("Ida Brantley will head surgery.", "Ida Brantley: head")]
    [InlineData("Ida Brantley has been the editor of the paper since May.", "Ida Brantley: editor")]
    [InlineData("Ida Brantley was the author of a police officer training program.", "Ida Brantley: author")]
    [InlineData("Ida Brantley, who was hired as head coach in May, said no.", "Ida Brantley: head coach")]
    [InlineData("Ida Brantley heads the foundation’s office in Lima.", "Ida Brantley: head")]
    [InlineData("Professor Ida Brantley will chair its steering committee.", "Ida Brantley: Professor")]
    [InlineData("Carl Tolmund, its lawyer, resigned.", "Carl Tolmund: lawyer")]
    [InlineData("Carl Tolmund, his wife and two sons left on Monday.", "Carl Tolmund: -")]
    [InlineData("She came with Carl Tolmund, board president Ida Brantley and others.", "Carl Tolmund: -; Ida Brantley: president")]
    [InlineData("She leaves a sister, Ida Brantley of Toledo; and two sons.", "Ida Brantley: sister")]
    public void A_clause_tells_a_role(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Contact: Ida Brantley\nDirector of Communications, Tolm Foundation", "Ida Brantley: Director of Communications")]
    [InlineData("The bank hired Ida Brantley as treasurer. Brantley succeeds Carl Tolmund, who retired in May.", "Ida Brantley: treasurer; Carl Tolmund: treasurer")]
    [InlineData("A former club treasurer was jailed on Friday.\n\nIda Brantley, 57, had pleaded guilty in May.", "Ida Brantley: treasurer")]
    [InlineData("The union will leave the city in May, its president said on Friday.\n\n“We are leaving,” said Ida Brantley. “It is cold.”", "Ida Brantley: president")]
    [InlineData("Brantley’s Tolm Liberation Front attacked the town. Omar Brantley fled.", "Omar Brantley: leader")]
    [InlineData("Ida Brantley was born in Toledo. She served as treasurer of the town from 1966 to 1971.", "Ida Brantley: treasurer")]
    [InlineData("Ida Brantley met Carl Tolmund. She served as treasurer from 1966 to 1971.", "Ida Brantley: -; Carl Tolmund: -")]
    public void A_role_may_stand_apart_from_the_name(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ida Brantley, who now runs an orchard, said no.")]
    [InlineData("Ida Brantley, who led the team with 20 points, was tired.")]
    [InlineData("Ida Brantley, who led the race until the last lap, fell.")]
    [InlineData("Ida Brantley, who directed traffic for an hour, went home.")]
    [InlineData("Ida Brantley was elected to the council.")]
    [InlineData("Ida Brantley is not the mayor.")]
    [InlineData("If Ida Brantley becomes president, taxes will rise.")]
    [InlineData("Ida Brantley would become the first woman president.")]
    [InlineData("The brother of Ida Brantley was named coach.")]
    [InlineData("Ida Brantley is a good friend.")]
    [InlineData("Ida Brantley was a victim of the storm.")]
    [InlineData("Ida Brantley, a longtime supporter, said no.")]
    [InlineData("Ida Brantley was one of the organizers.")]
    [InlineData("Ida Brantley told the judge she was sorry.")]
    [InlineData("Ida Brantley, running for mayor, said no.")]
    [InlineData("Ida Brantley works mornings in a bakery.")]
    [InlineData("The play was directed by Ida Brantley.")]
    [InlineData("The orchestra, conducted by Ida Brantley, played.")]
    [InlineData("Ida Brantley heads home on Friday.")]
    [InlineData("Ida Brantley leads the field by two strokes.")]
    [InlineData("Lady Ida Brantley said no.")]
    [InlineData("Ida Brantley, the former, said no.")]
    [InlineData("The film stars Ida Brantley as a nurse.")]
    public void Not_everything_that_is_said_of_somebody_is_a_role(string text) => Check(text, "Ida Brantley: -");

    private static void Check(string text, string expected)
    {
        var people = ArticleReader.Read(Head + text).People;
        var names = expected.Split("; ").Select(e => e.Split(": ")[0]);

        Assert.Equal(expected, string.Join("; ", names.Select(n => $"{n}: {people.Single(p => p.Name == n).Role ?? "-"}")));
    }
}
