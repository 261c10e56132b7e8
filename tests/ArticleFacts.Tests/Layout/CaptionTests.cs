namespace ArticleFacts.Tests.Layout;

public class CaptionTests
{
    private const string Sentence = "Anna Kessler opens the old baths in Norwood on May 3, 2019.";

    [Theory]
    [InlineData("The old baths were frozen for most of the winter. Jane Doe", "The old baths were frozen for most of the winter.", "Jane Doe")]
    [InlineData(Sentence + " (Photo: Norwood Council)", Sentence, "Norwood Council")]
    [InlineData(Sentence + " (Photo: U.S. Air Force / Jane Q. Doe)", Sentence, "U.S. Air Force / Jane Q. Doe")]
    [InlineData(Sentence + " (AP Photo/Jane Doe)", Sentence, "AP Photo/Jane Doe")]
    [InlineData(Sentence + " (Jane Doe/Norwood Courier)", Sentence, "Jane Doe/Norwood Courier")]
    [InlineData(Sentence + " Photo by Jane Doe", Sentence, "Jane Doe")]
    [InlineData(Sentence + " Image: Jane Doe.", Sentence, "Jane Doe")]
    [InlineData(Sentence + " Photograph: Jane Doe/Getty", Sentence, "Jane Doe/Getty")]
    [InlineData(Sentence + " Photo courtesy of Norwood Council", Sentence, "Norwood Council")]
    [InlineData(Sentence + " Jane Doe/AP", Sentence, "Jane Doe/AP")]
    [InlineData(Sentence + " Getty Images", Sentence, "Getty Images")]
    [InlineData("Anna Kessler, mayor of Norwood (Photo: Kessler/Twitter)", "Anna Kessler, mayor of Norwood", "Kessler/Twitter")]
    [InlineData(Sentence + "(WXYZ)", Sentence, "WXYZ")]
    [InlineData(Sentence + " (WXYZ photo/Jane Doe)", Sentence, "WXYZ photo/Jane Doe")]
    [InlineData(Sentence + " (Norwood News: Jane Doe)", Sentence, "Norwood News: Jane Doe")]
    [InlineData("Swimmers at the old baths [Jane Doe/Norwood Courier]", "Swimmers at the old baths", "Jane Doe/Norwood Courier")]
    [InlineData("Swimmers leave the baths in August (AFP via Getty)", "Swimmers leave the baths in August", "AFP via Getty")]
    [InlineData("Anna Kessler (left) says that she will swim on", "Anna Kessler (left) says that she will swim on", "")]
    [InlineData("The old baths were frozen for most of the winter. File", "The old baths were frozen for most of the winter.", "")]
    [InlineData("Image caption,\nThe baths were built in 1911", "The baths were built in 1911", "")]
    [InlineData(Sentence + "\n(Jane Doe / Norwood Courier)", Sentence, "Jane Doe / Norwood Courier")]
    [InlineData(Sentence + " | Jane Doe/Courier", Sentence, "Jane Doe/Courier")]
    [InlineData("Representative image of a bath.", "Representative image of a bath.", "")]
    [InlineData("FILE PHOTO: " + Sentence, Sentence, "")]
    [InlineData("Anna Kessler; from file, 2008.", "Anna Kessler; from file, 2008.", "")]
    [InlineData("The old baths of Norwood.", "The old baths of Norwood.", "")]
    public void Reads_text_and_credit(string block, string text, string credit)
    {
        var layout = LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + block + "\n\n" + LayoutCase.Body);

        var caption = Assert.Single(layout.Captions);
        Assert.Equal(text, layout.Show(caption.Text));
        Assert.Equal(credit, layout.Show(caption.Credit));
        Assert.Equal(BlockKind.Caption, layout.Blocks[caption.Block].Kind);
    }

    [Theory]
    [InlineData("The council met at dawn and voted to close the baths (see page 4).")]
    [InlineData("She took a photo: the baths, the hole, and the mayor beside them.")]
    [InlineData("The pictures were taken by Jane Doe, who has photographed the baths for the council since 2004.")]
    [InlineData("He works for the AP.")]
    [InlineData("She spoke of the plan that is called “Baths for All” (BFA).")]
    [InlineData("The baths of Norwood are old.")]
    public void Prose_is_no_caption(string block) =>
        Assert.Empty(LayoutCase.Read("Council votes to close the old baths\n\n" + LayoutCase.Body + "\n\n" + block + "\n\n" + LayoutCase.Body).Captions);
}
