namespace ReportExtractor.Conversion;

/// <summary>Finds LibreOffice.</summary>
internal static class LibreOfficeProgram
{
    // Where distributions and the maker's own packages put it when it is not on the path.
    private static readonly string[] Folders =
    [
        "/usr/bin", "/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/opt/libreoffice/program",
        "/Applications/LibreOffice.app/Contents/MacOS", @"C:\Program Files\LibreOffice\program",
    ];

    /// <summary>The program's path; null if it is not installed.</summary>
    public static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "soffice.com" : "soffice";
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(Folders).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
