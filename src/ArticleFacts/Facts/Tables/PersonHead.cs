namespace ArticleFacts.Facts;

/// <summary>The beginning of an item that tells of a person: who, how old, from where.</summary>
internal sealed class PersonHead
{
    /// <summary>First token of branch, rank or name.</summary>
    public int First { get; set; }

    /// <summary>The armed service before the rank.</summary>
    public TokenRange Branch { get; set; }

    /// <summary>Rank, role or honorific before the name.</summary>
    public TokenRange Title { get; set; }

    /// <summary>Whether <see cref="Title"/> is a rank of a uniformed service.</summary>
    public bool TitleIsRank { get; set; }

    /// <summary>Whether <see cref="Title"/> only addresses ("Dr.", "Sister") and is no column of its own.</summary>
    public bool TitleIsHonorific { get; set; }

    /// <summary>The service that the rank belongs to; null when the rank does not tell, or the rest of the list says otherwise.</summary>
    public string? BranchOfRank { get; set; }

    /// <summary>A unit that stands where the rank would ("Navy SEAL").</summary>
    public TokenRange Unit { get; set; }

    public TokenRange Name { get; set; }

    /// <summary>A surname that stands elsewhere: shared with the next person ("Pavel and Irena Novotny"), or first in a register; else empty.</summary>
    public TokenRange SharedSurname { get; set; }

    public TokenRange Age { get; set; }

    /// <summary>What the person is, without article ("nurse").</summary>
    public TokenRange Occupation { get; set; }

    public TokenRange City { get; set; }

    public TokenRange Region { get; set; }

    /// <summary>The day, where it is a field of its own; else empty.</summary>
    public TokenRange Date { get; set; }

    /// <summary>Where it happened, where that is a field of its own; else empty.</summary>
    public TokenRange Place { get; set; }

    /// <summary>What stands between age and home; else empty.</summary>
    public TokenRange Description { get; set; }

    /// <summary>Whether a field of the head says that the person died.</summary>
    public bool IsCasualty { get; set; }

    /// <summary>Whether the surname stands first, as in a register ("Low, Ann B.").</summary>
    public bool IsInverted { get; set; }

    /// <summary>Whether the city follows "of" or "from".</summary>
    public bool HasPlacePreposition { get; set; }

    /// <summary>Where the description of the person begins: at an occupation behind the home, else behind the head.</summary>
    public int Prose { get; set; }

    /// <summary>The token behind the last that was read.</summary>
    public int End { get; set; }

    /// <summary>Whether this can be nothing but a person of a list: a name and an age or a home, or a rank beside a name in a register or a home with its state.</summary>
    public bool IsStrong => !Age.IsEmpty || (!City.IsEmpty && HasPlacePreposition) || (!Title.IsEmpty && (IsInverted || (TitleIsRank && !Region.IsEmpty)));
}
