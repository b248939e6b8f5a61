namespace ReportExtractor.Collection.Fetching;

/// <summary>Keeps many hosts that send much at once from filling the memory: one large response is read at a time, and one is unpacked.</summary>
internal sealed class MemoryGate : IDisposable
{
    /// <summary>From how many bytes on a response is a large one.</summary>
    public const int LargeFrom = 1024 * 1024;

    private const int AtOnce = 1;

    private readonly SemaphoreSlim _large = new(AtOnce);
    private readonly SemaphoreSlim _unpacking = new(AtOnce);

    /// <summary>A place among the large responses, which is taken only if it is needed.</summary>
    public LargePlace Place() => new(_large);

    /// <summary>Unpacks a response when it is its turn.</summary>
    public async Task<T> UnpackAsync<T>(Func<T> unpack, CancellationToken cancellation)
    {
        await _unpacking.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return unpack();
        }
        finally
        {
            _unpacking.Release();
        }
    }

    public void Dispose()
    {
        _large.Dispose();
        _unpacking.Dispose();
    }

    /// <summary>A place among the large responses.</summary>
    internal sealed class LargePlace(SemaphoreSlim large) : IDisposable
    {
        private bool _isTaken;

        /// <summary>Waits for the place, unless it is taken already.</summary>
        public async Task TakeAsync(CancellationToken cancellation)
        {
            if (_isTaken)
                return;
            await large.WaitAsync(cancellation).ConfigureAwait(false);
            _isTaken = true;
        }

        public void Dispose()
        {
            if (_isTaken)
                large.Release();
        }
    }
}
