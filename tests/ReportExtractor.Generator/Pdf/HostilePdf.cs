using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>Files of one page, to be made hostile in one point. Objects 1 to 5 are catalog, page tree, page, content and font.</summary>
internal static class HostilePdf
{
    /// <summary>A word on the page, so that harmless parts have something to read.</summary>
    public const string Word = "BT /F1 12 Tf 50 700 Td (Hello) Tj ET\n";

    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    /// <summary>A page with this content.</summary>
    public static byte[] Page(string content, string entries = "", string resources = "", params string[] more) =>
        Page(PdfFile.Stream("", Encoding.Latin1.GetBytes(content), compressed: true), entries, resources, [.. more.Select(Encoding.Latin1.GetBytes)]);

    /// <summary>A page whose content is such an object.</summary>
    public static byte[] Page(byte[] content, string entries = "", string resources = "", params byte[][] more)
    {
        var file = new PdfFile();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        file.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>{resources}>>{(entries.Contains("/Contents", StringComparison.Ordinal) ? "" : "/Contents 4 0 R")}{entries}>>");
        file.Add(content);
        file.Add(Font);
        foreach (var body in more)
            file.Add(body);
        return file.ToBytes(1);
    }

    /// <summary>A file of these objects, the first being the catalog.</summary>
    public static byte[] Objects(params string[] bodies)
    {
        var file = new PdfFile();
        foreach (var body in bodies)
            file.Add(body);
        return file.ToBytes(1);
    }

    /// <summary>The first five objects, one of them given otherwise, and more.</summary>
    public static byte[] With(int number, string body, params string[] more) => Objects([.. Enumerable.Range(1, 5).Select(i => i == number ? body : Usual(i)), .. more]);

    /// <summary>A form that draws what its own resources name.</summary>
    public static string Form(string content, string objects) =>
        Encoding.Latin1.GetString(PdfFile.Stream($"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F1 5 0 R>>/XObject<<{objects}>>>>", Encoding.Latin1.GetBytes(content)));

    /// <summary>A file whose places are kept in a stream, with these entries.</summary>
    public static byte[] PlacesInStream(string entries, int size = 7)
    {
        var bytes = new MemoryStream();
        var rows = new MemoryStream();
        Row(0, 0);
        bytes.Write("%PDF-1.7\n"u8);
        for (var i = 1; i <= 5; i++)
        {
            Row(1, bytes.Position);
            bytes.Write(Encoding.Latin1.GetBytes($"{i} 0 obj\n{Usual(i)}\nendobj\n"));
        }

        var place = bytes.Position;
        Row(1, place);
        bytes.Write([.. "6 0 obj\n"u8, .. PdfFile.Stream($"/Type/XRef/Size {size}/Root 1 0 R{entries}", rows.ToArray()), .. Encoding.Latin1.GetBytes($"\nendobj\nstartxref\n{place}\n%%EOF\n")]);
        return bytes.ToArray();

        void Row(byte kind, long at) => rows.Write([kind, (byte)(at >> 24), (byte)(at >> 16), (byte)(at >> 8), (byte)at, 0, 0]);
    }

    /// <summary>Where a file's table of places begins, as the file itself says.</summary>
    public static string PlacesOf(byte[] file) => Encoding.Latin1.GetString(file).Split("startxref\n")[1].Split('\n')[0];

    /// <summary>A long run of one byte, deflated; <paramref name="times"/> times over.</summary>
    public static byte[] Bomb(long length, byte value, int times = 1)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, value);
            for (var written = 0L; written < length; written += block.Length)
                zlib.Write(block);
        }

        var data = packed.ToArray();
        for (var i = 1; i < times; i++)
            data = PdfFile.Deflated(data);
        return data;
    }

    /// <summary>A text many times.</summary>
    public static string Many(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Usual(int number) => number switch
    {
        1 => "<</Type/Catalog/Pages 2 0 R>>",
        2 => "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3 => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
        4 => Encoding.Latin1.GetString(PdfFile.Stream("", Encoding.Latin1.GetBytes(Word))),
        _ => Font,
    };
}
