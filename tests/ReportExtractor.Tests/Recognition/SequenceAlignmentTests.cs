using CsCheck;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class SequenceAlignmentTests
{
    [Theory]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("ac", "abc", "0 2")]
    [InlineData("abc", "ac", "0 -1 1")]
    [InlineData("xay", "a", "-1 0 -1")]
    [InlineData("", "abc", "")]
    [InlineData("abc", "", "-1 -1 -1")]
    public void Like_items_are_paired_in_order(string left, string right, string partners) =>
        Assert.Equal(partners, string.Join(' ', Align(left, right)));

    [Fact]
    public void Of_two_equal_readings_the_unbroken_one_wins() => Assert.Equal([0, 1], Align("ab", "ab.b"));

    [Fact]
    public void The_best_reading_of_the_whole_wins_over_a_greedy_one()
    {
        // The first item is a little more like the last: taking it would lose the other pair.
        double[,] scores = { { 0.9, 1.0 }, { 0, 0.9 } };

        Assert.Equal([0, 1], SequenceAlignment.Align(2, 2, (i, j) => scores[i, j]));
    }

    [Fact]
    public void What_scores_nothing_is_never_paired_and_pairs_never_cross() =>
        Gen.Select(Gen.Double[-1, 1].Array2D[Gen.Int[1, 12], Gen.Int[1, 12]], Gen.Double[0, 0.1]).Sample((scores, adjacent) =>
        {
            var partners = SequenceAlignment.Align(scores.GetLength(0), scores.GetLength(1), (i, j) => scores[i, j], adjacent);
            var pairs = partners.Where(partner => partner >= 0).ToList();
            return partners.Length == scores.GetLength(0)
                && pairs.Zip(pairs.Skip(1)).All(pair => pair.First < pair.Second)
                && Enumerable.Range(0, partners.Length).All(i => partners[i] < 0 || scores[i, partners[i]] > 0);
        });

    private static int[] Align(string left, string right) =>
        SequenceAlignment.Align(left.Length, right.Length, (i, j) => left[i] == right[j] ? 1 : 0);
}
