using System.Collections.Frozen;
using System.Text;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// Measures how often the library would go back over a page's operations: it does so at each word that is none of them,
/// since it may be the rest of a picture. Words within strings are taken for such, but not hexadecimal ones.
/// </summary>
internal static class UnknownOperators
{
    private static readonly FrozenSet<string> Known = ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc "
        + "SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" true false null").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The operations that are gone over, all times together, at most. The bytes are left at their beginning.</summary>
    public static long Steps(IInputBytes bytes)
    {
        long words = 0, unknown = 0;
        var word = new StringBuilder();
        var before = ' ';
        while (bytes.MoveNext())
        {
            var letter = (char)bytes.CurrentByte;
            if (letter > ' ' && !IsDelimiter(letter))
            {
                word.Append(letter);
                continue;
            }

            if (word.Length > 0 && before != '/' && !IsNumber(word) && !(letter == '>' && IsHexadecimal(word)))
            {
                words++;
                unknown += word.Length > 5 || !Known.Contains(word.ToString()) ? 1 : 0;
            }

            word.Clear();
            before = letter;
        }

        bytes.Seek(0);
        return words * unknown;
    }

    private static bool IsDelimiter(char letter) => letter is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private static bool IsNumber(StringBuilder word) => All(word, letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '.');

    private static bool IsHexadecimal(StringBuilder word) => All(word, char.IsAsciiHexDigit);

    private static bool All(StringBuilder word, Func<char, bool> holds)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!holds(word[i]))
                return false;
        }

        return true;
    }
}
