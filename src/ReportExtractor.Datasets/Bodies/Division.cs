namespace ReportExtractor.Datasets.Bodies;

/// <summary>A province, prefecture or county.</summary>
/// <param name="Code">Its code of six digits (GB/T 2260): two for the province, two for the prefecture, two for the county.</param>
/// <param name="Name">Its name, e.g. 洪泽区.</param>
internal sealed record Division(string Code, string Name)
{
    /// <summary>The code of its province.</summary>
    public string Province => $"{Code[..2]}0000";

    /// <summary>The code of its prefecture; null for a province. Counties right below a province have none of a name.</summary>
    public string? City => Code.EndsWith("0000", StringComparison.Ordinal) ? null : $"{Code[..4]}00";

    /// <summary>Its own code if it is a county; otherwise null.</summary>
    public string? County => Code.EndsWith("00", StringComparison.Ordinal) ? null : Code;

    /// <summary>True if it is a zone that statistics count as a county.</summary>
    public bool IsZone => Code[4] == '7';

    /// <summary>True if it is another division, or lies in it.</summary>
    public bool IsWithin(Division other) => Code == other.Code || City == other.Code || Province == other.Code;
}
