using AngleSharp.Dom;

namespace ReportExtractor.Reading.Html;

/// <summary>
/// Visits a node and all it holds in reading order. It keeps its own place instead of calling itself, so that no depth of
/// nesting exhausts the stack, and counts children by index, since asking a node for its sibling searches all of them.
/// </summary>
internal sealed class DomWalk(Func<INode, bool> enter, Action<INode> leave)
{
    private readonly Stack<(INode Node, int Next)> _open = new();

    /// <summary>Visits the nodes: <c>enter</c> first for each, false keeping the walk out of it; <c>leave</c> after all that an entered node holds.</summary>
    public void Visit(INode root)
    {
        if (!enter(root))
            return;
        _open.Push((root, 0));
        while (_open.TryPop(out var place))
        {
            var children = place.Node.ChildNodes;
            if (place.Next >= children.Length)
            {
                leave(place.Node);
                continue;
            }

            _open.Push((place.Node, place.Next + 1));
            var child = children[place.Next];
            if (enter(child))
                _open.Push((child, 0));
        }
    }
}
