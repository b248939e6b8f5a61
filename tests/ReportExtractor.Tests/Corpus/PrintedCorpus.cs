using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>Every web page of the corpus printed as PDF by an office program and by a browser, once for all tests.</summary>
public sealed class PrintedCorpus : IDisposable
{
    private static readonly string[] Quietly =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
    ];

    private const string Wide = "-wide";

    private static readonly byte[] WidePaper = "<style>@page { size: 420mm 297mm; margin: 1cm }</style>"u8.ToArray();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-printed-");
    private readonly Lazy<string> _office;
    private readonly Lazy<string> _browser;

    public PrintedCorpus()
    {
        _office = new Lazy<string>(PrintByOffice);
        _browser = new Lazy<string>(PrintByBrowser);
    }

    /// <summary>The corpus folders that hold a web page.</summary>
    public static IReadOnlyList<string> Folders { get; } = [.. Repository.CorpusFolders.Where(folder => File.Exists(PageOf(folder)))];

    /// <summary>The PDF that the office program made of a folder's page.</summary>
    public string ByOffice(string folder) => Path.Combine(_office.Value, folder + ".pdf");

    /// <summary>The PDF that the office program made of a folder's page on paper that is wide enough for every table.</summary>
    public string ByOfficeOnWidePaper(string folder) => Path.Combine(_office.Value, folder + Wide + ".pdf");

    /// <summary>The PDF that the browser made of a folder's page.</summary>
    public string ByBrowser(string folder) => Path.Combine(_browser.Value, folder + ".pdf");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string PageOf(string folder) => Path.Combine(Repository.Corpus, folder, "report.html");

    // The page's own charset is kept: the style is ASCII, and stands before the end of the head.
    private static byte[] OnWidePaper(byte[] page)
    {
        var end = page.AsSpan().IndexOf("</head>"u8);
        return end < 0 ? [.. WidePaper, .. page] : [.. page[..end], .. WidePaper, .. page[end..]];
    }

    // Starting takes longer than printing, so one start prints all.
    private string PrintByOffice()
    {
        var pages = Directory.CreateDirectory(Path.Combine(_folder.FullName, "pages")).FullName;
        foreach (var folder in Folders)
        {
            File.Copy(PageOf(folder), Path.Combine(pages, folder + ".html"));
            File.WriteAllBytes(Path.Combine(pages, folder + Wide + ".html"), OnWidePaper(File.ReadAllBytes(PageOf(folder))));
        }

        var printed = Path.Combine(_folder.FullName, "office");
        InstalledProgram.Run("soffice", [$"-env:UserInstallation=file://{_folder.FullName}/office-user", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", printed, .. Directory.GetFiles(pages)]);
        return printed;
    }

    private string PrintByBrowser()
    {
        var printed = Directory.CreateDirectory(Path.Combine(_folder.FullName, "browser")).FullName;
        Parallel.ForEach(Folders, new ParallelOptions { MaxDegreeOfParallelism = 2 }, folder =>
            InstalledProgram.Run("chromium", [.. Quietly, $"--user-data-dir={_folder.FullName}/browser-user-{folder}", $"--print-to-pdf={printed}/{folder}.pdf", $"file://{PageOf(folder)}"]));
        return printed;
    }
}
