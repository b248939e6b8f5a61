using System.Runtime.CompilerServices;

namespace ReportExtractor.Cli;

/// <summary>Work on many items side by side, results in the items' order, with a bounded number of results in memory.</summary>
internal static class OrderedWork
{
    // Enough that one slow item does not idle the other workers.
    private const int Ahead = 8;

    /// <summary>Runs the work.</summary>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IReadOnlyList<TItem> items,
        int workers,
        Func<TItem, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(workers);
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue(Task.Run(() => RunAsync(item), CancellationToken.None));
                if (running.Count >= workers * Ahead)
                    yield return await running.Dequeue();
            }

            while (running.Count > 0)
                yield return await running.Dequeue();
        }
        finally
        {
            await Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        async Task<TResult> RunAsync(TItem item)
        {
            await slots.WaitAsync(cancellation);
            try
            {
                cancellation.ThrowIfCancellationRequested();
                return await work(item);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
