namespace ArticleFacts.Mentions;

/// <summary>What a quotation mark can do at its place.</summary>
internal enum QuoteMarkRole : byte
{
    /// <summary>It opens a quotation.</summary>
    Open,

    /// <summary>It closes one.</summary>
    Close,

    /// <summary>Its form and its neighbours leave both possible: what is open already decides.</summary>
    Either,
}

/// <summary>A quotation mark with its place and role. A mark may be several tokens (<c>''</c>, <c>""</c>).</summary>
internal readonly struct QuoteMark(int token, int endToken, bool single, QuoteMarkRole role, bool doubtful)
{
    /// <summary>Its first token.</summary>
    public int Token { get; } = token;

    /// <summary>The token behind its last.</summary>
    public int EndToken { get; } = endToken;

    public bool Single { get; } = single;

    public QuoteMarkRole Role { get; } = role;

    /// <summary>Whether a closing mark may as well be the apostrophe of a plural ("the soldiers' homes"), or the sign of inches (12").</summary>
    public bool Doubtful { get; } = doubtful;
}
