namespace ReportExtractor.Datasets.Documentation;

/// <summary>Variables of the forms that look alike and must not be compared. Source: 国办公开办函〔2019〕60号 and 〔2021〕30号.</summary>
/// <param name="Variables">The variables.</param>
/// <param name="En">Why not.</param>
/// <param name="Zh">The same in Chinese.</param>
internal sealed record FormComparison(string Variables, string En, string Zh)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FormComparison> All { get; } =
    [
        new(
            "proactive_disclosure.regulations.*, proactive_disclosure.normative_documents.*",
            "Form 2019 counts documents newly made, newly disclosed and disclosed in all; form 2021 those issued and repealed in the year and those in force. None of the three is one of the others.",
            "2019 年表样填报本年新制作、新公开和对外公开总数量，2021 年表样填报本年制发、废止和现行有效件数，口径各不相同。"),
        new(
            "proactive_disclosure.fees.*",
            "Form 2019 counts the items for which fees are taken, form 2021 the money taken, in 万元.",
            "2019 年表样填报收费项目数，2021 年表样填报收费金额（万元）。"),
        new(
            "proactive_disclosure.other_services.*, proactive_disclosure.procurement.*, *.previous_items, *.change",
            "Form 2021 no longer asks for them: empty from 2021 on does not mean that there was nothing.",
            "2021 年表样不再填报：2021 年以后为空不表示没有。"),
        new(
            "requests.other.*",
            "Form 2019 has one row for all other endings (other.unspecified), form 2021 three. Compare other_total of the table harmonised.",
            "2019 年表样“其他处理”只有一行（other.unspecified），2021 年表样分为三行。比较时用 harmonised 表的 other_total。"),
        new(
            "requests.carried_in, requests.carried_out",
            "Reports on 2019 may count requests under the rules before the amended Regulation of May 2019, so that what was carried into 2019 may not be counted as later years do.",
            "2019 年年报跨新旧《条例》（2019 年 5 月施行），结转数的口径可能与以后年度不同。"),
    ];
}
