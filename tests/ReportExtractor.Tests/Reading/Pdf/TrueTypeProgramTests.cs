using System.Buffers.Binary;
using System.Text;
using ReportExtractor.Reading.Pdf.Pages;

namespace ReportExtractor.Tests.Reading.Pdf;

public class TrueTypeProgramTests
{
    private const int Offset = 28;

    [Fact]
    public void Shapes_become_empty()
    {
        var program = Program("loca", length: 8);

        TrueTypeProgram.RemoveShapes(program);

        Assert.Equal(new byte[8], program[Offset..]);
    }

    [Fact]
    public void Other_tables_stay_as_they_are()
    {
        var program = Program("hmtx", length: 8);
        var before = program.ToArray();

        TrueTypeProgram.RemoveShapes(program);

        Assert.Equal(before, program);
    }

    [Theory]
    [InlineData(uint.MaxValue)]
    [InlineData(1000u)]
    public void Tables_that_reach_beyond_the_program_are_harmless(uint length)
    {
        var program = Program("loca", length);

        TrueTypeProgram.RemoveShapes(program);

        Assert.All(program[Offset..], value => Assert.Equal(0, value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(20)]
    public void What_is_cut_off_is_harmless(int length)
    {
        var program = Program("loca", 8)[..length];
        var before = program.ToArray();

        TrueTypeProgram.RemoveShapes(program);

        Assert.Equal(before, program);
    }

    // A program of one table of eight bytes.
    private static byte[] Program(string tag, uint length)
    {
        var program = new byte[Offset + 8];
        program.AsSpan(Offset).Fill(7);
        BinaryPrimitives.WriteUInt32BigEndian(program, 0x10000);
        BinaryPrimitives.WriteUInt16BigEndian(program.AsSpan(4), 1);
        Encoding.ASCII.GetBytes(tag, program.AsSpan(12));
        BinaryPrimitives.WriteUInt32BigEndian(program.AsSpan(20), Offset);
        BinaryPrimitives.WriteUInt32BigEndian(program.AsSpan(24), length);
        return program;
    }
}
