using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0332: a person has two ranks, or one office in two places, at once.</summary>
internal sealed class RoleRule : IFindingRule
{
    private const Reason Explained = Reason.Former | Reason.Kin | Reason.Correction;

    // A surname that a general's captain shares is rare; a general called "General" who is a lieutenant general is not.
    private static readonly WordMap<string> Ranks = new([
        ("private", "private"), ("pvt", "private"), ("corporal", "corporal"), ("cpl", "corporal"), ("specialist", "specialist"), ("spc",
            "specialist"),
        ("sergeant", "sergeant"), ("sgt", "sergeant"), ("lieutenant", "lieutenant"), ("lt", "lieutenant"), ("captain", "captain"),
            ("capt", "captain"),
        ("major", "major"), ("maj", "major"), ("colonel", "colonel"), ("col", "colonel"), ("general", "general"), ("gen", "general"),
            ("brigadier", "general"),
        ("admiral", "admiral"), ("adm", "admiral"), ("commander", "commander"), ("cmdr", "commander"), ("ensign", "ensign"), ("seaman",
            "seaman"), ("airman", "airman"),
        ("constable", "constable"), ("inspector", "inspector"), ("superintendent", "superintendent"), ("commissioner", "commissioner"),
    ]);

    private static readonly WordMap<bool> Deputies = new([("deputy", true), ("vice", true), ("assistant", true), ("associate", true)]);

    private static readonly WordMap<bool> Offices = new([
        .. new[] { "mayor", "president", "governor", "chairman", "chairwoman", "chairperson", "chair", "director", "minister",
            "secretary", "editor", "sheriff", "principal", "chancellor", "marshal", "speaker" }.Select(w => (w, true))]);

    public FindingRule Rule { get; } = new(
        "AF0332",
        "A role is given in two ways",
        FindingCategory.People,
        "A person is printed with two ranks (\"Sgt. Dorn\", \"Cpl. Dorn\"), as holder and deputy of one office (\"Mayor Dorn\", \"Deputy "
            + "Mayor Dorn\"), or with one office in two places (\"mayor of Harrow\", \"mayor of Kelling\"). A short form of a longer rank "
            + "is silent, as are \"former\", \"then\", \"acting\", promotions, and words that tell of relatives.");

    public void Check(FindingContext context)
    {
        var titles = new Dictionary<string, List<Title>>(StringComparer.Ordinal);
        foreach (var (mention, name) in PersonMentions.Of(context))
        {
            var found = Before(context, name) ?? Behind(context, name);
            if (found is null || context.Quoted.Contains(name.Span)) continue;
            var sentence = context.SentenceOf(name.Span);
            if ((context.Reasons.In(Math.Max(sentence.FirstToken, name.TitleToken - 6), Math.Min(sentence.EndToken, name.EndToken
                + 6)) & Explained) != 0) continue;
            if (!titles.TryGetValue(mention.Name, out var list)) titles.Add(mention.Name, list = []);
            var other = list.Find(t => t.Contradicts(found));
            if (other is not null) Report(context, mention.Name, found, other);
            else if (list.Count < MostTitles) list.Add(found);
        }
    }

    private const int MostTitles = 12;

    // "Deputy Mayor Ida Dorn", "Staff Sgt. Dorn"
    private static Title? Before(FindingContext context, NameMention name)
    {
        var text = context.Text;
        if (name.TitleToken >= name.FirstToken) return null;
        string? rank = null, office = null;
        var deputy = false;
        for (var i = name.TitleToken; i < name.FirstToken; i++)
        {
            rank = Ranks.Of(text, i) ?? rank;
            deputy |= Deputies.Contains(text, i);
            if (Offices.Contains(text, i)) office = Unicode.ToLower(context.Words(text.Tokens[i].Span));
        }
        // "Lieutenant Governor", "Attorney General", "Secretary General", "Commander in Chief" are no ranks.
        if (office is not null) rank = null;
        var last = text.Tokens[name.FirstToken - 1].IsWord ? name.FirstToken - 1 : name.FirstToken - 2;
        if (rank is not null && (Ranks.Of(text, last) != rank || text.Is(last - 1, "attorney") || text.Is(last - 1, "solicitor")
            || text.Is(last - 1, "secretary") || text.Is(last - 1, "surgeon"))) rank = null;
        if (rank is null && office is null) return null;
        return new Title(text.SpanOf(name.TitleToken, name.FirstToken), rank, office, deputy, null);
    }

    // "Ida Dorn, the mayor of Harrow,"
    private static Title? Behind(FindingContext context, NameMention name)
    {
        var text = context.Text;
        var i = name.EndToken;
        if (!text.IsChar(i, ',') || name.FirstToken + 1 >= name.EndToken) return null;
        i++;
        if (text.Is(i, "the")) i++;
        var first = i;
        var deputy = Deputies.Contains(text, i);
        if (deputy) i++;
        if (!Offices.Contains(text, i) || !text.Is(i + 1, "of")) return null;
        var office = Unicode.ToLower(context.Words(text.Tokens[i].Span));
        var at = text.Is(i + 2, "the") ? i + 3 : i + 2;
        var end = at;
        while (end < text.Tokens.Length && text.Tokens[end].IsWord && text.Tokens[end].IsCapitalized) end++;
        return end == at ? null : new Title(text.SpanOf(first, end), null, office, deputy, context.Words(text.SpanOf(at, end)));
    }

    private void Report(FindingContext context, string person, Title here, Title before)
    {
        var (words, other) = (context.Words(here.Span), context.Words(before.Span));
        context.Report(
            Rule,
            here.Span,
            person + " is '" + words + "' here and '" + other + "' before: correct one of them, or say what changed",
            new FindingValue(words, here.Key),
            new FindingValue(other, before.Key),
            context.Place("'" + other + "'", before.Span));
    }

    /// <summary>A title as it is printed.</summary>
    private sealed record Title(SourceSpan Span, string? Rank, string? Office, bool Deputy, string? Of)
    {
        public string Key => (Deputy ? "deputy " : "") + (Rank ?? Office) + (Of is null ? "" : " of " + Of);

        public bool Contradicts(Title other)
        {
            if (Rank is not null && other.Rank is not null) return Rank != other.Rank;
            if (Office is null || Office != other.Office) return false;
            return Deputy != other.Deputy || (Of is not null && other.Of is not null && !Of.Contains(other.Of) && !other.Of.Contains(Of));
        }
    }
}
