namespace ArticleFacts.Tests.Facts;

public class PersonNameTests
{
    // title | first | middle | last | suffix | nickname
    [Theory]
    [InlineData("Ida Brantley", "|Ida||Brantley||")]
    [InlineData("Brantley, Ida", "|Ida||Brantley||")]
    [InlineData("Dr. Ida Q. Brantley III", "Dr.|Ida|Q.|Brantley|III|")]
    [InlineData("Lt. Gen. Jon A. Kenneth Dorn, Jr.", "Lt. Gen.|Jon|A. Kenneth|Dorn|Jr.|")]
    [InlineData("Dorn, Lt. Gen. Jon A., MD, Jr.", "Lt. Gen.|Jon|A.|Dorn|MD, Jr.|")]
    [InlineData("Secretary of State Ida Brantley", "Secretary of State|Ida||Brantley||")]
    [InlineData("Joost van der Brant", "|Joost||van der Brant||")]
    [InlineData("Ana Luisa de Sousa", "|Ana|Luisa|de Sousa||")]
    [InlineData("Ana Brant y Lopez", "|Ana||Brant y Lopez||")]
    [InlineData("Van Nguyen", "|Van||Nguyen||")]
    [InlineData("Jon and Ida Dorn", "|Jon and Ida||Dorn||")]
    [InlineData("Jon \"Big Jon\" Dorn", "|Jon||Dorn||Big Jon")]
    [InlineData("Jonathan (Jon) Dorn", "|Jonathan||Dorn||Jon")]
    [InlineData("\"Rick\" Dorn", "|||Dorn||Rick")]
    [InlineData("Mr. Dorn", "Mr.|||Dorn||")]
    [InlineData("Queen Ida", "Queen|Ida||||")]
    [InlineData("Ida", "|Ida||||")]
    [InlineData("Ida O'Dorn", "|Ida||O'Dorn||")]
    [InlineData("", "|||||")]
    [InlineData(" , , ", "|||||")]
    [InlineData("(\"", "|(\"||||")]
    public void Takes_names_apart(string name, string parts)
    {
        var found = PersonName.Parse(name);

        Assert.Equal(parts, string.Join("|", found.Title, found.First, found.Middle, found.Last, found.Suffix, found.Nickname));
    }
}
