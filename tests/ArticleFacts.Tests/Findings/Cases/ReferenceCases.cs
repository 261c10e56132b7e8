using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class ReferenceCases
{
    private const string Two = "The mill at Harrow burned on Monday, and nobody was hurt.\n\n“It was late,” said Ida Dorn, the owner of the mill.\n";

    public static readonly RuleCase[] All =
    [
        Fire("AF0340", "Mill burns in Harrow\n\n‹(Corrects quote in fifth paragraph.)›\n\n" + Two),
        Fire("AF0340", "Mill burns in Harrow\n\n‹(Corrects quote in first paragraph.)›\n\n" + Two),
        Fire("AF0340", "Mill burns in Harrow\n\n(Corrects name to Dorn, not Dorm.)\n\nThe mill at Harrow burned on Monday, and nobody was hurt, said Ida ‹Dorm› of Kelling.\n"),
        Silent("AF0340", "Mill burns in Harrow\n\n(Corrects quote in second paragraph.)\n\n" + Two),
        Silent("AF0340", "Mill burns in Harrow\n\n(Corrects spelling in first paragraph.)\n\n" + Two),
        Silent("AF0340", "Mill burns in Harrow\n\n(Corrects name to Dorn, not Dorm.)\n\n" + Two),

        Fire("AF0341", "Owner: ‘‹We will open it again›’\n\nThe mill at Harrow burned on Monday. “We will close it again,” said Ida Dorn, the owner of the mill.\n"),
        Fire("AF0341", "Owner of mill: “‹Nobody has to fear for work›”\n\nThe mill at Harrow burned on Monday. “It was late,” said Ida Dorn, its owner.\n"),
        Fire("AF0341", "“‹The whole valley saw fire›”, says owner\n\nThe mill at Harrow burned on Monday. “The whole valley saw smoke,” said Ida Dorn, the owner of the mill.\n"),
        Silent("AF0341", "Owner: ‘We Will Open It Again’\n\nThe mill at Harrow burned on Monday. “We will open it again,” said Ida Dorn, the owner of the mill.\n"),
        Silent("AF0341", "Owner: ‘They will open it again’\n\nThe mill at Harrow burned on Monday. “We will open it again,” said Ida Dorn, the owner of the mill.\n"),
        Silent("AF0341", "Owner: ‘Too late’\n\nThe mill at Harrow burned on Monday. “It was dark,” said Ida Dorn, the owner of the mill.\n"),

        Fire("AF0342", "The Harrow Wool Company (HWC) and the Kelling Mill Union (KMU) came. The ‹TRL› did not, said HWC."),
        Fire("AF0342", "The Harrow Wool Company (HWC) and the Kelling Mill Union (KMU) came. The chief of ‹LBD› said no."),
        Fire("AF0342", "The ‹OPV› came. So did the Harrow Wool Company (HWC) and the Kelling Mill Union (KMU)."),
        Silent("AF0342", "The Harrow Wool Company (HWC) and the Kelling Mill Union (KMU) came. NATO and the FBI did not."),
        Silent("AF0342", "The chief of LBD said no, and so did the TRL."),
        Silent("AF0342", "The Harrow Wool Company (HWC) and the Kelling Mill Union (KMU) came, said HWC."),

        Fire("AF0343", "The Harrow Wool Company (HWC) came. The Hill Workers' Club (‹HWC›) did not."),
        Fire("AF0343", "The Harrow Wool Company (HWC) came. Later the Harrow Wool Company (‹HWC›) went."),
        Fire("AF0343", "The Kelling Mill Union (KMU) came. A man of the Kelling Mill Union (‹KMU›) spoke."),
        Silent("AF0343", "The Harrow Wool Company (HWC) came. Later the Harrow Wool Company went, said HWC."),
        Silent("AF0343", "The Harrow Wool Company (HWC) came. The Kelling Mill Union (KMU) did not."),
        Silent("AF0343", "Harrow Wool Company (HWC) burns\n\nThe mill of the Harrow Wool Company (HWC) burned on Monday, and nobody was hurt.\n"),

        Fire("AF0344", "The Harrow Wool Company (‹HCW›) came, they said."),
        Fire("AF0344", "The Kelling Mill Union (‹KMV›) came. Later the KMU went home, and KMU men too."),
        Fire("AF0344", "The Wenlow Board of Trade (‹WTB›) came, they said."),
        Silent("AF0344", "The Harrow Wool Company (HWC) came, they said."),
        Silent("AF0344", "The Free Democratic Party (FDP) came, and the Doctors Without Borders (MSF) too."),
        Silent("AF0344", "The Wenlow Board of Trade (WBT) came, they said."),
    ];
}
