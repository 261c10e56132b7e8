using System.Globalization;
using System.Text;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Text;

/// <summary>
/// The written-out tables against the runtime of this test: whatever Unicode 14 knows has the class and the case that every runtime since gives it. The runtime
/// differs from itself where ICU is missing (U+017F) and by version (letters that are younger than the table); nothing that is read may.
/// </summary>
public class UnicodeTests
{
    // Given case later than Unicode 14, or letters that it does not know.
    private static readonly HashSet<char> Younger = [.. "\u019B\u0264\u1C89\u1C8A\uA7CB\uA7CC\uA7CD\uA7DA\uA7DB\uA7DC"];

    private static string Codes(Func<char, bool> isFault) =>
        string.Join(' ', Enumerable.Range(0, 0x10000).Where(i => !Younger.Contains((char)i) && isFault((char)i)).Select(i => i.ToString("X4", CultureInfo.InvariantCulture)));

    [Fact]
    public void Classes_are_those_of_the_runtime()
    {
        Assert.Equal("", Codes(c => Unicode.IsLetter(c) != char.IsLetter(c)));
        Assert.Equal("", Codes(c => Unicode.IsLetterOrDigit(c) != char.IsLetterOrDigit(c)));
        Assert.Equal("", Codes(c => Unicode.IsUpper(c) != char.IsUpper(c)));
        Assert.Equal("", Codes(c => Unicode.IsLower(c) != char.IsLower(c)));
        Assert.Equal("", Codes(c => Unicode.IsWhiteSpace(c) != char.IsWhiteSpace(c)));
        Assert.Equal("", Codes(c => Unicode.IsPunctuation(c) && !char.IsPunctuation(c)));
        Assert.Equal("", Codes(c => Unicode.IsMark(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)));
    }

    [Fact]
    public void Case_is_that_of_the_runtime_with_and_without_ICU()
    {
        // Long s: a capital S with ICU, itself without.
        Assert.Equal("", Codes(c => c != '\u017F' && Unicode.ToUpper(c) != char.ToUpperInvariant(c)));
        Assert.Equal("", Codes(c => Unicode.ToLower(c) != char.ToLowerInvariant(c)));
    }

    [Fact]
    public void Letters_outside_the_basic_plane_are_those_of_the_runtime()
    {
        var faults = new List<string>();
        for (var code = 0x10000; code < 0x31350; code++)
        {
            var text = char.ConvertFromUtf32(code);
            // The runtime may know letters that the table does not, and never the other way round.
            if (Unicode.IsSupplementaryLetter(text, 0) && !char.IsLetter(text, 0)) faults.Add(code.ToString("X", CultureInfo.InvariantCulture));
        }
        Assert.Empty(faults);
        Assert.True(Unicode.IsSupplementaryLetter("\U00010000", 0));
        Assert.True(Unicode.IsSupplementaryLetter("\U0001D400", 1));
        Assert.True(Unicode.IsSupplementaryLetter("\U00031340", 0));
        Assert.False(Unicode.IsSupplementaryLetter("\U0001F600", 0));
        Assert.False(Unicode.IsSupplementaryLetter("\U0010FFFD", 0));
        Assert.False(Unicode.IsSupplementaryLetter("\uD800", 0));
        Assert.False(Unicode.IsSupplementaryLetter("\uDC00", 0));
    }

    [Theory]
    [InlineData("straße", "STRASSE", false)]
    [InlineData("Łódź", "łÓDŹ", true)]
    [InlineData("ſ", "s", false)]
    [InlineData("ı", "I", false)]
    [InlineData("Σς", "σσ", true)]
    [InlineData("a", "ab", false)]
    public void Case_is_no_difference(string a, string b, bool same)
    {
        Assert.Equal(same, Unicode.AreSame(a, b));
        Assert.Equal(same, Unicode.IgnoreCase.Equals(a, b));
        if (same) Assert.Equal(Unicode.IgnoreCase.GetHashCode(a), Unicode.IgnoreCase.GetHashCode(b));
    }

    [Theory]
    [InlineData("Quiñones", "Quinones")]
    [InlineData("Trenčianske", "Trencianske")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Þórr", "Thorr")]
    [InlineData("ǻØßœ", "aOssoe")]
    [InlineData("Ḗệ", "Ee")]
    [InlineData("Ж中", "")]
    public void Latin_letters_have_an_ASCII_form(string text, string expected) =>
        Assert.Equal(expected, string.Concat(text.Select(c => Folding.ToAscii(c))));

    [Fact]
    public void Composition_is_the_normal_form()
    {
        if (!HasNormalForms) return; // without ICU the runtime has no normal forms to compare with
        Assert.Equal("", Codes(c => c is >= 'À' and <= '\u1FFF' && char.IsLetter(c)
            && Folding.Compose(c.ToString().Normalize(NormalizationForm.FormD)) != c.ToString().Normalize(NormalizationForm.FormC)));
    }

    [Fact]
    public void Composition_tells_where_the_letters_were()
    {
        Assert.Equal("é", Folding.Compose("e\u0301", out var offsets));
        Assert.Equal([0, 2], offsets!);
        Assert.Equal("aệ̈b", Folding.Compose("ae\u0323\u0302\u0308b", out offsets));
        Assert.Equal([0, 1, 4, 5, 6], offsets!);
        Assert.Equal("\u0301a", Folding.Compose("\u0301a", out offsets));
        Assert.Null(offsets);
    }

    private static bool HasNormalForms => "é".Normalize(NormalizationForm.FormD).Length == 2;
}
