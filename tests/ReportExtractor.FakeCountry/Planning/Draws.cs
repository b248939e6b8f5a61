using System.Globalization;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>
/// Draws that follow from a seed and a name alone, in whatever order they are made.
/// </summary>
/// <param name="seed">What all draws follow from.</param>
internal sealed class Draws(int seed)
{
    /// <summary>A number of 64 bits for a name.</summary>
    public ulong Number(params ReadOnlySpan<object> name)
    {
        var hash = Mixed(14695981039346656037UL ^ (uint)seed);
        foreach (var part in name)
        {
            foreach (var letter in string.Create(CultureInfo.InvariantCulture, $"{part}/"))
                hash = (hash ^ letter) * 1099511628211UL;
        }

        return Mixed(hash);
    }

    /// <summary>From 0 to below 1.</summary>
    public double Share(params ReadOnlySpan<object> name) => (Number(name) >> 11) / (double)(1UL << 53);

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit, params ReadOnlySpan<object> name) => (int)(Number(name) % (ulong)limit);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items, params ReadOnlySpan<object> name) => items[Below(items.Count, name)];

    /// <summary>Some lower-case hexadecimal digits, up to 32.</summary>
    public string Hex(int digits, params ReadOnlySpan<object> name)
    {
        var first = Number(name);
        return $"{first:x16}{Mixed(first):x16}"[..digits];
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccdUL;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return value ^ (value >> 33);
    }
}
