using System.IO.Compression;
using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests;

/// <summary>A source is one document, or an archive of some.</summary>
public sealed class DocumentPartsTests
{
    private const string Address = "http://a.example/reports.zip";

    [Fact]
    public void What_is_no_archive_is_one_document() =>
        Assert.Equal([(Address, "text")], Read(Encoding.UTF8.GetBytes("text")));

    [Fact]
    public void The_files_of_an_archive_are_documents_whose_names_are_told() =>
        Assert.Equal([($"{Address}#%E5%B9%B4%E6%8A%A5.txt", "one"), ($"{Address}#..%2F..%2Ftmp%2Fb.txt", "two")], Read(Zip(("年报.txt", "one"), ("folder/", ""), ("../../tmp/b.txt", "two"))));

    [Fact]
    public void A_document_that_cannot_be_read_does_not_keep_the_others_from_being_read() =>
        Assert.Equal([($"{Address}#b", "two")], Read(Zip(("a", "unreadable"), ("b", "two"), ("c", "fault"))));

    [Theory]
    [InlineData("no report", "unreadable", typeof(UnreadableDocumentException))]
    [InlineData("unreadable", "no report", typeof(UnreadableDocumentException))]
    [InlineData("no report", "no report", typeof(NotAReportException))]
    [InlineData("fault", "unreadable", typeof(InvalidOperationException))]
    public void Where_none_can_be_read_the_weightiest_reason_is_told(string first, string second, Type reason) =>
        Assert.Throws(reason, () => Read(Zip(("a", first), ("b", second))));

    [Fact]
    public void An_archive_without_files_says_so() => Assert.Contains("without files", Assert.Throws<UnreadableDocumentException>(() => Read(Zip(("folder/", "")))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_very_many_files_is_refused() =>
        Assert.Contains("more than 50 files", Assert.Throws<UnreadableDocumentException>(() => Read(Zip([.. Enumerable.Range(0, 51).Select(number => ($"{number}", "text"))]))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_unpacks_to_very_much_gives_what_came_before() =>
        Assert.Equal([($"{Address}#a", "one")], Read(Zip(("a", "one"), ("b", new string('b', ReadingLimits.MaxBytes + 1)), ("c", "never reached"))));

    [Fact]
    public void Whoever_stops_the_work_stops_it() => Assert.Throws<OperationCanceledException>(() => Read(Zip(("a", "one"), ("b", "stop"), ("c", "two"))));

    [Fact]
    public void A_damaged_file_is_told_as_such()
    {
        var zip = Zip(CompressionLevel.NoCompression, ("a", "收到申请30件"));
        var figure = zip.AsSpan().IndexOf("30"u8);
        zip[figure] = (byte)'5';

        Assert.Equal(UnreadableCause.Damaged, Assert.Throws<UnreadableDocumentException>(() => Read(zip)).Cause);
    }

    private static IReadOnlyList<(string Address, string Text)> Read(byte[] source) => DocumentParts.Read(Address, new SourceBytes(source), (address, part) => Encoding.UTF8.GetString(part.Content.Span) switch
    {
        "unreadable" => throw new UnreadableDocumentException(UnreadableCause.Damaged, "it is damaged"),
        "no report" => throw new NotAReportException("it has no table", isTitled: false),
        "fault" => throw new InvalidOperationException("ours"),
        "stop" => throw new OperationCanceledException(),
        var text => new[] { (address, text) },
    });

    private static byte[] Zip(params (string Name, string Text)[] files) => Zip(CompressionLevel.Optimal, files);

    private static byte[] Zip(CompressionLevel level, params (string Name, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var file = archive.CreateEntry(name, level).Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }
}
