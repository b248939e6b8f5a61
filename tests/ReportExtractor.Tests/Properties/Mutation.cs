using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace ReportExtractor.Tests.Properties;

/// <summary>One change of a document. Places are parts of its length, so that the same change suits a document of any size.</summary>
internal abstract partial record Mutation
{
    // What a cell begins with in a web page, a Word file, Markdown and tabbed text, and where a PDF draws a text.
    private static readonly string[] CellMarks = ["<td", "<w:tc>", "|", "\t", " Tj", "\n"];

    private static readonly Gen<double> Places = Gen.Double[0, 0.9999];

    /// <summary>Any change.</summary>
    public static Gen<Mutation> Any { get; } = Gen.Frequency<Mutation>(
        (4, Gen.Select(Places, Gen.Byte[1, 255], (at, mask) => (Mutation)new Flip(at, mask))),
        (2, Gen.Select(Places, Gen.Int[1, 3000], (at, length) => (Mutation)new Delete(at, length))),
        (2, Gen.Select(Places, Gen.Int[1, 3000], (at, length) => (Mutation)new Repeat(at, length))),
        (1, Places.Select(at => (Mutation)new Truncate(at))),
        (4, Places.Select(which => (Mutation)new DropTag(which))),
        (4, Gen.Select(Places, Places, (one, other) => (Mutation)new SwapCells(one, other))));

    /// <summary>The changed document; the same where there is nothing to be changed.</summary>
    public byte[] Of(byte[] bytes) => bytes.Length == 0 ? bytes : Change(bytes);

    /// <summary>The document after several changes.</summary>
    public static byte[] All(IEnumerable<Mutation> mutations, byte[] bytes) => mutations.Aggregate(bytes, (changed, mutation) => mutation.Of(changed));

    protected abstract byte[] Change(byte[] bytes);

    private static int At(double place, int length) => (int)(place * length);

    [GeneratedRegex("<[^<>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    /// <summary>Bits of a byte are flipped.</summary>
    public sealed record Flip(double Place, byte Mask) : Mutation
    {
        protected override byte[] Change(byte[] bytes)
        {
            var changed = bytes.ToArray();
            changed[At(Place, bytes.Length)] ^= Mask;
            return changed;
        }
    }

    /// <summary>A part is missing.</summary>
    public sealed record Delete(double Place, int Length) : Mutation
    {
        protected override byte[] Change(byte[] bytes)
        {
            var start = At(Place, bytes.Length);
            return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + Length)..]];
        }
    }

    /// <summary>A part is there twice.</summary>
    public sealed record Repeat(double Place, int Length) : Mutation
    {
        protected override byte[] Change(byte[] bytes)
        {
            var start = At(Place, bytes.Length);
            return [.. bytes[..Math.Min(bytes.Length, start + Length)], .. bytes[start..]];
        }
    }

    /// <summary>The end is missing.</summary>
    public sealed record Truncate(double Place) : Mutation
    {
        protected override byte[] Change(byte[] bytes) => bytes[..At(Place, bytes.Length)];
    }

    /// <summary>A tag is missing, of its pair perhaps only the one half.</summary>
    public sealed record DropTag(double Which) : Mutation
    {
        protected override byte[] Change(byte[] bytes)
        {
            var text = Encoding.Latin1.GetString(bytes);
            var tags = Tags().Matches(text);
            if (tags.Count == 0)
                return bytes;
            var tag = tags[At(Which, tags.Count)];
            return Encoding.Latin1.GetBytes(text.Remove(tag.Index, tag.Length));
        }
    }

    /// <summary>Two cells have changed places.</summary>
    public sealed record SwapCells(double One, double Other) : Mutation
    {
        protected override byte[] Change(byte[] bytes)
        {
            var text = Encoding.Latin1.GetString(bytes);
            var mark = Array.Find(CellMarks, mark => text.Contains(mark, StringComparison.Ordinal));
            if (mark is null)
                return bytes;
            var cells = text.Split(mark);
            var (one, other) = (At(One, cells.Length), At(Other, cells.Length));
            (cells[one], cells[other]) = (cells[other], cells[one]);
            return Encoding.Latin1.GetBytes(string.Join(mark, cells));
        }
    }
}
