using System.Runtime.InteropServices;

namespace ReportExtractor.Reading;

/// <summary>Bytes in memory as a stream.</summary>
internal static class ReadOnlyStream
{
    /// <summary>A stream over the bytes, which are not copied where they stand in an array.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
