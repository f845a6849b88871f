/**
 * Words that the language of targets and actuals turns on. Nobody else spells them.
 *
 * Seen in cases/judgements, in the forms of form-layouts L1–L25, and in SPEC §3.
 */

/** Comparators in front of a figure, longest first where one begins another. */
export const LEADING_SIGNS = {
  atLeast: String.raw`≥|>|不(?:得|能|应|可|宜|准)?低于|不(?:得|能|应|可|宜|准)?少于|不(?:得|能|应|可|宜|准)?小于|不下于|不(?:得|能|应|可|宜|准)?短于|大于或?等于|高于或?等于|大于|高于|多于|至少|最少|最低|不亚于|下限为?`,
  atMost: String.raw`≤|<|不(?:得|能|应|可|宜|准)?超过|不超|不(?:得|能|应|可|宜|准)?高于|不(?:得|能|应|可|宜|准)?大于|不(?:得|能|应|可|宜|准)?多于|不突破|小于或?等于|低于或?等于|小于|低于|少于|控制在|控制为|至多|最多|最高|不(?:得|能|应|可|宜|准)?超出|不迟于|不晚于|限于|上限为?|压降至|压缩至|压缩到|压减至|压减到|缩短至|缩短到|降低至|降低到|下降至|下降到|降至|降到|减少至|减少到|减至|减到`,
  exactly: String.raw`=|等于`,
} as const;

/** What may stand between a comparator and its figure. */
export const BETWEEN_SIGN_AND_FIGURE = String.raw`预算数?|计划数?|目标值?|概算|限额|标准|总额|总量|年初|批复|年度|全年|金额|资金|开展|举办|完成|培训|达到|的`;

/** A negated comparator reaches over the noun that it measures by: 不超过机具价格30%, 不低于总投资的60%. */
export const REACHING_SIGNS = {
  atLeast: String.raw`不(?:得|能|应|可|宜|准)?(?:低于|少于|小于)[^\P{Script=Han}且并和及与率度增降提减]{1,8}`,
  atMost: String.raw`不(?:得|能|应|可|宜|准)?(?:超过|高于|大于|多于|超出)[^\P{Script=Han}且并和及与率度增降提减]{1,8}`,
} as const;

/** Comparators behind a figure. */
export const TRAILING_SIGNS = {
  atLeast: String.raw`及?或?以上|及其?以上|起|\+`,
  atMost: String.raw`及?或?以下|以内|之内|内|封顶`,
} as const;

/** Words in front of a figure that say it was reached; they carry no comparator of their own. */
export const REACHED = String.raw`达到|达成|达|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|扩大到|扩大至|增至|升至|上升到|上升至|保持在|稳定在|维持在|为|是|共计|合计|累计|总计|共|约为|有`;

export const LEADING_HEDGES = {
  over: String.raw`超过了?|超额?|突破了?|逾`,
  about: String.raw`大约|大概|(?<![节签违合])约为?|大致`,
  nearly: String.raw`将近|接近|临近|近|不足|不到|不满`,
} as const;

export const TRAILING_HEDGES = {
  about: String.raw`左右|上下`,
  over: String.raw`多`,
} as const;

export const DOWN = String.raw`压缩|压减|压降|下降|减少|降低|缩短|缩减|削减|回落|下调|收窄|下滑|减负|减排|降幅|减幅|跌幅|降|减`;
export const UP = String.raw`增长|提高|提升|增加|扩大|上升|上涨|增强|增幅|涨幅|增速|增|涨|升`;

/** Texts that stand for no value. */
export const NOTHING = /^(?:[/\\|一]|[-—–_]+|无|不涉及|不适用|未涉及|不作要求|无此项|N\/?A|n\/?a)$/u;

/** Behind 未 these speak of something that stayed away, or of a day still to come: 未受到投诉, 未到期. */
const STAYED_AWAY = String.raw`发生|出现|发现|产生|接到|接报|收到|受|遭|遇|造成|引发|引起|导致|影响|涉|存在|有|超|突破|逾期|延期|拖欠|违|返贫|反弹|中断|流失|泄|丢失|损|挪用|截留|滞留|到期|到时|到节点|低于|偏离|减少|下降|降低|增加|新增|扩大|变|来|成年`;

/** Work that 没有 denies; 没有投诉 denies something else. */
const WORK = String.raw`按|能|完成|开展|实施|启动|执行|建设|建成|举办|举行|召开|组织|支付|拨付|支出|发放|采购|购置|招标|开工|动工|施工|进行|落实|达|验收|竣工|完工|实现|编制|安排|到位|下达|使用|投入`;

const CAUSE = String.raw`(?:因|受|由于|疫情)`;
const PUT_OFF = String.raw`延期|推迟|取消|暂停|暂缓|搁置|中止|停工|终止`;

/** 未完成 and the like: missed for every kind of target. */
export const NOT_DONE = new RegExp(
  String.raw`^(?:(?:该?项?(?:目|工作|任务|工程)?(?:尚|还|暂|仍|目前|暂时|至今|截至目前|因故)*(?:未(?!${STAYED_AWAY})|没有?(?=${WORK}))|(?:建设|施工|进行|推进|实施|办理|筹备|开展|准备)中(?![心学小央药医考长国华])|在建(?!档|立)|正在|仍在|在准备|待(?!遇|业)|拟(?![定订制])|未达|(?:该?项(?:目|工程))?(?:已|因故)*(?:${PUT_OFF}))|(?:${CAUSE}[^\d。;]{1,24}?|(?:资金|经费)[^\d。;]{0,24}?)(?:未|暂未|尚未|没有?|无法|不能)(?:能)?(?:按[时期])?(?:开展|实施|启动|完成|执行|建设|举办|举行|组织|支付|拨付|支出|发放|采购|购置|招标|开工|动工|施工|进行|落实|到位|下达)(?:$|[,。;])|${CAUSE}[^\d。;]{1,16}?(?:${PUT_OFF})(?:了|举办|召开|实施|开展|进行|执行|建设|施工)?(?:$|[。;])|[^\d。;]{1,20}[,;、]但?(?:尚|还|暂|仍)?未(?:开工|动工|完工|竣工|完成|实施|开展|建成|启动)(?:$|[,。;])|(?!持续|稳步|有序|不断|长期|扎实)[\u4e00-\u9fff]{1,8}(?:建设|施工|进行|推进|实施|办理|筹备|开展|准备|招标|采购|审批|验收|整改|调试|安装|编制)(?:过程|阶段)?中$)`,
  'u',
);

/** Said of a part, behind the figure: 5公里（未完工）, 3个，1个在建. */
export const PART_NOT_DONE =
  /(?<!无|没有|不存在)未(?:完工|完成|竣工|验收|投入|达到|达成|实施|开展|支付|到位)|尚未(?!发生|出现|发现)|在建|正在|(?:建设|施工|进行|推进|实施|验收|整改|安装|调试)中(?![心学小央药医考长])/u;

/** 截至2023年12月底未完成, 2023年未发生事故, 该项目今年未实施: what is denied stands behind the day. */
export const DATE_BEFORE_DENIAL =
  /^(?:该?(?:项目|工作|任务|工程|活动))?(?:截至|截止|至|到|于)?(?:20\d{2}年度?|今年|本年度?|当年|全年度?)?(?:(?:1[0-2]|0?[1-9])月(?:份|底|末|\d{1,2}[日号])?)?(?:之前|以前|前|末|底)?,?(?=[未没尚仍还暂无]|正在|在建|(?:项目|工程)[未尚仍])/u;

/** 未发生 and the like: zero where zero is what the target wants. */
export const NONE_HAPPENED =
  /^(?:全年|本年度?|项目|期间|目前)*(?:均|皆|尚|暂)?(?:(?:未|没有|无)(?:发生|出现|发现|产生|接到|收到|受到|存在|造成|引发|新增).{0,16}|无|零|没有)$/u;

/** 无投诉, 零事故: none of a thing; a zero unless the target is money. */
export const NONE_OF = /^(?:全年|均)?(?:无|零|没有)(?!法|变化|明显|需|偿|从|论|增长)[\u4e00-\u9fff]{1,12}$/u;

/** Plain words of achievement: they answer a description, and are no measurement of a figure. */
export const ACHIEVED =
  /^(?:已|均已?|已经|全部|全面|都已?|圆满|顺利|按计划|按要求|按质按量|保质保量)*(?:完成|达成|达到|实现|达标)(?:了|全?部?(?:年度|预期|年初|既定|绩效|计划|预定|设定)*(?:的)?(?:指标|目标|任务|计划|要求|标准|指标值|目标值|绩效指标|绩效目标)?)?(?:值)?(?:(?<!达到|实现)100%)?$/u;

/** 基本完成, 部分达成 …: partly, for a description. */
export const PARTLY = /^(?:已|均)?(?:基本|部分|大部分?|大体|初步)/u;

/** A claim that speaks of time answers a deadline. */
export const IN_TIME =
  /(?:按时|按期|如期|及时|准时|提前|(?:规定|计划|合同|要求|约定|预定|指定|既定|限定|预期|目标|设定)(?:的)?(?:时间|期限|时限|工期|日期|时点|节点)|按(?:时间)?(?:进度|节点|时限|序时))/u;
export const LATE = /(?:延期|推迟|延迟|滞后|逾期|超期|拖延|延误|未按|未能|不及时|未及时|未如期|未在)/u;
export const NOT_LATE = /(?:未|无|没有|不存在)(?:发生)?(?:延期|推迟|延迟|滞后|逾期|超期|拖延|延误)/u;

/** A day that only began the work, or completed a part of it, unless it is what the indicator asks for. */
export const OTHER_STAGE =
  /开工|动工|启动|开始|招标|签订|立项|进场|设计|主体|基础(?!设施|教育|信息|数据|工作)|路基|部分|基本|大部|预计|拟于|(?<!按)计划(?=于|在|到)|争取|力争/u;
/** What was saved, overspent, done on top or is left over: beside a total it is another figure than the one that is due. */
export const DIFFERENCE =
  /(?:(?:节约|节省|节余|结余|剩余|尚余|超支|超出预算|超概)(?:了|资金|经费|金额|成本|费用)?|超额(?:完成|达成|实现)(?:了|任务|目标)?|(?<![^,;、。])(?:还|尚|仍|只)?(?:差|缺|少))$/u;

/** A claim that answers a payment norm. */
export const BY_THE_NORM = /(?:(?:按照?|依照|执行|符合|严格)[^0-9]{0,8}标准|按标准|足额)/u;

/** A descriptive target that a claim of completion answers. */
export const BEGINS_WITH_COMPLETION = /^(?:完成|建成|实施|建设完成|完工|竣工)/u;
export const COMPLETED =
  /^(?:已|均已?|已经|全部|全面|都已?|圆满|顺利|按时|按期|如期|按计划)*(?:完成|建成|实施|竣工|完工|验收|投入使用)/u;

/** Words of completion that name no work: 已全部完成建设任务. */
export const NO_WORK_NAMED =
  /已经?|均|都|全部|全面|圆满|顺利|按[时期]|如期|按计划|完成|建成|实施|建设|竣工|完工|工作|任务|项目|工程|各项|相关|全年|本?年度|并|了|的/gu;
/** Steps behind completion; an actual may name them although the target does not. */
export const AFTER_COMPLETION = /(?:通过)?验收(?:合格)?|投入(?:使用|运行|运营)|交付(?:使用)?/gu;

/** Beside a row that reads as met, such an explanation makes it undecidable. */
export const SAYS_NOT_DONE = /(?<!无|不存在|没有|并非)(?:未完成|未开展|未实施)/u;

/** 显著提升 and the like: a direction without a size, adverbs aside. */
export const ADVERBS = String.raw`(?:与?上年相?比?|较上年|比上年|同比|环比|有所|有效|显著|明显|逐步|不断|持续|大幅|大幅度|进一步|稳步|稳定|略有|小幅|较大|得到|实现|继续|逐年|切实|已)*`;

/** Units and words that are no quantities: years and ages, levels, ordinals, documents, times of day, sizes of pipes. */
export const NO_QUANTITIES: readonly RegExp[] = [
  /\d+(?:\.\d+)?\s*[-~—–至到]\s*\d+(?:\.\d+)?(?:周?岁|级|年级)(?:以[上下]|及以[上下])?/gu,
  /[一二三四五六七八九十特甲乙丙]级(?:及?以[上下])?/gu,
  /[\d一二三四五六七八九十特]+等(?:奖|次)?(?=$|[\u4e00-\u9fff,;、])(?!待|候)/gu,
  /(?<![\d一二三四五六七八九十≥≤<>=于过])[1-6一二三四五六]类(?=$|及?以[上下]|标准|水|[,;、])/gu,
  /(?:每个?月|次月|当月|下月|上月|每季度?末?|每旬|每周)[\u4e00-\u9fff]{0,3}?\d{1,2}[日号](?:之前|以前|前|内)?/gu,
  /(?<![\d.])\d[GKD](?![A-Za-z])/gu,
  /\d+(?:周?岁|级|年级|星级|[Aa]级|[Aa](?![A-Za-z]))(?:及?以[上下])?/gu,
  /\(?(?:19|20)\d{2}\)\d+号|\d+号文?/gu,
  /第[\d一二三四五六七八九十百]+(?:届|期|批次?|次|轮|季|条|款|章|项|个|阶段|产业|三方|方|期次)?/gu,
  /(?:19|20)\d{2}\s*[-~—–至到]\s*(?:19|20)\d{2}(?:学年|年度?)?/gu,
  /(?<!\d)(?:19|20)\d{2}(?:学年|年度?)/gu,
  /(?<![\dA-Za-z/μµ])[A-Za-z]{1,8}(?:\/[A-Za-z]{1,2})?-?\d+(?:\.\d+)?(?:-(?:19|20)\d{2})?(?![\d%‰])/gu,
  /(?:^|[“"'‘])\d{1,4}(?:[.·+]\d{1,4}){0,3}(?:\+[A-Z])?[”"'’]/gu,
  /(?<![\d.])(?:110|119|120|122|12[0-9]{3}|9[56]\d{3})(?=热线|报警|报案|急救|平台|消防|指挥|接警|接处警|举报|投诉|政务|便民|宣传|调度|电话)/gu,
  /\d+[xX×*]\d+(?:小时|h)?/gu,
  /[φΦ∅Ø]\d+(?:\.\d+)?(?:mm|毫米)?/gu,
  /(?:九年(?:义务|制|一贯)|[三五十两]年(?:行动|规划|计划)|三支一扶|十分(?!钟|之)|一次性)/gu,
];

/** A Chinese numeral inside a sentence counts only behind one of these, or where the sentence begins. */
export const BEFORE_CHINESE_NUMERAL =
  /(?:^|[,;:、≥≤=<>达到共为成展办开织训建放修置购制施行集布发动供每年月均计少于过低至满超展出版入聘用引进]|每(?:年|个?月|季度?|周|天|日|学期|半年)[\u4e00-\u9fff]{0,6})$/u;

/** Not decided: nobody says what double is measured by, and 三分之二 has no end in decimals. */
export const DOUBLED =
  /双倍|翻[一两三1-9]?番|翻倍|倍增|成倍|[一二三四五六七八九十\d]分之[一二三四五六七八九\d]/u;
