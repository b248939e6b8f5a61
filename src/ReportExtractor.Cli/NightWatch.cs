using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using ReportExtractor.Nightly;

namespace ReportExtractor.Cli;

/// <summary>How a night is watched: by log entries as lines of JSON on standard error, and by metrics, where OpenTelemetry's own variable says to send them.</summary>
internal sealed class NightWatch : IDisposable
{
    // https://opentelemetry.io/docs/specs/otel/protocol/exporter/
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly ILoggerFactory? _logs;
    private readonly MeterProvider? _metrics;

    /// <summary>Begins to watch.</summary>
    /// <param name="logs">Writes the log.</param>
    public NightWatch(bool logs)
    {
        _logs = !logs ? null : LoggerFactory.Create(builder => builder.AddJsonConsole(options =>
        {
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        }).Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace));
        _metrics = Environment.GetEnvironmentVariable(EndpointVariable) is not { Length: > 0 } ? null : Sdk.CreateMeterProviderBuilder().AddMeter(NightMeter.Name).AddOtlpExporter().Build();
    }

    public ILogger Log => _logs?.CreateLogger("report-extractor") ?? NullLogger.Instance;

    public static Option<bool> Option() => new("--log") { Description = "Write what happens to standard error, one entry a line as JSON" };

    public void Dispose()
    {
        _metrics?.Dispose();
        _logs?.Dispose();
    }
}
