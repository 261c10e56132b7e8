using ArticleFacts.Lexicon;

namespace ArticleFacts.Tests.Lexicon;

public class VocabularyTests
{
    [Theory]
    [InlineData("Determiner", "the a an this its their some every", "of house Smith")]
    [InlineData("Pronoun", "he she they it we who himself", "house")]
    [InlineData("Preposition", "of in at from near amid alongside", "and house")]
    [InlineData("Conjunction", "and or but because while", "the house")]
    [InlineData("Auxiliary", "is was has will may did can't doesn’t", "say house")]
    [InlineData("Adverb", "not also however now later nearly", "house")]
    [InlineData("Interjection", "yes no well oh", "house")]
    [InlineData("Month", "December dec Sept. MAY", "Monday Decem")]
    [InlineData("Weekday", "Monday mon Tues. THURSDAY", "May")]
    [InlineData("Season", "spring summer autumn fall winter", "May")]
    [InlineData("TimeUnit", "second day weeks quarter decades", "mile")]
    [InlineData("TimeZone", "EST gmt UTC cet", "mile")]
    [InlineData("Cardinal", "one twelve hundred million dozen", "first")]
    [InlineData("OrdinalWord", "first third twentieth", "one")]
    [InlineData("Fraction", "half third quarters tenths", "one")]
    [InlineData("Unit", "km miles kilograms degrees percent hectares", "dollars")]
    [InlineData("Currency", "dollars euros USD pence yen", "miles")]
    [InlineData("Approximator", "about around roughly nearly some", "the")]
    [InlineData("GivenName", "John Fatima Sergei Priya José Xiao Will Kofi", "the table")]
    [InlineData("GivenName", "Tomohiro Mehrdad Abdelkarim Aysegul Yehezkel Jayalalithaa Yaroslav Ifeanyi Agnieszka Solveig Zbigniew", "Isis Basel Haifa Gilead")]
    [InlineData("Surname", "Smith Hashimoto Papandreou Netanyahu Kowalczyk Okonkwo Nguyen Lindqvist", "Baghdad table")]
    [InlineData("NameParticle", "al de van der bin abu", "house")]
    [InlineData("NameSuffix", "Jr. Sr. II III PhD", "house")]
    [InlineData("Honorific", "Mr. Mrs. Dr. Sir Dame Rev. Sheikh", "house")]
    [InlineData("Rank", "Sgt. Lieutenant Gen. Airman Constable", "house")]
    [InlineData("Role", "president minister spokeswoman coach ceo presidents", "house river")]
    [InlineData("Family", "wife son widow brother", "house")]
    [InlineData("Nobility", "king queen prince pope sultan", "house")]
    [InlineData("Demonym", "Iraqi British Kurds Sunni", "Iraq")]
    [InlineData("PlaceName", "Iraq Texas Baghdad U.S. Paris", "Iraqi table")]
    [InlineData("PlaceHead", "province county river airbase street", "son")]
    [InlineData("OrganizationHead", "ministry university Inc. party brigade council", "river")]
    [InlineData("OrganizationName", "NATO Google FBI Reuters Hamas", "river")]
    [InlineData("Direction", "north northern upper central", "river")]
    [InlineData("ReportingVerb", "said says told added warned tweeted according", "river house")]
    [InlineData("CommonWord", "house river walked tables will mark grace", "Iraq Fatima NATO")]
    [InlineData("Abbreviation", "Sgt. Inc. Oct. No. vs. a.m. U.S. Calif.", "house river")]
    [InlineData("Holiday", "Christmas Thanksgiving Ramadan", "house")]
    [InlineData("PeopleNoun", "troops people officials soldiers residents", "house")]
    public void Knows_the_words_of_a_class(string className, string members, string others)
    {
        var wordClass = Enum.Parse<WordClass>(className);

        Assert.All(members.Split(' '), w => Assert.True((Classify(w) & wordClass) != 0, w));
        Assert.All(others.Split(' '), w => Assert.True((Classify(w) & wordClass) == 0, w));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("\ud800")]
    [InlineData("qwrtzpsd")]
    [InlineData("\0")]
    public void Knows_nothing_of_what_is_no_word(string text) => Assert.Equal(WordClass.None, Classify(text));

    [Fact]
    public void Looks_at_the_given_part_of_the_text_only() =>
        Assert.Equal(Classify("said"), Vocabulary.Classify("unsaidly", 2, 6));

    [Fact]
    public void A_word_of_a_million_letters_is_no_word() => Assert.Equal(WordClass.None, Classify(new string('a', 1_000_000)));

    [Fact]
    public void Does_not_allocate()
    {
        const string text = "President’s U.S. said Müller unknownword";
        var starts = new[] { 0, 12, 17, 22, 29 };
        var ends = new[] { 11, 16, 21, 28, 40 };
        Vocabulary.Classify(text, 0, 11);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < starts.Length; i++) Vocabulary.Classify(text, starts[i], ends[i]);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static WordClass Classify(string word) => Vocabulary.Classify(word, 0, word.Length);
}
