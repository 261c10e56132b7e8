namespace ArticleFacts.Mentions;

/// <summary>
/// Pairs opening and closing marks of one block, in one pass over a stack. A double mark is taken at its word; a single one only where nothing
/// contradicts it, because it may be an apostrophe. What stays open is dropped.
/// </summary>
internal sealed class QuotePairing
{
    private readonly List<int> open = [];
    private int[] closeOf = [];
    private int doublesOpen;

    /// <summary>The mark that was left open and has no pair behind it; -1 when there is none.</summary>
    public int LeftOpen { get; private set; }

    /// <summary>The mark that closes mark <paramref name="i"/>; -1 when <paramref name="i"/> opens nothing.</summary>
    public int CloseOf(int i) => closeOf[i];

    /// <summary>Pairs <paramref name="marks"/>.</summary>
    /// <param name="marks">The marks of one block, in order.</param>
    /// <param name="doubtfulReach">Number of tokens within which a doubtful single mark may close.</param>
    public void Pair(List<QuoteMark> marks, int doubtfulReach)
    {
        if (closeOf.Length < marks.Count) closeOf = new int[Math.Max(marks.Count, closeOf.Length * 2)];
        open.Clear();
        doublesOpen = 0;
        var lastClose = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            closeOf[i] = -1;
            var mark = marks[i];
            if (mark.Doubtful && DropsDoubtful(marks, i, doubtfulReach)) continue;
            if (mark.Role == QuoteMarkRole.Open || (mark.Role == QuoteMarkRole.Either && !mark.Single && doublesOpen == 0 && !NextOpens(marks, i)))
            {
                open.Add(i);
                if (!mark.Single) doublesOpen++;
            }
            else if (mark.Single ? CloseSingle(marks, i) : CloseDouble(marks, i))
            {
                lastClose = i;
            }
        }
        LeftOpen = LastOpen(marks, lastClose);
    }

    // The apostrophe of a plural, or the sign of inches, when the very next mark closes beyond doubt, or nothing near is open.
    private bool DropsDoubtful(List<QuoteMark> marks, int i, int reach)
    {
        var nextCloses = i + 1 < marks.Count && marks[i + 1].Single == marks[i].Single && marks[i + 1] is { Role: QuoteMarkRole.Close, Doubtful: false };
        if (nextCloses) return true;
        return marks[i].Single
            ? open.Count == 0 || marks[i].Token - marks[open[open.Count - 1]].Token > reach
            : doublesOpen == 0;
    }

    // A mark that may do both and stands before one that opens closes something whose own opening mark is lost.
    private static bool NextOpens(List<QuoteMark> marks, int i) => i + 1 < marks.Count && marks[i + 1] is { Role: QuoteMarkRole.Open, Single: false };

    private bool CloseSingle(List<QuoteMark> marks, int i)
    {
        if (open.Count == 0 || !marks[open[open.Count - 1]].Single) return false;
        closeOf[Pop()] = i;
        return true;
    }

    // Single marks that are still open inside a double quotation were apostrophes.
    private bool CloseDouble(List<QuoteMark> marks, int i)
    {
        if (doublesOpen == 0) return false;
        while (marks[open[open.Count - 1]].Single) Pop();
        closeOf[Pop()] = i;
        doublesOpen--;
        return true;
    }

    private int Pop()
    {
        var top = open[open.Count - 1];
        open.RemoveAt(open.Count - 1);
        return top;
    }

    // A double mark before a single one: the single one may be an apostrophe.
    private int LastOpen(List<QuoteMark> marks, int lastClose)
    {
        var last = -1;
        foreach (var i in open)
        {
            if (i > lastClose && (last < 0 || marks[last].Single)) last = i;
        }
        return last;
    }
}
