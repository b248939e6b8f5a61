namespace ReportExtractor.Statements;

/// <summary>
/// What a figure in the text may count. Its readings are the cells or sums of cells that its words may stand for, the
/// likeliest first; a figure agrees with the tables if one of them agrees. Source of the words and their readings: reports
/// as published, since no rule says how a report words its overview.
/// </summary>
/// <param name="Code">The stable code, e.g. <c>requests.received</c>.</param>
/// <param name="Zh">What it is called in Chinese.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="Readings">
/// Sums of rows, as <see cref="Formula"/> reads them; empty if no table of the form has the figure.
/// </param>
public sealed record Meaning(string Code, string Zh, string En, params IReadOnlyList<string> Readings)
{
    /// <summary>Every meaning.</summary>
    public static IReadOnlyList<Meaning> All { get; } =
    [
        // Requests received and on hand.
        new("requests.received_new", "新收申请", "new requests", "N"),
        new("requests.received", "收到申请", "requests received", "N", "N+C"),
        new("requests.accepted", "受理申请", "requests accepted", "N", "N+C", "T"),
        new("requests.on_hand", "收到和结转的申请", "requests on hand", "N+C", "N", "T"),
        new("requests.handled", "办理申请", "requests handled", "T", "N+C", "N"),
        new("requests.carried_in", "上年结转", "requests carried in", "C"),
        new("requests.carried_out", "结转下年度", "requests carried out", "O"),
        new("requests.carried", "结转", "requests carried over", "O", "C"),

        // How they ended.
        new("requests.total_processed", "办结申请", "requests processed", "T"),
        new("requests.answered", "答复申请", "requests answered", "T", "T-X", "T-X-E", "T-E"),
        new("requests.granted", "予以公开", "granted", "G"),
        new("requests.disclosed", "公开", "disclosed", "G", "G+H"),
        new("requests.granted_or_partially", "予以公开或部分公开", "granted in full or in part", "G+H"),
        new("requests.partially_granted", "部分公开", "partially granted", "H"),
        new("requests.refused", "不予公开", "refused", "R", "R+U", "R+U+X"),
        new("requests.unavailable", "无法提供", "not available", "U"),
        new("requests.unavailable_and_rest", "无法提供等其他情况", "not available, and the rest", "U+X+E", "U", "U+E"),
        new("requests.not_processed", "不予处理", "not processed", "X"),
        new("requests.other", "其他处理", "otherwise ended", "E", "E-other.not_corrected", "E-other.not_corrected-other.fee_unpaid"),
        new("requests.rest", "其他情况", "other outcomes", "E", "X+E", "U+X+E", "other.other"),
        new("requests.not_held_or_unavailable", "不掌握等原因无法提供", "not held or otherwise not available", "unavailable.not_held", "U"),

        // Who sent them, of the new ones or of all on hand.
        new("requests.natural_persons", "自然人申请", "requests of natural persons", OnHand("natural_person")),
        new("requests.organizations", "法人或其他组织申请", "requests of organizations", OnHand("organizations")),
        new("requests.commercial", "商业企业申请", "requests of businesses", [.. OnHand("commercial"), .. OnHand("organizations")]),
        new("requests.research", "科研机构申请", "requests of research bodies", OnHand("research")),
        new("requests.public_interest", "社会公益组织申请", "requests of public interest bodies", OnHand("public_interest")),
        new("requests.legal_service", "法律服务机构申请", "requests of law firms", OnHand("legal_service")),
        new("requests.channel", "申请渠道", "requests by channel"),

        // Single grounds.
        .. Grounds,

        // Reviews and lawsuits; what is pending may be left out.
        new("review.total", "行政复议", "reviews", "V", "V-V:pending"),
        new("litigation.total", "行政诉讼", "lawsuits", "D+A", "D+A-D:pending-A:pending", "D", "A", "D-D:pending", "A-A:pending"),
        new("litigation.direct", "未经复议直接起诉", "lawsuits filed directly", "D", "D-D:pending"),
        new("litigation.after_review", "复议后起诉", "lawsuits after review", "A", "A-A:pending"),
        new("disputes.total", "行政复议和行政诉讼", "reviews and lawsuits", "V+D+A", "V+D+A-V:pending-D:pending-A:pending"),

        // What a body files, hears or answers in a year is none of the table's figures.
        new("review.handled", "经办的行政复议", "reviews handled"),
        new("litigation.handled", "经办的行政诉讼", "lawsuits handled"),
        new("disputes.handled", "经办的行政复议和行政诉讼", "reviews and lawsuits handled"),
        .. Outcomes("upheld", "结果维持", "upheld"),
        .. Outcomes("corrected", "结果纠正", "corrected"),
        .. Outcomes("other", "其他结果", "otherwise decided"),
        .. Outcomes("pending", "尚未审结", "pending"),

        // The table of what is published unasked; each form has its own columns for documents.
        .. Documents("regulations", "规章", "regulations"),
        .. Documents("normative_documents", "规范性文件", "normative documents"),
        new("licensing.decisions", "行政许可", "licences", "licensing:decisions"),
        new("penalties.decisions", "行政处罚", "penalties", "penalties:decisions"),
        new("coercion.decisions", "行政强制", "coercive measures", "coercion:decisions"),
        new("fees.amount", "行政事业性收费", "administrative charges", "fees:amount_10k_yuan"),

        // What no table has.
        new("proactive.total", "主动公开信息", "items published"),
        new("fee.amount", "信息处理费", "fees for handling requests"),
        new("share", "占比", "share"),
        new("change", "同比", "change on the year before"),
    ];

    private static readonly Dictionary<string, Meaning> ByCode = All.ToDictionary(meaning => meaning.Code, StringComparer.Ordinal);

    /// <summary>It counts all requests, not those with one outcome or of one kind of applicant.</summary>
    public bool IsOfAllRequests => Readings.Count > 0 && Formula.AllRequests.Contains(Readings[0]);

    private static IEnumerable<Meaning> Grounds =>
    [
        Ground("refused.state_secret", "属于国家秘密"),
        Ground("refused.prohibited_by_law", "法律行政法规禁止公开"),
        Ground("refused.security_and_stability", "危及“三安全一稳定”"),
        Ground("refused.third_party_rights", "保护第三方合法权益"),
        Ground("refused.internal_affairs", "属于三类内部事务信息"),
        Ground("refused.deliberative_process", "属于四类过程性信息"),
        Ground("refused.enforcement_file", "属于行政执法案卷"),
        Ground("refused.administrative_inquiry", "属于行政查询事项"),
        Ground("unavailable.not_held", "本机关不掌握相关政府信息", "U"),
        Ground("unavailable.needs_creation", "没有现成信息需要另行制作"),
        Ground("unavailable.still_unclear", "补正后申请内容仍不明确"),
        Ground("not_processed.petition", "信访举报投诉类申请"),
        Ground("not_processed.repeated", "重复申请", "not_processed.repeated+not_processed.excessive"),
        Ground("not_processed.published_material", "要求提供公开出版物"),
        Ground("not_processed.excessive", "无正当理由大量反复申请"),
        Ground("not_processed.reconfirmation", "要求行政机关确认或重新出具已获取信息"),
        Ground("other.not_corrected", "逾期不补正"),
        Ground("other.fee_unpaid", "逾期未缴纳费用"),
    ];

    /// <summary>The meaning with a code; null if there is none.</summary>
    public static Meaning? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    private static Meaning Ground(string row, string zh, params string[] more) => new($"requests.{row}", zh, row.Replace('.', ' ').Replace('_', ' '), [row, .. more]);

    // Of the new ones, of all on hand, or of those that were processed.
    private static string[] OnHand(string column) => [$"N:{column}", $"N:{column}+C:{column}", $"T:{column}"];

    private static IEnumerable<Meaning> Documents(string row, string zh, string en) =>
    [
        new($"{row}.issued", $"制发{zh}", $"{en} issued", $"{row}:issued"),
        new($"{row}.repealed", $"废止{zh}", $"{en} repealed", $"{row}:repealed"),
        new($"{row}.in_force", $"现行有效{zh}", $"{en} in force", $"{row}:in_force"),
        new($"{row}.newly_made", $"新制作{zh}", $"{en} newly made", $"{row}:newly_made"),
        new($"{row}.newly_disclosed", $"新公开{zh}", $"{en} newly disclosed", $"{row}:newly_disclosed"),
        new($"{row}.total_disclosed", $"对外公开{zh}总数", $"{en} disclosed in all", $"{row}:total_disclosed"),
    ];

    private static IEnumerable<Meaning> Outcomes(string column, string zh, string en) =>
    [
        new($"review.{column}", $"行政复议{zh}", $"reviews {en}", $"V:{column}"),
        new($"litigation.{column}", $"行政诉讼{zh}", $"lawsuits {en}", $"D:{column}+A:{column}", $"D:{column}", $"A:{column}"),
        new($"disputes.{column}", $"行政复议和行政诉讼{zh}", $"reviews and lawsuits {en}", $"V:{column}+D:{column}+A:{column}", $"V:{column}", $"D:{column}+A:{column}", $"D:{column}", $"A:{column}"),
    ];
}
