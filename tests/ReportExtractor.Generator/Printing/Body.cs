namespace ReportExtractor.Generator.Printing;

/// <summary>The public body that publishes, and the year it reports on.</summary>
internal sealed record Body(string Name, string Short, int Year)
{
    private static readonly string[] Places = ["青禾", "临溪", "云岭", "望澜", "石塘", "东陵", "柳河", "白沙", "南浦", "金坪"];

    public static Body Draw(Habits habits, int year)
    {
        var place = habits.Pick(Places);
        var (name, brief) = habits.Pick(
            ($"{place}县人民政府", "县政府"),
            ($"{place}市{habits.Pick(Places)}区人民政府", "区政府"),
            ($"{place}镇人民政府", "镇政府"),
            ($"{place}市自然资源和规划局", "局"),
            ($"{place}县发展和改革局", "县发改局"),
            ($"{place}省人民政府办公厅", "办公厅"),
            ($"{place}县{habits.Pick(Places)}乡人民政府", "我乡"),
            ($"国家税务总局{place}市税务局", "我局"));
        return new Body(name, brief, year);
    }
}
