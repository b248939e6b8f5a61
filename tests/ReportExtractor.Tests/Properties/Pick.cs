using CsCheck;

namespace ReportExtractor.Tests.Properties;

/// <summary>One of several things.</summary>
internal static class Pick
{
    public static Gen<T> From<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
