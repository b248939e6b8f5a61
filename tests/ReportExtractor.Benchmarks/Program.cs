using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReportExtractor.Benchmarks;

// folder [COUNT]: a folder of COUNT reports (10,000) through the command line; dataset [COUNT]: as many reports to a dataset;
// otherwise BenchmarkDotNet's own options.
var count = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var given) ? given : 10_000;
switch (args)
{
    case ["folder", ..]:
        await FolderRun.RunAsync(count);
        return;
    case ["dataset", ..]:
        await DatasetRun.RunAsync(count);
        return;
}

var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args, config);
