using System.Globalization;

namespace ArticleFacts.Facts;

/// <summary>Column names for what the values of a list do not name themselves.</summary>
/// <param name="First">What each item is about.</param>
/// <param name="Second">A second text.</param>
/// <param name="Person">A person that is not the first text.</param>
/// <param name="Category">The heading of each item.</param>
/// <param name="Number">The number of a numbered item.</param>
/// <param name="Topic">What the list is about.</param>
internal sealed record SegmentNames(string First = "Name", string Second = "Detail", string Person = "Person", string Category = "Category", string Number = "Rank", ListTopic Topic = ListTopic.None);

/// <summary>Names the columns of a list of segments: by their own words, else by what their values are, else by what the list is about.</summary>
internal sealed class SegmentColumnNamer(ColumnContent content, List<string> kept, SegmentNames words)
{
    /// <summary>The column of why somebody is honoured.</summary>
    public const string Reason = "Reason";

    private const string First = SegmentReader.Text + "0";

    /// <summary>Name and hint of every column, none of them in <paramref name="taken"/>.</summary>
    public Dictionary<string, (string Name, ColumnHint Hint)> Name(HashSet<string> taken)
    {
        var names = new Dictionary<string, (string Name, ColumnHint Hint)>(StringComparer.Ordinal);
        foreach (var key in kept)
        {
            var (name, hint) = NameOf(key);
            // "chair, a retired judge": what somebody is besides describes them.
            if (name is "Role" or "Occupation" && taken.Contains(name)) name = "Description";
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++) unique = name + n.ToString(CultureInfo.InvariantCulture);
            names.Add(key, (unique, hint));
        }
        return names;
    }

    private (string Name, ColumnHint Hint) NameOf(string key)
    {
        if (key.StartsWith(SegmentReader.Text, StringComparison.Ordinal)) return key == First ? NameOfFirst() : NameOfText(key);
        if (key.StartsWith(SegmentReader.Number + ":", StringComparison.Ordinal)) return (Fallback(Words.Pascal(key.Substring(SegmentReader.Number.Length + 1)), "Number"), ColumnHint.None);
        if (key.StartsWith(SegmentReader.Date + ":", StringComparison.Ordinal))
        {
            // "awarded March 4" and "from March 4" only say that it happened; "began July 29" says what did.
            var verb = key.Substring(SegmentReader.Date.Length + 1);
            return (verb.EndsWith("ed", StringComparison.Ordinal) || verb is "from" or "on" or "since" or "in" ? "Date" : Fallback(Words.Pascal(verb), "Date"), ColumnHint.None);
        }
        return key switch
        {
            SegmentReader.Money => (Has(ListTopic.Transfers) || IsMove ? "Fee" : Has(ListTopic.Prices) ? "Price" : "Amount", ColumnHint.None),
            SegmentReader.Time => ("Time", ColumnHint.Text),
            SegmentReader.Number => ("Number", ColumnHint.None),
            SegmentReader.Date => (content.DateName(key), ColumnHint.None),
            SegmentReader.Quoted => ("Title", ColumnHint.Text),
            SegmentReader.Bracketed => (Bracketed(key), ColumnHint.None),
            SegmentReader.To => ("To", IsMove ? ColumnHint.Text : ColumnHint.Place),
            "by" => (Has(ListTopic.Music) ? "Artist" : Has(ListTopic.Films) ? "Director" : "Author", content.ArePeople(key) ? ColumnHint.Person : ColumnHint.Text),
            "for" => (Has(ListTopic.Honours) && !Has(ListTopic.Grants) ? Reason : "Purpose", ColumnHint.Text),
            "as" => ("Position", ColumnHint.Text),
            "of" or SegmentReader.From => ("From", IsMove ? ColumnHint.Text : ColumnHint.Place),
            "in" or "at" => ("Place", ColumnHint.Place),
            _ => ("With", ColumnHint.Text),
        };
    }

    private bool HasScores => kept.Exists(k => k is "number:goals" or "number:points" or "number:tries" or "number:runs" or "number:wickets" or "number:assists");

    private bool IsMove => kept.Contains(SegmentReader.To);

    private bool Has(ListTopic topic) => (words.Topic & topic) != 0;

    // "(Civic)" behind somebody with votes, "(Pike Press)" behind a title, "(Elm Harriers)" behind a runner.
    private string Bracketed(string key)
    {
        if (kept.Contains(SegmentReader.Number + ":votes") || kept.Contains(SegmentReader.Number + ":vote")) return "Party";
        if (Has(ListTopic.Music)) return "Label";
        if (kept.Contains(SegmentReader.Quoted) || Has(ListTopic.Books)) return "Publisher";
        if (content.Countries(key) == 2) return "Country";
        return kept.Contains(SegmentReader.Time) && content.ArePeople(First) ? "Club" : "Note";
    }

    private (string Name, ColumnHint Hint) NameOfFirst()
    {
        var arePeople = content.ArePeople(First);
        if (arePeople) return (words.First, ColumnHint.Person);
        return (content.SharedFirst(First) ?? (HasPerson ? content.SharedHead(First) : null) ?? words.First, ColumnHint.Text);
    }

    private bool HasPerson => kept.Exists(k => k.StartsWith(SegmentReader.Text, StringComparison.Ordinal) && k != First && content.SharedHead(k) is null && content.ArePeople(k));

    private (string Name, ColumnHint Hint) NameOfText(string key)
    {
        if (content.SharedFirst(key) is { } counted) return (counted, ColumnHint.Text);
        var ofPeople = content.ArePeople(First) || HasPerson;
        if (ofPeople && content.AreOrganizations(key)) return ("Organization", ColumnHint.Text);
        if (content.SharedHead(key) is { } head) return (head, ColumnHint.Text);
        if (content.ArePeople(key)) return (words.Person, ColumnHint.Person);
        switch (content.Countries(key))
        {
            case 2: return ("Country", ColumnHint.Place);
            case 1: return ("From", ColumnHint.Place);
        }
        if (content.AreDecisions(key)) return ("Decision", ColumnHint.Text);
        if (ofPeople && HasScores) return ("Team", ColumnHint.Text);
        if (!ofPeople && content.AreOrganizations(key)) return ("Organization", ColumnHint.Text);
        if (content.ArePlaces(key)) return (ofPeople ? "Hometown" : "Place", ColumnHint.Place);
        if (ofPeople && Has(ListTopic.Appointments) && content.AreLower(key)) return ("Role", ColumnHint.Text);
        return (content.ArePeople(First) && (content.AreRoles(key) || (Has(ListTopic.Honours) && content.AreLower(key))) ? "Occupation" : words.Second, ColumnHint.Text);
    }

    private static string Fallback(string name, string other) => name.Length == 0 ? other : name;
}
