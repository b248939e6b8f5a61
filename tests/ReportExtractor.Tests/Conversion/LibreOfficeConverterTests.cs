using System.Diagnostics;
using System.Text;
using ReportExtractor.Conversion;
using ReportExtractor.Documents;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Conversion;

public sealed class LibreOfficeConverterTests : IDisposable
{
    private static readonly byte[] RichText = Encoding.ASCII.GetBytes(@"{\rtf1\ansi {\b 1} + 1 = 2\par}");

    private readonly string _folder = Directory.CreateTempSubdirectory("report-extractor-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void Several_documents_are_converted_at_once()
    {
        var converter = LibreOfficeConverter.Find();
        var texts = new string[3];

        Parallel.For(0, texts.Length, i => texts[i] = DocumentReader.Read(new SourceBytes(RichText), converter).Blocks.OfType<Paragraph>().Single().Text);

        Assert.All(texts, text => Assert.Equal("1 + 1 = 2", text));
    }

    [LibreOfficeFact]
    public void A_document_that_cannot_be_converted_is_said_to_be_damaged()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => LibreOfficeConverter.Find()!.ToWord(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0 }, "doc", CancellationToken.None));

        Assert.Equal(UnreadableCause.Damaged, error.Cause);
    }

    [UnixFact]
    public void A_program_that_takes_too_long_is_ended_with_all_that_it_started()
    {
        var file = Path.Combine(_folder, "started");
        var converter = Program($"sleep 300 & echo $! > {file}\nwait", TimeSpan.FromSeconds(5));

        var error = Assert.Throws<UnreadableDocumentException>(() => converter.ToWord(RichText, "rtf", CancellationToken.None));

        Assert.Equal(UnreadableCause.TooLarge, error.Cause);
        Assert.False(IsRunning(File.ReadAllText(file).Trim()));
    }

    [UnixFact]
    public void A_conversion_stops_when_cancelled()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var clock = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => Program("sleep 300", TimeSpan.FromMinutes(1)).ToWord(RichText, "rtf", stop.Token));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [UnixFact]
    public void A_program_that_writes_without_end_is_stopped()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Program("cat /dev/zero > source.docx", TimeSpan.FromMinutes(1)).ToWord(RichText, "rtf", CancellationToken.None));

        Assert.Equal(UnreadableCause.TooLarge, error.Cause);
    }

    [UnixFact]
    public void Memory_is_bounded()
    {
        var bound = Path.Combine(_folder, "bound");

        Assert.Throws<UnreadableDocumentException>(() => Program($"ulimit -v > {bound}", TimeSpan.FromMinutes(1)).ToWord(RichText, "rtf", CancellationToken.None));
        Assert.Equal(ConversionLimits.MemoryKiB.ToString(System.Globalization.CultureInfo.InvariantCulture), File.ReadAllText(bound).Trim());
    }

    [UnixFact]
    public void Nothing_is_left_behind()
    {
        var seen = Path.Combine(_folder, "seen");

        Assert.Throws<UnreadableDocumentException>(() => Program($"pwd > {seen}; ls > {seen}.files", TimeSpan.FromMinutes(1)).ToWord(RichText, "rtf", CancellationToken.None));

        Assert.Contains("source.rtf", File.ReadAllText(seen + ".files"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(File.ReadAllText(seen).Trim()));
    }

    // A program in place of LibreOffice. Another process writes it: what this one has open for writing, a program that another
    // test starts at that moment holds too, and no system runs a file that someone writes.
    private LibreOfficeConverter Program(string script, TimeSpan time)
    {
        var path = Path.Combine(_folder, "soffice");
        InstalledProgram.Run("sh", "-c", "printf '#!/bin/sh\\n%s\\n' \"$0\" > \"$1\" && chmod +x \"$1\"", script, path);
        return new LibreOfficeConverter(path, time);
    }

    // A process that was ended may stay listed until its parent takes notice.
    private static bool IsRunning(string process) => File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(" Z ", StringComparison.Ordinal);
}

/// <summary>A fact about bounds that are set through the shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "There is no /bin/sh here." : null;
}
