namespace ArticleFacts.Facts;

/// <summary>
/// The cells of one row by column, in the order in which they were set. A row has a handful of them, and a table may have many thousand rows:
/// an array is smaller than a dictionary, and as fast.
/// </summary>
internal sealed class CellMap<T>
    where T : struct
{
    private (string Column, T Cell)[] cells = [];

    public int Count { get; private set; }

    /// <summary>The column that was set as the one of number <paramref name="index"/>.</summary>
    public string Column(int index) => cells[index].Column;

    public T this[string column]
    {
        set
        {
            var index = IndexOf(column);
            if (index < 0)
            {
                if (Count == cells.Length) Array.Resize(ref cells, Math.Max(2, Count * 2));
                index = Count++;
            }
            cells[index] = (column, value);
        }
    }

    public bool ContainsKey(string column) => IndexOf(column) >= 0;

    public bool TryGetValue(string column, out T cell)
    {
        var index = IndexOf(column);
        cell = index < 0 ? default : cells[index].Cell;
        return index >= 0;
    }

    public void Remove(string column)
    {
        var index = IndexOf(column);
        if (index < 0) return;
        Count--;
        Array.Copy(cells, index + 1, cells, index, Count - index);
    }

    /// <summary>The columns in order, as one word.</summary>
    public string Signature => string.Join("|", cells.Select(c => c.Column));

    /// <summary>Whether both rows have the same columns in the same order.</summary>
    public bool HasColumnsOf(CellMap<T> other)
    {
        if (other.Count != Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (cells[i].Column != other.cells[i].Column) return false;
        }
        return true;
    }

    private int IndexOf(string column)
    {
        for (var i = 0; i < Count; i++)
        {
            if (cells[i].Column == column) return i;
        }
        return -1;
    }
}
