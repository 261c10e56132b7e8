using static ArticleFacts.Tests.Findings.RuleCase;

namespace ArticleFacts.Tests.Findings.Cases;

internal static class StyleCases
{
    public static readonly RuleCase[] All =
    [
        Fire("AF0360", "The U.S. army and the U.S. navy came, and then the ‹US› government."),
        Fire("AF0360", "It was 5 percent, then 7 percent, and in the end 9 ‹per cent›."),
        Fire("AF0360", "It burned on Dec. 3, 2019, on Oct. 4, 2019, and on ‹November 5›, 2019."),
        Silent("AF0360", "The U.S. army and the U.S. navy came, and then the U.S. government."),
        Silent("AF0360", "It was 5 percent, and a man said that “it is 9 per cent” of it."),
        Silent("AF0360", "It burned on Dec. 3, 2019, on June 4, 2019, and on Nov. 5, 2019."),

        Fire("AF0361", "The mill is old and dark.\n\nMill burns in Harrow, and nobody is hurt\n\nThe mill at Harrow burned on Monday.\n\n“‹It was late and dark, and nobody came to help us.›”\n\nThe fire was out by noon.\n".Replace("The mill is old and dark.\n\n", "", StringComparison.Ordinal)),
        Fire("AF0361", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday.\n\n“‹We will never see a mill like this one again.›”\n\nThe fire was out by noon.\n"),
        Fire("AF0361", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday.\n\n“‹The whole of the valley was red with it.›” The fire was out by noon.\n"),
        Silent("AF0361", "“It was late and dark, and nobody came to help us,” said Ida Dorn."),
        Silent("AF0361", "The mill is called “The Old Lady” by all."),
        Silent("AF0361", "The mill was “late and dark” when it burned."),

        Fire("AF0362", "Mill burns in Harrow\n\n‹Photo: The mill of Harrow on Monday.›\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n"),
        Fire("AF0362", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n‹Caption: The mill of Harrow before it burned.›\n\nThe fire was out by noon, said the owner.\n"),
        Fire("AF0362", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\n‹Image: Firemen at the mill of Harrow.›\n\nThe fire was out by noon, said the owner.\n"),
        Silent("AF0362", "Mill burns in Harrow\n\nThe mill of Harrow on Monday. (Photo: Ida Dorn)\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n"),
        Silent("AF0362", "Mill burns in Harrow\n\nThe mill at Harrow burned on Monday, and nobody was hurt.\n\nThe fire was out by noon, said the owner.\n"),
        Silent("AF0362", "The mill burned, and a picture of it was made by Ida Dorn."),
    ];
}
