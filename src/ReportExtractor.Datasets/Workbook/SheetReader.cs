using System.Data;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>The rows of a sheet, one at a time. Only what a sheet is written from can be asked of it.</summary>
internal sealed class SheetReader(IReadOnlyList<SheetColumn> columns, IEnumerable<IDataRecord> rows) : IDataReader
{
    private readonly IEnumerator<IDataRecord> _rows = rows.GetEnumerator();

    public int FieldCount => columns.Count;

    public int Depth => 0;

    public bool IsClosed => false;

    public int RecordsAffected => -1;

    public object this[int i] => GetValue(i);

    public object this[string name] => throw Unasked();

    public string GetName(int i) => columns[i].Title;

    public bool Read() => _rows.MoveNext();

    public object GetValue(int i) => columns[i].Value(_rows.Current) ?? DBNull.Value;

    public bool IsDBNull(int i) => GetValue(i) is DBNull;

    public void Close() => Dispose();

    public void Dispose() => _rows.Dispose();

    public bool NextResult() => false;

    public DataTable? GetSchemaTable() => null;

    public Type GetFieldType(int i) => typeof(object);

    public string GetDataTypeName(int i) => throw Unasked();

    public int GetOrdinal(string name) => throw Unasked();

    public int GetValues(object[] values) => throw Unasked();

    public bool GetBoolean(int i) => throw Unasked();

    public byte GetByte(int i) => throw Unasked();

    public long GetBytes(int i, long fieldOffset, byte[]? buffer, int bufferoffset, int length) => throw Unasked();

    public char GetChar(int i) => throw Unasked();

    public long GetChars(int i, long fieldoffset, char[]? buffer, int bufferoffset, int length) => throw Unasked();

    public IDataReader GetData(int i) => throw Unasked();

    public DateTime GetDateTime(int i) => throw Unasked();

    public decimal GetDecimal(int i) => throw Unasked();

    public double GetDouble(int i) => throw Unasked();

    public float GetFloat(int i) => throw Unasked();

    public Guid GetGuid(int i) => throw Unasked();

    public short GetInt16(int i) => throw Unasked();

    public int GetInt32(int i) => throw Unasked();

    public long GetInt64(int i) => throw Unasked();

    public string GetString(int i) => throw Unasked();

    private static NotSupportedException Unasked() => new("A sheet is written value by value.");
}
