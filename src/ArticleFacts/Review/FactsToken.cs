namespace ArticleFacts.Review;

/// <summary>What a token of a facts file is.</summary>
internal enum FactsTokenKind
{
    /// <summary>A keyword, a name, a number or a date: everything without blanks, quotation marks and brackets.</summary>
    Word,

    /// <summary>Words of the text in quotation marks.</summary>
    String,

    /// <summary>One of <c>= ( ) , :</c>, or <c>..</c> between the ends of a range.</summary>
    Sign,

    /// <summary>A string that is not closed on its line.</summary>
    Unclosed,
}

/// <summary>A token of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word or sign; of a string what is inside, with escapes as they are written.</param>
/// <param name="Start">Where it begins in the file, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FactsToken(FactsTokenKind Kind, string Text, int Start, int End)
{
    public SourceSpan Span => new(Start, End);

    public bool Is(string text) => Kind is FactsTokenKind.Word or FactsTokenKind.Sign && Text == text;

    /// <summary>The tokens of one line, up to its comment.</summary>
    /// <param name="file">The facts file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, without its line break.</param>
    public static List<FactsToken> OfLine(string file, int start, int end)
    {
        var tokens = new List<FactsToken>();
        for (var i = start; i < end;)
        {
            var c = file[i];
            if (c is ' ' or '\t' or '\u00A0' or '\uFEFF')
            {
                i++;
            }
            else if (c == '#')
            {
                break;
            }
            else if (c == '"')
            {
                var close = i + 1;
                while (close < end && file[close] != '"') close += file[close] == '\\' ? 2 : 1;
                var isClosed = close < end;
                close = Math.Min(close, end);
                tokens.Add(new FactsToken(isClosed ? FactsTokenKind.String : FactsTokenKind.Unclosed, file.Substring(i + 1, close - i - 1), i, isClosed ? close + 1 : end));
                i = close + 1;
            }
            else
            {
                var length = SignLength(file, i, end);
                var kind = length > 0 ? FactsTokenKind.Sign : FactsTokenKind.Word;
                if (length == 0)
                {
                    length = 1;
                    while (i + length < end && !IsDelimiter(file, i + length, end)) length++;
                }
                tokens.Add(new FactsToken(kind, file.Substring(i, length), i, i + length));
                i += length;
            }
        }
        return tokens;
    }

    // A colon inside a time ("10:45") belongs to it.
    private static int SignLength(string file, int i, int end) => file[i] switch
    {
        '=' or '(' or ')' or ',' or ':' => 1,
        '.' when i + 1 < end && file[i + 1] == '.' => 2,
        _ => 0,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsDelimiter(string file, int i, int end) => file[i] switch
    {
        ' ' or '\t' or '\u00A0' or '"' or '#' or '=' or '(' or ')' or ',' => true,
        ':' => !(IsDigit(file[i - 1]) && i + 1 < end && IsDigit(file[i + 1])),
        '.' => i + 1 < end && file[i + 1] == '.',
        _ => false,
    };
}
