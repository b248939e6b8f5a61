using ReportExtractor.Collection.Fetching;

namespace ReportExtractor.Collection.Sources;

/// <summary>A body, or several on one site, whose reports are collected.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Region">The code of its region; null if not given.</param>
/// <param name="Level">Its level, e.g. <c>county</c>; null if not given.</param>
/// <param name="Lists">The pages that lead to its reports.</param>
/// <param name="Reports">Addresses of reports themselves.</param>
/// <param name="Policy">What may be asked for it.</param>
public sealed record Source(string Name, string? Region, string? Level, IReadOnlyList<Uri> Lists, IReadOnlyList<Uri> Reports, FetchPolicy Policy);
