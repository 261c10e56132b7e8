using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class RecordCases
{
    private const string War = "Soldiers of Harrow\n\nThe army named the soldiers of the town who were in the war in the north.\n\n";
    private const string Killed = War + "The soldiers killed in combat are:\n\n";
    private const string League = "League of the valley\n\nThe league has ended, and the standings are these.\n\n";

    private const string Four = "Spc. Ida Dorn, 34, of Harrow, died on May 3, 2016, in a firefight in Kelling.\n\nSgt. Ole Marsh, 51, of Kelling, died on June 3, 2016, when a bomb went off.\n\n"
        + "Sgt. Piet Quist, 28, of Wenlow, died on July 3, 2016, of his wounds.\n\nCpl. Ann Lester, 30, of Wenlow, died on July 9, 2016, in an attack on her patrol.\n\n";

    public static readonly RuleCase[] All =
    [
        Fire("AF0302", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in a ‹non-combat-related› incident in Harrow.\n"),
        Fire("AF0302", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, of ‹noncombat› injuries in Harrow.\n"),
        Fire("AF0302", War + "The soldiers killed in combat in 2016 are:\n\n" + Four + "Sgt. Liv Barton, 41, of Lusk, died on ‹Aug. 9, 2017›, in an attack in Harrow.\n"),
        Silent("AF0302", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in a combat operation in Harrow.\n"),
        Silent("AF0302", War + "The soldiers killed are:\n\n" + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in a non-combat-related incident in Harrow.\n"),
        Silent("AF0302", War + "The soldiers killed in combat in 2016 are:\n\n" + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n"),

        Fire("AF0350", Killed + Four + "Sgt. ‹Ole Marsh›, 51, of Kelling, died on June 3, 2016, when a bomb went off.\n"),
        Fire("AF0350", Killed + "Spc. Ida Dorn, 34, of Harrow, died on May 3, 2016, in a firefight in Kelling.\n\n" + Four.Replace("Ida Dorn", "‹Ida Dorn›", StringComparison.Ordinal)),
        Fire("AF0350", Killed + Four + "Cpl. ‹Ann Lester›, 30, of Wenlow, died on July 9, 2016, in an attack on her patrol.\n"),
        Silent("AF0350", Killed + Four),
        Silent("AF0350", Killed + Four + "Sgt. Ole Marsh, 22, of Lusk, died on July 13, 2016, when a bomb went off.\n"),
        Silent("AF0350", Killed + Four + "Sgt. Ole Barton, 51, of Kelling, died on July 13, 2016, when a bomb went off.\n"),

        Fire("AF0351", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n\nSgt. ‹Tom Reed›, of Lusk, died on Aug. 12, 2016, in an attack in Harrow.\n"),
        Fire("AF0351", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n\n‹Tom Reed›, 23, of Lusk, died on Aug. 12, 2016, in an attack in Harrow.\n"),
        Fire("AF0351", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n\nSgt. ‹Tom Reed›, 23, of Lusk, died in an attack in Harrow.\n"),
        Silent("AF0351", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n\nSgt. Tom Reed, 23, of Lusk, died on Aug. 12, 2016, in an attack in Harrow.\n"),
        Silent("AF0351", Killed + Four + "Sgt. Liv Barton, of Lusk, died on Aug. 9, 2016, in an attack in Harrow.\n\nSgt. Tom Reed, of Lusk, died on Aug. 12, 2016, in an attack in Harrow.\n"),
        Silent("AF0351", Killed + Four + "Sgt. Tom Reed, of Lusk, died on Aug. 12, 2016, in an attack in Harrow.\n"),

        Fire("AF0352", Killed + Four.Replace("51,", "‹118›,", StringComparison.Ordinal)),
        Fire("AF0352", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on ‹Aug. 9, 1916›, in an attack in Harrow.\n"),
        Fire("AF0352", Killed + "Sgt. Liv Barton, 41, of Lusk, died on ‹May 1, 1916›, in an attack in Harrow.\n\n" + Four),
        Silent("AF0352", Killed + Four),
        Silent("AF0352", Killed + Four + "Sgt. Liv Barton, 41, of Lusk, died on Aug. 9, 2019, in an attack in Harrow.\n"),
        Silent("AF0352", Killed + Four.Replace("51,", "101,", StringComparison.Ordinal)),

        Fire("AF0353", League + "Team | Played | Won | Drawn | Lost | Points\nHarrow | 10 | 7 | 2 | 1 | 23\nKelling | 10 | 6 | 1 | 3 | 19\nWenlow | 10 | 4 | 3 | 3 | ‹16›\nLusk | 10 | 2 | 2 | 6 | 8\n"),
        Fire("AF0353", League + "Team | Played | Won | Drawn | Lost | Points\nHarrow | 10 | 7 | 2 | 1 | 23\nKelling | 10 | 6 | 1 | 3 | 19\nWenlow | ‹11› | 4 | 3 | 3 | 15\nLusk | 10 | 2 | 2 | 6 | 8\n"),
        Fire("AF0353", League + "Team | Played | Won | Drawn | Lost | Points\nHarrow | 10 | 7 | 2 | 1 | 16\nKelling | 10 | 6 | 1 | 3 | 13\nWenlow | 10 | 4 | 3 | 3 | 11\nLusk | 10 | 2 | 2 | 6 | ‹7›\n"),
        Silent("AF0353", League + "Team | Played | Won | Drawn | Lost | Points\nHarrow | 10 | 7 | 2 | 1 | 23\nKelling | 10 | 6 | 1 | 3 | 19\nWenlow | 10 | 4 | 3 | 3 | 15\nLusk | 10 | 2 | 2 | 6 | 8\n"),
        Silent("AF0353", League + "Team | Played | Won | Drawn | Lost | Points\nHarrow | 10 | 7 | 2 | 1 | 31\nKelling | 10 | 6 | 1 | 3 | 27\nWenlow | 10 | 4 | 3 | 3 | 21\nLusk | 10 | 2 | 2 | 6 | 12\n"),
        Silent("AF0353", League + "Team | Won | Lost | Fans\nHarrow | 7 | 1 | 23\nKelling | 6 | 3 | 19\nWenlow | 4 | 3 | 15\nLusk | 2 | 6 | 8\n"),

        Fire("AF0354", "Harrow Rovers beat Kelling Town ‹1-2› on Monday."),
        Fire("AF0354", "Harrow Rovers drew ‹2-1› with Kelling Town on Monday."),
        Fire("AF0354", "Harrow Rovers defeated Kelling Town ‹0-3› on Monday."),
        Silent("AF0354", "Harrow Rovers beat Kelling Town 2-1 on Monday."),
        Silent("AF0354", "Harrow Rovers drew 2-2 with Kelling Town on Monday."),
        Silent("AF0354", "Harrow Rovers beat Kelling Town on penalties after a score of 1-1 on Monday."),
        Silent("AF0354", "Harrow Rovers lost 1-2 to Kelling Town on Monday."),

        Fire("AF0355", League + "Team | Goals | Fans\nHarrow | 10 | 700\nKelling | 12 | 600\nWenlow | 14 | 400\nTotal | ‹38› | 1700\n"),
        Fire("AF0355", League + "Town | Pupils\nHarrow | 1,200\nKelling | 600\nWenlow | 400\nLusk | 100\nTotal | ‹2,400›\n"),
        Fire("AF0355", League + "Town | Budget\nHarrow | 1.2\nKelling | 2.5\nWenlow | 4.1\nTotal | ‹8.9›\n"),
        Silent("AF0355", League + "Team | Goals | Fans\nHarrow | 10 | 700\nKelling | 12 | 600\nWenlow | 14 | 400\nTotal | 36 | 1700\n"),
        Silent("AF0355", League + "Town | Budget\nHarrow | 1.2\nKelling | 2.5\nWenlow | 4.1\nTotal | 7.9\n"),
        Silent("AF0355", League + "Team | Goals | Fans\nHarrow | 10 | 700\nKelling | 12 | 600\nWenlow | 14 | 400\nLusk | 38 | 1700\n"),
    ];
}
