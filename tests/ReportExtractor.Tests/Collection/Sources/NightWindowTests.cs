using System.Globalization;
using ReportExtractor.Collection.Sources;

namespace ReportExtractor.Tests.Collection.Sources;

public sealed class NightWindowTests
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.CreateCustomTimeZone("China", TimeSpan.FromHours(8), "China", "China");

    [Theory]
    [InlineData("09:00", "17:00", "08:59:59", false)]
    [InlineData("09:00", "17:00", "09:00:00", true)]
    [InlineData("09:00", "17:00", "16:59:59", true)]
    [InlineData("09:00", "17:00", "17:00:00", false)]
    [InlineData("22:00", "06:00", "21:59:59", false)]
    [InlineData("22:00", "06:00", "22:00:00", true)]
    [InlineData("22:00", "06:00", "00:00:00", true)]
    [InlineData("22:00", "06:00", "05:59:59", true)]
    [InlineData("22:00", "06:00", "06:00:00", false)]
    [InlineData("22:00", "00:00", "23:59:59", true)]
    [InlineData("22:00", "00:00", "00:00:00", false)]
    public void It_contains_its_begin_but_not_its_end(string from, string to, string time, bool isWithin) => Assert.Equal(isWithin, Window(from, to).Contains(At(time)));

    [Theory]
    [InlineData("09:00", "17:00", "08:00:00", "01:00:00")]
    [InlineData("09:00", "17:00", "17:00:00", "16:00:00")]
    [InlineData("09:00", "17:00", "12:00:00", "00:00:00")]
    [InlineData("22:00", "06:00", "06:00:00", "16:00:00")]
    [InlineData("22:00", "06:00", "21:59:30", "00:00:30")]
    [InlineData("22:00", "06:00", "03:00:00", "00:00:00")]
    public void It_says_how_long_it_is_until_it_begins(string from, string to, string time, string wait) =>
        Assert.Equal(TimeSpan.Parse(wait, CultureInfo.InvariantCulture), Window(from, to).Until(At(time)));

    [Fact]
    public void It_is_in_its_own_time_zone_whatever_the_moments_is() =>
        Assert.True(Window("22:00", "06:00").Contains(new DateTimeOffset(2026, 1, 31, 15, 0, 0, TimeSpan.FromHours(1))));

    [Fact]
    public void A_day_on_which_the_clock_goes_back_has_an_hour_more()
    {
        var window = new NightWindow(new TimeOnly(1, 0), new TimeOnly(3, 0), WithSummerTime());
        var hours = Enumerable.Range(0, 24 * 60).Select(minute => new DateTimeOffset(2026, 10, 24, 12, 0, 0, TimeSpan.Zero).AddMinutes(minute)).Count(window.Contains) / 60d;

        Assert.Equal(3, hours);
    }

    [Theory]
    [InlineData("2026-10-24T20:00:00+01:00", "10:00:00")]
    [InlineData("2026-03-28T20:00:00+00:00", "08:00:00")]
    [InlineData("2026-05-01T20:00:00+01:00", "09:00:00")]
    public void Until_it_begins_the_clock_may_change(string moment, string wait) =>
        Assert.Equal(TimeSpan.Parse(wait, CultureInfo.InvariantCulture), new NightWindow(new TimeOnly(5, 0), new TimeOnly(6, 0), WithSummerTime()).Until(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    // From 29 March 2:00 to 25 October 3:00.
    private static TimeZoneInfo WithSummerTime()
    {
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 29), TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 25));
        return TimeZoneInfo.CreateCustomTimeZone("Elsewhere", TimeSpan.Zero, "Elsewhere", "Elsewhere", "Elsewhere in summer", [rule]);
    }

    private static NightWindow Window(string from, string to) => new(TimeOnly.ParseExact(from, "HH:mm", null), TimeOnly.ParseExact(to, "HH:mm", null), China);

    private static DateTimeOffset At(string time) => new(DateOnly.FromDateTime(new DateTime(2026, 1, 31)), TimeOnly.ParseExact(time, "HH:mm:ss", null), TimeSpan.FromHours(8));
}
