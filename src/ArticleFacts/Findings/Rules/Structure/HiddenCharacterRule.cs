using System.Globalization;
using ArticleFacts.Text;

namespace ArticleFacts.Findings;

/// <summary>AF0208: characters that nobody sees, that turn the direction of the text, or that look like other letters.</summary>
internal sealed class HiddenCharacterRule : IFindingRule
{
    private const int MostPlaces = 10;

    public FindingRule Rule { get; } = new(
        "AF0208",
        "Invisible or misleading characters",
        FindingCategory.Structure,
        "The text holds invisible characters inside or between Latin words, marks that turn its direction, or words that mix Latin with "
            + "Cyrillic or Greek letters. The byte order mark, joined emoji, and text in scripts that need such marks are silent. "
            + "Reported once for each kind.");

    /// <summary>What is wrong with a character.</summary>
    private enum Fault
    {
        None,
        Invisible,
        Direction,
        LookAlike,
    }

    public void Check(FindingContext context)
    {
        var source = context.Text.Source;
        var places = new Dictionary<Fault, List<SourceSpan>>();
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is >= ' ' and < '\u007F' or '\t' || Characters.IsLineBreak(c)) continue;
            var fault = Of(source, i);
            if (fault == Fault.None) continue;
            if (!places.TryGetValue(fault, out var list)) places.Add(fault, list = []);
            if (list.Count <= MostPlaces) list.Add(new SourceSpan(i, i + 1));
        }
        foreach (var fault in places) Report(context, fault.Key, fault.Value);
    }

    private void Report(FindingContext context, Fault fault, List<SourceSpan> places)
    {
        var code = "U+" + ((int)context.Text.Source[places[0].Start]).ToString("X4", CultureInfo.InvariantCulture);
        var message = fault switch
        {
            Fault.Direction => "The character " + code + " turns the direction of the text, which hides what it says: remove it",
            Fault.LookAlike => "The letter " + code + " looks like a Latin one but is not, inside a Latin word: type the word anew",
            _ => "The character " + code + " is invisible, so the words around it are not found by searching: remove it",
        };
        context.Report(Rule, places[0], message, new FindingValue(code, code), null,
            [.. places.Skip(1).Select(p => context.Place("another one", p))]);
    }

    private static Fault Of(string source, int i)
    {
        var c = source[i];
        if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) return Fault.Direction;
        if (c is '\u200E' or '\u200F') return IsRightToLeft(source, i - 1) || IsRightToLeft(source, i + 1) ? Fault.None : Fault.Direction;
        if (c is '\u200C' or '\u200D') return IsLatin(source, i - 1) && IsLatin(source, i + 1) ? Fault.Invisible : Fault.None;
        if (c == '\uFEFF') return i == 0 ? Fault.None : Fault.Invisible;
        if (c is '\u00AD' or '\u200B' or '\u2060' or '\u180E' or '\u0000' or (< ' ' and not '\t') or '\u007F') return Fault.Invisible;
        return IsForeign(c) && IsInsideLatinWord(source, i) ? Fault.LookAlike : Fault.None;
    }

    // Cyrillic and Greek letters that are drawn like Latin ones; µ and Ω are units, and β is not drawn so.
    private static bool IsForeign(char c) => c is >= '\u0400' and <= '\u04FF'
        or 'Α' or 'Β' or 'Ε' or 'Ζ' or 'Η' or 'Ι' or 'Κ' or 'Μ' or 'Ν' or 'Ο' or 'Ρ' or 'Τ' or 'Υ' or 'Χ' or 'ο' or 'ν' or 'ι';

    private static bool IsInsideLatinWord(string source, int i)
    {
        const int Reach = 20;
        int latin = 0, foreign = 1;
        for (var j = i - 1; j >= 0 && i - j < Reach && Unicode.IsLetter(source[j]); j--) Count(source[j], ref latin, ref foreign);
        for (var j = i + 1; j < source.Length && j - i < Reach && Unicode.IsLetter(source[j]); j++) Count(source[j], ref latin, ref foreign);
        return latin > foreign;
    }

    private static void Count(char c, ref int latin, ref int foreign)
    {
        if (c < '\u0250') latin++;
        else foreign++;
    }

    private static bool IsLatin(string source, int i) => i >= 0 && i < source.Length && source[i] < '\u0250' && Unicode.IsLetter(source[i]);

    private static bool IsRightToLeft(string source, int i) => i >= 0 && i < source.Length && source[i] is >= '\u0590' and <= '\u08FF';
}
