using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportExtractor.Forms;

/// <summary>The official forms that the program knows, each an embedded <c>form-*.json</c>.</summary>
public static class FormCatalog
{
    /// <summary>All forms, oldest first.</summary>
    public static IReadOnlyList<Form> All { get; } = Load();

    /// <summary>The form with the code, or null.</summary>
    public static Form? Find(string code) => All.FirstOrDefault(form => form.Code == code);

    private static Form[] Load()
    {
        var assembly = typeof(FormCatalog).Assembly;
        var serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        });
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("form-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new JsonTextReader(new StreamReader(assembly.GetManifestResourceStream(name)!));
                return new Form(serializer.Deserialize<FormData>(reader)!);
            })];
    }
}
