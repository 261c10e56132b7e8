using ArticleFacts.Members;
using ArticleFacts.Text;

namespace ArticleFacts.Review;

/// <summary>Checks the names that the lines of a facts file give: each can be a member, and none is given twice.</summary>
internal sealed class FactsNames(List<FactsProblem> problems)
{
    private readonly Dictionary<string, FactsStatement> taken = new(Unicode.IgnoreCase);

    /// <summary>Takes the name of the line in the collection <paramref name="owner"/>.</summary>
    /// <returns>Whether the fact has a member of this name. A line without a name has none, and that is no problem.</returns>
    public bool Take(FactsStatement line, string owner, string? name)
    {
        if (name is null) return false;
        var why = !PascalCase.IsIdentifier(name) || !Unicode.IsUpper(name[0]) ? "can't be the name of a member: use letters and digits, and begin with a capital letter"
            : name.Length > PascalCase.MaxLength ? "is too long for a name: use 80 characters at most"
            : MemberNamer.IsReserved(name, owner) || (owner.Length == 0 && MemberNamer.ArticleNames.Contains(name, Unicode.IgnoreCase)) ? "is a name that the generated class uses itself: choose another"
            : taken.TryGetValue(owner + "." + name, out var other) ? "is already the name of another line (" + Excerpt(other) + "): choose another, or write _ for a fact without a name"
            : null;
        if (why is null) taken.Add(owner + "." + name, line);
        else problems.Add(new FactsProblem(FactsRules.InvalidName, FindingSeverity.Error, "'" + name + "' " + why, line.NameSpan, null));
        return why is null;
    }

    /// <summary>Takes the names of a figure's constants: a range has two, and each must be free.</summary>
    /// <returns>Whether the figure has a member.</returns>
    public bool TakeConstant(FactsStatement line, string owner)
    {
        if (!Take(line, owner, line.Name)) return false;
        return line.UpperValue is null || (Take(line, owner, line.Name + "AtLeast") && Take(line, owner, line.Name + "AtMost"));
    }

    /// <summary>Checks the other names of a person, organization or place: none is another's full name. Two may share a surname.</summary>
    public void TakeAliases(FactsStatement line, IEnumerable<FactsStatement> others)
    {
        foreach (var alias in line.Attributes.Where(a => a.Name == "alias"))
        {
            var owner = others.FirstOrDefault(o => !ReferenceEquals(o, line) && o.Kind == line.Kind && NameComparer.Instance.Equals(o.FullName!, alias.Value));
            if (owner is null) continue;
            problems.Add(new FactsProblem(
                FactsRules.InvalidName, FindingSeverity.Error, "'" + alias.Value + "' is the name of another line: remove the alias, or the line", alias.Span, null));
        }
    }

    private static string Excerpt(FactsStatement line) => line.Words.Count > 0 ? "\u201C" + line.Words[0].Text + "\u201D" : line.FullName ?? FactsGrammar.Keyword(line.Kind);
}
