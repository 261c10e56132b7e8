namespace ArticleFacts.Review;

/// <summary>Which of the inferred facts a facts file speaks of already, struck out ones included.</summary>
internal sealed class FactsCoverage
{
    private readonly Dictionary<FactsKind, List<SourceSpan>> spans = [];
    private readonly Dictionary<FactsKind, HashSet<string>> names = [];
    private readonly HashSet<FactsKind> kinds = [];

    public FactsCoverage(List<FactsStatement> statements, GroundedLines lines)
    {
        foreach (var line in statements)
        {
            kinds.Add(line.Kind);
            if (line.FullName is { } name)
            {
                if (!names.TryGetValue(line.Kind, out var known)) names.Add(line.Kind, known = new HashSet<string>(NameComparer.Instance));
                known.Add(name);
                known.UnionWith(line.Attributes.Where(a => a.Name is "alias" or "acronym").Select(a => a.Value));
            }
            if (!spans.TryGetValue(line.Kind, out var places)) spans.Add(line.Kind, places = []);
            foreach (var token in line.Words) places.AddRange(lines.All(token).Select(g => g.Own));
        }
        foreach (var places in spans.Values) places.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>Whether a line speaks of the fact.</summary>
    public bool Has(InferredFact fact)
    {
        if (fact.IsOnly) return kinds.Contains(fact.Kind);
        if (fact.Names.Count > 0 && names.TryGetValue(fact.Kind, out var known) && fact.Names.Any(known.Contains)) return true;
        return fact.Places.Any(p => IsAt(fact.Kind, p.Span));
    }

    /// <summary>An information for each fact that the text has and no line speaks of.</summary>
    public IEnumerable<FactsProblem> Unreviewed(Article inferred) => InferredFacts.Of(inferred).Where(f => !Has(f)).Select(f => new FactsProblem(
        FactsRules.Unreviewed, FindingSeverity.Info, "The facts file does not have the " + FactsGrammar.Keyword(f.Kind) + " '" + f.Places[0].Text + "': run dotnet build -t:UpdateFacts, and review the new line", default, f.Places[0]));

    private bool IsAt(FactsKind kind, SourceSpan span)
    {
        if (!spans.TryGetValue(kind, out var places)) return false;
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (places[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < places.Count && places[low].Overlaps(span);
    }
}
