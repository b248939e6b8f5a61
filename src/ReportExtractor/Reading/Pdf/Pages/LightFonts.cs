using ReportExtractor.Reading.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>
/// Takes out of fonts what only drawing needs, before they are read: the shapes of their letters. Reading those is the
/// most expensive and the most dangerous part of a PDF, and text and widths stand in the font's dictionary.
/// </summary>
internal sealed class LightFonts(IPdfTokenScanner scanner, ILookupFilterProvider filters, ReadingBudget budget)
{
    private static readonly NameToken[] Programs = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    // A program that the reader takes for lost; without any it would look for one among the fonts of this machine.
    private static readonly IndirectReferenceToken NoProgram = new(new IndirectReference(0, 0));

    private static readonly NumericToken NoLastChar = new(-1);

    private readonly HashSet<IndirectReference> _done = [];

    /// <summary>The font resources of a page, with those fonts in place that stand in them directly.</summary>
    public IToken LightenAll(IToken resources)
    {
        if (!DirectObjectFinder.TryGet<DictionaryToken>(resources, scanner, out var fonts))
            return resources;
        var light = new Dictionary<string, IToken>(fonts.Data.Count);
        foreach (var (name, font) in fonts.Data)
        {
            light[name] = font is DictionaryToken direct ? Light(direct) : font;
            if (font is IndirectReferenceToken reference)
                Lighten(reference.Data);
        }

        return DictionaryToken.With(light);
    }

    /// <summary>Has the font of this number read without its shapes.</summary>
    public void Lighten(IndirectReference reference)
    {
        if (_done.Add(reference) && DirectObjectFinder.TryGet<DictionaryToken>(new IndirectReferenceToken(reference), scanner, out var font))
            scanner.ReplaceToken(reference, Light(font));
    }

    private DictionaryToken Light(DictionaryToken font)
    {
        ChargeMap(font, NameToken.ToUnicode);
        ChargeMap(font, NameToken.Encoding);
        var kind = font.TryGet<NameToken>(NameToken.Subtype, scanner, out var subtype) ? subtype.Data : null;
        if (kind == NameToken.Type3.Data)
            return font.Without(NameToken.CharProcs).Without(NameToken.Resources);
        return kind == NameToken.Type0.Data ? LightComposite(font) : LightSimple(font, kind == NameToken.TrueType.Data);
    }

    private DictionaryToken LightComposite(DictionaryToken font)
    {
        if (!font.TryGet(NameToken.DescendantFonts, out var descendants))
            return font;
        if (DirectObjectFinder.TryGet<ArrayToken>(descendants, scanner, out var array) && array.Length > 0)
            descendants = array[0];
        if (!DirectObjectFinder.TryGet<DictionaryToken>(descendants, scanner, out var descendant))
            return font.Without(NameToken.DescendantFonts);
        ChargeWidths(descendant, NameToken.W, metrics: 1);
        ChargeWidths(descendant, NameToken.W2, metrics: 3);
        var descriptor = descendant.TryGet<DictionaryToken>(NameToken.FontDescriptor, scanner, out var known) ? known : DictionaryToken.Empty;
        foreach (var program in Programs)
            descriptor = descriptor.Without(program);
        descendant = descendant.Without(NameToken.CidToGidMap).With(NameToken.FontDescriptor, descriptor);
        return font.With(NameToken.DescendantFonts, new ArrayToken([descendant]));
    }

    // Only a font that does not say itself which letters it has needs its program for that.
    private DictionaryToken LightSimple(DictionaryToken font, bool isTrueType)
    {
        if (!font.TryGet<DictionaryToken>(NameToken.FontDescriptor, scanner, out var descriptor))
            return font;
        var hasWidths = font.ContainsKey(NameToken.FirstChar) && font.ContainsKey(NameToken.Widths);
        var isTold = font.ContainsKey(NameToken.ToUnicode) || (!isTrueType && font.ContainsKey(NameToken.Encoding));
        var isKept = isTrueType ? !(hasWidths && isTold) : hasWidths && !isTold;
        foreach (var program in Programs)
        {
            if (!descriptor.TryGet(program, out var file))
                continue;
            if (!isKept || program.Equals(NameToken.FontFile3) || !MakeSafe(file, isTrueType))
                descriptor = descriptor.Without(program).With(NameToken.FontFile2, NoProgram);
            break;
        }

        font = font.With(NameToken.FontDescriptor, descriptor);

        // Letters beyond the last one have no shape that would be run.
        return isTrueType ? font : font.With(NameToken.LastChar, NoLastChar);
    }

    private bool MakeSafe(IToken file, bool isTrueType)
    {
        if (file is not IndirectReferenceToken reference || !DirectObjectFinder.TryGet<StreamToken>(file, scanner, out var stream))
            return false;
        if (stream.StreamDictionary.ContainsKey(NameToken.Subtype))
            return false;
        if (!isTrueType || !_done.Add(reference.Data))
            return true;
        var program = stream.Decode(filters, scanner);
        TrueTypeProgram.RemoveShapes(program.Span);
        scanner.ReplaceToken(reference.Data, new StreamToken(DictionaryToken.Empty, program));
        return true;
    }

    // Maps that are packed are charged when they are unpacked.
    private void ChargeMap(DictionaryToken font, NameToken name)
    {
        if (font.TryGet<StreamToken>(name, scanner, out var map) && !map.StreamDictionary.ContainsKey(NameToken.Filter))
            budget.AddCodes(CharacterMap.Cost(map.Data.Span));
    }

    // Either a first code and a list of its and the following codes' metrics, or a first and a last code and their metrics.
    private void ChargeWidths(DictionaryToken font, NameToken name, int metrics)
    {
        if (!font.TryGet<ArrayToken>(name, scanner, out var widths))
            return;
        for (var i = 0; i + 1 < widths.Length;)
        {
            if (DirectObjectFinder.TryGet<ArrayToken>(widths[i + 1], scanner, out var list))
            {
                budget.AddCodes(list.Length);
                i += 2;
                continue;
            }

            DirectObjectFinder.TryGet<NumericToken>(widths[i], scanner, out var first);
            DirectObjectFinder.TryGet<NumericToken>(widths[i + 1], scanner, out var last);
            budget.AddCodes((long)Math.Max(0, (last?.Data ?? 0) - (first?.Data ?? 0)));
            i += 2 + metrics;
        }
    }
}
