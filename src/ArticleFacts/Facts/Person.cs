namespace ArticleFacts;

/// <summary>A person that the article names, joined over all mentions.</summary>
/// <param name="Name">The fullest form of the name in the article, without ranks, titles and roles.</param>
/// <param name="Role">What the person is or does, as the article says it (<c>leader</c>, <c>prime minister</c>); null when it does not.</param>
/// <param name="Affiliation">The organization or country of the role, by its resolved name; null when the article gives none.</param>
/// <param name="Rank">Military or police rank as printed (<c>Staff Sgt.</c>); null when there is none.</param>
/// <param name="Age">Age in whole years as the article gives it; null when it does not.</param>
/// <param name="Aliases">Other forms by which the article names the person (<c>Khan</c>), each once, in order of appearance.</param>
/// <param name="Mentions">Every place where the person is named, in text order.</param>
public sealed record Person(
    string Name, string? Role, string? Affiliation, string? Rank, int? Age, ValueList<string> Aliases, ValueList<Mention> Mentions) : INamedFact;

/// <summary>An organization that the article names, joined over all mentions.</summary>
/// <param name="Name">The fullest form of the name in the article, without a leading "the".</param>
/// <param name="Acronym">Its acronym where the article uses one; else null.</param>
/// <param name="Aliases">Other forms by which the article names it, each once, in order of appearance.</param>
/// <param name="Mentions">Every place where it is named, in text order.</param>
public sealed record Organization(string Name, string? Acronym, ValueList<string> Aliases, ValueList<Mention> Mentions) : INamedFact;

/// <summary>A place that the article names, joined over all mentions.</summary>
/// <param name="Name">The name as the article prints it first in full.</param>
/// <param name="Within">The larger place that the article puts it in (<c>Texas</c> for <c>Tyler, Texas</c>); else null.</param>
/// <param name="Aliases">Other forms by which the article names it (<c>Calif.</c>).</param>
/// <param name="Mentions">Every place where it is named, in text order.</param>
public sealed record Place(string Name, string? Within, ValueList<string> Aliases, ValueList<Mention> Mentions) : INamedFact;

/// <summary>A fact that goes by a name and may go by others: what <see cref="NameIndex{T}"/> finds.</summary>
public interface INamedFact
{
    /// <summary>The full name.</summary>
    string Name { get; }

    /// <summary>Other names of the same thing.</summary>
    ValueList<string> Aliases { get; }

    /// <summary>Where it is named.</summary>
    ValueList<Mention> Mentions { get; }
}
