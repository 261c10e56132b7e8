namespace ArticleFacts.Tests.Mentions;

/// <summary>Invented names: what firms, teams, districts, bases and towns are told by where no list knows them.</summary>
public class CompanyNameTests
{
    [Theory]
    [InlineData("Veltmar Holding agreed to buy Corrin Marine for 3 million euros.", "O:Veltmar Holding|O:Corrin Marine")]
    [InlineData("The contract gave Tolmval Ridge Development the rights.", "O:Tolmval Ridge Development")]
    [InlineData("The power was out, according to Northern Grid.", "O:Northern Grid")]
    [InlineData("Greymoor Partners withdrew, and so did Tolm Advisers.", "O:Greymoor Partners|O:Tolm Advisers")]
    [InlineData("Ravensdown Architects designed it with Kelby Engineers.", "O:Ravensdown Architects|O:Kelby Engineers")]
    [InlineData("It is advised by Tolmgren Fondkommission and Banque Delvaux.", "O:Tolmgren Fondkommission|O:Banque Delvaux")]
    [InlineData("She attended the Karolinenlyzeum and the Tolmgymnasium.", "O:Karolinenlyzeum|O:Tolmgymnasium")]
    [InlineData("She was represented by the law firm Marl, Dunwood & Pike.", "O:Marl, Dunwood & Pike")]
    [InlineData("The unit in Singapore is Corrin Straits Pte Ltd.", "L:Singapore|O:Corrin Straits Pte Ltd")]
    [InlineData("Vetranix Chief Executive Ida Renholt resigned.", "O:Vetranix|P:Ida Renholt")]
    public void Firms(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("The Elmwood Valley School District closed its schools.", "O:Elmwood Valley School District")]
    [InlineData("The Tolm River Water District raised its rates.", "O:Tolm River Water District")]
    [InlineData("Professor Ida Dorn, of Marlowe College London, agreed.", "P:Ida Dorn|O:Marlowe College London")]
    [InlineData("She chaired the Adler Foundation for Tenants' Rights.", "O:Adler Foundation for Tenants' Rights")]
    [InlineData("The National Trust for Rivers owns it.", "O:National Trust for Rivers")]
    [InlineData("He joined the Irish Coast Guard in 1999.", "O:Irish Coast Guard")]
    [InlineData("He was flown to Kelby General Hospital.", "O:Kelby General Hospital")]
    [InlineData("They were assigned to the 3rd Battalion, 411th Infantry Regiment.", "O:3rd Battalion, 411th Infantry Regiment")]
    public void Institutions(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    [Theory]
    [InlineData("He spoke from Forward Operating Base Kelmar.", "L:Forward Operating Base Kelmar")]
    [InlineData("The gusts reached the Outer Hebrides and Erriskel Head, Ireland.", "L:Outer Hebrides|L:Erriskel Head|L:Ireland")]
    [InlineData("Snow fell in the Scottish Highlands.", "L:Scottish Highlands")]
    [InlineData("Ida Reddich, 34, and Dean Reddich, 29, both of Kelversham, appeared.", "P:Ida Reddich|P:Dean Reddich|L:Kelversham")]
    [InlineData("A train from Kelmby to Tolmworth was cancelled.", "L:Kelmby|L:Tolmworth")]
    [InlineData("Her running mate spent the day in Gallup with voters.", "L:Gallup")]
    [InlineData("They charged Dean Arlott, 31, of Tolm Road, Kelmsford.", "P:Dean Arlott|L:Tolm Road|L:Kelmsford")]
    [InlineData("A notice was lifted for St. Tolmas on Monday.", "L:St. Tolmas")]
    public void Places(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));

    // What stands before a name and is no part of it; a surname that is a place's head too.
    [Theory]
    [InlineData("“It is gone,” said Democrat Consuela Barrodas.", "P:Consuela Barrodas")]
    [InlineData("The former Republican Gov. Howard Tolmund and the Republican Governors Association agreed.", "P:Howard Tolmund|O:Republican Governors Association")]
    [InlineData("The critic Ottilie Marsh has called the claim silly.", "P:Ottilie Marsh")]
    [InlineData("Playmaker Andor Kelmesz levelled.", "P:Andor Kelmesz")]
    [InlineData("The picture (WKLM photo/Marcus Dellmar) was taken in May.", "O:WKLM|P:Marcus Dellmar")]
    [InlineData("She signed it “K.L.” in grey wool.", "")]
    public void People(string sentence, string expected) => Assert.Equal(expected, NameTests.Names(sentence));
}
