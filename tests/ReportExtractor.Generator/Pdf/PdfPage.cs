using System.Globalization;
using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>A page to be drawn on. Places are in points from the top left corner of the page as drawn on.</summary>
internal sealed class PdfPage(PageFrame frame, PdfFonts fonts)
{
    /// <summary>The space after each letter of spaced text, as part of its size.</summary>
    public const double Spacing = 0.1;

    private readonly StringBuilder _content = new();

    /// <summary>Width in points.</summary>
    public double Width => frame.Width;

    /// <summary>Height in points.</summary>
    public double Height => frame.Height;

    /// <summary>What its dictionary says of its boxes and turn.</summary>
    public string Entries => frame.Entries;

    /// <summary>It shows a picture.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Its content is stored damaged.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The operators of what was drawn.</summary>
    public string Drawing => _content.ToString();

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
            TextHabit.Spaced => size * Spacing,
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

    /// <summary>A picture of paper, without text.</summary>
    public void Picture(double left, double top, double right, double bottom)
    {
        HasPicture = true;
        Raw(Invariant($"q {right - left:0.##} 0 0 {bottom - top:0.##} {left:0.##} {Y(bottom):0.##} cm /Im Do Q"));
    }

    /// <summary>Letters drawn as outlines: closed curves that are filled.</summary>
    public void Outlines(double x, double baseline, double size, int count)
    {
        for (var i = 0; i < count; i++)
        {
            double left = x + (i * size), right = left + (0.8 * size), low = Y(baseline), high = Y(baseline - (0.8 * size));
            Raw(Invariant($"{left:0.##} {low:0.##} m {left:0.##} {high:0.##} {right:0.##} {high:0.##} {right:0.##} {low:0.##} c {right - 2:0.##} {low + 2:0.##} {left + 2:0.##} {low + 2:0.##} {left:0.##} {low:0.##} c h f"));
        }
    }

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
