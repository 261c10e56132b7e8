namespace ArticleFacts.Facts;

/// <summary>What the surroundings of one date tell of it.</summary>
internal readonly struct DateContext
{
    /// <summary>Where the verbs around it point.</summary>
    public DateDirection Direction { get; init; }

    /// <summary>The date that was told last, in the same sentence or the one before; null when there is none.</summary>
    public DateValue? Anchor { get; init; }

    /// <summary>The date that the paragraph told last; null when there is none. Years are counted from it.</summary>
    public DateValue? Frame { get; init; }

    /// <summary>Whether the date begins its sentence, as those of a story that goes on do: "On March 3 it burned."</summary>
    public bool Opens { get; init; }

    /// <summary>Whether the sentence goes on with what was told of at <see cref="Anchor"/>: another subject has other dates.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The quarter of a year that the article told last.</summary>
    public DateValue? Quarter { get; init; }

    /// <summary>The year that the paragraph set what it tells in ("In 1962 …", "… in 1962."); null when it set none.</summary>
    public int? YearTold { get; init; }

    /// <summary>The day that a bare time belongs to; null when the text names none.</summary>
    public DateValue? Day { get; init; }
}

/// <summary>What a document tells of all its dates.</summary>
internal readonly record struct DateSetting
{
    /// <summary>The day of publication; null when nobody says.</summary>
    public DateTime? Reference { get; init; }

    /// <summary>The day on which the article was last changed, where that was soon after publication; else null.</summary>
    public DateTime? Updated { get; init; }

    /// <summary>Whether "5/3/2018" is the third of May; null when the article does not show it.</summary>
    public bool? MonthFirst { get; init; }
}
