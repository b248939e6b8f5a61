namespace ReportExtractor.Documents;

/// <summary>A rectangle on a page as a reader holds it, in points (1/72 inch) from the page's top left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge, below the top one.</param>
public readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Width in points.</summary>
    public float Width => Right - Left;

    /// <summary>Height in points.</summary>
    public float Height => Bottom - Top;

    /// <summary>The horizontal middle.</summary>
    public float CentreX => (Left + Right) / 2;

    /// <summary>The vertical middle.</summary>
    public float CentreY => (Top + Bottom) / 2;

    /// <summary>True if both share a part of the page's width: one stands above, below or on the other.</summary>
    public bool OverlapsAcross(Box other) => Left < other.Right && other.Left < Right;

    /// <summary>The smallest box around both.</summary>
    public Box Around(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
