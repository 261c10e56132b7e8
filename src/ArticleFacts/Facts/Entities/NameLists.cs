using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>
/// Names in a row are of one kind: where nothing tells what one of "Norasat, Hotwave and Tolmbird" is, the others do.
/// So it is with the two sides of a match.
/// </summary>
internal static class NameLists
{
    // Enough to count as known alone.
    private const int Points = 3;

    private const int Hint = 2;

    // So many must be known to say that a hint is wrong.
    private const int Witnesses = 2;

    // One name that is known speaks for so many.
    private const int ForEach = 4;

    // In tokens: ", and the".
    private const int LongestLink = 3;

    public static void Settle(ArticleText text, NameMention[] names, NameGroups groups)
    {
        for (var first = 0; first < names.Length;)
        {
            var last = first;
            var closed = false;
            while (last + 1 < names.Length && IsLinked(text, names[last].EndToken, names[last + 1].TitleToken, ref closed)) last++;
            // "Tyler, Texas" is no list; "A, B" is one only with a third, or with "and".
            if (closed && last > first) Settle(text, names, groups, first, last);
            first = last + 1;
        }
    }

    // Two words of no dictionary are a person on no more than a hint.
    private static bool IsWeak(NameGroup group) => group.Kind == NameKind.Unknown || group.Evidence.For(group.Kind) <= Hint;

    // Letters are no person's name, and a word of the dictionary is no name at all on such a hint.
    private static bool Takes(ArticleText text, NameKey name, NameKind kind)
    {
        if (name.End > name.First + 1) return true;
        var word = text.Tokens[name.First];
        return !word.Is(WordClass.CommonWord) && !(kind == NameKind.Person && word.IsAllCaps);
    }

    private static void Settle(ArticleText text, NameMention[] names, NameGroups groups, int first, int last)
    {
        var kind = NameKind.Unknown;
        int known = 0, unknown = 0;
        for (var i = first; i <= last; i++)
        {
            var group = groups.Of(names[i]);
            var own = group.Kind;
            if (IsWeak(group))
            {
                unknown++;
                continue;
            }
            if (kind != NameKind.Unknown && own != kind) return;
            kind = own;
            known++;
        }
        if (unknown == 0 || kind is NameKind.Unknown or NameKind.Other || known * ForEach < unknown) return;
        for (var i = first; i <= last; i++)
        {
            var group = groups.Of(names[i]);
            if (!IsWeak(group) || (group.Kind != NameKind.Unknown && known < Witnesses) || !Takes(text, group.Key, kind)) continue;
            group.Evidence = kind switch
            {
                NameKind.Person => NameEvidence.ForPerson(Points),
                NameKind.Organization => NameEvidence.ForOrganization(Points),
                _ => NameEvidence.ForPlace(Points),
            };
        }
    }

    private static bool IsLinked(ArticleText text, int end, int next, ref bool closed)
    {
        if (next <= end || next - end > LongestLink) return false;
        for (var i = end; i < next; i++)
        {
            if (text.Is(i, "and") || text.Is(i, "or") || SportContext.IsWin(text, i)) closed = true;
            else if (!text.IsChar(i, ',') && !(text.Is(i, "the") && i > end)) return false;
        }
        return true;
    }
}
