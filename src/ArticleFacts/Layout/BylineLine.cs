using ArticleFacts.Text;

namespace ArticleFacts.Layout;

/// <summary>What one line below the headline says of authors and dates.</summary>
internal sealed class BylineLine
{
    public List<SourceSpan> Authors { get; } = [];

    /// <summary>Names without "By": authors if the lines around bear it out.</summary>
    public List<SourceSpan> BareNames { get; } = [];

    public SourceSpan Published { get; set; }

    public SourceSpan Updated { get; set; }

    /// <summary>The place between the author and the date in brackets: such a line is a dateline too.</summary>
    public SourceSpan Place { get; set; }

    /// <summary>Whether "By", "Story by" or the like begins it.</summary>
    public bool HasBy { get; set; }

    /// <summary>Whether a word such as "Published" or "Updated" stands in it.</summary>
    public bool HasLabel { get; set; }

    /// <summary>Whether an outlet, a role or a handle stands in it.</summary>
    public bool HasOutlet { get; set; }

    /// <summary>Whether the line ends with a full stop.</summary>
    public bool IsSentence { get; init; }

    /// <summary>Words that belong to nothing of this.</summary>
    public int Rest { get; set; }

    /// <summary>Whether one of these words is written small: such a line says something, and its date is when that was.</summary>
    public bool IsStatement { get; set; }

    /// <summary>First token behind the byline proper, where prose goes on in the same line; 0 when the line holds nothing else.</summary>
    public int ProseToken { get; set; }

    public bool HasDate => !Published.IsEmpty || !Updated.IsEmpty;

    /// <summary>Whether it is a byline or date line on its own evidence, whatever stands around it.</summary>
    public bool IsCertain => HasBy && (Authors.Count > 0 || HasOutlet) && Rest <= 10
        || (HasDate || (HasLabel && Rest == 0)) && Rest <= 3 && !(Rest > 0 && (IsSentence || (IsStatement && !HasLabel)));

    /// <summary>Whether the date has a year.</summary>
    public bool HasYear(ArticleText text)
    {
        var date = Published.IsEmpty ? Updated : Published;
        for (var i = text.TokenAt(date.Start); i < text.Tokens.Length && text.Tokens[i].Start < date.End; i++)
        {
            if (text.Tokens[i] is { IsNumber: true } t && t.End - t.Start == 4 && text.Source[t.Start] is '1' or '2') return true;
        }
        return false;
    }

    /// <summary>Whether it holds nothing but names.</summary>
    public bool IsNames => BareNames.Count > 0 && Rest == 0;
}
