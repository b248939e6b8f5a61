using System.Text;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>Where a response sends its reader on to.</summary>
internal static class Redirect
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The address; null if the response is no redirect, or names none.</summary>
    public static Uri? Of(Uri address, RawResponse response)
    {
        if (response.Status is not (301 or 302 or 303 or 307 or 308) || response.Header("Location") is not { Length: > 0 } location)
            return null;
        return Uri.TryCreate(address, Decoded(location), out var target) ? new UriBuilder(target) { Fragment = "" }.Uri : null;
    }

    // Headers are read as Latin-1, but addresses outside ASCII are sent in UTF-8.
    private static string Decoded(string location)
    {
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(location));
        }
        catch (DecoderFallbackException)
        {
            return location;
        }
    }
}
