namespace ReportExtractor.Recognition;

/// <summary>A printed row paired with a row of the form.</summary>
/// <param name="Row">The printed row.</param>
/// <param name="Line">Index of the form's row.</param>
/// <param name="IsCertain">The label is that row's in a known spelling, or a misprint of it that its neighbours confirm.</param>
internal sealed record RowMatch(BodyRow Row, int Line, bool IsCertain);

/// <summary>Pairs the rows printed for one table with the rows of the form, as two sequences.</summary>
internal static class RowAlignment
{
    // Below this a printed label is some other label.
    private const double MinSimilarity = 0.55;

    /// <summary>A misprint may cost this much and still be certain where its neighbours are in place.</summary>
    public const double CertainSimilarity = 0.7;

    private const double FuzzyWeight = 0.9;
    private const double NumberWeight = 0.1;
    private const double GroupWeight = 0.15;
    private const double WrongGroupWeight = -0.4;
    private const double WrongNumberWeight = -0.2;

    // Of a row's label that is printed twice at a page's end, the one with the figures.
    private const double FiguresWeight = 0.02;

    // Of 合计 below a group and 总计 below all, the one that the form has.
    private const double OfficialWeight = 0.01;

    // By so much a label must fit another row better than the one that its place suggests.
    private const double ClearlyBetter = 0.15;

    // A row of figures whose label is lost takes a free place between its neighbours, but never one that a label fits.
    private const double UnlabelledScore = 0.05;

    // In a short table a row has too few neighbours to tell its place.
    private const int ManyRows = 10;

    /// <summary>The pairs in printed order. Rows that fit nowhere are left out.</summary>
    public static List<RowMatch> Align(IReadOnlyList<BodyRow> rows, TableContext context)
    {
        var lines = context.Table.Rows.Count;
        var scores = new double[rows.Count, lines];
        var exact = new bool[rows.Count, lines];
        for (var i = 0; i < rows.Count; i++)
            Score(rows[i], context, i, scores, exact);
        var partner = SequenceAlignment.Align(rows.Count, lines, (row, line) => scores[row, line]);
        Rescue(partner, scores, exact);
        FillGaps(partner, rows, context);

        var matches = new List<RowMatch>();
        for (var i = 0; i < rows.Count; i++)
        {
            var line = partner[i];
            if (line < 0)
                continue;
            var inPlace = (i == 0 || partner[i - 1] < 0 || partner[i - 1] == line - 1 || (i + 1 < rows.Count && partner[i + 1] == line + 1))
                && rows[i].Labels.Count > 0;
            matches.Add(new RowMatch(rows[i], line, exact[i, line] || (inPlace && scores[i, line] >= CertainSimilarity * FuzzyWeight && !TwoLabels.AreIn(rows[i], line, context))));
        }

        return matches;
    }

    private static void Score(BodyRow row, TableContext context, int i, double[,] scores, bool[,] exact)
    {
        var found = false;
        var own = LabelText.Key(row.OwnLabel);
        var meanings = Array.FindAll(Meanings(row, context), meaning => context.Is(meaning, LabelKind.Row));
        var isOfficial = Array.Exists(meanings, meaning => context.IsOfficial(own, meaning.Index));
        foreach (var meaning in meanings)
        {
            found = true;
            if (IsSubtotal(row, meaning.Index, context))
                continue;
            exact[i, meaning.Index] = true;
            scores[i, meaning.Index] = isOfficial ? 1 + OfficialWeight : 1;
        }

        if (!found && row.Labels.Count == 0)
        {
            for (var line = 0; row.Row.HasFigures && context.Table.Rows.Count >= ManyRows && line < context.Table.Rows.Count; line++)
                scores[i, line] = UnlabelledScore;
            return;
        }

        if (!found && row.Labels.Any(cell => context.Meaning(cell, LabelKind.Group) >= 0) && IsGroup(row, context))
            return;
        if (!found)
            ScoreBySimilarity(row, context, i, scores);
        var printed = Numbering.Parse(row.OwnLabel);
        for (var line = 0; line < context.Table.Rows.Count; line++)
        {
            if (scores[i, line] > 0)
                scores[i, line] = Math.Max(0.01, scores[i, line] + Evidence(row, printed, context, line) + (row.Row.HasFigures ? FiguresWeight : 0));
        }
    }

    // The label may be spread over its cells: the longest joint reading that the form knows is the label. The group before it may be misprinted.
    private static LabelMeaning[] Meanings(BodyRow row, TableContext context)
    {
        if (row.JoinedLabel is null && row.Labels.Count > 0 && row.Labels[^1].Meanings is { Length: > 0 } own)
            return own;
        var label = LabelIndex.Shared.Find(row.OwnLabel);
        if (label.Length == 0)
            label = LabelIndex.Shared.Find(row.FullLabel);
        return label.Length == 0 ? context.BehindMisprintedGroup(LabelText.Key(row.OwnLabel)) : label;
    }

    // 合计 within a group that the form's row does not stand in is the group's.
    private static bool IsSubtotal(BodyRow row, int line, TableContext context) =>
        row.Labels.Count > 1 && context.NamesTotal(row.Labels[^1]) && Numbering.Parse(row.OwnLabel).Length == 0
        && context.Meaning(row.Labels[^2], LabelKind.Group) >= 0 && !context.IsMember(row.Labels[^2], line);

    // A subtotal of a group is no row of the form.
    private static bool IsGroup(BodyRow row, TableContext context) => context.Meaning(row.Labels[^1], LabelKind.Group) >= 0;

    private static void ScoreBySimilarity(BodyRow row, TableContext context, int i, double[,] scores)
    {
        var own = LabelText.Key(row.OwnLabel);
        var bare = context.WithoutGroups(own);
        var full = LabelText.Key(row.FullLabel);
        for (var line = 0; line < context.Table.Rows.Count; line++)
        {
            var similarity = context.RowSimilarity(own, line);
            if (bare.Length != own.Length)
                similarity = Math.Max(similarity, context.RowSimilarity(bare, line));
            if (full.Length != own.Length)
                similarity = Math.Max(similarity, context.RowSimilarity(full, line));
            if (similarity >= MinSimilarity)
                scores[i, line] = FuzzyWeight * similarity;
        }
    }

    private static double Evidence(BodyRow row, Numbering printed, TableContext context, int line)
    {
        var evidence = 0.0;
        var official = context.NumberOf(line);
        if (printed.Style != NumberingStyle.None && printed.Value == official.Value)
            evidence += printed.Style == official.Style ? 2 * NumberWeight : NumberWeight;
        else if (printed.Style != NumberingStyle.None)
            evidence += WrongNumberWeight;
        for (var g = 0; g < row.Labels.Count - 1; g++)
        {
            if (context.Meaning(row.Labels[g], LabelKind.Group) >= 0)
                evidence += context.IsMember(row.Labels[g], line) ? GroupWeight : WrongGroupWeight;
        }

        return evidence;
    }

    // A label too much misprinted to be known finds its row, though in doubt, if between those of its neighbours only one that is free bears its number and shares its words.
    private static void FillGaps(int[] partner, IReadOnlyList<BodyRow> rows, TableContext context)
    {
        for (var i = 0; i < partner.Length; i++)
        {
            if (partner[i] >= 0 || rows[i].Labels.Count == 0 || Numbering.Parse(rows[i].OwnLabel) is not { Length: > 0 } printed)
                continue;
            var own = LabelText.Key(rows[i].OwnLabel);
            var first = partner[..i].Where(line => line >= 0).LastOrDefault(-1) + 1;
            var end = partner[(i + 1)..].Where(line => line >= 0).FirstOrDefault(context.Table.Rows.Count);
            var fitting = Enumerable.Range(first, Math.Max(0, end - first))
                .Where(line => !partner.Contains(line) && printed.Value == context.NumberOf(line).Value && printed.Style == context.NumberOf(line).Style && SharesWords(own, LabelText.Key(context.Table.Rows[line].Label))).ToList();
            if (fitting is [var only])
                partner[i] = only;
        }
    }

    // A word that no misprint drops may be misprinted itself, if all else is the same.
    private static bool SharesWords(string own, string official) =>
        official.Contains(own, StringComparison.Ordinal) || (Opposites.Differ(own, official) ? !Opposites.Adds(own, official) && Similarity.Of(own, official) >= CertainSimilarity : 2 * own.Count(c => official.Contains(c)) >= own.Length);

    // Rows in another order: a label the form knows finds its row wherever it stands.
    private static void Rescue(int[] partner, double[,] scores, bool[,] exact)
    {
        for (var i = 0; i < partner.Length; i++)
        {
            var best = partner[i];
            for (var line = 0; line < scores.GetLength(1); line++)
            {
                if (!exact[i, line] || (best >= 0 && scores[i, line] < scores[i, best] + ClearlyBetter))
                    continue;
                var holder = Array.IndexOf(partner, line);
                if (holder >= 0 && exact[holder, line])
                    continue;
                best = line;
            }

            if (best < 0 || best == partner[i])
                continue;
            var evicted = Array.IndexOf(partner, best);
            if (evicted >= 0)
                partner[evicted] = -1;
            partner[i] = best;
        }
    }
}
