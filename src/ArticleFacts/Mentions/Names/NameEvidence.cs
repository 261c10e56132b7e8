namespace ArticleFacts.Mentions;

/// <summary>
/// What speaks for a name being a person, an organization, a place or something else, in points: about 2 is a hint, 4 a good sign, 6 as good as said.
/// Evidence of several mentions is added up.
/// </summary>
internal readonly record struct NameEvidence(int Person, int Organization, int Place, int Other)
{
    // The least that counts as known, and the least lead over the next kind.
    private const int Least = 2;

    /// <summary>What the gazetteer's word is worth for a town: many are surnames.</summary>
    public const int Town = 4;

    /// <summary>What the evidence says; <see cref="NameKind.Unknown"/> where it is too little, or a tie.</summary>
    public NameKind Kind
    {
        get
        {
            var best = Math.Max(Math.Max(Person, Organization), Math.Max(Place, Other));
            if (best < Least) return NameKind.Unknown;
            var at = (Person == best ? 1 : 0) + (Organization == best ? 1 : 0) + (Place == best ? 1 : 0) + (Other == best ? 1 : 0);
            if (at > 1) return NameKind.Unknown;
            return best == Person ? NameKind.Person : best == Organization ? NameKind.Organization : best == Place ? NameKind.Place : NameKind.Other;
        }
    }

    /// <summary>The points for one kind.</summary>
    public int For(NameKind kind) => kind switch
    {
        NameKind.Person => Person,
        NameKind.Organization => Organization,
        NameKind.Place => Place,
        NameKind.Other => Other,
        _ => 0,
    };

    public static NameEvidence operator +(NameEvidence a, NameEvidence b) =>
        new(a.Person + b.Person, a.Organization + b.Organization, a.Place + b.Place, a.Other + b.Other);

    public static NameEvidence ForPerson(int points) => new(points, 0, 0, 0);

    public static NameEvidence ForOrganization(int points) => new(0, points, 0, 0);

    public static NameEvidence ForPlace(int points) => new(0, 0, points, 0);

    public static NameEvidence ForOther(int points) => new(0, 0, 0, points);
}
