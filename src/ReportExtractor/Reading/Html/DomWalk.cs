using AngleSharp.Dom;

namespace ReportExtractor.Reading.Html;

/// <summary>Visits a node and all it holds in reading order. It keeps its own place instead of calling itself, so that no depth of nesting exhausts the stack.</summary>
internal static class DomWalk
{
    /// <summary>Visits the nodes.</summary>
    /// <param name="root">The first node to enter and the last to leave.</param>
    /// <param name="enter">Called first for each node; false keeps the walk out of what the node holds, and <paramref name="leave"/> is not called for it.</param>
    /// <param name="leave">Called for each entered node after all it holds.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var node = root;
        while (true)
        {
            if (enter(node))
            {
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                leave(node);
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                leave(node);
            }

            if (node == root)
                return;
            node = node.NextSibling!;
        }
    }
}
