using ReportExtractor.Verification.Issuers;

namespace ReportExtractor.Datasets.Bodies;

/// <summary>The kinds of publishing bodies.</summary>
internal static class BodyType
{
    /// <summary>The government of a province, prefecture or county.</summary>
    public const string Government = "government";

    /// <summary>The office of a government.</summary>
    public const string Office = "office";

    /// <summary>A department or any other body of a government.</summary>
    public const string Department = "department";

    /// <summary>The government of a township, or a sub-district.</summary>
    public const string Township = "township";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Government, Office, Department, Township];

    /// <summary>The kind of a body.</summary>
    public static string Of(IssuerName name) =>
        name.Body is IssuerName.Government or IssuerName.Commission ? name.Place.Level == PlaceLevel.Township ? Township : Government
        : name.Body.StartsWith($"{IssuerName.Government}办公", StringComparison.Ordinal) || name.Body.StartsWith($"{IssuerName.Commission}办公", StringComparison.Ordinal) ? Office
        : Department;
}
