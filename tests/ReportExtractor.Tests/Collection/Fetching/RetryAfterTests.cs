using ReportExtractor.Collection.Fetching;

namespace ReportExtractor.Tests.Collection.Fetching;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData(" 120 ", 120)]
    [InlineData("00120", 120)]
    [InlineData("Sat, 31 Jan 2026 02:02:00 GMT", 120)]
    [InlineData("Saturday, 31-Jan-26 02:02:00 GMT", 120)]
    [InlineData("Sat Jan 31 02:02:00 2026", 120)]
    public void Seconds_and_dates_are_read(string value, int seconds) => Assert.Equal(Now.AddSeconds(seconds), RetryAfter.Read(value, Now));

    [Fact]
    public void A_date_that_has_passed_is_now() => Assert.Equal(Now, RetryAfter.Read("Fri, 30 Jan 2026 02:00:00 GMT", Now));

    [Theory]
    [InlineData("604801")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("Sun, 31 Jan 2100 02:00:00 GMT")]
    public void What_is_far_away_is_a_week_away(string value) => Assert.Equal(Now.AddDays(7), RetryAfter.Read(value, Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("12.5")]
    [InlineData("5 minutes")]
    [InlineData("明天")]
    [InlineData("Sat, 31 Feb 2026 02:02:00 GMT")]
    public void What_names_no_moment_is_none(string? value) => Assert.Null(RetryAfter.Read(value, Now));
}
