namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>Numbers from 0 that are joined to sets (union-find).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++)
            _parents[i] = i;
    }

    /// <summary>The number that stands for the set a number is in.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
            item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    /// <summary>Makes two sets one.</summary>
    public void Join(int a, int b) => _parents[Find(a)] = Find(b);
}
