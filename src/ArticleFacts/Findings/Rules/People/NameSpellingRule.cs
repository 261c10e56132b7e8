using ArticleFacts.Facts;
using ArticleFacts.Lexicon;
using ArticleFacts.Mentions;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0330: one name is spelled in two ways.</summary>
internal sealed class NameSpellingRule : IFindingRule
{
    // Shorter words are near too many others.
    private const int ShortestPart = 4;
    private const int ShortestAlone = 5;

    // Names with more forms than this are not compared: no article has them.
    private const int MostForms = 2000;

    private const WordClass Words = WordClass.CommonWord | WordClass.PlaceName | WordClass.Demonym
        | WordClass.Month | WordClass.Weekday | WordClass.OrganizationName | WordClass.Holiday;

    public FindingRule Rule { get; } = new(
        "AF0330",
        "A name is spelled in two ways",
        FindingCategory.People,
        "Two names differ by one letter in one word, and by nothing else; or a bare surname is one letter away from that of a person whom "
            + "the text names in full. Silent where both have an introduction of their own (an age, a title), where words near them tell "
            + "of relatives or of a spelling, in quotations, for plurals, and where the words are of the dictionary or names of places.");

    public void Check(FindingContext context)
    {
        var forms = Forms(context);
        if (forms.Count > MostForms) return;
        var reported = new HashSet<string>(Unicode.IgnoreCase);
        CheckFull(context, forms, reported);
        CheckSurnames(context, forms, reported);
    }

    // Every name as it is spelled, with its mentions.
    private static List<Form> Forms(FindingContext context)
    {
        var forms = new Dictionary<string, Form>(Unicode.IgnoreCase);
        foreach (var name in context.Mentions.Names)
        {
            var words = context.Words(name.Span);
            if (!forms.TryGetValue(words, out var form)) forms.Add(words, form = new Form(words));
            form.Mentions.Add(name);
        }
        var people = context.Entities.Mentions.Where(m => m.Kind == EntityKind.Person).Select(m => m.FirstToken);
        var isPerson = new HashSet<int>(people);
        foreach (var form in forms.Values) form.IsPerson = form.Mentions.Exists(m => isPerson.Contains(m.FirstToken));
        AddUnread(context, forms);
        return [.. forms.Values.OrderBy(f => f.Mentions[0].FirstToken)];
    }

    // A misspelled surname that begins a sentence is read as no name at all: capitalized words that no list knows.
    private static void AddUnread(FindingContext context, Dictionary<string, Form> forms)
    {
        var text = context.Text;
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph) continue;
            foreach (var sentence in block.Sentences)
            {
                var first = sentence.FirstToken;
                if (sentence.EndToken <= first || text.Tokens[first] is not
                    {
                        IsWord: true, IsCapitalized: true,
                        IsAllCaps: false
                    } token || token.Classes != WordClass.None) continue;
                var word = context.Words(token.Span);
                if (word.Length < ShortestAlone || forms.ContainsKey(word) || EntitySearch.At(context.Entities.Mentions, first)) continue;
                var form = new Form(word);
                form.Mentions.Add(new NameMention(token.Span, first, first + 1, NameKind.Unknown));
                forms.Add(word, form);
            }
        }
    }

    // Forms of two words and more, put together by all their words but one.
    private void CheckFull(FindingContext context, List<Form> forms, HashSet<string> reported)
    {
        var near = new Dictionary<string, List<Form>>(Unicode.IgnoreCase);
        foreach (var form in forms.Where(f => f.Words.Length > 1))
        {
            for (var w = 0; w < form.Words.Length; w++)
            {
                var key = string.Join(" ", form.Words.Select((word, i) => i == w ? "*" : word));
                if (!near.TryGetValue(key, out var others)) near.Add(key, others = []);
                foreach (var other in others)
                {
                    if (AreOneName(context, form, other, w)) Report(context, other, form, reported);
                }
                if (others.Count < MostNear) others.Add(form);
            }
        }
    }

    private const int MostNear = 20;

    private static bool AreOneName(FindingContext context, Form a, Form b, int word)
    {
        var (one, other) = (a.Words[word], b.Words[word]);
        if (Math.Min(one.Length, other.Length) < ShortestPart || !EditDistance.IsOne(one, other) || IsPlural(one, other)
            || HasDigit(one) || HasDigit(other)) return false;
        // "Wool Company" and "Wood Company" are two; of people the dictionary says nothing.
        if (!(a.IsPerson && b.IsPerson) && IsWord(context.Text, a, word) && IsWord(context.Text, b, word)) return false;
        return !AreIntroduced(context, a, b) && !AreSetApart(context, a, b);
    }

    // "Khazaly said": a surname alone, one letter from that of somebody who is named in full.
    private void CheckSurnames(FindingContext context, List<Form> forms, HashSet<string> reported)
    {
        var known = new HashSet<string>(forms.Where(f => f.Words.Length > 1).SelectMany(f => f.Words), Unicode.IgnoreCase);
        var full = forms.Where(f => f.Words.Length > 1 && f.IsPerson).GroupBy(f => f.Words[f.Words.Length - 1],
            Unicode.IgnoreCase).ToList();
        foreach (var form in forms)
        {
            if (form.Words.Length != 1 || form.Text.Length < ShortestAlone || known.Contains(form.Text) || reported.Contains(form.Text)
                || HasDigit(form.Text)) continue;
            var token = context.Text.Tokens[form.Mentions[0].FirstToken];
            if (token.Is(Words) || token.IsAllCaps || IsPlaceOrOrganization(context, form)) continue;
            foreach (var surname in full)
            {
                if (!EditDistance.IsOne(form.Text, Bare(surname.Key)) || IsPlural(form.Text, surname.Key)
                    || Bare(surname.Key).Length < ShortestPart) continue;
                var person = surname.First();
                var told = forms.Where(f => Unicode.AreSame(f.Text, surname.Key)).Sum(f =>
                    f.Mentions.Count) + surname.Sum(f => f.Mentions.Count);
                if (told < form.Mentions.Count || AreSetApart(context, form, person, isSurname: true) || IsTitled(context, form)) continue;
                Report(context, person, form, reported);
                break;
            }
        }
    }

    // "al-Sadiri" is called Sadiri.
    private static string Bare(string surname) => surname.LastIndexOf('-') is var dash and >= 0 && dash < surname.Length - 1
        && Unicode.IsLower(surname[0]) ? surname.Substring(dash + 1) : surname;

    private static bool IsPlaceOrOrganization(FindingContext context, Form form)
    {
        var first = form.Mentions[0].FirstToken;
        return Phrases.Match(context.Text, first,
            PhraseKind.AnyPlace | PhraseKind.Organization | PhraseKind.NewsAgency | PhraseKind.Demonym, out _) > 0;
    }

    // A title makes a surname somebody's own: "Mr. Marsh".
    private static bool IsTitled(FindingContext context, Form form) => form.Mentions.TrueForAll(m => m.TitleToken < m.FirstToken)
        && form.Mentions.Count > 1
        && context.Text.Tokens[form.Mentions[0].TitleToken].Is(WordClass.Rank | WordClass.Role);

    // Two ages, or two titles, are of two people.
    private static bool AreIntroduced(FindingContext context, Form a, Form b)
    {
        var (age, other) = (AgeOf(context.Text, a), AgeOf(context.Text, b));
        if (age is not null && other is not null) return age != other;
        var (title, second) = (TitleOf(context, a), TitleOf(context, b));
        return title is not null && second is not null && title != second;
    }

    private static string? AgeOf(ArticleText text, Form form)
    {
        foreach (var m in form.Mentions)
        {
            if (text.IsChar(m.EndToken, ',') && m.EndToken + 1 < text.Tokens.Length && text.Tokens[m.EndToken + 1].IsNumber
                && text.Tokens[m.EndToken + 1].Span.Length <= 2) return text.Slice(text.Tokens[m.EndToken + 1].Span);
        }
        return null;
    }

    private static string? TitleOf(FindingContext context, Form form)
    {
        var titled = form.Mentions.Find(m => m.TitleToken < m.FirstToken);
        return titled is null ? null : context.Words(context.Text.SpanOf(titled.TitleToken, titled.FirstToken));
    }

    // Both in one sentence or list are two people, unless they are a slip of the pen; words of kinship and of spelling explain them, and so
    // do quotation marks.
    private static bool AreSetApart(FindingContext context, Form a, Form b, bool isSurname = false)
    {
        foreach (var mention in new[] { a.Mentions[0], b.Mentions[0] })
        {
            if (context.Quoted.Contains(mention.Span)) return true;
            var sentence = context.SentenceOf(mention.Span);
            // Relatives are told by their given names, or bear the same surname.
            if (!isSurname && (context.Reasons.In(sentence.FirstToken, sentence.EndToken) & Reason.Kin) != 0) return true;
            if (context.IsExplained(mention.FirstToken, mention.EndToken, 3, Reason.Correction)) return true;
        }
        return context.SentenceOf(a.Mentions[0].Span).FirstToken == context.SentenceOf(b.Mentions[0].Span).FirstToken;
    }

    // The form that is told less often is wrong, and of two the later one.
    private void Report(FindingContext context, Form first, Form second, HashSet<string> reported)
    {
        var (right, wrong) = second.Words.Length > 1 && second.Mentions.Count > first.Mentions.Count ? (second, first) : (first, second);
        if (!reported.Add(wrong.Text)) return;
        var span = wrong.Mentions[0].Span;
        context.Report(
            Rule,
            span,
            "'" + wrong.Text + "' is '" + right.Text + "' elsewhere: spell the name in one way",
            new FindingValue(wrong.Text, wrong.Text),
            new FindingValue(right.Text, right.Text),
            [context.Place("spelled '" + right.Text + "'", right.Mentions[0].Span), .. wrong.Mentions.Skip(1).Take(MostNear).Select(m =>
                context.Place("spelled '" + wrong.Text + "' again", m.Span))]);
    }

    private static bool IsPlural(string a, string b)
    {
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return a.Length != b.Length && Unicode.EndsWith(longer, "s") && Unicode.StartsWith(longer, shorter);
    }

    private static bool HasDigit(string word) => word.Any(static c => c is >= '0' and <= '9');

    private static bool IsWord(ArticleText text, Form form, int word)
    {
        var mention = form.Mentions[0];
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (text.Is(i, Unicode.ToLower(form.Words[word])))
                return text.Tokens[i].Is(Words | WordClass.OrganizationHead | WordClass.PlaceHead);
        }
        return false;
    }

    /// <summary>A name as it is spelled.</summary>
    private sealed class Form(string text)
    {
        public string Text { get; } = text;

        public string[] Words { get; } = text.Split(' ');

        public List<NameMention> Mentions { get; } = [];

        public bool IsPerson { get; set; }
    }
}
