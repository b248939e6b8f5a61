using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Brings a store to the form that this program knows, step by step, each whole or not at all.</summary>
internal static class Migrations
{
    private static readonly string[] Scripts = ["001"];

    /// <summary>Refuses a file that other programs keep their tables in, before anything of it is changed.</summary>
    /// <exception cref="InvalidDataException">It is no store.</exception>
    public static void Recognise(SqliteConnection database)
    {
        if (database.Number($"SELECT count(*) FROM sqlite_master") > 0 && !IsStore(database))
            throw new InvalidDataException($"{database.DataSource} is no store of this program");
    }

    /// <summary>Makes sure that a store has the form that this program reads, and changes nothing.</summary>
    /// <exception cref="InvalidDataException">It is none, or an earlier or later version of the program made it.</exception>
    public static void Check(SqliteConnection database)
    {
        if (!IsStore(database))
            throw new InvalidDataException($"{database.DataSource} is no store of this program");
        if (Version(database) < Scripts.Length)
            throw new InvalidDataException($"an earlier version of this program made the store {database.DataSource}; the next run brings it to the form of this one");
    }

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="InvalidDataException">A later version of the program made the store.</exception>
    public static void Apply(SqliteConnection database) => Apply(database, (int)Version(database), [.. Scripts.Select(Read)]);

    /// <summary>Applies the scripts that come after a version.</summary>
    internal static void Apply(SqliteConnection database, int version, IReadOnlyList<string> scripts)
    {
        for (var next = version; next < scripts.Count; next++)
        {
            using var transaction = database.BeginTransaction();
            using var command = database.CreateCommand();
            command.CommandText = $"{scripts[next]}; PRAGMA user_version = {(next + 1).ToString(CultureInfo.InvariantCulture)}";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static bool IsStore(SqliteConnection database) =>
        database.Number($"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('runs', 'steps', 'visits', 'documents', 'versions')") == 5;

    private static long Version(SqliteConnection database)
    {
        var version = database.Number($"PRAGMA user_version") ?? 0;
        return version <= Scripts.Length ? version : throw new InvalidDataException($"a later version of this program made the store {database.DataSource}");
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream($"ReportExtractor.Storage.Sqlite.Migrations.{name}.sql")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
