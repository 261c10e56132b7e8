using ArticleFacts.Facts;
using ArticleFacts.Layout;
using ArticleFacts.Text;

namespace ArticleFacts.Tests.Facts.Quotations;

/// <summary>
/// The people and organizations of the quotation cases. They are found here by their words alone, so that the cases test who speaks and not how names are read.
/// </summary>
internal static class Cast
{
    private static readonly Person[] People =
    [
        Someone("Ana Ruiz", "foreign minister"), Someone("Tom Berger", "baker"), Someone("Qadir al-Masri", "leader"), Someone("Lena Holt", "spokeswoman"),
        Someone("Peter Voss", "director"), Someone("Ivo Strand", null), Someone("Dunja Kalt", "prime minister"),
    ];

    private static readonly string[] Organizations = ["Harbour Mills", "Dawn Brigade", "Northfield Council", "Daily Ledger", "Lusk Police", "Bakers Union"];

    /// <summary>The mentions of the cast in <paramref name="layout"/>'s text: full names and surnames.</summary>
    public static Entities Of(DocumentLayout layout)
    {
        var text = layout.Text;
        var mentions = new List<EntityMention>();
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            var mention = At(text, t);
            if (mention is not { } found) continue;
            mentions.Add(found);
            t = found.EndToken - 1;
        }
        return new Entities
        {
            People = ValueList.From(People),
            Organizations = ValueList.From(Organizations.Select(o => new Organization(o, null, ValueList<string>.Empty, ValueList<Mention>.Empty))),
            Mentions = mentions.ToArray(),
        };
    }

    private static EntityMention? At(ArticleText text, int token)
    {
        foreach (var person in People)
        {
            var end = End(text, token, person.Name);
            if (end < 0) end = End(text, token, person.Name[(person.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            if (end >= 0) return new EntityMention(EntityKind.Person, person.Name, text.SpanOf(token, end), token, end);
        }
        foreach (var organization in Organizations)
        {
            var end = End(text, token, organization);
            if (end >= 0) return new EntityMention(EntityKind.Organization, organization, text.SpanOf(token, end), token, end);
        }
        return null;
    }

    private static int End(ArticleText text, int token, string name)
    {
        var start = text.Tokens[token].Start;
        if (string.CompareOrdinal(text.Source, start, name, 0, name.Length) != 0) return -1;
        var end = text.TokenAt(start + name.Length - 1) + 1;
        return text.Tokens[end - 1].End == start + name.Length ? end : -1;
    }

    private static Person Someone(string name, string? role) => new(name, role, null, null, null, ValueList<string>.Empty, ValueList<Mention>.Empty);
}
