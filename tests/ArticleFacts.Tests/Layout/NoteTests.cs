namespace ArticleFacts.Tests.Layout;

public class NoteTests
{
    [Theory]
    [InlineData("(Amends quote in seventh paragraph to reflect the transcript.)", 7)]
    [InlineData("(Corrects spelling of name in paragraph 4)", 4)]
    [InlineData("(Adds comment from council in 2nd paragraph)", 2)]
    [InlineData("(Updates with vote in last paragraph)", 2)]
    [InlineData("Correction: An earlier version of this story misstated, in the third paragraph, the cost.", 3)]
    [InlineData("(This story corrects the number of boats in paragraph 1.)", 1)]
    [InlineData("Editor's note: This story was written before the vote.", null)]
    [InlineData("EDITOR’S NOTE: The twenty-first paragraph has been changed.", 21)]
    [InlineData("This article was amended on 6 January 2021 to correct the age of the baths.", null)]
    [InlineData("This story has been corrected to show that the vote was on Tuesday.", null)]
    [InlineData("Clarification: The baths opened in 1911. Paragraph one has been changed.", 1)]
    public void Reads_the_paragraph(string note, int? paragraph)
    {
        var layout = LayoutCase.Read("Council votes to close the old baths\n\n" + note + "\n\n" + LayoutCase.Body);

        Assert.Equal(paragraph, Assert.Single(layout.EditorsNotes).Paragraph);
        Assert.Equal("1:Headline 3:EditorsNote 5:Paragraph 7:Paragraph", layout.Kinds());
    }

    [Theory]
    [InlineData("(The baths have been closed since 2009.)")]
    [InlineData("This story was told to her by her father, who swam there as a boy.")]
    [InlineData("Correction of the course was no longer possible, the captain told the court.")]
    public void Prose_is_no_note(string block) =>
        Assert.Empty(LayoutCase.Read("Council votes to close the old baths\n\n" + block + "\n\n" + LayoutCase.Body).EditorsNotes);
}
