using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class StructureCases
{
    public static readonly RuleCase[] All =
    [
        Fire("AF0201", "The mill burned on ‹31 June 2022›."),
        Fire("AF0201", "The mill burned on ‹February 29, 2019›, they said."),
        Fire("AF0201", "The mill burned on ‹32 August 2014›."),
        Silent("AF0201", "The mill burned on February 29, 2020."),
        Silent("AF0201", "The mill burned on Dec. 31."),
        Silent("AF0201", "In June 31 people came."),

        Fire("AF0202", "‹The› mill at Harrow burned on Monday, and nobody was hurt, said the owner.\n\nThe fire began in the attic, where the wool was kept, said the owner.\n\nIt was out by noon, and the police are looking for the cause of it.\n"),
        Fire("AF0202", "‹A› new bridge was opened in Harrow on Monday, after two years of work.\n\nIt is open to all who walk or ride, the council said.\n\nCars must go round by the old road until May, the council said.\n"),
        Fire("AF0202", "‹Nobody› came to the meeting in Harrow on Monday, the council said.\n\nThe mayor waited for an hour and went home again.\n\nAnother meeting will be held on Friday, the council said.\n"),
        Silent("AF0202", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\nThe fire began in the attic.\n\nIt was out by noon.\n"),
        Silent("AF0202", "The mill at Harrow burned on Monday, and nobody was hurt, said the owner.\n"),
        Silent("AF0202", "The mill at Harrow burned on Monday.\n\nThe fire began in the attic, said the owner.\n"),

        Fire("AF0203", "UNDATED mills close in the valley\n\nThe mill at Harrow burned ‹yesterday›, and nobody was hurt.\n"),
        Fire("AF0203", "UNDATED mills close in the valley\n\nThe mill at Harrow burned ‹last Friday›, and nobody was hurt.\n"),
        Fire("AF0203", "UNDATED mills close in the valley\n\nThe mill at Harrow burned ‹two weeks ago›, and nobody was hurt.\n"),
        Silent("AF0203", "The mill at Harrow burned yesterday, and nobody was hurt."),
        Silent("AF0203", "UNDATED mills close in the valley\n\nThe mill at Harrow burned on 3 May 2019, and nobody was hurt.\n"),
        Silent("AF0203", "UNDATED mills close in the valley\n\nThe mill at Harrow is open on Mondays, and nobody came.\n"),

        Fire("AF0204", "The mill ‹(›built in 1880 burned down."),
        Fire("AF0204", "The mill built in 1880‹)› burned down."),
        Fire("AF0204", "The mill ‹[›at Harrow) burned (again) down.".Replace(")", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal)),
        Silent("AF0204", "The mill (built in 1880) burned down."),
        Silent("AF0204", "Bring a) a coat and b) a hat. We will be there :) and so will you ;-)"),
        Silent("AF0204", "The mill (built [they say] in 1880) burned down."),

        Fire("AF0205", "The mill, he said, ‹\"›is lost to us all and to the valley."),
        Fire("AF0205", "The mill, he said, is lost to us all and to the valley.‹”›"),
        Fire("AF0205", "“We came,” he said. ‹“›We saw nothing of it."),
        Silent("AF0205", "The mill, he said, \"is lost to us all.\""),
        Silent("AF0205", "The door is 6'2\" high, and the board is 12\" long."),
        Silent("AF0205", "Mill burns in Harrow\n\n“We came at once,” he said. “We saw the fire from the road.\n\n“Then we went home.”\n"),

        Fire("AF0206", "Grants for village halls, 2022\n\nThe county has made grants this year to these halls.\n\nTamsford Memorial Hall, £9,500, for a ramp, awarded March 4, 2022.\n\nKelling Rooms, £2,250, for chairs, awarded May 12, 2022.\n\n\n‹Upper› Wenlow Hall, £14,000, for a new roof, awarded May 14, 2022.\n\nMarrowby Institute, £20,000, for a new roof, awarded May 20, 2022.\n\n\n‹Lusk› Lane Hut, £3,100, for drains, awarded June 30, 2022.\n\nPellgate Reading Room, £6,800, for wiring, awarded July 2, 2022.\n\nEstcourt Hall, £18,400, for a kitchen, awarded July 9, 2022.\n"),
        Fire("AF0206", "Grants for village halls, 2022\n\nThe county has made grants this year to these halls.\n\nTamsford Memorial Hall, £9,500, for a ramp, awarded March 4, 2022.\n\nKelling Rooms, £2,250, for chairs, awarded May 12, 2022.\n\nUpper Wenlow Hall, £14,000, for a new roof, awarded May 14, 2022.\n\n\n‹Marrowby› Institute, £20,000, for a new roof, awarded May 20, 2022.\n\nLusk Lane Hut, £3,100, for drains, awarded June 30, 2022.\n\n\n‹Pellgate› Reading Room, £6,800, for wiring, awarded July 2, 2022.\n\nEstcourt Hall, £18,400, for a kitchen, awarded July 9, 2022.\n"),
        Fire("AF0206", "Grants for village halls, 2022\n\nThe county has made grants this year to these halls.\n\n\n‹Tamsford› Memorial Hall, £9,500, for a ramp, awarded March 4, 2022.\n\nKelling Rooms, £2,250, for chairs, awarded May 12, 2022.\n\nUpper Wenlow Hall, £14,000, for a new roof, awarded May 14, 2022.\n\n\n‹Marrowby› Institute, £20,000, for a new roof, awarded May 20, 2022.\n\nLusk Lane Hut, £3,100, for drains, awarded June 30, 2022.\n\n\n‹Pellgate› Reading Room, £6,800, for wiring, awarded July 2, 2022.\n\nEstcourt Hall, £18,400, for a kitchen, awarded July 9, 2022.\n"),
        Silent("AF0206", "Grants for village halls, 2022\n\nThe county has made grants this year to these halls.\n\nTamsford Memorial Hall, £9,500, for a ramp, awarded March 4, 2022.\n\nKelling Rooms, £2,250, for chairs, awarded May 12, 2022.\n\nUpper Wenlow Hall, £14,000, for a new roof, awarded May 14, 2022.\n\nMarrowby Institute, £20,000, for a new roof, awarded May 20, 2022.\n\nLusk Lane Hut, £3,100, for drains, awarded June 30, 2022.\n\nPellgate Reading Room, £6,800, for wiring, awarded July 2, 2022.\n\nEstcourt Hall, £18,400, for a kitchen, awarded July 9, 2022.\n"),
        Silent("AF0206", "Grants for village halls, 2022\n\nThe county has made grants this year to these halls.\n\nTamsford Memorial Hall, £9,500, for a ramp, awarded March 4, 2022.\n\nKelling Rooms, £2,250, for chairs, awarded May 12, 2022.\n\nUpper Wenlow Hall, £14,000, for a new roof, awarded May 14, 2022.\n\n\nMarrowby Institute, £20,000, for a new roof, awarded May 20, 2022.\n\nLusk Lane Hut, £3,100, for drains, awarded June 30, 2022.\n\nPellgate Reading Room, £6,800, for wiring, awarded July 2, 2022.\n\nEstcourt Hall, £18,400, for a kitchen, awarded July 9, 2022.\n"),
        Silent("AF0206", "Mill burns in Harrow\n\nThe mill burned on Monday, and nobody was hurt.\n\n\nThe fire began in the attic, said the owner.\n\n\nIt was out by noon, said the owner.\n"),

        Fire("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\nThe fire began in the attic, said the owner.\n\n‹Harrow Shop›\n"),
        Fire("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n‹Advertisement›\n\nThe fire began in the attic, said the owner.\n"),
        Fire("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n‹Read more: Bridge opened in Harrow›\n\nThe fire began in the attic, said the owner.\n"),
        Silent("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n###\n"),
        Silent("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n© 2023 Harrow News. All rights reserved.\n"),
        Silent("AF0207", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\nThe fire began in the attic, said the owner.\n"),

        Fire("AF0208", "The mi‹\u200B›ll burned down."),
        Fire("AF0208", "The mill burned ‹\u202E›down."),
        Fire("AF0208", "The h‹\u0430›rbour burned down."),
        Silent("AF0208", "\uFEFFMill burns in Harrow\n\nThe mill burned down, and nobody was hurt.\n"),
        Silent("AF0208", "The owner, \u0418\u0432\u0430\u043D, wept. The Ω of the µ is 5."),
        Silent("AF0208", "The family \U0001F468\u200D\U0001F469\u200D\U0001F467 came."),

        Fire("AF0209", "They saw ‹the the› mill burn down."),
        Fire("AF0209", "The mill ‹of of› Harrow burned down."),
        Fire("AF0209", "They went ‹to to› see the mill."),
        Silent("AF0209", "They had had enough, and said that that was that."),
        Silent("AF0209", "What it was for, for some of us, is a mill."),
        Silent("AF0209", "The singer of The The came, and it was very very late."),

        Fire("AF0210", "The doors open at ‹25:30›, and all may come."),
        Fire("AF0210", "The doors open at ‹9:75 p.m.›, and all may come."),
        Fire("AF0210", "The doors open at ‹14 p.m.›, and all may come."),
        Silent("AF0210", "The doors open at 21:30, and all may come."),
        Silent("AF0210", "He won the race in 25:30 and was glad of it."),
        Silent("AF0210", "The doors open at 12 p.m. and close at 24:00, they said."),
    ];
}
