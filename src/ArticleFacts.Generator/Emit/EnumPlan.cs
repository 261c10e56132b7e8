using ArticleFacts.Text;

namespace ArticleFacts.Generator.Emit;

/// <summary>
/// The enumeration of one column name. Tables of one article share it: a branch of service is the same in the list of the killed and in
/// the list of the wounded.
/// </summary>
internal sealed class EnumPlan(string name, string typeName)
{
    private readonly MemberNames names = new(name, "value__");
    private readonly Dictionary<string, string> members = new(Unicode.IgnoreCase);
    private readonly List<(string Member, string Text)> order = [];

    /// <summary>Name of the enumeration.</summary>
    public string Name { get; } = name;

    /// <summary>The enumeration, from the root.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>Its members with the words that they stand for, in order of appearance.</summary>
    public IReadOnlyList<(string Member, string Text)> Members => order;

    /// <summary>Whether each text has a member of its own.</summary>
    public bool IsPossible { get; private set; } = true;

    /// <summary>Adds the words of a cell; known ones are not added again.</summary>
    public void Add(string text)
    {
        if (members.ContainsKey(text)) return;
        var member = IdentifierWriter.FromWords(text, "Value");
        // Two texts that would be one member: the column stays text, so that no member means two things.
        IsPossible &= names.IsFree(member) && order.TrueForAll(m => !Unicode.AreSame(m.Member, member));
        members.Add(text, member);
        order.Add((member, text));
    }

    /// <summary>The member for the words of a cell.</summary>
    public string Expression(string text) => TypeName + "." + members[text];
}
