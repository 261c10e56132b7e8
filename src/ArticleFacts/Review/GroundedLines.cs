using ArticleFacts.Facts;

namespace ArticleFacts.Review;

/// <summary>Finds the words of lines in the text, and says what is there instead where they are gone.</summary>
internal sealed class GroundedLines(Grounding grounding, MentionFactory source, List<FactsProblem> problems)
{
    private const int MostPlaces = 4;

    /// <summary>Names that several lines of a kind have, such as the surname of two people: where they are alone, nobody knows who is meant.</summary>
    public HashSet<(FactsKind Kind, string Name)> Shared { get; init; } = [];

    /// <summary>The one place of the line's words; null, and a problem, if they are nowhere or in several places.</summary>
    public Ground? Only(FactsStatement line)
    {
        if (Words(line, line.Words[0]) is not { } words) return null;
        var found = grounding.Find(words, MostPlaces + 1);
        if (found.Count == 1) return found[0];
        if (found.Count == 0) Gone(line, line.Words[0], words);
        else Ambiguous(line, found);
        return null;
    }

    /// <summary>The first place of the line's words; null, and a problem, if there is none.</summary>
    public Ground? First(FactsStatement line)
    {
        if (Words(line, line.Words[0]) is not { } words) return null;
        var found = grounding.Find(words, 1);
        if (found.Count == 0) Gone(line, line.Words[0], words);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>All places of the words, without a problem if there is none.</summary>
    public List<Ground> All(FactsToken token) => FactsWords.Parse(token.Text, out _) is { } words ? grounding.Find(words) : [];

    /// <summary>Where a name is first; null if the text does not have it.</summary>
    public int? FirstOf(string name) => FactsWords.OfName(name) is { } words && grounding.Find(words, 1) is { Count: 1 } found ? found[0].Own.Start : null;

    /// <summary>All mentions of what the line names: its full name, its words and its aliases. Null, and a problem, if the text has none of them.</summary>
    public ValueList<Mention>? Named(FactsStatement line)
    {
        var spans = new List<SourceSpan>();
        foreach (var name in line.Attributes.Where(a => a.Name is "alias" or "acronym").Select(a => a.Value).Prepend(line.FullName!))
        {
            if (!Shared.Contains((line.Kind, name)) && FactsWords.OfName(name) is { } words) spans.AddRange(grounding.Find(words).Select(g => g.Own));
        }
        foreach (var token in line.Words)
        {
            if (Words(line, token) is not { } words) return null;
            var found = grounding.Find(words);
            if (found.Count == 0)
            {
                Gone(line, token, words);
                return null;
            }
            spans.AddRange(found.Select(g => g.Own));
        }
        if (spans.Count == 0)
        {
            if (FactsWords.OfName(line.FullName!) is { } name) Gone(line, null, name);
            else problems.Add(new FactsProblem(FactsRules.Malformed, FindingSeverity.Error, "The name has no letters or digits: write it as the text has it", line.FullNameSpan, null));
            return null;
        }
        var mentions = new List<Mention>();
        var end = 0;
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.Length))
        {
            if (span.Start < end) continue;
            mentions.Add(source.Make(span));
            end = span.End;
        }
        return ValueList.From(mentions);
    }

    /// <summary>The places of the segments of a quotation, each after the one before it.</summary>
    public ValueList<Mention>? Sequence(FactsStatement line)
    {
        var segments = new List<Mention>();
        var end = 0;
        foreach (var token in line.Words)
        {
            if (Words(line, token) is not { } words) return null;
            var found = grounding.Find(words);
            var next = found.FindIndex(g => g.Own.Start >= end);
            if (next < 0)
            {
                Gone(line, token, words);
                return null;
            }
            if (segments.Count == 0 && found.Count > 1)
            {
                Ambiguous(line, found);
                return null;
            }
            segments.Add(source.Make(found[next].Own));
            end = found[next].Own.End;
        }
        return ValueList.From(segments);
    }

    private FactsWords? Words(FactsStatement line, FactsToken token)
    {
        if (FactsWords.Parse(token.Text, out var why) is { } words) return words;
        problems.Add(new FactsProblem(FactsRules.Malformed, FindingSeverity.Error, why, token.Span, null));
        return null;
    }

    private void Gone(FactsStatement line, FactsToken? token, FactsWords words)
    {
        var message = "The words of '" + line.Title + "' are gone";
        Mention? place = null;
        if (grounding.Nearest(words) is { } nearest)
        {
            place = source.Make(nearest.Differs);
            message += ": the nearest place has \u201C" + source.Fold(source.Make(nearest.Line)) + "\u201D, with '" + place.Text + "' where the line says '" + nearest.Expected + "'";
        }
        problems.Add(new FactsProblem(
            FactsRules.WordsGone, FindingSeverity.Error, message + ". Correct the words of the line, or remove it", token?.Span ?? line.FullNameSpan, place));
    }

    private void Ambiguous(FactsStatement line, List<Ground> found)
    {
        var all = string.Join(", ", found.Take(MostPlaces).Select(g => source.Make(g.Own)).Select(m => "line " + m.Line + " column " + m.Column));
        problems.Add(new FactsProblem(
            FactsRules.WordsAmbiguous, FindingSeverity.Error,
            "The words of '" + line.Title + "' are in several places (" + all + (found.Count > MostPlaces ? " and elsewhere" : "") + "): write more of the words around the ones that are meant, and put those in braces",
            line.Words[0].Span, source.Make(found[0].Own)));
    }
}
