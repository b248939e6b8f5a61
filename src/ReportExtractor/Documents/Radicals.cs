namespace ReportExtractor.Documents;

/// <summary>
/// Radicals folded to the ideographs that look the same. Some producers of PDF name a letter after its shape in the font,
/// which ⼀ and 一 share; what was copied from such a file carries them on.
/// </summary>
internal static class Radicals
{
    private const char FirstKangxi = '\u2f00';
    private const char FirstSupplement = '\u2e80';

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳" +
        "心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸" +
        "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音" +
        "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // A blank stands for those that no ideograph looks like.
    private const string Supplement =
        "　厂　乚　亻冂几刀刂　卩小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爪爫丬牛犭王疋目示礻　糸纟罓罒网网　羊羊　耂聿聿" +
        "月臼艹艹艹虎衤覀西见角　讠贝　车辶辶　邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The ideograph that looks like a radical; other characters unchanged.</summary>
    public static char Fold(char c)
    {
        if (c is < FirstSupplement or > '\u2fd5')
            return c;
        if (c >= FirstKangxi)
            return Kangxi[c - FirstKangxi];
        var index = c - FirstSupplement;
        return index < Supplement.Length && Supplement[index] != '\u3000' ? Supplement[index] : c;
    }

    /// <summary>The text with its radicals folded; the same text if it has none.</summary>
    public static string Fold(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstSupplement, '\u2fd5') < 0 ? text : string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                folded[i] = Fold(source[i]);
        });
}
