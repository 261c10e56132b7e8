namespace ArticleFacts.Generator;

/// <summary>Names of the pipeline's steps, by which tests ask whether a step was cached.</summary>
internal static class TrackingNames
{
    public const string Input = nameof(Input);
    public const string Project = nameof(Project);
    public const string Items = nameof(Items);
    public const string Readings = nameof(Readings);
    public const string NameRequests = nameof(NameRequests);
    public const string Names = nameof(Names);
    public const string Models = nameof(Models);
    public const string Sources = nameof(Sources);
    public const string Refused = nameof(Refused);
    public const string Index = nameof(Index);
    public const string Declared = nameof(Declared);
    public const string Matches = nameof(Matches);
    public const string DeclaredSources = nameof(DeclaredSources);
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Input, Project, Items, Readings, NameRequests, Names, Models, Sources, Refused, Index, Declared, Matches, DeclaredSources, Diagnostics];
}
