using System.Globalization;
using System.Text;

namespace ReportExtractor.Tests.Support.Pdf;

/// <summary>A page to be drawn on. Places are in points from the top left corner of the page as drawn on.</summary>
internal sealed class PdfPage(PageFrame frame, PdfFonts fonts)
{
    private readonly StringBuilder _content = new();

    /// <summary>Width in points.</summary>
    public double Width => frame.Width;

    /// <summary>Height in points.</summary>
    public double Height => frame.Height;

    /// <summary>What its dictionary says of its boxes and turn.</summary>
    public string Entries => frame.Entries;

    /// <summary>The operators of the whole page.</summary>
    public string Content => $"q\n{frame.Matrix} cm\n{_content}Q\n";

    /// <summary>Adds operators as they are.</summary>
    public void Raw(string operators) => _content.Append(operators).Append('\n');

    /// <summary>Writes a line of text. <paramref name="baseline"/> is the foot of its letters.</summary>
    /// <returns>Where the text ends.</returns>
    public double Text(double x, double baseline, double size, string text, TextHabit habit = TextHabit.Strings, double? width = null)
    {
        var pieces = fonts.Runs(text).ToList();
        var letters = text.Length;
        var step = habit switch
        {
            TextHabit.Spaced => size / 3,
            TextHabit.Justified when width is { } wide && letters > 1 => (wide - fonts.Width(text, size)) / (letters - 1),
            _ => 0,
        };
        foreach (var (font, run) in pieces)
        {
            _content.Append(Invariant($"BT /{font.Name} {size:0.###} Tf {Matrix(x, baseline)} Tm "));
            WriteRun(font, run, x, baseline, size, habit, step);
            _content.Append("ET\n");
            x += run.Sum(letter => (font.Width(letter) * size) + step);
        }

        return x;
    }

    /// <summary>A stroked line of two points.</summary>
    public void Line(double x1, double y1, double x2, double y2, double width = 0.5) =>
        Raw(Invariant($"{width:0.##} w {x1:0.##} {Y(y1):0.##} m {x2:0.##} {Y(y2):0.##} l S"));

    /// <summary>A rectangle, followed by an operator: <c>f</c>, <c>S</c>, <c>W n</c>.</summary>
    public void Rectangle(double left, double top, double right, double bottom, string painted) =>
        Raw(Invariant($"{left:0.##} {Y(bottom):0.##} {right - left:0.##} {(frame.TextDown ? -1 : 1) * (bottom - top):0.##} re {painted}"));

    private void WriteRun(PdfFont font, string run, double x, double baseline, double size, TextHabit habit, double step)
    {
        switch (habit)
        {
            case TextHabit.Letters:
                foreach (var letter in run)
                    _content.Append(Invariant($"{Hex(font, letter)} Tj {font.Width(letter) * size:0.###} 0 Td "));
                break;
            case TextHabit.PlacedLetters:
                foreach (var letter in run)
                {
                    _content.Append(Invariant($"{Matrix(x, baseline)} Tm {Hex(font, letter)} Tj "));
                    x += font.Width(letter) * size;
                }

                break;
            case TextHabit.Justified:
                _content.Append('[').AppendJoin(Invariant($" {-step / size * 1000:0.#} "), run.Select(letter => Hex(font, letter))).Append("] TJ ");
                break;
            case TextHabit.Spaced:
                _content.Append(Invariant($"{step:0.###} Tc {Hex(font, run)} Tj 0 Tc "));
                break;
            default:
                _content.Append(Hex(font, run)).Append(" Tj ");
                break;
        }
    }

    private double Y(double y) => frame.TextDown ? y : frame.Height - y;

    private string Matrix(double x, double y) => Invariant($"1 0 0 {(frame.TextDown ? -1 : 1)} {x:0.###} {Y(y):0.###}");

    private static string Hex(PdfFont font, char letter) => Hex(font, letter.ToString());

    private static string Hex(PdfFont font, string text) => $"<{Convert.ToHexString(font.Encode(text))}>";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
