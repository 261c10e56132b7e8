namespace ArticleFacts.Text;

/// <summary>
/// Hashes for tables whose keys come from outside. The runtime's hash of a string begins anew in each process, so that nobody can write a text whose words
/// all fall into one slot. Nothing may depend on its value but the place of a key in a table that is never listed by it.
/// </summary>
internal static class TextHash
{
#pragma warning disable RS0030 // Differs from run to run: that is what it is for.
    public static int Of(string text) => text.GetHashCode();
#pragma warning restore RS0030

#if NET
    public static int Of(ReadOnlySpan<char> text) => string.GetHashCode(text);
#endif
}
