namespace ReportExtractor.Generator.Pdf;

/// <summary>Pages that are being drawn, and the file they make.</summary>
internal sealed class PdfPages(PdfFonts fonts)
{
    private readonly List<PdfPage> _pages = [];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PdfPage> All => _pages;

    /// <summary>The fonts of the text.</summary>
    public PdfFonts Fonts => fonts;

    /// <summary>Adds a page.</summary>
    public PdfPage Add(PageShape shape = PageShape.Upright, bool damaged = false)
    {
        _pages.Add(new PdfPage(PageFrame.Of(shape), fonts) { IsDamaged = damaged });
        return _pages[^1];
    }

    /// <summary>One page with a drawing, as a file.</summary>
    public static byte[] One(Action<PdfPage> draw, PdfFonts? fonts = null, PageShape shape = PageShape.Upright)
    {
        var pages = new PdfPages(fonts ?? new PdfFonts(PdfFont.Gbk));
        draw(pages.Add(shape));
        return pages.ToBytes();
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes(bool compressed = true, PdfEncryption? encryption = null)
    {
        var file = new PdfFile();
        var catalog = file.Add("<</Type/Catalog/Pages 2 0 R>>");
        var tree = file.Add("");
        var picture = _pages.Exists(page => page.HasPicture) ? $"/XObject<</Im {AddPicture(file)} 0 R>>" : "";
        var resources = $"<</Font<<{string.Concat(fonts.All.Select(font => $"/{font.Name} {font.AddTo(file)} 0 R"))}>>{picture}>>";
        var kids = new List<int>();
        foreach (var page in _pages)
        {
            var content = page.IsDamaged ? file.AddStream("/Filter/FlateDecode", "x\u00dano compressed data") : file.AddStream("", page.Content, compressed);
            kids.Add(file.Add($"<</Type/Page/Parent {tree} 0 R{page.Entries}/Resources{resources}/Contents {content} 0 R>>"));
        }

        file.Set(tree, $"<</Type/Pages/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]/Count {kids.Count}>>");
        return encryption is null ? file.ToBytes(catalog) : encryption.Encrypted(file).ToBytes(catalog, encryption.Trailer);
    }

    private static int AddPicture(PdfFile file) => file.AddStream(
        "/Type/XObject/Subtype/Image/Width 64/Height 64/BitsPerComponent 8/ColorSpace/DeviceGray",
        [.. Enumerable.Range(0, 64 * 64).Select(i => (byte)(200 + (i * 31 % 55)))],
        compressed: true);
}
