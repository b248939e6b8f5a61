using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportExtractor.Collection.Sources;

/// <summary>Lets through only what a list needs: nothing that stands for something else, and nothing deep, so that a file takes no more time and memory than its length.</summary>
internal sealed class PlainYaml(IParser parser) : IParser
{
    private const int MaxDepth = 8;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        var current = parser.Current!;
        _depth += current.NestingIncrease;
        if (current is AnchorAlias)
            throw new YamlException(current.Start, current.End, "it refers to another place; write out what it means");
        if (current is NodeEvent { Tag.IsEmpty: false })
            throw new YamlException(current.Start, current.End, "it has a tag, which means nothing here");
        return _depth <= MaxDepth ? true : throw new YamlException(current.Start, current.End, "it is nested too deep");
    }
}
