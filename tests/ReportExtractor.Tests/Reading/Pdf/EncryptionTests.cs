using ReportExtractor.Generator.Pdf;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

public sealed class EncryptionTests
{
    [Fact]
    public void A_file_that_only_forbids_changes_is_read()
    {
        var page = Numbered.Page();

        Extract.One(Encrypted(page, "")).AssertReadFrom(page);
    }

    [Fact]
    public void A_file_that_needs_a_password_is_refused_and_says_so()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.All(Encrypted(Numbered.Page(), "secret")));

        Assert.Equal(UnreadableCause.Encrypted, error.Cause);
        Assert.Contains("password", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Encrypted(ReportPage page, string password) =>
        PdfFlow.Pages(Extract.Read(page.Html()), new PdfHabits()).ToBytes(encryption: new PdfEncryption(password, "owner"));
}
