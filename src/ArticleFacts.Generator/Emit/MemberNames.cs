using System.Globalization;
using ArticleFacts.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>
/// The names of one type's members. Names that differ only by case count as the same. A collision is settled by meaning first and by
/// order last, and who came first keeps the plain name, so that a new fact at the end renames nothing.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>What every object has, and what a record may not have.</summary>
    public static IReadOnlyList<string> ObjectMembers { get; } =
    [
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
    ];

    private readonly HashSet<string> taken = new(ObjectMembers, Unicode.IgnoreCase);

    // The next number for a name, so that a thousand equal names take a thousand steps.
    private readonly Dictionary<string, int> lastNumbers = new(Unicode.IgnoreCase);

    /// <summary>Begins a type that is named <paramref name="type"/> and has the members <paramref name="reserved"/> in any case.</summary>
    public MemberNames(string type, params string[] reserved)
    {
        taken.Add(type);
        taken.UnionWith(reserved);
    }

    /// <summary>Whether a member may still have this name.</summary>
    public bool IsFree(string name) => !taken.Contains(name);

    /// <summary>Gives a name to a member and reserves it.</summary>
    /// <param name="name">The identifier wanted.</param>
    /// <param name="meanings">Identifiers that tell the member from others of the same name; tried in turn, behind the name.</param>
    public string Take(string name, params string?[] meanings)
    {
        if (taken.Add(name)) return name;
        foreach (var meaning in meanings)
        {
            if (!string.IsNullOrEmpty(meaning) && taken.Add(name + meaning)) return name + meaning;
        }
        for (lastNumbers.TryGetValue(name, out var number); ; number++)
        {
            lastNumbers[name] = number + 1;
            if (number < 2) continue;
            var numbered = name + (name[name.Length - 1] is >= '0' and <= '9' ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered)) return numbered;
        }
    }
}
