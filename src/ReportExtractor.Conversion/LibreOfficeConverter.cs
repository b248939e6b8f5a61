using ReportExtractor.Reading;

namespace ReportExtractor.Conversion;

/// <summary>
/// Converts old office formats with LibreOffice. Each conversion runs in a process and a profile of its own, so any
/// number may run at once, without macros and within <see cref="ConversionLimits"/>.
/// </summary>
public sealed class LibreOfficeConverter : IOfficeConverter
{
    private readonly string _program;
    private readonly TimeSpan _time;

    /// <summary>Uses the program at a path.</summary>
    /// <param name="program">The path of <c>soffice</c>.</param>
    /// <param name="time">The longest time for one document.</param>
    public LibreOfficeConverter(string program, TimeSpan time)
    {
        _program = program;
        _time = time;
    }

    /// <summary>The converter of this machine; null if LibreOffice is not installed.</summary>
    public static LibreOfficeConverter? Find() => LibreOfficeProgram.Find() is { } program ? new LibreOfficeConverter(program, ConversionLimits.Time) : null;

    /// <inheritdoc/>
    public byte[] ToWord(ReadOnlyMemory<byte> content, string extension, CancellationToken cancellation)
    {
        using var folder = new WorkFolder();
        var source = Path.Combine(folder.Path, "source." + extension);
        using (var file = File.Create(source))
            file.Write(content.Span);
        IEnumerable<string> arguments =
        [
            $"-env:UserInstallation={folder.ProfileUri}", "--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.Path, source,
        ];
        if (!BoundedProcess.Run(_program, arguments, folder.Path, _time, cancellation))
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"LibreOffice needs more than {_time.TotalSeconds:0} seconds to read it");
        var result = new FileInfo(Path.Combine(folder.Path, "source.docx"));
        if (!result.Exists || result.Length == 0)
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "LibreOffice cannot read it; it is damaged, or not what its first bytes say");
        if (result.Length > ReadingLimits.MaxBytes)
            throw DocumentReader.TooLarge(result.Length);
        return File.ReadAllBytes(result.FullName);
    }
}
