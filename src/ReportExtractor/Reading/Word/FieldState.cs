namespace ReportExtractor.Reading.Word;

/// <summary>
/// Tells a field's instruction, which nobody sees, from its result, which is text. A field is written as marks between
/// the runs: begin, instruction, separate, result, end; fields stand within fields.
/// </summary>
internal sealed class FieldState
{
    private readonly Stack<bool> _inResult = new();
    private int _instructions;

    /// <summary>False within an instruction.</summary>
    public bool IsText => _instructions == 0;

    /// <summary>Notes a mark by its type.</summary>
    public void Mark(string? type)
    {
        if (type == "begin")
        {
            _inResult.Push(false);
            _instructions++;
        }
        else if (type == "separate" && _inResult.TryPeek(out var inResult) && !inResult)
        {
            _inResult.Pop();
            _inResult.Push(true);
            _instructions--;
        }
        else if (type == "end")
        {
            End();
        }
    }

    /// <summary>No instruction runs on into the next paragraph; one that seems to lost its end, and must not swallow the text.</summary>
    public void EndParagraph()
    {
        while (_instructions > 0)
            End();
    }

    private void End()
    {
        if (_inResult.TryPop(out var inResult) && !inResult)
            _instructions--;
    }
}
