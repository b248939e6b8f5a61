using System.Security;

namespace ReportExtractor.Conversion;

/// <summary>A temporary folder of its own for one conversion: the document, the program's profile and whatever it writes. It goes when the conversion ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    // Macros and links in documents are never run or followed.
    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ];

    public WorkFolder()
    {
        Path = Directory.CreateTempSubdirectory("report-extractor-").FullName;
        var user = Directory.CreateDirectory(System.IO.Path.Combine(Path, "profile", "user")).FullName;
        var items = Settings.Select(setting => $"<item oor:path=\"{SecurityElement.Escape(setting.Path)}\"><prop oor:name=\"{setting.Name}\" oor:op=\"fuse\"><value>{setting.Value}</value></prop></item>");
        File.WriteAllText(
            System.IO.Path.Combine(user, "registrymodifications.xcu"),
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">{string.Concat(items)}</oor:items>\n");
    }

    public string Path { get; }

    /// <summary>The profile's address, as the program takes it.</summary>
    public string ProfileUri => new Uri(System.IO.Path.Combine(Path, "profile")).AbsoluteUri;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file may still be held by a process that is just being ended; the system clears its temporary folder.
        }
    }
}
