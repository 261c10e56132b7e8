using ArticleFacts.Text;

namespace ArticleFacts.Mentions;

/// <summary>The words of a name, <c>Tokens[First..End]</c>; hyphens and periods between them count for nothing.</summary>
internal readonly record struct NameKey(int First, int End);

/// <summary>Two names are equal when their words are.</summary>
internal sealed class NameKeyComparer(WordIds words) : IEqualityComparer<NameKey>
{
    // Another one in each process, so that nobody can choose names that share a hash; nothing is ever listed by it.
    private static readonly int Seed = TextHash.Of(nameof(NameKey));

    public bool Equals(NameKey x, NameKey y)
    {
        int i = x.First, j = y.First;
        while (true)
        {
            while (i < x.End && words[i] == WordIds.None) i++;
            while (j < y.End && words[j] == WordIds.None) j++;
            if (i >= x.End || j >= y.End) return i >= x.End && j >= y.End;
            if (words[i++] != words[j++]) return false;
        }
    }

    public int GetHashCode(NameKey key)
    {
        var hash = (ulong)(uint)Seed;
        for (var i = key.First; i < key.End; i++)
        {
            if (words[i] == WordIds.None) continue;
            hash = unchecked((hash ^ (uint)words[i]) * 0x9E3779B97F4A7C15UL);
            hash ^= hash >> 32;
        }
        return (int)hash;
    }
}
