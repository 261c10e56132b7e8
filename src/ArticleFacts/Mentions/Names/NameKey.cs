namespace ArticleFacts.Mentions;

/// <summary>The words of a name, <c>Tokens[First..End]</c>; hyphens and periods between them count for nothing.</summary>
internal readonly record struct NameKey(int First, int End);

/// <summary>Two names are equal when their words are.</summary>
internal sealed class NameKeyComparer(WordIds words) : IEqualityComparer<NameKey>
{
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
        var hash = 17;
        for (var i = key.First; i < key.End; i++)
        {
            if (words[i] != WordIds.None) hash = unchecked((hash * 31) + words[i]);
        }
        return hash;
    }
}
