namespace ReportExtractor.Reading.Word;

/// <summary>Takes what stands in a paragraph, piece by piece.</summary>
internal interface IInlineSink
{
    /// <summary>Takes visible text.</summary>
    void Append(ReadOnlySpan<char> text);

    /// <summary>Takes a break within the paragraph.</summary>
    void BreakLine();

    /// <summary>Takes a text box, to be read after the paragraph that it is fixed to.</summary>
    void AddBox(WordElement content);

    /// <summary>Takes a picture large enough to hold text.</summary>
    void AddPicture();
}
