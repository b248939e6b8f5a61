using CsCheck;
using ReportExtractor.Forms;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class SimilarityTests
{
    [Fact]
    public void Equal_keys_are_wholly_alike_and_nothing_is_like_no_key()
    {
        Assert.Equal(1, Similarity.Of("总计", "总计"));
        Assert.Equal(0, Similarity.Of("", "总计"));
        Assert.Equal(0, Similarity.Of("自然人", "法律服务机构"));
    }

    [Theory]
    [InlineData("其他法律行政止公开", "其他法律行政法规禁止公开")]
    [InlineData("现行有效件", "现行有效件数")]
    [InlineData("上年结余政府信息公开申请数量", "上年结转政府信息公开申请数量")]
    [InlineData("社会公益", "社会公益组织")]
    public void A_misprint_stays_nearest_to_its_own_label(string seen, string official)
    {
        var labels = FormCatalog.Find("2021")!.Tables.SelectMany(table => table.Rows.Select(row => row.Label).Concat(table.Columns.Select(column => column.Label)))
            .Select(label => LabelText.Key(label)).Distinct(StringComparer.Ordinal);

        Assert.Equal(official, labels.MaxBy(label => Similarity.Of(seen, label)));
        Assert.True(Similarity.Of(seen, official) > 0.5);
    }

    [Fact]
    public void Two_characters_that_changed_places_are_one_mistake() => Assert.Equal(1 - (1 / 6.0), Similarity.Of("社会公益织组", "社会公益组织"), 9);

    [Fact]
    public void It_is_symmetric_and_between_0_and_1() =>
        Gen.Select(Gen.String[Gen.Char["公开申请不予"], 0, 12], Gen.String[Gen.Char["公开申请不予"], 0, 12]).Sample((a, b) =>
        {
            var similarity = Similarity.Of(a, b);
            return similarity is >= 0 and <= 1 && similarity.Equals(Similarity.Of(b, a)) && (similarity < 1 || a == b);
        });
}
