using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class PeopleCases
{
    public static readonly RuleCase[] All =
    [
        Fire("AF0330", "The owner, Rosa Lindt, saw it. Later ‹Rosa Lind› went home to Harrow."),
        Fire("AF0330", "The owner, Rosa Khazali, saw it. Later ‹Khazaly› said that she went home."),
        Fire("AF0330", "Rosa Mendola said that it was late. ‹Mendolla› told the police that she went home."),
        Silent("AF0330", "The owner, Rosa Lindt, saw it. Later Lindt went home to Harrow."),
        Silent("AF0330", "The owner, Rosa Lindt, 34, saw it. Later Rosa Lind, 51, of Kelling, came home."),
        Silent("AF0330", "The owner, Rosa Lindt, saw it. Her sister Rosa Lind said that she went home."),
        Silent("AF0330", "The owner, Rosa Lindt, saw it. All the Lindts went home to Harrow."),
        Silent("AF0330", "The owner, Rosa Lindt, saw it. “Rosa Lind has gone home,” a man said."),

        Fire("AF0331", "Ida Dorn, born in 1950, died on May 2, 2019, at the age of ‹45›."),
        Fire("AF0331", "Ida Dorn, 34, saw the fire at once. The police said that Ida Dorn, ‹43›, went home."),
        Fire("AF0331", "Ida Dorn was born on 3 May 1950 in Harrow. She died at home on 4 June 2019 at the age of ‹58›."),
        Silent("AF0331", "Ida Dorn, born in 1950, died on May 2, 2019, at the age of 68."),
        Silent("AF0331", "Ida Dorn, 34, saw the fire at once. The police said that Ida Dorn, 35, went home."),
        Silent("AF0331", "Ida Dorn was born in 1950. Her brother Ole died in 2019 at the age of 80."),
        Silent("AF0331", "Ida Dorn, 34, saw the fire at once. Ida Dorn, then 12, had come to Harrow with her aunt."),

        Fire("AF0332", "Army Sgt. Ida Dorn saw the fire at once. The men of ‹Capt.› Ida Dorn came late."),
        Fire("AF0332", "In the hall sat Mayor Ida Dorn. Nobody but ‹Deputy Mayor› Ida Dorn spoke."),
        Fire("AF0332", "The fire was seen by Ida Dorn, the mayor of Harrow, on her way. It was put out by Ida Dorn, ‹mayor of Kelling›, and her men."),
        Silent("AF0332", "Army Staff Sgt. Ida Dorn saw the fire at once. The men of Sgt. Ida Dorn came late."),
        Silent("AF0332", "In the hall sat Mayor Ida Dorn. Ida Dorn, then Deputy Mayor Ida Dorn, spoke."),
        Silent("AF0332", "Army Sgt. Ida Dorn saw the fire at once. She was promoted, and Capt. Ida Dorn came late."),

        Fire("AF0333", "The fire was seen at once. It was late, ‹Quistgaard› said."),
        Fire("AF0333", "It was late, and dark in the valley. Then ‹Hallvorsen› told the police that the mill burned."),
        Fire("AF0333", "The mill is lost, and so is the barn. It was the wind, ‹Brennecke› said."),
        Silent("AF0333", "The fire was seen by Ida Quistgaard. Quistgaard said that it was late."),
        Silent("AF0333", "The fire was seen by Mayor Quistgaard. Quistgaard said that it was late."),
        Silent("AF0333", "Quistgaard sees mill burn\n\nThe mill at Harrow burned on Monday. Quistgaard said that it was late.\n"),
        Silent("AF0333", "The fire was seen at once. Moscow said that it was late."),
    ];
}
