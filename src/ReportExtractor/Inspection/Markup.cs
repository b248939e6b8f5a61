using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReportExtractor.Inspection;

/// <summary>
/// Writes HTML and SVG that no text from outside can break: the literal parts of an interpolated string are markup,
/// what is put into it is text. The result is well-formed XML too.
/// </summary>
internal sealed class Markup(TextWriter output)
{
    private readonly StringBuilder _pending = new();

    /// <summary>Writes markup with text in it.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Handler markup)
    {
        output.Write(_pending);
        _pending.Clear();
    }

    /// <summary>Writes markup with text in it, and ends the line.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] Handler markup)
    {
        _pending.Append('\n');
        Write(markup);
    }

    /// <summary>Writes text; line breaks become <c>&lt;br/&gt;</c>.</summary>
    public void WriteLines(string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
                Write($"<br/>");
            isFirst = false;
            Write($"{line}");
        }
    }

    /// <summary>Writes what is this program's own: a style sheet, a script, data made safe already.</summary>
    public void WriteRaw(string text) => output.Write(text);

    private void Append(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': _pending.Append("&amp;"); break;
                case '<': _pending.Append("&lt;"); break;
                case '>': _pending.Append("&gt;"); break;
                case '"': _pending.Append("&quot;"); break;
                case '\'': _pending.Append("&#39;"); break;
                case '\n': _pending.Append("&#10;"); break;
                case '\t': _pending.Append(' '); break;
                case < ' ' or '\u007f' or '\ufffe' or '\uffff': _pending.Append('\ufffd'); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        _pending.Append(c).Append(text[++i]);
                    else
                        _pending.Append(char.IsSurrogate(c) ? '\ufffd' : c);
                    break;
            }
        }
    }

    /// <summary>Takes the parts of an interpolated string one by one.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly Markup _markup;

        public Handler(int literalLength, int formattedCount, Markup markup)
        {
            _ = (literalLength, formattedCount);
            _markup = markup;
        }

        public void AppendLiteral(string markup) => _markup._pending.Append(markup);

        public void AppendFormatted(string? text) => _markup.Append(text);

        public void AppendFormatted(int number) => _markup._pending.Append(CultureInfo.InvariantCulture, $"{number}");

        // A tenth of a point is finer than a screen.
        public void AppendFormatted(float points) => _markup._pending.Append(CultureInfo.InvariantCulture, $"{points:0.#}");
    }
}
