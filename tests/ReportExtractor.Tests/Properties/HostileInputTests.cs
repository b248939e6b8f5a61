using System.Text;
using CsCheck;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Properties;

/// <summary>Whatever the bytes, the program ends with a report or with a reason.</summary>
public sealed class HostileInputTests
{
    private static readonly IReadOnlyList<byte[]> Corpus = [.. Repository.CorpusDocuments.Select(document => File.ReadAllBytes(Path.Combine(Repository.Corpus, document)))];

    private static readonly string[] Pieces =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=\"9999\">", "<td rowspan=\"0\">", "<td rowspan=9 colspan=9>", "<p>", "<div style=\"display:none\">",
        "<style>.a{", "}", "<!--", "-->", "<script>", "&#0;", "\0", "|", "\t", "\n", "\n\n", "| --- |", "总计", "一、", "（七）", "自然人", "行政复议", "1", "999999999999999999999999999999", "，", "\u200b",
    ];

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 4000].Sample(Ending.AssertOf, iter: 1500);

    [Fact]
    public void Random_text_of_tables() => Pick.From(Pieces).Array[0, 300].Sample(pieces => Ending.AssertOf(Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 1500);

    [Fact]
    public void Documents_that_are_cut_off() =>
        Gen.Select(Gen.Int[0, Corpus.Count - 1], Gen.Double[0, 1]).Sample((document, part) => Ending.AssertOf(Corpus[document][..(int)(part * Corpus[document].Length)]), iter: 120);

    [Fact]
    public void Documents_with_pieces_put_in() =>
        Gen.Select(Gen.Int[0, Corpus.Count - 1], Gen.Select(Gen.Double[0, 1], Pick.From(Pieces)).Array[1, 20]).Sample(
            (document, changes) =>
            {
                var text = new StringBuilder(Encoding.UTF8.GetString(Corpus[document]));
                foreach (var (place, piece) in changes)
                    text.Insert((int)(place * text.Length), piece);
                Ending.AssertOf(Encoding.UTF8.GetBytes(text.ToString()));
            },
            iter: 120);

    [Fact]
    public void Documents_with_bytes_changed_and_parts_taken_out() =>
        Gen.Select(Gen.Int[0, Corpus.Count - 1], Gen.Select(Gen.Double[0, 0.999], Gen.Byte).Array[1, 50], Gen.Double[0, 0.9], Gen.Int[0, 3000]).Sample(
            (document, changes, from, length) =>
            {
                var bytes = Corpus[document].ToArray();
                foreach (var (place, value) in changes)
                    bytes[(int)(place * bytes.Length)] = value;
                var start = (int)(from * bytes.Length);
                Ending.AssertOf([.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + length)..]]);
            },
            iter: 120);
}
