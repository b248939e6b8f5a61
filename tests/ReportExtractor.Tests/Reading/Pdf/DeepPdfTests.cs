using System.Text;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Cli;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>Files whose parts hold each other in circles or without end. What they would exhaust is the stack, which ends a program, so a program of its own reads them.</summary>
public sealed class DeepPdfTests
{
    private const int Deep = 150_000;

    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["harmless"] = () => HostilePdf.Page(HostilePdf.Word),
        ["arrays-in-a-page"] = () => HostilePdf.Page(HostilePdf.Word, "/X " + new string('[', Deep) + new string(']', Deep)),
        ["arrays-left-open"] = () => HostilePdf.Page(HostilePdf.Word, "/X " + new string('[', Deep)),
        ["dictionaries-in-a-page"] = () => HostilePdf.Page(HostilePdf.Word, "/X " + HostilePdf.Many("<</A ", Deep) + "1" + HostilePdf.Many(">>", Deep)),
        ["arrays-in-content"] = () => HostilePdf.Page(HostilePdf.Word + new string('[', Deep) + new string(']', Deep) + " TJ"),
        ["dictionaries-in-content"] = () => HostilePdf.Page(HostilePdf.Word + "/A " + HostilePdf.Many("<</A ", Deep) + "1" + HostilePdf.Many(">>", Deep) + " BDC"),
        ["a-form-in-itself"] = () => HostilePdf.Page("/X Do", "", "/XObject<</X 6 0 R>>", HostilePdf.Form("/X Do", "/X 6 0 R")),
        ["two-forms-in-each-other"] = () => HostilePdf.Page("/X Do", "", "/XObject<</X 6 0 R>>", HostilePdf.Form("/Y Do", "/Y 7 0 R"), HostilePdf.Form("/X Do", "/X 6 0 R")),
        ["forms-twenty-thousand-deep"] = () => HostilePdf.Page("/X Do", "", "/XObject<</X 6 0 R>>", [.. Enumerable.Range(7, 20_000).Select(i => HostilePdf.Form("/X Do", $"/X {i} 0 R")), HostilePdf.Form(HostilePdf.Word, "")]),
        ["a-page-tree-in-itself"] = () => HostilePdf.With(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"),
        ["a-page-tree-in-a-circle"] = () => HostilePdf.With(2, "<</Type/Pages/Kids[6 0 R]/Count 2/Parent 6 0 R>>", "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>>"),
        ["a-page-tree-twenty-thousand-deep"] = () => HostilePdf.With(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>", [.. Enumerable.Range(7, 20_000).Select(i => $"<</Type/Pages/Kids[{i} 0 R]/Count 1>>"), "<</Type/Pages/Kids[3 0 R]/Count 1>>"]),
        ["a-page-that-is-its-parent"] = () => HostilePdf.With(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>"),
        ["an-object-that-is-itself"] = () => HostilePdf.With(3, "<</Type/Page/Parent 2 0 R/MediaBox 6 0 R/Contents 4 0 R>>", "6 0 R"),
        ["two-objects-that-are-each-other"] = () => HostilePdf.With(4, "6 0 R", "4 0 R"),
        ["kids-that-are-each-other"] = () => HostilePdf.With(2, "<</Type/Pages/Kids 6 0 R/Count 1>>", "7 0 R", "6 0 R"),
        ["a-catalog-that-is-itself"] = () => HostilePdf.Objects("1 0 R"),
        ["fifty-thousand-references"] = () => HostilePdf.With(4, "6 0 R", [.. Enumerable.Range(7, 50_000).Select(i => $"{i} 0 R")]),
        ["a-key-that-is-itself"] = () => Replaced(HostilePdf.With(0, "", "6 0 R"), "/Root 1 0 R", "/Root 1 0 R/Encrypt 6 0 R/ID[<00><00>]"),
        ["a-length-that-is-its-stream"] = () => HostilePdf.With(4, "<</Length 4 0 R>>stream\nBT ET\nendstream"),
        ["two-lengths-in-a-circle"] = () => HostilePdf.With(4, "<</Length 6 0 R>>stream\nBT ET\nendstream", "<</Length 4 0 R>>stream\nBT ET\nendstream"),
        ["contents-in-a-circle"] = () => HostilePdf.With(4, "[6 0 R]", "[4 0 R]"),
        ["a-font-in-itself"] = () => HostilePdf.With(5, "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]>>"),
        ["objects-in-a-stream-in-itself"] = () => HostilePdf.With(4, "6 0 R", Encoding.Latin1.GetString(PdfFile.Stream("/Type/ObjStm/N 1/First 4/Extends 6 0 R", "6 0 6 0 R"u8.ToArray()))),
        ["places-in-a-circle"] = () => Replaced(HostilePdf.Page(HostilePdf.Word), "/Root 1 0 R", "/Root 1 0 R/Prev " + HostilePdf.PlacesOf(HostilePdf.Page(HostilePdf.Word))),
        ["places-wider-than-memory"] = () => HostilePdf.PlacesInStream("/W[1 2147483647 2]"),
        ["places-of-negative-width"] = () => HostilePdf.PlacesInStream("/W[1 -4 2]"),
        ["places-of-no-width"] = () => HostilePdf.PlacesInStream("/W[0 0 0]"),
    };

    [Fact]
    public void None_ends_the_program_and_each_has_a_reason()
    {
        using var program = new CliProgram();
        foreach (var (name, file) in Files)
            File.WriteAllBytes(program.PathOf(name + ".pdf"), file());

        var result = program.Run(["extract", .. Files.Keys.Select(name => name + ".pdf"), "-o", "out"]);

        Assert.True(result.ExitCode is 3 or 4, $"exit code {result.ExitCode}\n{result.Messages}");
        Assert.All(Files.Keys, name => Assert.Contains(name + ".pdf", result.Messages, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Messages, StringComparison.Ordinal);
    }

    private static byte[] Replaced(byte[] file, string text, string other) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(text, other, StringComparison.Ordinal));
}
