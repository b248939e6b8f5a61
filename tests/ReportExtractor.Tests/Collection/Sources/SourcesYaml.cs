using ReportExtractor.Collection.Sources;

namespace ReportExtractor.Tests.Collection.Sources;

/// <summary>Small lists of sources.</summary>
internal static class SourcesYaml
{
    public const string Usual = """
        contact: reader@example.org
        sources:
          - name: 甲县人民政府
            list: http://www.jia.gov.cn/gkml/

        """;

    /// <summary>A list with some settings.</summary>
    public static string WithSettings(string settings) => $"{Usual}settings: {{{settings}}}\n";

    /// <summary>A list of one source with some keys besides its name.</summary>
    public static string OneSource(string keys) => $"contact: reader@example.org\nsources:\n  - {{name: 甲县人民政府, {keys}}}\n";

    public static SourceList Read(string yaml) => SourceListReader.Read(new StringReader(yaml));

    public static IReadOnlyList<string> Faults(string yaml) => Assert.Throws<SourceListException>(() => Read(yaml)).Faults;
}
