using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Brings a store to the form that this program knows, step by step, each whole or not at all.</summary>
internal static class Migrations
{
    private static readonly string[] Scripts = ["001"];

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="InvalidDataException">A later version of the program made the store.</exception>
    public static void Apply(SqliteConnection database)
    {
        var version = database.Number($"PRAGMA user_version") ?? 0;
        if (version > Scripts.Length)
            throw new InvalidDataException("a later version of this program made the store");
        for (var next = (int)version; next < Scripts.Length; next++)
        {
            using var transaction = database.BeginTransaction();
            using var command = database.CreateCommand();
            command.CommandText = $"{Read(Scripts[next])}; PRAGMA user_version = {(next + 1).ToString(CultureInfo.InvariantCulture)}";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream($"ReportExtractor.Storage.Sqlite.Migrations.{name}.sql")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
