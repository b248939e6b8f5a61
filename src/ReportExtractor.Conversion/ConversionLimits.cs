namespace ReportExtractor.Conversion;

/// <summary>Bounds on the converting program. It reads files that anyone may have made.</summary>
public static class ConversionLimits
{
    /// <summary>Longest time for one document. A report takes two seconds, most of them for the start; this leaves room for a busy machine.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    /// <summary>Most address space of the program in KiB. It takes 1.5 GiB for a report, hardly any of it in use. Set on Unix only.</summary>
    public const int MemoryKiB = 4 * 1024 * 1024;

    /// <summary>Largest file that the program may write, in bytes. Set on Unix; elsewhere the result is measured before it is read.</summary>
    public const int OutputBytes = 64 * 1024 * 1024;
}
