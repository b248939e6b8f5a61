using System.IO.Compression;
using System.Text.RegularExpressions;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests;

/// <summary>The library and the program as others get them: packed, and used from their packages.</summary>
public sealed partial class PackagingTests : IDisposable
{
    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-packages-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_sample_of_the_readme_runs_with_the_packed_library()
    {
        var package = Pack("ReportExtractor");
        using (var content = ZipFile.OpenRead(package))
            Assert.Subset(content.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal), new HashSet<string>(["README.md", "lib/net10.0/ReportExtractor.dll", "lib/net10.0/ReportExtractor.xml"], StringComparer.Ordinal));

        Write("sample.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{_folder.FullName}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <RestoreFallbackFolders>{InstalledPackages()}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ReportExtractor" Version="{Version("ReportExtractor", package)}" />
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", $"using ReportExtractor;\nusing ReportExtractor.Reading;\nusing ReportExtractor.Verification;\nvar path = args[0];\n{Sample().Match(File.ReadAllText(Path.Combine(Repository.Root, "src", "ReportExtractor", "README.md"))).Groups["code"].Value}");
        Dotnet("build", "--nologo", "-v", "quiet", "-o", "built");

        Assert.StartsWith("隰县人民政府 2022, form 2021\nnew requests: 25 (", Dotnet(Path.Combine("built", "sample.dll"), Repository.Seed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_runs_as_an_installed_tool()
    {
        var package = Pack("ReportExtractor.Cli");
        Dotnet("tool", "install", "ReportExtractor.Tool", "--version", Version("ReportExtractor.Tool", package), "--tool-path", "tools", "--add-source", _folder.FullName);
        var (exitCode, output, messages) = InstalledProgram.RunIn(_folder.FullName, Path.Combine(_folder.FullName, "tools", "report-extractor"), "extract", Repository.Seed, "--format", "csv");

        Assert.Equal((0, ""), (exitCode, messages));
        Assert.Contains("requests.received_new.total", output, StringComparison.Ordinal);
    }

    private static string InstalledPackages() => Dotnet(Repository.Root, ["nuget", "locals", "global-packages", "--list"]).Split(' ', 2)[1].Trim();

    private static string Version(string id, string package) => Path.GetFileNameWithoutExtension(package)[(id.Length + 1)..];

    private static string Dotnet(string folder, IEnumerable<string> arguments)
    {
        var (exitCode, output, messages) = InstalledProgram.RunIn(folder, "dotnet", arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}: {output}{messages}");
        return output;
    }

    private string Dotnet(params string[] arguments) => Dotnet(_folder.FullName, arguments);

    // As the tests were built, so that nothing is built twice.
    private string Pack(string project)
    {
        Dotnet("pack", Path.Combine(Repository.Root, "src", project), "-c", Configuration, "--no-build", "-o", _folder.FullName, "--nologo", "-v", "quiet");
        return Assert.Single(Directory.GetFiles(_folder.FullName, "*.nupkg"));
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);

    [GeneratedRegex("```csharp\\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sample();
}
