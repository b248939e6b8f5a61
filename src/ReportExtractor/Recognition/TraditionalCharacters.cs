using System.Collections.Frozen;

namespace ReportExtractor.Recognition;

/// <summary>
/// Traditional characters that reports use, each followed by its simplified form. It serves comparison only: texts are
/// kept as printed. 它 stands here too, because 其它 and 其他 are one word to every publisher.
/// </summary>
internal static class TraditionalCharacters
{
    private const string Pairs =
        "它他開开請请機机關关無无繼继續续辦办處处報报電电話话號号區区縣县鄉乡鎮镇東东務务業业組组織织總总計计數数據据項项類类內内" +
        "單单萬万億亿費费額额採采購购許许罰罚強强規规範范條条廢废發发現现長长結结維维糾纠訴诉訟讼審审複复復复議议經经後后給给從从與与" +
        "為为爲为個个們们來来時时間间統统標标題题網网製制檔档執执證证護护權权國国穩稳屬属於于過过協协詢询補补確确認认獲获訪访舉举繳缴" +
        "納纳轉转餘余動动設设備备專专領领導导門门農农廳厅產产員员場场實实對对應应點点隊队際际園园圖图團团歷历財财資资責责質质預预環环" +
        "險险監监衛卫體体術术習习職职聯联聲声聽听舊旧藝艺藥药觀观評评試试詳详誤误說说課课調调論论識识讀读變变貨货貿贸車车軍军較较輯辑" +
        "遞递選选還还錄录錢钱鐵铁閉闭階阶隨随雙双雜杂難难離离順顺須须顧顾風风館馆驗验齊齐龍龙臺台灣湾廣广滬沪寧宁陝陕貴贵蘇苏遼辽魯鲁" +
        "鄭郑濟济當当歸归屆届層层幣币幾几庫库張张彙汇匯汇態态慶庆憑凭戶户擇择擔担擴扩敗败敘叙斷断書书會会極极構构樣样檢检欄栏決决沒没" +
        "準准溝沟滅灭滿满漢汉潔洁狀状獨独獎奖異异畢毕畫画療疗盡尽盤盘礎础禮礼種种稱称積积競竞筆笔節节籌筹簡简糧粮紀纪約约紅红級级純纯" +
        "紙纸紹绍終终絕绝絡络編编練练縮缩義义聖圣肅肃興兴蓋盖虛虚裝装裡里裏里覽览觸触訂订討讨訊讯訓训託托詞词該该誠诚諮咨謂谓講讲讓让" +
        "豐丰貫贯賴赖贈赠踐践輕轻輪轮輸输轄辖辭辞運运達达違违遠远適适遷迁遺遗鄰邻醫医釋释針针銀银銷销鋒锋錯错鍵键閱阅陽阳陰阴陸陆隱隐" +
        "覆复係系徵征註注佈布佔占併并僅仅傳传優优價价減减劃划勞劳勢势勵励嚴严圍围壓压寫写寬宽師师幫帮彈弹徑径恆恒惡恶慮虑憲宪懲惩戰战擊击擬拟攝摄" +
        "暫暂曆历棄弃樂乐樓楼歲岁氣气況况淨净測测滯滞漸渐潛潜燈灯獄狱畝亩疊叠眾众祕秘稅税穀谷簽签綜综綠绿線线緊紧緣缘縱纵聞闻腦脑臨临莊庄華华" +
        "薦荐視视親亲記记詐诈誌志語语誘诱諸诸謀谋譜谱讚赞負负買买賓宾賢贤賞赏賠赔賽赛軌轨軟软載载輔辅輝辉週周進进遊游遲迟郵邮鄧邓鈎钩鈔钞鋼钢" +
        "鏡镜鐘钟閘闸閣阁闊阔闡阐陳陈雖虽雲云駐驻駕驾鬆松鳳凤鴻鸿嶺岭嶽岳島岛崗岗壩坝澤泽淵渊溫温湯汤寶宝爾尔榮荣蘭兰蕭萧蘆芦羅罗錦锦隴陇韓韩" +
        "饒饶馬马驛驿鶴鹤鹹咸" +
        "靜静響响頁页頒颁頭头頻频願愿顯显養养騙骗鬥斗魚鱼鳥鸟鹽盐麗丽麥麦黃黄黨党";

    private static readonly FrozenDictionary<char, char> Simplified = Enumerable.Range(0, Pairs.Length / 2)
        .ToFrozenDictionary(i => Pairs[2 * i], i => Pairs[(2 * i) + 1]);

    /// <summary>The simplified form of a character, or the character itself.</summary>
    public static char Simplify(char c) => c >= '\u4e00' && Simplified.TryGetValue(c, out var simple) ? simple : c;

    /// <summary>The simplified form of a text, as long as the text.</summary>
    public static string Simplify(string text) => string.Create(text.Length, text, static (simple, source) =>
    {
        for (var i = 0; i < simple.Length; i++)
            simple[i] = Simplify(source[i]);
    });
}
