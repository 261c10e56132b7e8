using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class DateCases
{
    private const string Soldiers = "Soldiers of Harrow\n\nThe army named the soldiers who were killed in the war in the north.\n\nThe five soldiers killed are:\n\n";

    public static readonly RuleCase[] All =
    [
        Fire("AF0320", "The mill burned on ‹Tuesday, June 3, 2019›, they said."),
        Fire("AF0320", "The mill burned on ‹Thursday, 24 February›, they said."),
        Fire("AF0320", "The mill burned on ‹Monday› (June 4, 2019), they said."),
        Silent("AF0320", "The mill burned on Monday, June 3, 2019, they said."),
        Silent("AF0320", "The mill burned on Friday, February 24, 2023, they said."),
        Silent("AF0320", "The year was 2018. The mill burned on Friday, February 23, they said."),
        Silent("AF0320", "The card says “Tuesday, June 3, 2019” on its back."),

        Fire("AF0321", "The mill was shut ‹from 2011 to 2005›, they said."),
        Fire("AF0321", "The mill was shut ‹between May 9 and May 3, 2019›, they said."),
        Fire("AF0321", "The fair was held on ‹June 12-10, 2019›, they said."),
        Silent("AF0321", "The mill was shut from 2005 to 2011, they said."),
        Silent("AF0321", "The mill was shut from December 2018 to March 2019, they said."),
        Silent("AF0321", "The years are counted back from 2011 to 2005, they said."),

        Fire("AF0322", "The mill burned yesterday (‹February 27›), they said."),
        Fire("AF0322", "Ida Dorn was born on 3 May 1950 in Harrow. The papers say that Dorn was born on ‹4 May 1950› at home."),
        Fire("AF0322", "Ida Dorn died on 3 May 2019 in Harrow. A stone says that Dorn died on ‹5 May 2019› at home."),
        Silent("AF0322", "The mill burned yesterday (February 28), they said."),
        Silent("AF0322", "Ida Dorn died on 3 May 2019 in Harrow. A stone says that Dorn died on 3 May 2019 at home."),
        Silent("AF0322", "Ida Dorn died on 3 May 2019 in Harrow. Her brother Ole Dorn died on 5 May 2019 at home."),
        Silent("AF0322", "Ida Dorn died on 3 May 2019 in Harrow. A stone says wrongly that Dorn died on 5 May 2019 at home."),

        Fire("AF0323", "The mill burned on Thanksgiving, ‹Nov. 23, 2016›, they said."),
        Fire("AF0323", "The mill burned on Christmas Day, ‹December 26, 2019›, they said."),
        Fire("AF0323", "The mill burned on Easter Sunday (‹April 20, 2019›), they said."),
        Silent("AF0323", "The mill burned on Thanksgiving, Nov. 24, 2016, they said."),
        Silent("AF0323", "The mill burned on Easter Sunday (April 21, 2019), they said."),
        Silent("AF0323", "The mill burned between Christmas and December 28, 2019, they said."),

        Fire("AF0324", "The mill burned down on ‹June 3, 2023›, they said."),
        Fire("AF0324", "Ida Dorn died at home in ‹2024›, they said."),
        Fire("AF0324", "The king visited Harrow on ‹12 May 2029›, they said."),
        Silent("AF0324", "The mill burned down on June 3, 2022, they said."),
        Silent("AF0324", "The mill will be opened on June 3, 2023, they said."),
        Silent("AF0324", "The council agreed to meet on June 3, 2023, they said."),
        Silent("AF0324", "The council set a vote for June 3, 2023, they said."),

        Fire("AF0325", "The mill burned at 5 p.m. ‹EST› on July 3, 2019, they said."),
        Fire("AF0325", "The mill burned at 5 p.m. ‹PDT› on January 3, 2019, they said."),
        Fire("AF0325", "The mill burned at 17:00 ‹CEST› on 3 December 2019, they said."),
        Silent("AF0325", "The mill burned at 5 p.m. EDT on July 3, 2019, they said."),
        Silent("AF0325", "The mill burned at 5 p.m. GMT on July 3, 2019, they said."),
        Silent("AF0325", "The mill burned at 5 p.m. EST on March 12, 2019, they said."),

        Fire("AF0326", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n\nLester was the ‹youngest› of them, the army said.\n"),
        Fire("AF0326", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n\nBarton was the ‹oldest› of them, the army said.\n"),
        Fire("AF0326", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n\nQuist was the ‹first› soldier of the town to die there since 2011.\n"),
        Silent("AF0326", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n\nQuist was the youngest of them, the army said.\n"),
        Silent("AF0326", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n\nDorn was the first soldier of the town to die there since 2011.\n"),
        Silent("AF0326", "Ida Dorn, who was the youngest of them, and Ole Marsh, 20, came."),

        Fire("AF0327", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on ‹April 3, 2016›, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n"),
        Fire("AF0327", Soldiers + "Ida Dorn, 34, of Harrow, died on Aug. 9, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on July 9, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on ‹Sept. 3, 2016›, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on June 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on May 9, 2016, in Harrow.\n"),
        Fire("AF0327", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on ‹July 3, 2019›, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n"),
        Silent("AF0327", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on June 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on July 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n"),
        Silent("AF0327", Soldiers + "Ida Dorn, 34, of Harrow, died on May 3, 2016, in Kelling.\n\nOle Marsh, 51, of Kelling, died on Jan. 3, 2016, in Wenlow.\n\nPiet Quist, 28, of Wenlow, died on July 3, 2016, in Harrow.\n\nAnn Lester, 30, of Wenlow, died on Feb. 9, 2016, in Harrow.\n\nLiv Barton, 41, of Lusk, died on Aug. 9, 2016, in Harrow.\n"),
        Silent("AF0327", "The mill burned on May 3, 2016, on June 3, 2016, on April 3, 2016, and on July 9, 2016."),
    ];
}
