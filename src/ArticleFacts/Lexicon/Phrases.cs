using System.Runtime.CompilerServices;
using ArticleFacts.Text;

namespace ArticleFacts.Lexicon;

/// <summary>Terms of one or more words, matched token by token.</summary>
internal static class Phrases
{
    // Names that are common words or given names as well.
    private const WordClass Doubtful = WordClass.CommonWord | WordClass.GivenName;

    /// <summary>
    /// The longest phrase of any of <paramref name="kinds"/> that begins at <paramref name="token"/>. A phrase whose entry is capitalized matches only
    /// capitalized (or all-caps) words; a period behind an abbreviation is part of the match where the entry has it and optional otherwise.
    /// </summary>
    /// <returns>The number of tokens matched; 0 when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Match(ArticleText text, int token, PhraseKind kinds, out Phrase? phrase) => Match(text, token, kinds, towns: null, out phrase);

    /// <summary>As <see cref="Match(ArticleText, int, PhraseKind, out Phrase?)"/>, for who asks often for towns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Match(ArticleText text, int token, PhraseKind kinds, TownMemo? towns, out Phrase? phrase)
    {
        // Most tokens begin no phrase of the kinds, and say so themselves.
        var tokens = text.Tokens;
        if ((uint)token < (uint)tokens.Length && MayBegin(tokens[token], kinds)) return MatchFrom(text, token, kinds, towns, out phrase);
        phrase = null;
        return 0;
    }

    /// <summary>Whether a phrase of any of <paramref name="kinds"/> can begin with the token: the cheap question before <see cref="Match(ArticleText, int, PhraseKind, out Phrase?)"/>.</summary>
    public static bool MayBegin(in Token token, PhraseKind kinds) => (token.Begins & kinds) != 0;

    /// <summary>As <see cref="Match(ArticleText, int, PhraseKind, out Phrase?)"/>, but with every phrase of the longest length: "Georgia" is a country and a state.</summary>
    /// <param name="phrases">Is emptied, and filled with what was found.</param>
    public static int MatchAll(ArticleText text, int token, PhraseKind kinds, List<Phrase> phrases)
    {
        phrases.Clear();
        if ((uint)token >= (uint)text.Tokens.Length || !MayBegin(text.Tokens[token], kinds)) return 0;
        var length = LexiconTables.Instance.Phrases.Match(text, token, kinds, out _, phrases);
        if (MatchTown(text, token, kinds, null, out var town) is var longer && longer <= length) return length;
        phrases.Clear();
        phrases.Add(town!);
        return longer;
    }

    /// <summary>Reads the files anew, and notes in <paramref name="words"/> which of them begin a phrase.</summary>
    public static PhraseTrie Load(WordTable words)
    {
        var trie = new PhraseTrie();
        foreach (var name in PhraseFile.Files) Read(LexiconFile.Read(name), trie, words);
        return trie;
    }

    private static int MatchFrom(ArticleText text, int token, PhraseKind kinds, TownMemo? towns, out Phrase? phrase)
    {
        var length = LexiconTables.Instance.Phrases.Match(text, token, kinds, out phrase, all: null);
        if (MatchTown(text, token, kinds, towns, out var town) is var longer && longer <= length) return length;
        phrase = town;
        return longer;
    }

    private static int MatchTown(ArticleText text, int token, PhraseKind kinds, TownMemo? towns, out Phrase? town)
    {
        if ((kinds & PhraseKind.City) != 0 && MayBegin(text.Tokens[token], PhraseKind.City))
        {
            return towns is null ? LexiconTables.Instance.Towns.Match(text, token, out town) : towns.Match(token, out town);
        }
        town = null;
        return 0;
    }

    // The file is cut into tokens once, as an article is; a form is a range of its tokens.
    [MethodImpl(FoldedText.Optimize)]
    private static void Read(string text, PhraseTrie trie, WordTable words)
    {
        var file = new PhraseFile(text);
        var source = ArticleText.From(text, words);
        Phrase? plain = null, ambiguous = null;
        int canonicalStart = -1, first = 0;
        while (file.NextForm())
        {
            if (file.CanonicalStart != canonicalStart)
            {
                canonicalStart = file.CanonicalStart;
                plain = new Phrase(text.Substring(canonicalStart, file.CanonicalEnd - canonicalStart), file.Kind, file.Data);
                ambiguous = plain with { Ambiguous = true };
            }
            while (source.Tokens[first].Start < file.FormStart) first++;
            var end = first;
            var hasPeriod = false;
            for (; end < source.Tokens.Length && source.Tokens[end].End <= file.FormEnd; end++) hasPeriod |= source.IsChar(end, '.');
            var phrase = file.Ambiguous ?? IsDoubtful(source, first, end, file.Kind) ? ambiguous! : plain!;
            trie.Add(source, first, end, skipPeriods: false, phrase, words);
            if (hasPeriod && !file.NeedsPeriod) trie.Add(source, first, end, skipPeriods: true, phrase, words);
        }
    }

    // "US" is not "us": what must be written in capitals is no common word.
    private static bool IsDoubtful(ArticleText source, int first, int end, PhraseKind kind) =>
        (kind & (PhraseKind.AnyPlace | PhraseKind.Organization | PhraseKind.NewsAgency)) != 0
        && end == first + 1 && !source.Tokens[first].IsAllCaps && source.Tokens[first].Is(Doubtful);
}
