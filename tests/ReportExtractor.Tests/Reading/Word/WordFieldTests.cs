using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>Of a field, the result is text and the instruction is not.</summary>
public sealed class WordFieldTests
{
    [Fact]
    public void Only_the_result_is_read() =>
        Assert.Equal(["共25件"], new WordFile(Paragraph(R("共") + Field("begin") + Instruction("=SUM(ABOVE)") + Field("separate") + R("25") + Field("end") + R("件"))).Paragraphs());

    [Fact]
    public void A_simple_field_holds_its_result() => Assert.Equal(["25"], new WordFile(Paragraph($"<w:fldSimple w:instr=\"X\">{R("25")}</w:fldSimple>")).Paragraphs());

    [Fact]
    public void A_result_within_an_instruction_is_not_read() =>
        Assert.Equal(
            ["甲"],
            new WordFile(Paragraph(Field("begin") + Instruction("IF") + Field("begin") + Instruction("A") + Field("separate") + R("7") + Field("end") + Field("separate") + R("甲") + Field("end"))).Paragraphs());

    [Fact]
    public void A_result_may_run_over_paragraphs() =>
        Assert.Equal(["甲", "乙", "丙"], new WordFile(Paragraph(Field("begin") + Instruction("X") + Field("separate") + R("甲")) + P("乙") + Paragraph(Field("end") + R("丙"))).Paragraphs());

    [Fact]
    public void A_field_that_lost_its_end_swallows_nothing() => Assert.Equal(["甲", "乙"], new WordFile(Paragraph(R("甲") + Field("begin") + Instruction("X")) + P("乙")).Paragraphs());

    [Fact]
    public void Marks_without_a_beginning_do_no_harm() => Assert.Equal(["甲"], new WordFile(Paragraph(Field("end") + Field("separate") + R("甲") + Field("end"))).Paragraphs());
}
