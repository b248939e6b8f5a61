using System.Reflection;
using NetArchTest.Rules;
using ReportExtractor.Collection.Robots;
using ReportExtractor.Nightly;
using ReportExtractor.Storage;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests;

/// <summary>The rooms of the house and the doors between them (design.md).</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Library = typeof(Extraction).Assembly;

    public static TheoryData<string, string[]> Walls => new()
    {
        { "Documents", ["Reading", "Forms", "Recognition", "Statements", "Reports", "Verification", "Inspection", "FindingsPage"] },
        { "Forms", ["Reading", "Recognition", "Statements", "Reports", "Verification", "Documents", "Inspection", "FindingsPage"] },
        { "Reading", ["Forms", "Recognition", "Statements", "Reports", "Verification", "Inspection", "FindingsPage"] },
        { "Recognition", ["Reading", "Inspection", "FindingsPage", .. VerificationBut("Finding")] },
        { "Statements", ["Reading", "Recognition", "Inspection", "FindingsPage", .. VerificationBut("Finding")] },
        { "Reports", ["Reading", "Recognition", "Inspection", "FindingsPage"] },
        { "Verification", ["Reading", "Inspection", "FindingsPage"] },
        { "Inspection", ["Reading", "Recognition", "Statements", "FindingsPage", .. VerificationBut("Finding", "Consequence", "Severity", "Language", "Suspect")] },
        { "FindingsPage", ["Reading", "Recognition"] },
    };

    // A report has room for its findings, so whoever makes one knows their type.
    private static IEnumerable<string> VerificationBut(params string[] types) => Types.InAssembly(Library).That().ResideInNamespace("ReportExtractor.Verification").GetTypes()
        .Select(found => found.Name).Where(name => !types.Contains(name, StringComparer.Ordinal) && !name.StartsWith('<')).Select(name => $"Verification.{name}");

    [Theory]
    [MemberData(nameof(Walls))]
    public void Data_walks_from_left_to_right_and_never_back(string room, string[] closed)
    {
        Assert.NotEmpty(Types.InAssembly(Library).That().ResideInNamespace($"ReportExtractor.{room}").GetTypes());
        var result = Types.InAssembly(Library).That().ResideInNamespace($"ReportExtractor.{room}")
            .ShouldNot().HaveDependencyOnAny([.. closed.Select(other => $"ReportExtractor.{other}")]).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.Data")]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("Microsoft.Data")]
    [InlineData("Spectre.Console")]
    [InlineData("System.CommandLine")]
    public void The_library_knows_no_console_network_file_or_database(string name)
    {
        var result = Types.InAssembly(Library).ShouldNot().HaveDependencyOn(name).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Theory]
    [InlineData("DocumentFormat.OpenXml", "Word")]
    [InlineData("AngleSharp", "Html")]
    public void Only_its_own_reader_knows_a_formats_library(string name, string reader)
    {
        var result = Types.InAssembly(Library).That().DoNotResideInNamespace($"ReportExtractor.Reading.{reader}").ShouldNot().HaveDependencyOn(name).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    public static TheoryData<Type, string[]> Houses => new()
    {
        { typeof(RobotsRules), ["System.Console", "System.Data", "Microsoft.Data", "System.CommandLine", "Spectre.Console", "ReportExtractor.Storage", "ReportExtractor.Nightly"] },
        { typeof(IReportStore), ["System.Console", "System.Net.Http", "System.Net.Sockets", "System.CommandLine", "Spectre.Console", "ReportExtractor.Collection", "ReportExtractor.Recognition", "ReportExtractor.Verification", "ReportExtractor.Nightly"] },
        { typeof(NightJob), ["System.Console", "System.Net.Http", "System.Net.Sockets", "System.Data", "Microsoft.Data", "System.CommandLine", "Spectre.Console", "ReportExtractor.Storage.Sqlite"] },
    };

    [Theory]
    [MemberData(nameof(Houses))]
    public void Each_part_of_the_nightly_job_knows_what_it_needs_only(Type one, string[] closed)
    {
        var result = Types.InAssembly(one.Assembly).ShouldNot().HaveDependencyOnAny(closed).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void The_check_of_dependencies_has_teeth() =>
        Assert.False(Types.InAssembly(Library).That().ResideInNamespace("ReportExtractor.Recognition").ShouldNot().HaveDependencyOn("ReportExtractor.Documents").GetResult().IsSuccessful);

    [Fact]
    public void Namespaces_follow_folders()
    {
        var source = Path.Combine(Repository.Root, "src");
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin") && !file.EndsWith("Program.cs", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
            Assert.Contains($"namespace {Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.')};", File.ReadAllText(Path.Combine(source, file)), StringComparison.Ordinal));
    }
}
