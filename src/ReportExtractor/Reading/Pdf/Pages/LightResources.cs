using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.Reading.Pdf.Pages;

/// <summary>The resources of a page without those that say nothing about text: patterns, shadings, colour spaces, the shapes of letters.</summary>
internal sealed class LightResources(IResourceStore resources, LightFonts fonts) : IResourceStore
{
    private readonly Dictionary<DictionaryToken, DictionaryToken> _light = new(ReferenceEqualityComparer.Instance);

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (!_light.TryGetValue(resourceDictionary, out var light))
            _light[resourceDictionary] = light = Lighten(resourceDictionary);
        resources.LoadResourceDictionary(light);
    }

    public void UnloadResourceDictionary() => resources.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => resources.GetFont(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        fonts.Lighten(fontReferenceToken.Data);
        return resources.GetFontDirectly(fontReferenceToken);
    }

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => resources.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => resources.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => resources.GetExtendedGraphicsStateDictionary(name);

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => resources.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => DeviceGrayColorSpaceDetails.Instance;

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => resources.GetPatterns();

    public Shading GetShading(NameToken name) => resources.GetShading(name);

    private DictionaryToken Lighten(DictionaryToken dictionary)
    {
        var kept = new Dictionary<NameToken, IToken>();
        if (dictionary.TryGet(NameToken.Font, out var font))
            kept[NameToken.Font] = fonts.LightenAll(font);
        foreach (var name in (ReadOnlySpan<NameToken>)[NameToken.Xobject, NameToken.ExtGState])
        {
            if (dictionary.TryGet(name, out var value))
                kept[name] = value;
        }

        return new DictionaryToken(kept);
    }
}
