using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>The objects of a PDF file, written out with the table of their places. Bodies are Latin-1, as PDF syntax is.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>The objects' bodies, the first being number 1.</summary>
    public IReadOnlyList<byte[]> Bodies => _objects;

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    /// <summary>Adds a stream; <paramref name="entries"/> go into its dictionary beside its length.</summary>
    public int AddStream(string entries, byte[] data, bool compressed = false) => Add(Stream(entries, data, compressed));

    /// <summary>Adds a stream of PDF operators or other ASCII.</summary>
    public int AddStream(string entries, string data, bool compressed = false) => AddStream(entries, Encoding.Latin1.GetBytes(data), compressed);

    /// <summary>Gives an object another body.</summary>
    public void Set(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>The whole file. <paramref name="trailer"/> goes into the trailer's dictionary.</summary>
    public byte[] ToBytes(int root, string trailer = "")
    {
        using var file = new MemoryStream();
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new List<long>(_objects.Count);
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Position);
            Write($"{i + 1} 0 obj\n");
            file.Write(_objects[i]);
            Write("\nendobj\n");
        }

        var xref = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Write(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<</Size {places.Count + 1}/Root {root} 0 R{trailer}>>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    /// <summary>The body of a stream object.</summary>
    public static byte[] Stream(string entries, byte[] data, bool compressed = false)
    {
        var stored = compressed ? Deflated(data) : data;
        var filter = compressed ? "/Filter/FlateDecode" : "";
        return [.. Encoding.Latin1.GetBytes($"<<{entries}{filter}/Length {stored.Length}>>stream\n"), .. stored, .. "\nendstream"u8];
    }

    /// <summary>The data as <c>FlateDecode</c> expects it.</summary>
    public static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }
}
