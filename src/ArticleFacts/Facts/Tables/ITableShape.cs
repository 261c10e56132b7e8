namespace ArticleFacts.Facts;

/// <summary>A shape in which articles print tables. It finds its tables by itself, and claims their blocks.</summary>
internal interface ITableShape
{
    /// <summary>The tables of this shape, in text order.</summary>
    IEnumerable<DraftTable> Read();
}
