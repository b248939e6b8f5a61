using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Runs statements whose values stand in them as <c>{value}</c>; they are always passed beside the text, never within it.</summary>
internal static class Sql
{
    public static void Execute(this SqliteConnection database, FormattableString statement)
    {
        using var command = Command(database, statement);
        command.ExecuteNonQuery();
    }

    /// <summary>Inserts a row and gives its number.</summary>
    public static long Insert(this SqliteConnection database, FormattableString statement)
    {
        using var command = Command(database, statement);
        command.CommandText += " RETURNING id";
        return (long)command.ExecuteScalar()!;
    }

    public static List<T> Query<T>(this SqliteConnection database, FormattableString statement, Func<SqliteDataReader, T> row)
    {
        using var command = Command(database, statement);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public static T? First<T>(this SqliteConnection database, FormattableString statement, Func<SqliteDataReader, T> row)
        where T : class
    {
        using var command = Command(database, statement);
        using var reader = command.ExecuteReader();
        return reader.Read() ? row(reader) : null;
    }

    public static long? Number(this SqliteConnection database, FormattableString statement)
    {
        using var command = Command(database, statement);
        return command.ExecuteScalar() as long?;
    }

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Long(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static int? Int(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateTimeOffset? Time(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static SqliteCommand Command(SqliteConnection database, FormattableString statement)
    {
        var command = database.CreateCommand();
        var names = new object[statement.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = $"$p{i}";
            command.Parameters.AddWithValue($"$p{i}", Value(statement.GetArgument(i)));
        }

        command.CommandText = string.Format(CultureInfo.InvariantCulture, statement.Format, names);
        return command;
    }

    private static object Value(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        bool yes => yes ? 1 : 0,
        _ => value,
    };
}
