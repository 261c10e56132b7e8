using ArticleFacts.Facts;

namespace ArticleFacts;

/// <summary>The parts of a person's name, each as written; null where the name has no such part.</summary>
/// <param name="Title">What stands before the name: honorific, rank or office (<c>Lt. Gen.</c>).</param>
/// <param name="First">The given name, or names joined by "and".</param>
/// <param name="Middle">What stands between given name and surname.</param>
/// <param name="Last">The surname with its particles (<c>van der Berg</c>).</param>
/// <param name="Suffix">What stands behind the name (<c>Jr.</c>, <c>MD</c>), several separated by commas.</param>
/// <param name="Nickname">The name in quotation marks or brackets, without them.</param>
public sealed record PersonName(string? Title, string? First, string? Middle, string? Last, string? Suffix, string? Nickname)
{
    /// <summary>Takes a name apart, in either order: <c>Dr. Juan Q. de la Vega III</c>, <c>de la Vega, Dr. Juan Q., III</c>.</summary>
    /// <param name="name">The name; null and blank have no parts.</param>
    /// <returns>The parts. Reading never fails: what is in no part's place is read as the surname.</returns>
    public static PersonName Parse(string? name) => new PersonNameParser().Parse(name ?? "");
}
