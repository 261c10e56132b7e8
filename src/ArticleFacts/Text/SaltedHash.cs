using System.Security.Cryptography;
using System.Text;

namespace ArticleFacts.Text;

/// <summary>
/// A hash of a document's words that begins with a digest of the whole document: the same in every run, and nobody can choose words that share a slot, because
/// every other word changes all hashes. A table turns to it when words crowd, which those of no honest text do.
/// </summary>
internal sealed class SaltedHash
{
    /// <summary>How many slots a look-up may pass before its table turns to salted hashes.</summary>
    public const int LongestChain = 128;

    private readonly string source;
    private readonly ulong seed;
    private readonly ulong factor;

    public SaltedHash(string source)
    {
        this.source = source;
        using var digest = SHA256.Create();
        var bytes = digest.ComputeHash(Encoding.Unicode.GetBytes(source));
        seed = BitConverter.ToUInt64(bytes, 0);
        factor = BitConverter.ToUInt64(bytes, 8) | 1;
    }

    /// <summary>The hash of <c>source[start..end]</c>, folded as <see cref="DocumentWords.Fold"/> does.</summary>
    public uint Of(int start, int end, bool withoutPeriods = false)
    {
        var hash = seed;
        for (var i = start; i < end; i++)
        {
            if (withoutPeriods && source[i] == '.') continue;
            hash = unchecked((hash ^ DocumentWords.Fold(source[i])) * factor);
            hash ^= hash >> 32;
        }
        return (uint)hash;
    }
}
