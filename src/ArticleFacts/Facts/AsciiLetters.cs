using System.Text;

namespace ArticleFacts.Facts;

/// <summary>Folds characters to ASCII letters and digits, for names that become identifiers.</summary>
internal static class AsciiLetters
{
    /// <summary>The letter without its marks ("é" is "e"), or the digit; '\0' for everything that has no such form.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080') return IsLetterOrDigit(c) ? c : '\0';
        if (char.IsSurrogate(c) || !char.IsLetter(c)) return '\0';
        switch (c)
        {
            case 'ø' or 'Ø': return c == 'ø' ? 'o' : 'O';
            case 'ł' or 'Ł': return c == 'ł' ? 'l' : 'L';
            case 'đ' or 'Đ': return c == 'đ' ? 'd' : 'D';
            case 'ı': return 'i';
            case 'ß': return 's';
            case 'æ' or 'Æ': return c == 'æ' ? 'a' : 'A';
            default:
                var plain = c.ToString().Normalize(NormalizationForm.FormD)[0];
                return IsLetterOrDigit(plain) ? plain : '\0';
        }
    }

    private static bool IsLetterOrDigit(char c) => c is >= '0' and <= '9' || (c | 0x20) is >= 'a' and <= 'z';
}
