using System.Diagnostics;
using ReportExtractor.Conversion;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Conversion;

/// <summary>The corpus's web pages as LibreOffice writes them in other formats, made once for all tests, since every start takes seconds.</summary>
public sealed class CorpusInOfficeFormats : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("report-extractor-tests-").FullName;

    public CorpusInOfficeFormats()
    {
        if (LibreOffice.Missing is not null)
            return;
        foreach (var name in Repository.CorpusFolders)
            File.Copy(Path.Combine(Repository.Corpus, name, "report.html"), Path.Combine(_folder, name + ".html"));
        Convert("docx:Office Open XML Text", [.. Repository.CorpusFolders.Select(name => name + ".html")], "--infilter=HTML (StarWriter)");
    }

    /// <summary>A report's document in Word's format.</summary>
    public byte[] Word(string name) => File.ReadAllBytes(Path.Combine(_folder, name + ".docx"));

    /// <summary>A report's document in an old format, by its extension.</summary>
    public byte[] Old(string name, string extension)
    {
        var path = Path.Combine(_folder, $"{name}.{extension}");
        if (!File.Exists(path))
            Convert(extension, [name + ".docx"]);
        return File.ReadAllBytes(path);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Convert(string format, IEnumerable<string> files, params IEnumerable<string> options)
    {
        var profile = new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;
        IEnumerable<string> arguments = [$"-env:UserInstallation={profile}", "--headless", "--norestore", .. options, "--convert-to", format, "--outdir", _folder, .. files];
        var start = new ProcessStartInfo(LibreOfficeProgram.Find()!, arguments) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
