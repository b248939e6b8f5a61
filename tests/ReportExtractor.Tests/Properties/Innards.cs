using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Generator.Pdf;

namespace ReportExtractor.Tests.Properties;

/// <summary>Changes what is packed in a document, and packs it again.</summary>
internal static partial class Innards
{
    /// <summary>Changes one part of an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="which">Which of its parts, from 0 to 1.</param>
    /// <param name="change">The change.</param>
    public static byte[] OfArchive(byte[] archive, double which, Func<byte[], byte[]> change)
    {
        using var memory = new MemoryStream();
        memory.Write(archive);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.Entries[(int)(which * zip.Entries.Count)].Open();
            var content = new byte[part.Length];
            part.ReadExactly(content);
            part.SetLength(0);
            part.Write(change(content));
        }

        return memory.ToArray();
    }

    /// <summary>Changes one deflated stream of a PDF. The places of what follows it are no longer those that the file states.</summary>
    public static byte[] OfPdf(byte[] pdf, double which, Func<byte[], byte[]> change)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var streams = DeflatedStreams().Matches(text);
        var data = streams[(int)(which * streams.Count)].Groups["data"];
        var packed = PdfFile.Deflated(change(Inflated(pdf[data.Index..(data.Index + data.Length)])));
        return [.. pdf[..data.Index], .. packed, .. pdf[(data.Index + data.Length)..]];
    }

    private static byte[] Inflated(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        zlib.CopyTo(memory);
        return memory.ToArray();
    }

    [GeneratedRegex("/FlateDecode[^<>]*>>\\s*stream\r?\n(?<data>.*?)\r?\nendstream", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DeflatedStreams();
}
