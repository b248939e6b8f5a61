using System.Globalization;
using System.Text;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Csv;

/// <summary>Writes a table as comma-separated values (RFC 4180) in UTF-8, field by field. What there is no value of is empty.</summary>
internal sealed class CsvWriter : IDisposable
{
    private const int BufferLength = 1 << 16;
    private const int MaxNumber = 64;

    private readonly StreamWriter _output;
    private bool _isFirst = true;

    /// <summary>Creates a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="hasMark">Begins with a byte order mark, by which spreadsheet programs know UTF-8.</param>
    public CsvWriter(string path, bool hasMark) => _output = new StreamWriter(path, append: false, new UTF8Encoding(hasMark), BufferLength);

    public void Write(string? text)
    {
        Next();
        ReportCsv.WriteField(_output, text);
    }

    public void Write(long? number) => Format(number, default);

    public void Write(decimal? number) => Format(number, default);

    public void Write(double? number) => Format(number, "R");

    public void Write(DateOnly? date) => Format(date, "yyyy-MM-dd");

    public void Write(DateTimeOffset? time) => Format(time?.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    public void Write(bool? value)
    {
        Next();
        if (value is { } known)
            _output.Write(known ? "true" : "false");
    }

    public void EndRow()
    {
        _output.Write("\r\n");
        _isFirst = true;
    }

    public void Dispose() => _output.Dispose();

    /// <summary>Closes the file whatever becomes of its last rows, where it is thrown away.</summary>
    public void Abandon()
    {
        try
        {
            Dispose();
        }
        catch (IOException)
        {
            // The disk is full, which is why it is thrown away.
        }
    }

    private void Format<T>(T? value, ReadOnlySpan<char> format)
        where T : struct, ISpanFormattable
    {
        Next();
        if (value is not { } known)
            return;
        Span<char> text = stackalloc char[MaxNumber];
        if (!known.TryFormat(text, out var length, format, CultureInfo.InvariantCulture))
            throw new InvalidOperationException($"{known} is longer than any number.");
        _output.Write(text[..length]);
    }

    private void Next()
    {
        if (!_isFirst)
            _output.Write(',');
        _isFirst = false;
    }
}
