namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// Takes those circles out of a PDF that would exhaust the stack while it is read, which nothing could catch: objects
/// that are only references to each other, streams whose lengths stand in streams, and trees of link targets.
/// </summary>
internal static class SoundFile
{
    /// <summary>A copy of the file that is safe to read.</summary>
    /// <exception cref="UnreadableDocumentException">It has a circle that cannot be taken out, or more objects than <see cref="ReadingLimits.MaxObjects"/>.</exception>
    public static byte[] Prepare(ReadOnlySpan<byte> file)
    {
        var objects = RawObjects.Find(file);
        if (objects.Count > ReadingLimits.MaxObjects)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has more than {ReadingLimits.MaxObjects} parts");
        if (HasChain(file, objects) || RawNames.AreDisguised(file))
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF has parts that refer to nothing but each other");
        var sound = file.ToArray();
        IndirectLengths.Resolve(sound, objects);
        RawNames.HideTargets(sound);
        return sound;
    }

    // The standard knows no object that is only a reference. A single one is harmless.
    private static bool HasChain(ReadOnlySpan<byte> file, List<RawObject> objects)
    {
        var aliases = new HashSet<long>();
        var targets = new HashSet<long>();
        foreach (var candidate in objects)
        {
            var scan = new RawScan(file, candidate.Body);
            if (!scan.TryReadReference(out var target))
                continue;
            if (candidate.Number < 0 || target < 0)
                return true;
            aliases.Add(candidate.Number);
            targets.Add(target);
        }

        return aliases.Overlaps(targets);
    }
}
