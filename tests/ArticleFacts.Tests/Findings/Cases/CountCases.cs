using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class CountCases
{
    private const string Named = "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, the police said on Tuesday.\n\n";
    private const string Three = "Ida Dorn, 34, of Harrow\n\nOle Marsh, 51, of Kelling\n\nPiet Quist, 28, of Wenlow\n";

    public static readonly RuleCase[] All =
    [
        Fire("AF0301", Named + "The ‹four› people killed in the fire are:\n\n" + Three),
        Fire("AF0301", Named + "The ‹two› people killed in the fire were:\n\n" + Three),
        Fire("AF0301", Named + "The ‹five› winners are:\n\n" + Three),
        Silent("AF0301", Named + "The three people killed in the fire are:\n\n" + Three),
        Silent("AF0301", Named + "Among the five people killed in the fire are:\n\n" + Three),
        Silent("AF0301", Named + "The five people killed in the fire are:\n\n" + Three + "\nThe two others have not been named.\n"),

        Fire("AF0303", "Of this, ‹80› of the 67 members were glad."),
        Fire("AF0303", "There were 67 soldiers in the camp, ‹80› of them from the north."),
        Fire("AF0303", "The vote was held, and ‹130› of 120 members came."),
        Silent("AF0303", "Of this, 14 of the 67 members were glad."),
        Silent("AF0303", "There were 67 soldiers in the camp, 14 of them from the north."),
        Silent("AF0303", "There were 30 members of two families in the camp."),
        Silent("AF0303", "Some 70 of about 67 members were glad."),

        Fire("AF0304", "The fire killed ‹12› people (seven women and six men)."),
        Fire("AF0304", "There were ‹20› children: 12 girls and nine boys."),
        Fire("AF0304", "Of the ‹120› members, 70 voted for it, 50 against it and 10 stayed silent."),
        Silent("AF0304", "The fire killed 12 people (seven women and five men)."),
        Silent("AF0304", "Of the 120 members, 70 voted for it and 40 against it."),
        Silent("AF0304", "The fire killed 12 people, including seven women and two boys, they said."),
        Silent("AF0304", "The fire killed 12 people (about seven women and six men)."),

        Fire("AF0305", "Of the 120 members, ‹60› percent, or 80, were glad."),
        Fire("AF0305", "The vote was won by ‹60› percent, or 80, of the 120 members."),
        Fire("AF0305", "The vote was won by 80 of the 120 members (‹60› percent)."),
        Silent("AF0305", "Of the 120 members, 67 percent, or 80, were glad."),
        Silent("AF0305", "The vote was won by 66.7 percent, or 80, of the 120 members."),
        Silent("AF0305", "Of the 120 members, 60 percent came, and 80 were glad."),
        Silent("AF0305", "About 65 percent, or 80, of the 120 members came."),

        Fire("AF0306", "The poll has ‹45› percent for the plan, 40 percent against it and 25 percent undecided."),
        Fire("AF0306", "Of all who came, ‹60› percent voted yes and 50 percent voted no."),
        Fire("AF0306", "Some ‹52› percent of them are men and 58 percent are women.".Replace("Some ", "In all ", StringComparison.Ordinal)),
        Silent("AF0306", "The poll has 45 percent for the plan, 40 percent against it and 15 percent undecided."),
        Silent("AF0306", "Of all who came, 60 percent liked tea and 50 percent liked coffee."),
        Silent("AF0306", "The poll has 55 percent for the plan, up from 40 percent, and 30 percent against it."),

        Fire("AF0307", "‹Three› volunteers rescue dog\n\nFour volunteers rescued a dog from the mill pond in Harrow on Monday, police said.\n"),
        Fire("AF0307", "Dog rescued in Harrow\n\nThree volunteers went out to the mill pond in Harrow on Monday.\n\nThe ‹four› volunteers were thanked by the mayor.\n"),
        Fire("AF0307", "Mill lays off ‹40› workers\n\nThe mill at Harrow burned on Monday. Its owner sent 90 workers home, and none came back.\n"),
        Silent("AF0307", "Three volunteers rescue dog\n\nThree volunteers rescued a dog from the mill pond in Harrow on Monday, police said.\n"),
        Silent("AF0307", "Dog rescued in Harrow\n\nThree volunteers went out to the mill pond in Harrow on Monday.\n\nTwo more came later, and the five volunteers were thanked by the mayor.\n"),
        Silent("AF0307", "Mill lays off 100 workers\n\nThe mill at Harrow burned on Monday. Its owner sent 96 workers home, and none came back.\n"),
        Silent("AF0307", "Four people die in mill\n\nTwo people died at once in the mill at Harrow on Monday, and two people died on the way to town.\n"),

        Fire("AF0308", "The share rose from 10 percent to 15 percent, a ‹5› percent increase."),
        Fire("AF0308", "The tax went up from 20 percent to 23 percent, an increase of ‹3› percent."),
        Fire("AF0308", "The share fell ‹4› percent from 12 percent to 8 percent."),
        Silent("AF0308", "The share rose from 10 percent to 15 percent, a 5 percentage point increase."),
        Silent("AF0308", "The share rose from 10 percent to 15 percent, a 50 percent increase."),
        Silent("AF0308", "The share rose from 10 percent to 15 percent, and a 5 percent fee is new."),

        Fire("AF0309", "The number of pupils rose from 200 to 300, a ‹40› percent increase."),
        Fire("AF0309", "The price rose from $200 to $250, up ‹20› percent."),
        Fire("AF0309", "The price fell ‹30› percent from $300 to $150."),
        Silent("AF0309", "The number of pupils rose from 200 to 300, a 50 percent increase."),
        Silent("AF0309", "The price rose from $20 to $25, up 25 percent."),
        Silent("AF0309", "The number of pupils rose from 200 to 300, and 40 percent are girls."),
        Silent("AF0309", "The price rose from $1.2 million to $1.3 million, up 9 percent."),

        Fire("AF0311", "The new mill will cost between ‹$26› and $31 million."),
        Fire("AF0311", "They want ‹£5› to £7 million for it."),
        Fire("AF0311", "They want ‹€2.5› or €3 billion for it."),
        Silent("AF0311", "The new mill will cost between $26 million and $31 million."),
        Silent("AF0311", "The new mill will cost $26 to 31 million."),
        Silent("AF0311", "A seat costs $26, and $31 million was spent on the mill."),

        Fire("AF0312", "The mill is 20 km (‹32› miles) from the town."),
        Fire("AF0312", "The bag weighs 50 pounds (‹110› kilograms)."),
        Fire("AF0312", "It was 30 degrees Celsius (‹76› degrees Fahrenheit) in the mill."),
        Silent("AF0312", "The mill is 20 km (12 miles) from the town."),
        Silent("AF0312", "The wind blew at 185 miles (300 km) from the town."),
        Silent("AF0312", "It was 30 degrees Celsius (86 degrees Fahrenheit) in the mill."),
        Silent("AF0312", "The mill is 20 km (10 minutes) from the town."),
    ];
}
