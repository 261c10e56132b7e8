namespace ArticleFacts.Facts.Quotations;

/// <summary>Grammatical gender of a person, as far as the article or the name tells.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>Words that tell a person's gender.</summary>
internal static class GenderWords
{
    private static readonly HashSet<string> Male = Set(
        "mr sir lord king prince duke baron father brother husband son grandfather grandson uncle nephew widower boy man businessman "
        + "spokesman congressman councilman alderman policeman fireman fisherman sportsman salesman countryman frontman assemblyman actor monk");

    private static readonly HashSet<string> Female = Set(
        "mrs ms miss dame lady queen princess duchess baroness mother sister wife daughter grandmother granddaughter aunt niece widow girl woman businesswoman "
        + "spokeswoman congresswoman councilwoman alderwoman chairwoman policewoman sportswoman saleswoman frontwoman assemblywoman actress waitress nun");

    // Given names that are almost always of one gender, from the most frequent names of the 1990 census and the birth records
    // (US Census Bureau and Social Security Administration, public domain).
    private static readonly HashSet<string> MaleNames = Set(
        "aaron adam adrian alan albert alex alexander alfred allen andrew anthony antonio arthur barack barry ben benjamin bernard bill bob boris brad brandon brett brian bruce "
        + "bryan carl carlos charles chris christopher chuck clarence clark craig curtis dan daniel dave david dean dennis derek dick dmitry don donald doug douglas duncan ed eddie "
        + "edgar eduardo edward edwin emmanuel eric ernest ethan eugene felix fernando francisco frank franklin fred frederick gareth gary gavin geoff geoffrey george gerald gilbert "
        + "glenn gordon graham greg gregory guy hans harold harry harvey hassan hector henry herbert howard hugh hugo ian igor isaac ivan jack jacob jake james jared jason javier "
        + "jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph joshua juan julian justin karl keith ken kenneth kevin kurt larry lars "
        + "lawrence leo leon leonard louis lucas luis luke magnus malcolm manuel marco marcus mario mark martin marvin matt matthew max michael miguel mike mohamed mohammad mohammed "
        + "muhammad nathan neil nicholas nick nicolas nigel noah norman oliver omar oscar pablo patrick paul pedro peter phil philip phillip pierre rafael ralph ray raymond ricardo "
        + "richard rick rob robert roberto rodney roger ron ronald ross roy russell ryan salvador sam samuel scott sean sebastian sergei sergey simon stanley stephen steve steven "
        + "stuart ted terence thomas tim timothy toby todd tom tony trevor troy victor vincent vladimir walt walter warren wayne will william zachary");

    private static readonly HashSet<string> FemaleNames = Set(
        "abigail agnes alexandra alice alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annie april audrey augusta barbara beatrice bernadette beth betty "
        + "beverly brenda camilla caitlin carla carmen carol caroline carolyn catherine cecilia charlotte cheryl christina christine cindy claire clara claudia condoleezza cynthia "
        + "danielle deborah debra denise diana diane dolores donna dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn "
        + "fatima fiona florence frances gabriela gail gillian gina gladys gloria grace greta hannah harriet hazel heather helen hillary holly ida ingrid irene isabel isabella "
        + "jacqueline jane janet janice jean jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie june karen kate katherine kathleen "
        + "kathryn kathy katie kimberly kristen laura lauren leah leila linda lisa lois lori louise lucia lucy lydia madeleine margaret maria marie marilyn marina marjorie martha "
        + "mary maureen megan melania melanie melinda melissa michelle mildred miriam molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pamela patricia "
        + "paula peggy penelope phyllis priscilla rachel rebecca renee rita roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia "
        + "sophia sophie stella stephanie susan suzanne sylvia tanya teresa theresa tiffany tina ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yvonne zoe");

    /// <summary>What a title, a role or a word of kinship says, in lower case; a role ends with it ("council spokeswoman").</summary>
    public static Gender OfWord(string word) => Male.Contains(word) ? Gender.Male : Female.Contains(word) ? Gender.Female : Gender.Unknown;

    /// <summary>What a given name says, in lower case.</summary>
    public static Gender OfGivenName(string name) => MaleNames.Contains(name) ? Gender.Male : FemaleNames.Contains(name) ? Gender.Female : Gender.Unknown;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
