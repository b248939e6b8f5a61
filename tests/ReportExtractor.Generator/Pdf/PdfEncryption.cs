using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportExtractor.Generator.Pdf;

/// <summary>The standard security handler in its first revision: RC4 with a key of 40 bits.</summary>
internal sealed partial class PdfEncryption
{
    private const int KeyLength = 5;
    private const int MayPrintOnly = -60;

    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] _key;
    private readonly byte[] _owner;

    /// <summary>Encryption with two passwords.</summary>
    /// <param name="user">The password that opens it; none if empty.</param>
    /// <param name="owner">The password that changes it.</param>
    public PdfEncryption(string user, string owner)
    {
        _owner = Rc4(Digest(Padded(owner))[..KeyLength], Padded(user));
        _key = Digest([.. Padded(user), .. _owner, .. BitConverter.GetBytes(MayPrintOnly), .. Id])[..KeyLength];
    }

    /// <summary>What the trailer says of it.</summary>
    public string Trailer => string.Create(
        CultureInfo.InvariantCulture,
        $"/Encrypt<</Filter/Standard/V 1/R 2/P {MayPrintOnly}/O<{Convert.ToHexString(_owner)}>/U<{Convert.ToHexString(Rc4(_key, Padding))}>>>/ID[<{Convert.ToHexString(Id)}><{Convert.ToHexString(Id)}>]");

    /// <summary>The file with its strings and streams encrypted.</summary>
    public PdfFile Encrypted(PdfFile file)
    {
        var encrypted = new PdfFile();
        for (var number = 1; number <= file.Bodies.Count; number++)
            encrypted.Add(Encrypt(file.Bodies[number - 1], Digest([.. _key, (byte)number, (byte)(number >> 8), 0, 0, 0])[..(KeyLength + 5)]));
        return encrypted;
    }

    private static byte[] Encrypt(byte[] body, byte[] key)
    {
        var start = body.AsSpan().IndexOf("stream\n"u8);
        if (start < 0)
            return WithStringsEncrypted(body, key);
        start += "stream\n".Length;
        var end = body.Length - "\nendstream".Length;
        return [.. WithStringsEncrypted(body[..start], key), .. Rc4(key, body[start..end]), .. body[end..]];
    }

    private static byte[] WithStringsEncrypted(byte[] body, byte[] key) => Encoding.Latin1.GetBytes(Strings().Replace(
        Encoding.Latin1.GetString(body),
        match => $"<{Convert.ToHexString(Rc4(key, Encoding.Latin1.GetBytes(match.Groups["text"].Value)))}>"));

    private static byte[] Padded(string password) => [.. Encoding.Latin1.GetBytes(password).Concat(Padding).Take(Padding.Length)];

    private static byte[] Digest(byte[] data) => CryptographicOperations.HashData(HashAlgorithmName.MD5, data);

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        byte[] state = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 0xFF]);
        }

        return result;
    }

    [GeneratedRegex(@"\((?<text>[^()]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strings();
}
