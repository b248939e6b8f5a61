namespace ReportExtractor.Collection.Robots;

/// <summary>One line <c>Allow</c> or <c>Disallow</c>: a pattern in which <c>*</c> stands for anything and a last <c>$</c> for the end.</summary>
internal sealed class PathRule
{
    private readonly string[] _pieces;
    private readonly bool _isAnchored;

    public PathRule(string pattern, bool isAllowed)
    {
        var normal = RobotsPath.Normalise(pattern, isPattern: true);
        Length = normal.Length;
        IsAllowed = isAllowed;
        _isAnchored = normal.EndsWith('$');
        _pieces = (_isAnchored ? normal[..^1] : normal).Split('*');
    }

    /// <summary>Disallows every path.</summary>
    public static PathRule Everything { get; } = new("/", isAllowed: false);

    public bool IsAllowed { get; }

    /// <summary>How many octets the pattern has: of rules that match, the longest holds.</summary>
    public int Length { get; }

    /// <summary>True if the rule is about a path, as <see cref="RobotsPath.Normalise"/> gives it. Takes a time that grows with the path only, whatever the pattern.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
            return false;
        var at = _pieces[0].Length;
        for (var i = 1; i < _pieces.Length; i++)
        {
            // The last piece of an anchored pattern must stand at the end; any other where it first can.
            var isEnd = _isAnchored && i == _pieces.Length - 1;
            var found = isEnd ? (path[at..].EndsWith(_pieces[i], StringComparison.Ordinal) ? path.Length - at - _pieces[i].Length : -1) : path[at..].IndexOf(_pieces[i], StringComparison.Ordinal);
            if (found < 0)
                return false;
            at += found + _pieces[i].Length;
        }

        return !_isAnchored || at == path.Length;
    }
}
