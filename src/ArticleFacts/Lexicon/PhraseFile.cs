using System.Runtime.CompilerServices;

namespace ArticleFacts.Lexicon;

/// <summary>
/// Reads a file of phrases form by form. A section is <c>[Kind]</c> or <c>[Kind: data]</c>; an entry is <c>canonical | other form | other form = data</c>.
/// A form may begin with <c>?</c> (ambiguous) or <c>!</c> (certain, although one of its words is a common word or a given name), and may end with
/// <c>~</c> (its period may not be left out).
/// </summary>
internal sealed class PhraseFile(string text)
{
    /// <summary>The files of phrases. Where two entries are equally long, the one that is read first comes first.</summary>
    public static readonly string[] Files = ["places.countries.txt", "places.regions.txt", "places.cities.txt", "organizations.txt", "media.txt", "titles.txt", "measures.txt", "calendar.txt"];

    private string? _sectionData;
    private int _position;
    private int _next;
    private int _entryEnd;

    public PhraseKind Kind { get; private set; }

    /// <summary>The entry's first form.</summary>
    public int CanonicalStart { get; private set; }

    public int CanonicalEnd { get; private set; }

    /// <summary>The form, without its marks.</summary>
    public int FormStart { get; private set; }

    public int FormEnd { get; private set; }

    /// <summary>What the file says of the form; null when it leaves the question to the vocabulary.</summary>
    public bool? Ambiguous { get; private set; }

    /// <summary>Whether the form's period may not be left out: "Miss." is Mississippi, "Miss" is not.</summary>
    public bool NeedsPeriod { get; private set; }

    /// <summary>The data of the entry, or else of the section.</summary>
    public string? Data => _entryEnd < _lineEnd ? text.Substring(_entryEnd + 1, _lineEnd - _entryEnd - 1).Trim() : _sectionData;

    private int _lineEnd;

    /// <summary>Goes to the next form of the file.</summary>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(FoldedText.Optimize)]
    public bool NextForm()
    {
        var first = _next >= _entryEnd;
        if (first && !NextEntry()) return false;

        var end = text.IndexOf('|', _next, _entryEnd - _next);
        if (end < 0) end = _entryEnd;
        int start = _next, trimmed = end;
        _next = end + 1;
        while (start < trimmed && text[start] == ' ') start++;
        while (start < trimmed && text[trimmed - 1] == ' ') trimmed--;
        Ambiguous = start < trimmed ? text[start] switch { '?' => true, '!' => false, _ => null } : null;
        if (Ambiguous != null) start++;
        NeedsPeriod = start < trimmed && text[trimmed - 1] == '~';
        if (NeedsPeriod) trimmed--;
        (FormStart, FormEnd) = (start, trimmed);
        if (first) (CanonicalStart, CanonicalEnd) = (start, trimmed);
        return true;
    }

    [MethodImpl(FoldedText.Optimize)]
    private bool NextEntry()
    {
        while (LexiconFile.NextLine(text, ref _position, out var start, out var end))
        {
            if (text[start] == '[')
            {
                var colon = text.IndexOf(':', start, end - start);
                var nameEnd = colon < 0 ? end - 1 : colon;
                Kind = (PhraseKind)Enum.Parse(typeof(PhraseKind), text.Substring(start + 1, nameEnd - start - 1));
                _sectionData = colon < 0 ? null : text.Substring(colon + 1, end - colon - 2).Trim();
                continue;
            }
            var equals = text.IndexOf('=', start, end - start);
            _next = start;
            _lineEnd = end;
            _entryEnd = equals < 0 ? end : equals;
            return true;
        }
        return false;
    }
}
