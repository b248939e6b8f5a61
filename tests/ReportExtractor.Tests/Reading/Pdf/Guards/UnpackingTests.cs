using System.IO.Compression;
using ReportExtractor.Reading.Pdf.Guards;

namespace ReportExtractor.Tests.Reading.Pdf.Guards;

public class UnpackingTests
{
    private static readonly byte[] Text = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i % 1000 * i / 777))];

    [Fact]
    public void Sound_bytes_come_out_whole()
    {
        var unpacked = Deflated.Unpack(Pack(Text), Text.Length, out var isDamaged);

        Assert.False(isDamaged);
        Assert.Equal(Text, unpacked!.Value.ToArray());
    }

    [Fact]
    public void More_than_is_allowed_does_not_come_out() => Assert.Null(Deflated.Unpack(Pack(Text), Text.Length - 1, out _));

    [Fact]
    public void What_comes_before_damage_is_kept()
    {
        // A block of 4096 bytes as they are, and one of a kind that does not exist.
        byte[] packed = [0x78, 0x01, 0x00, 0x00, 0x10, 0xFF, 0xEF, .. Text[..4096], 0x07, 0xFF, 0xFF];

        var unpacked = Deflated.Unpack(packed, Text.Length, out var isDamaged);

        Assert.True(isDamaged);
        Assert.Equal(Text[..unpacked!.Value.Length], unpacked.Value.ToArray());
        Assert.InRange(unpacked.Value.Length, 2048, 4096);
    }

    // Clear, then the same sequence grown by one each time.
    [Fact]
    public void Lengths_of_repeated_sequences_are_foreseen() =>
        Assert.Equal(1 + 2 + 3, LzwLength.Most([0x80, 0x10, 0x60, 0x50, 0x38, 0x08]));

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(bytes);
        return packed.ToArray();
    }
}
