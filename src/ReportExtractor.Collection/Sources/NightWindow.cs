namespace ReportExtractor.Collection.Sources;

/// <summary>Hours of the day in which servers may be asked; they may go over midnight.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end.</param>
/// <param name="Zone">The time zone that they are in.</param>
public sealed record NightWindow(TimeOnly From, TimeOnly To, TimeZoneInfo Zone)
{
    /// <summary>True within the hours.</summary>
    public bool Contains(DateTimeOffset moment) => Local(moment).IsBetween(From, To);

    /// <summary>How long it is until the hours begin; zero within them.</summary>
    public TimeSpan Until(DateTimeOffset moment)
    {
        if (Contains(moment))
            return TimeSpan.Zero;
        var now = TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
        var next = now.Date + From.ToTimeSpan();
        if (next < now)
            next = next.AddDays(1);

        // The clocks may change until then.
        return new DateTimeOffset(next, Zone.GetUtcOffset(next)) - moment;
    }

    private TimeOnly Local(DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);
}
