namespace ArticleFacts.Facts;

/// <summary>What an item says behind the heads of its people; it holds for all of them.</summary>
internal sealed class PersonClause
{
    public DraftCell? Date { get; set; }

    public DraftCell? Place { get; set; }

    /// <summary>The province or district, where the place itself does not name it.</summary>
    public DraftCell? Province { get; set; }

    /// <summary>The age, where it follows the death: "died at age 31".</summary>
    public DraftCell? Age { get; set; }

    public DraftCell? Unit { get; set; }

    public DraftCell? Circumstances { get; set; }

    public DraftCell? Description { get; set; }

    public DraftCell? Position { get; set; }

    public DraftCell? Purpose { get; set; }

    public DraftCell? Years { get; set; }

    /// <summary>Whether the clause says that somebody died or was hurt.</summary>
    public bool IsCasualty { get; set; }

    /// <summary>Whether a sentence begins behind the head: a subject, then a verb that is no fate. Such an item is a story, not a record.</summary>
    public bool IsNarrative { get; set; }

    /// <summary>Whether the sentence tells what the person said.</summary>
    public bool IsSpoken { get; set; }

    /// <summary>Takes from <paramref name="other"/> what this clause leaves out.</summary>
    public void FillFrom(PersonClause other)
    {
        Date ??= Shared(other.Date);
        Place ??= Shared(other.Place);
        Province ??= Shared(other.Province);
        Unit ??= Shared(other.Unit);
        Circumstances ??= Shared(other.Circumstances);
        IsCasualty |= other.IsCasualty;
    }

    private static DraftCell? Shared(DraftCell? cell) => cell is { } c ? c with { Inherited = true } : null;
}
