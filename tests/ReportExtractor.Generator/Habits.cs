using System.Globalization;

namespace ReportExtractor.Generator;

/// <summary>
/// A publisher's habits, drawn from a seed: the same seed gives the same choices. Every choice that is not the ordinary
/// one is kept by name, so that what a habit costs can be told.
/// </summary>
internal sealed class Habits
{
    private readonly Random _random;
    private readonly IReadOnlyDictionary<string, string> _forced;
    private readonly SortedSet<string> _taken;
    private readonly int _seed;
    private readonly double _messiness;

    /// <summary>The habits of one publisher.</summary>
    /// <param name="seed">What the choices follow from.</param>
    /// <param name="forced">Options that are taken whatever is drawn, by habit.</param>
    public Habits(int seed, IReadOnlyDictionary<string, string>? forced = null)
        : this(seed, forced, new SortedSet<string>(StringComparer.Ordinal))
    {
    }

    private Habits(int seed, IReadOnlyDictionary<string, string>? forced, SortedSet<string> taken, bool isPlain = false)
    {
        (_seed, _taken) = (seed, taken);
        _random = new Random(seed);
        _forced = forced ?? new Dictionary<string, string>(StringComparer.Ordinal);
        _messiness = isPlain ? 0 : _random.NextDouble() switch { < 0.2 => 0.25, < 0.8 => 1, _ => 2 };
    }

    /// <summary>The habits of a publisher who does everything the ordinary way, but for what is forced.</summary>
    public static Habits PlainOnes(int seed, IReadOnlyDictionary<string, string>? forced = null) => new(seed, forced, new SortedSet<string>(StringComparer.Ordinal), isPlain: true);

    /// <summary>The choices that are not ordinary, as <c>habit=option</c>.</summary>
    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>Draws of their own, on which none of these depends; what is taken is kept here too.</summary>
    /// <param name="name">Tells them from others of the same publisher.</param>
    public Habits Apart(string name) => new(name.Aggregate(unchecked(_seed * 31), (hash, letter) => unchecked((hash * 31) + letter)), _forced, _taken);

    /// <summary>One of a habit's options: each of the others by its chance, which messy publishers double, and else the ordinary one.</summary>
    public string Choose(string habit, string ordinary, params (string Option, double Chance)[] others)
    {
        var choice = ordinary;
        var drawn = _messiness > 0 ? _random.NextDouble() / _messiness : double.PositiveInfinity;
        foreach (var (option, chance) in others)
        {
            drawn -= chance;
            if (drawn < 0)
            {
                choice = option;
                break;
            }
        }

        choice = _forced.GetValueOrDefault(habit, choice);
        if (choice != ordinary)
            _taken.Add($"{habit}={choice}");
        return choice;
    }

    /// <summary>True by a chance, which messy publishers double.</summary>
    public bool Has(string habit, double chance) => Choose(habit, "no", ("yes", chance)) == "yes";

    /// <summary>A number below the limit.</summary>
    public int Below(int limit) => _random.Next(limit);

    /// <summary>A number from the first to the last.</summary>
    public int Between(int first, int last) => _random.Next(first, last + 1);

    /// <summary>True by a chance that is the same for every publisher and not worth a name.</summary>
    public bool Chance(double chance) => _random.NextDouble() < chance;

    /// <summary>One of several, each as likely.</summary>
    public T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>A number as it is usually written.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
