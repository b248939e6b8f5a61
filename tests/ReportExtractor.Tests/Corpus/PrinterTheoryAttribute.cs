using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>A theory that needs a program which prints web pages as PDF.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrinterTheoryAttribute : TheoryAttribute
{
    public PrinterTheoryAttribute(string program)
    {
        Program = program;
        if (InstalledProgram.Find(program) is null)
            Skip = $"{program} is not installed.";
    }

    /// <summary>The program.</summary>
    public string Program { get; }
}
