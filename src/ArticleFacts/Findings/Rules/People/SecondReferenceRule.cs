using ArticleFacts.Facts;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0333: somebody is called by the surname and was never introduced.</summary>
internal sealed class SecondReferenceRule : IFindingRule
{
    private const WordClass NoSurname =
        WordClass.CommonWord | WordClass.PlaceName | WordClass.Demonym | WordClass.GivenName | WordClass.OrganizationName | WordClass.Role
        | WordClass.Rank | WordClass.Month | WordClass.Weekday | WordClass.PeopleNoun | WordClass.Family | WordClass.Nobility;

    public FindingRule Rule { get; } = new(
        "AF0333",
        "A second reference without a first",
        FindingCategory.People,
        "\"Marsh said\": somebody speaks who is only called by a surname, in the whole text without a given name, title or role. Silent "
            + "for names of the headline and the byline, for given names, places, organizations and words of the dictionary, inside "
            + "quotations, in transcripts, and where another name of the text holds the word.");

    public void Check(FindingContext context)
    {
        var groups = new Dictionary<string, List<NameMention>>(StringComparer.Ordinal);
        var parts = new HashSet<string>(Unicode.IgnoreCase);
        foreach (var name in context.Mentions.Names)
        {
            var words = context.Words(name.Span);
            if (name.EndToken > name.FirstToken + 1) parts.UnionWith(words.Split(' ', '-'));
            else if (groups.TryGetValue(words, out var mentions)) mentions.Add(name);
            else groups.Add(words, [name]);
        }
        foreach (var author in context.Article.Authors) parts.UnionWith(author.Text.Split(' '));
        foreach (var group in groups)
        {
            if (group.Key.Length < 3 || parts.Contains(group.Key) || !IsBareSurname(context, group.Value)) continue;
            var speaks = group.Value.Find(m => Speaks(context, m));
            if (speaks is null || parts.Any(p => EditDistance.IsOne(p, group.Key))) continue;
            context.Report(
                Rule,
                speaks.Span,
                "'" + group.Key + "' speaks here and is never introduced: give the full name and who it is where the name comes first",
                new FindingValue(group.Key, group.Key),
                null,
                [.. group.Value.Where(m => m != speaks).Take(MostPlaces).Select(m => context.Place("also only the surname", m.Span))]);
        }
    }

    private const int MostPlaces = 5;

    private static bool IsBareSurname(FindingContext context, List<NameMention> mentions)
    {
        var text = context.Text;
        foreach (var mention in mentions)
        {
            var token = text.Tokens[mention.FirstToken];
            if (token.Is(NoSurname) || token.IsAllCaps || mention.TitleToken < mention.FirstToken
                || context.BlockOf(mention.Span) is not { Kind: BlockKind.Paragraph }) return false;
            if (Phrases.Match(text, mention.FirstToken,
                PhraseKind.AnyPlace | PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Facility, out _) > 0) return false;
            if (mention.Kind is not (NameKind.Person or NameKind.Unknown) || IsDescribed(context, mention)) return false;
        }
        var entities = context.Entities.Mentions;
        var entity = EntitySearch.First(entities, mentions[0].FirstToken);
        return entity >= entities.Length || entities[entity].FirstToken != mentions[0].FirstToken
            || entities[entity].Kind == EntityKind.Person;
    }

    // "the dealer Marsh", "Marsh, a dealer": said who it is.
    private static bool IsDescribed(FindingContext context, NameMention mention)
    {
        var text = context.Text;
        var before = mention.FirstToken - 1;
        if (before >= 0 && text.Tokens[before].IsWord && !text.Tokens[before].IsCapitalized
            && text.Tokens[before].Is(WordClass.Role | WordClass.Family | WordClass.PeopleNoun | WordClass.Honorific)) return true;
        // "Tomás Iwu", of which the first word was read as no name.
        if (before > context.SentenceOf(mention.Span).FirstToken && text.Tokens[before] is { IsWord: true, IsCapitalized: true }) return true;
        if (text.Is(before, "the") || text.Is(before, "a") || text.IsChar(before, '.')) return true;
        return text.IsChar(mention.EndToken, ',') && (text.Is(mention.EndToken + 1, "a") || text.Is(mention.EndToken + 1, "an")
            || text.Is(mention.EndToken + 1, "the") || text.Is(mention.EndToken + 1, "who") || text.Is(mention.EndToken + 1, "whose"))
            || text.IsChar(mention.EndToken, ':');
    }

    private static bool Speaks(FindingContext context, NameMention mention)
    {
        var text = context.Text;
        if (context.Quoted.Contains(mention.Span) || mention.EndToken >= text.Tokens.Length) return false;
        // "the valleys of Tivania said": a place.
        if (mention.FirstToken > 0 && text.Tokens[mention.FirstToken - 1].Is(WordClass.Preposition)) return false;
        return text.Is(mention.EndToken, "said") || text.Is(mention.EndToken, "says") || text.Is(mention.EndToken, "told")
            || text.Is(mention.EndToken, "added")
            || (text.Is(mention.FirstToken - 1, "said") && !text.Tokens[mention.EndToken].IsCapitalized);
    }
}
