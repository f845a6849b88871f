/**
 * What the name of an indicator says about its direction. The head decides: what stands last, counting words
 * aside. 投诉数 should be low, 投诉办结率 high.
 *
 * Seen in cases/judgements, form-layouts L1–L25, scoring-rules §7; SPEC §3.
 */

/** Words of counting and rating that stand behind the head: 投诉[数量], 受害[率], 事故[发生起数]. */
export const COUNTING =
  /(?:(?:发生|出现)?(?:数量|总数|次数|起数|(?<![案事])件数|例数|人数|户数|宗数|天数|个数|处数|数|总量|量|情况|程度|面积|总额|余额|金额|额|值|占比|比例|比率|比重|率|频率|指数|强度|水平|指标|人口|人员|人次|批次|次|件|情形|事件|案件|问题|现象|行为|资金|时间))$/u;

/** Things that should not happen, or should be few. */
export const BAD_THINGS = (
  '事故 伤亡 死亡 受伤 工伤 伤害 火灾 爆炸 投诉 信访 上访 集体访 越级访 进京访 赴省访 非访 缠访 闹访 举报 舆情 差评 变质 受害 成灾 受灾 损失 损毁 损坏 损耗 线损 漏损 破损 毁损 ' +
  '差错 错误 误差 失误 出错 错漏 遗漏 漏报 瞒报 误报 漏检 误诊 错案 错保 漏保 应保未保 断保 冒领 骗保 重复领取 重复参保 逾期 超期 逾期办结 超审限 未结 积案 积压 拖欠 欠薪 欠费 延误 延迟 延期 晚点 ' +
  '废标 流标 违约 违规 违法 违纪 违章 违法占地 违法用地 违建 犯罪 侵权 失信 截留 挪用 滞留 优亲厚友 命案 诈骗 盗窃 肇事 肇祸 民转刑 家暴 家庭暴力 欺凌 霸凌 自杀 走失 逃逸 脱逃 脱管 漏管 复吸 ' +
  '超支 超标 超概 超概算 超预算 超限 超载 超员 空编 无预算支出 浪费 流失 辍学 失学 留级 大班额 返贫 致贫 新增贫困 新增吸毒 失业 空置 闲置 空转 空驶 拥堵 ' +
  '不合格 不达标 不满意 不安全 不规范 不良 不良贷款 未完成 未达标 不及时 缺陷 缺失 丢失 废品 次品 残次 败诉 上诉 国家赔偿 代偿 ' +
  '故障 中断 停机 宕机 崩溃 掉线 丢包 停电 停水 停气 爆管 泄漏 泄露 泄密 漏洞 网络安全事件 信息安全事件 攻击成功 病害 积水点 暴露垃圾 污染 酸雨 黑臭水体 排放 能耗 电耗 水耗 耗电 耗水 耗能 消耗 ' +
  '病死 病亡 死苗 死淘 发病 患病 新发病例 感染病例 确诊病例 感染 传染 母婴传播 致残 畸形 并发症 剖宫产 早产 低出生体重 贫血 生长迟缓 近视 肥胖 再住院 再手术 公共卫生事件 ' +
  '赤字 亏损 负债 债务 退货 退件 返工 重办 缺勤 离职 处分 问责 负面 纠纷 冲突 矛盾 案发 发案 疫情 暴发 灾害 病虫害 溺水 中毒 纰漏 异味 噪声 扰民 风险 隐患 群体性 成本 ' +
  '霉变 虫蛀 倒伏 超时 迟到 早退 旷工 旷课 漏诊 误判 漏发 错发 多发 重发 漏缴 欠缴 漏登 错登 欠税 逃税 虚报 谎报 迟报 缓报 ' +
  '违停 闯红灯 超速 假冒 伪劣 盗版 盗伐 滥伐 毁林 复发 反弹 再犯 失访 失联 失踪 失管 失控 流产 死胎 龋齿 失明 吸烟 超重 耐药 跌倒 坠床 压疮 ' +
  '瑕疵 通报批评 厌学 挂科 补考 退学 空岗 缺编 超编 返修 报修 过期 呆账 坏账 缺口 撂荒 弃耕 荒漠化 石漠化 延报 ' +
  '渗漏 塌方 滑坡 决口 溃坝 垮坝 险情 内涝 断流 缺水 溺亡 坠亡 亡人 停工 窝工 退保 拒付 扬尘 油烟 黑烟 超排 ' +
  '审批环节 办理环节 办事环节 跑动 自付 自费 ' +
  '火点 秸秆焚烧 露天焚烧 突发事件 突发环境事件 环境事件 突发公共事件 安全事件 入侵事件 弃养 拐卖 呼损 ' +
  '刑事警情 治安警情 诈骗警情 盗窃警情 暴力警情 ' +
  '颗粒物浓度 PM2.5浓度 PM10浓度 PM2.5 PM10 臭氧浓度 二氧化硫浓度 污染物浓度 平均浓度'
).split(' ');

/** Bad things that have no fixed name: what is done against a rule, or left undone. */
export const BAD_HEADS: readonly RegExp[] = [
  /(?:违规|违法|违章|虚假|冒名|超标准|超范围|重复(?!使用))(?:使用|享受|占用|领取|发放|检查|开支|支出|收费|列支|接待|配备|举债|担保|融资)[\p{L}]{0,6}$/u,
  /未(?!成年|来)(?:[按及][期时])?\p{L}{2}(?:率|数|人数|户数|件数|比例)$/u,
  /(?:延期|逾期|停工|烂尾)项目$/u,
  /(?:逾期|拖欠|违约)未?(?:还款|归还|支付|缴纳|办理|报送|工资)率$/u,
  /劣(?:五|V|Ⅴ|5)类(?:水体|断面|水质)?$/u,
  /(?:病媒生物|四害|[蚊蝇鼠蟑]\p{L}{0,2})密度(?:指数)?$/u,
  /(?:万元|单位)\p{L}{0,12}(?:用水量|用电量|碳排放强度)$/u,
  /次均(?:医药|住院|门诊|诊疗)?费用$/u,
  /抗(?:菌药物|生素)使用强度$/u,
  /(?:化肥|农药)(?:使用|施用)(?:量|强度)$/u,
  /三公经费(?:支出|总额)?(?:增长率?|增幅)?$/u,
  /(?:医疗|次均|均次|门诊|住院|诊疗|一般性|行政运行)\p{L}{0,2}(?:费用|支出|经费|成本)(?:增长率?|增幅|增速)$/u,
  /百元医疗收入的?消耗的?卫生材料(?:费用?)?$/u,
  /目录外\p{L}{0,6}费用$/u,
  /(?:化学需氧量|氨氮|总磷|总氮|悬浮物|氮氧化物|挥发性有机物|COD|BOD|VOCs)(?:年均|日均|平均|排放)*(?:浓度|含量)?$/u,
];

/** Shares that should be low, though what they are shares of is nothing bad. */
export const BAD_SHARES =
  /(?:结转结余|结转|结余|调整|变更|变动|偏离|偏差|调减|重复|退回|退费|沉淀|报废|撤销|改判|改判发回|发回改判|发回重审|发改|退票|退单|羁押|转外就医|外转|起诉|成讼|抗菌药物使用|抗生素使用|执行不能|产销差)率$|(?:药|耗材?)占比$/u;

/** Work against bad things is good: 查处违法案件数, 化解矛盾纠纷数, 达标排放率. */
export const WORK_AGAINST =
  /(?:排查|整治|治理|整改|消除|化解|处置|查处|查办|办理|处理|受理|接待|打击|预防|防治|防控|防范|监测(?!对象|户)|调解|调处|检查|监控|减少|降低|削减|治疗|救助|救治|资助|帮扶|赔偿|发现|抵御|抗击|应对|清理|清欠|清收|追缴|追回|挽回|偿还|盘活|节约|节省|杜绝|避免|扑救|侦破|破获|审理|审结|筛查|扫描|修复|修补|拆除|取缔|收缴|精简|压减|压缩|达标|减|抗|防)[\p{L}\p{N}]{0,8}$/u;

/** Work that stands right before the bad thing and is counted: 接收举报件数, 移送违法案件; a 率 of it is none. */
export const WORK_RIGHT_BEFORE =
  /(?:接收|接受|承办|解决|回复|答复|转办|移交|移送|曝光|起诉|惩治|惩处|抓获|收治|安置|理赔|收集|上报|报送|预警|预报|评估|识别|研判|制止|劝阻|奖励|有奖|填补|审理|二审)$/u;

/** The same work behind the bad thing: 违规使用资金追缴率. */
export const WORK_AT_END =
  /(?<!未)(?:整改|查处|处置|处理|追缴|追回|清理|查办|治理|消除|化解|办结|打击|整治|核查|排查|纠正|退还|清退|清收|收回|帮扶|救助)(?:率|数|数量|件数|金额|比例)?$/u;

/** Stretches of time: the shorter, the better. */
export const SHORT_TIMES = (
  '时限 周期 时长 工期 耗时 用时 期限 历时 时效 办理时间 处理时间 响应时间 审批时间 通关时间 等候时间 等待时间 完成时间 到达时间 办结时间 反馈时间 ' +
  '到位时间 拨付时间 支付时间 发放时间 间隔 住院日 时延 审限'
).split(' ');

/** Places in a ranking: the nearer the top, the better. */
export const PLACES = ['排名', '位次', '名次'];

/** A share of a time is how much it is shortened by: 缩短审批时间 50%. */
export const SHORTENED = /^(?:缩短|压缩|压减|减少|降低)[\p{L}]{0,12}(?:时限|时间|时长|周期|工期|环节|天数)$/u;

/** Days that nobody wants more of, though other days are offered: 住院天数, 污染天数. */
export const LOST_TIME =
  /(?:住院|周转|审理|结案|办理|审批|办案|办结|等待|等候|候诊|停工|停产|逾期|超期|延期|延误|延迟|滞后|污染|污染天气|超标|停电|停水|停机|中断|缺勤)(?:天数|时间|时长|时数)$/u;

/** A time that is offered to people should be long: 开放时长, 培训时长. */
export const OFFERED_TIME =
  /(?:开放|服务|使用|运行|运营|营业|播出|播放|播音|放映|发射|广播|录制|录像|培训|训练|集训|轮训|实训|实习|研学|挂职|支教|学习|授课|教学|演出|展出|展览|展示|值班|值守|备勤|执勤|执法|驻村|巡查|巡逻|供电|供水|供暖|供热|保障|质保|保修|保险|担保|贷款|贴息|合同|租赁|补贴|有效|无故障|可用|在线|在校|上网|宣传|宣传片|视频|节目|课程|直播|锻炼|活动|工作|监测|养护|管护|维护|志愿|影响|持续|覆盖|续航|储存|存储|保存|公示)(?:的)?(?:时长|时间|周期|期限|时数|天数|时限)$|(?:提前(?:时间|量|天数|期)|预见期|使用寿命|使用年限|保质期|质保期|保修期|供暖期|管护期|养护期|使用期|公示期|有效期|免疫期|保护期|展期|寿命|年限|学时|课时|学制|天数|(?:补助|补贴|发放|保障)月数)$/u;

/** Spending and staff are to be kept under control; a disease is to be brought under it. */
export const CONTROLLED =
  /(?:成本|费|支出|开支|预算|投资|概算|造价|资金|三公|人员|编制|供养|公用|单价|价格|工资|用款|用水|用电|能源|能耗|债务).*控制[率数]?$/u;

/** Heads of shares that should be high; with ≤ beside them something is wrong. */
export const GOOD_SHARES =
  /(?:完成|合格|达标|优良|优质|优秀|覆盖|满意|及时|准确|到位|知晓|办结|落实|通过|保障|成活|保存|就业|入学|巩固|参保|普及|使用|利用|有效|完好|正常运行|规范|整改|达成|准时|支付|发放|兑现|验收)(?:率|度)$/u;

/** Payment norms by name; outside 成本指标 they must also be amounts per head. */
export const NORM_NAMES = /补助|补贴|津贴|标准|奖励|奖补|低保|救助|抚恤|慰问|资助|助学|待遇|报酬/u;

/** The name says that the amount is one per head, where the figure does not: 每人每年补助, 生均补助标准. */
export const PER_HEAD_NAMES = /每[人名生户亩村车辆头]|[人户亩生头村]均/u;

/** A name that is the head itself: 配套资金每人每年, 75元. */
export const PER_HEAD_AT_END = /每[人名生户亩](?:每?[年月]|每?学期)?$/u;

/** Unit costs: ceilings although they are amounts per unit. 免费, 免学费, 消费 and 公费 are other words. */
export const UNIT_COST = /成本|造价|单价|(?<![免消公]|免\p{L}{1,3})费/u;

/** What is saved pays for nothing, so that more of it is better: 节约资金, 成本节约额, 审减金额. */
export const SAVINGS =
  /(?:节约|节省|节支|审减|核减|压减|降低|减少)(?:了|的)?(?:资金|成本|费用|支出|经费|投资|开支)?(?:总额|金额|数额|额|数)?$/u;

/** Money, where the unit does not say so. */
export const MONEY_NAMES = /成本|费|资金|支出|投资|金额|补助|补贴|造价|价格|单价|预算|款|工资|薪|采购/u;

/** Growth is no share of a whole: it can pass 100 %. */
export const GROWTH_NAMES = /增长|增幅|增速|提高|提升|增加|上升|增收|涨幅|扩大/u;
export const DECLINE_NAMES = /下降|降低|减少|压缩|压减|缩短|降幅|减幅|削减/u;

/** Names whose figure is growth itself, so that 100 % is a doubling and no whole. */
export const GROWTH_RATES =
  /(?:增长|增加|上升|提高|提升|增收|扩大|涨|增)(?:率|幅度?|速度?|比例)$|(?:增长|增收|增速|增幅)$/u;

/** Names whose figure is a share of a whole, though no % stands there. */
export const SHARE_NAMES = /(?:率|占比|比例|比重|百分比|满意度|知晓度|覆盖面|达标度|完成度|认可度|支持度)$/u;
