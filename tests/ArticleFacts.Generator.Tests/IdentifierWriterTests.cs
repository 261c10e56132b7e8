using ArticleFacts.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleFacts.Generator.Tests;

public class IdentifierWriterTests
{
    [Theory]
    [InlineData("Qais al-Khazali", "QaisAlKhazali")]
    [InlineData("U.S. Navy", "UsNavy")]
    [InlineData("ISIS", "Isis")]
    [InlineData("Navy SEAL team", "NavySealTeam")]
    [InlineData("OpenSSL", "OpenSsl")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("McDorn", "McDorn")]
    [InlineData("NGOs", "Ngos")]
    [InlineData("e\u0301cole", "Ecole")]
    [InlineData("example.com", "ExampleCom")]
    [InlineData("Shi\u2019ite bloc", "ShiiteBloc")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("5,000 troops", "X5000Troops")]
    [InlineData("2.5 percent", "X2Point5Percent")]
    [InlineData("12%", "X12Percent")]
    [InlineData("AT&T", "AtAndT")]
    [InlineData("\u0141\u00F3d\u017A", "Lodz")]
    [InlineData("\u00C6gir \u00DEor", "AegirThor")]
    [InlineData("Nguy\u1EC5n V\u0103n", "NguyenVan")]
    [InlineData("Stra\u00DFe", "Strasse")]
    [InlineData("\u0130stanbul", "Istanbul")]
    [InlineData("\u65B0\u805E", "\u65B0\u805E")]
    [InlineData("\u043C\u043E\u0441\u043A\u0432\u0430", "\u041C\u043E\u0441\u043A\u0432\u0430")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("\U0001F600 smile", "Smile")]
    [InlineData("\U0001F600", "X")]
    [InlineData("", "X")]
    [InlineData("class", "Class")]
    public void Words_become_identifiers(string words, string expected)
    {
        var name = IdentifierWriter.FromWords(words, "X");
        Assert.Equal(expected, name);
        Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None);
    }

    [Theory]
    [InlineData("one two three four", 3, "OneTwoThree")]
    [InlineData("U.S. troops left today", 3, "UsTroopsLeft")]
    public void Only_so_many_words_are_taken(string words, int count, string expected) => Assert.Equal(expected, IdentifierWriter.FromWords(words, "X", count));

    [Fact]
    public void Long_names_are_cut_where_a_word_ends() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("Seventeen", 8)), IdentifierWriter.FromWords(string.Join(' ', Enumerable.Repeat("seventeen", 20)), "X"));
}
