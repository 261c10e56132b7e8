namespace ArticleFacts.Mentions;

/// <summary>Names that a number belongs to: military units, courts, streets and roads.</summary>
internal sealed class NumberedNames(NameWords words)
{
    private static readonly WordSet Numbered = new(
        "battalion", "brigade", "division", "regiment", "infantry", "airborne", "cavalry", "army", "corps", "fleet", "squadron", "marines", "wing", "artillery", "rifles", "fusiliers", "company", "legion", "circuit",
        "street", "avenue", "district");
    private static readonly WordSet Roads = new("route", "highway", "interstate", "motorway");

    private readonly NameRuns runs = new(words);

    /// <summary>"3rd Norvale Rifles", "42nd Street": the number belongs to the unit and to the street.</summary>
    public int WithOrdinal(int first, int end)
    {
        if (first < 2 || !words[first - 2].IsNumber || !words.IsGlued(first - 1) || !words.IsLower(first - 1) || (words.Length(first - 1) != 2 && !words.Text.Is(first - 1, "d"))) return first;
        // "4th U.S. Circuit Court of Appeals".
        if (end > first + 1 && words.Text.Is(first + 1, "circuit")) return first - 2;
        return Numbered.Contains(words.Text, runs.LastWord(first, end)) || IsCombatTeam(end) || Numbered.Contains(words.Text, first) ? first - 2 : first;
    }

    private bool IsCombatTeam(int end) => words.Text.Is(end - 1, "team") && words.Text.Is(end - 2, "combat");

    /// <summary>"2nd Battalion, 411th Infantry Regiment": a battalion goes by its regiment.</summary>
    public int WithRegiment(int first, int end, int limit)
    {
        if (first + 3 != end || !words[first].IsNumber || !(words.Text.Is(end - 1, "battalion") || words.Text.Is(end - 1, "squadron")) || !words.Text.IsChar(end, ',')) return end;
        var next = end + 1;
        if (next + 3 >= limit || !words[next].IsNumber || !words.IsGlued(next + 1) || !words.IsCapital(next + 2)) return end;
        var last = runs.End(next + 2, limit);
        return words.Text.Is(last - 1, "regiment") ? last : end;
    }

    /// <summary>"Route 71".</summary>
    public int WithNumber(int first, int end, int limit) =>
        end < limit && words[end].IsNumber && words[end].SpaceBefore && Roads.Contains(words.Text, runs.LastWord(first, end)) ? end + 1 : end;
}
