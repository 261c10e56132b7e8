namespace ArticleFacts.Tests.Findings.Planting;

/// <summary>Faults of names, ages, headlines and acronyms.</summary>
internal static class NameFaults
{
    public static IEnumerable<Plant> MisspelledSurname(Soil soil)
    {
        foreach (var person in soil.Facts.People)
        {
            var full = person.Mentions.Count(m => m.Text.Contains(' ', StringComparison.Ordinal));
            foreach (var mention in person.Mentions.Skip(1))
            {
                if (full == 0 || mention.Text.Contains(' ', StringComparison.Ordinal) || mention.Text.Length < 6
                    || soil.IsQuoted(mention.Span) || soil.BlockAt(mention.Span) != BlockKind.Paragraph) continue;
                if (!person.Name.EndsWith(" " + mention.Text, StringComparison.Ordinal) || soil.Facts.People.Count(p =>
                    p.Name.EndsWith(mention.Text, StringComparison.Ordinal)) > 1) continue;
                yield return Plant.Replace("AF0330", soil.Text, mention.Span, Changed(mention.Text));
                break;
            }
        }
    }

    public static IEnumerable<Plant> MisspelledFullName(Soil soil)
    {
        foreach (var person in soil.Facts.People)
        {
            var full = person.Mentions.Where(m => m.Text == person.Name && m.Text.Contains(' ', StringComparison.Ordinal)).ToList();
            if (full.Count < 2 || full[^1].Text.Split(' ')[^1].Length < 5 || soil.IsQuoted(full[^1].Span)) continue;
            yield return Plant.Replace("AF0330", soil.Text, full[^1].Span, Changed(full[^1].Text));
        }
    }

    // Another age beside a later mention.
    public static IEnumerable<Plant> SecondAge(Soil soil)
    {
        foreach (var person in soil.Facts.People.Where(p => p.Age is not null and < 80))
        {
            var first = person.Mentions.FirstOrDefault(m => m.Span.End + 2 < soil.Text.Length && soil.Text[m.Span.End..].StartsWith(", "
                + person.Age, StringComparison.Ordinal));
            var later = person.Mentions.LastOrDefault(m => first is not null && m.Span.Start > first.Span.End
                && soil.BlockAt(m.Span) == BlockKind.Paragraph && !soil.IsQuoted(m.Span));
            if (later is null || later.Sentence == first!.Sentence || soil.Text[later.Span.End] != ' ') continue;
            yield return Plant.Replace("AF0331", soil.Text, later.Span, later.Text + ", " + (person.Age + 9) + ",");
        }
    }

    public static IEnumerable<Plant> HeadlineFigure(Soil soil)
    {
        if (soil.Facts.Headline is not { } headline) yield break;
        foreach (var figure in soil.Facts.Quantities.Where(q => headline.Span.Contains(q.Source.Span) && q is
        {
            Kind: QuantityKind.Count,
            Approximate: false, UpperValue: null
        } && q.Value is > 1 and < 20))
        {
            var told = soil.Facts.Quantities.Where(q => !headline.Span.Contains(q.Source.Span) && q.Kind == QuantityKind.Count
                && q.Unit.Split(' ')[^1] == figure.Unit.Split(' ')[^1] && q.Unit.Length > 0).ToList();
            if (told.Count != 1 || told[0].Value != figure.Value || soil.Facts.Quantities.Any(q => q.Value == figure.Value + 5)) continue;
            yield return Plant.Replace("AF0307", soil.Text, figure.Source.Span, ((int)figure.Value
                + 5).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public static IEnumerable<Plant> HeadlineQuotation(Soil soil)
    {
        if (soil.Facts.Headline is not { } headline) yield break;
        foreach (var quotation in soil.Facts.Quotations.SelectMany(q => q.Segments).Where(s => headline.Span.Contains(s.Span)
            && s.Text.Split(' ').Length >= 4))
        {
            if (soil.Facts.Findings.Any(f => f.Id == "AF0341")) continue;
            var word = quotation.Text.Split(' ').OrderByDescending(w => w.Length).First(w => w.All(char.IsLetter));
            yield return Plant.Replace("AF0341", soil.Text, quotation.Span, quotation.Text.Replace(word, "Xylophone",
                StringComparison.Ordinal));
        }
    }

    public static IEnumerable<Plant> ShuffledAcronym(Soil soil)
    {
        foreach (var acronym in soil.Facts.Acronyms)
        {
            var (letters, span) = (acronym.Short, acronym.Source.Span);
            if (acronym.Expansion is not { } words || span.Start == 0 || soil.Text[span.Start - 1] != '(' || soil.Text[span.End] != ')'
                || letters.Length is < 3 or > 6) continue;
            var capitals = new string([.. words.Split(' ').Where(w => w is not ("of" or "the" or "and" or "for")).Select(w => w[0])]);
            if (capitals != letters || letters[^1] == letters[^2] || !soil.Text[..(span.Start - 2)].EndsWith(words,
                StringComparison.Ordinal)) continue;
            yield return Plant.Replace("AF0344", soil.Text, span, letters[..^2] + letters[^1] + letters[^2]);
        }
    }

    public static IEnumerable<Plant> AcronymExplainedAgain(Soil soil)
    {
        foreach (var acronym in soil.Facts.Acronyms)
        {
            if (acronym.Expansion is not { } words || soil.Text[acronym.Source.Span.End] != ')'
                || soil.BlockAt(acronym.Source.Span) != BlockKind.Paragraph || !words.Contains(' ', StringComparison.Ordinal)) continue;
            var at = soil.Text.IndexOf(" " + acronym.Short + " ", acronym.Source.Span.End, StringComparison.Ordinal);
            if (at < 0 || soil.BlockAt(new SourceSpan(at + 1, at + 2)) != BlockKind.Paragraph || soil.IsQuoted(new SourceSpan(at + 1, at
                + 2))) continue;
            yield return Plant.Replace("AF0343", soil.Text, new SourceSpan(at + 1, at + 1 + acronym.Short.Length), words + " ("
                + acronym.Short + ")");
        }
    }

    public static IEnumerable<Plant> UnexplainedAcronym(Soil soil) =>
        soil.Facts.Acronyms.Count(a => a.Expansion is not null) < 2 ? [] : soil.Prose.Take(3).Select(p =>
            Plant.Replace("AF0342", soil.Text, new SourceSpan(p.Span.End, p.Span.End), " The chief of the QZVB did not come."));

    // One letter near the end, as a slip of the fingers makes it.
    private static string Changed(string name)
    {
        var at = name.Length - 2;
        var letter = name[at] == 'e' ? 'a' : "aiou".Contains(name[at], StringComparison.Ordinal) ? 'e' : name[at] == 'n' ? 'm' : 'n';
        return name[..at] + letter + name[(at + 1)..];
    }
}
