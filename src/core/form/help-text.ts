import { plainText } from '../number/plain-text';

/** `（200字以内）`, also behind a short prompt: `未完成原因分析（100字以内）`. */
const LENGTH_LIMIT =
  /^[^()]{0,24}\((?:限|不超过|控制在|不少于)?\d{1,4}个?(?:汉?字)(?:以内|之内|以下|左右|内)?\)$|^\d{2,4}个?汉?字(?:以内|之内)$/u;
const PROMPT =
  /^[(]?请(?=在|简|详|具体|据实|如实|按|根据|逐|对|用|以|注|填|说|列|概|描|分析|选|阐|写)[^。]{0,60}(?:填写|填报|填列|填无|说明|简述|概述|描述|阐述|注明|写明|列出|分析|选择)/u;
const BRACKETED_PROMPT = /^\([^()]{0,40}(?:请填|填写|填报|填列|简要说明|简述|概述)[^()]{0,40}\)$/u;
/** `说明…`, `说明偏差原因及改进措施`: an order to explain, with nothing explained. */
const ORDER =
  /^\(?(?:简要|具体|详细|逐项)?(?:说明|简述|概述)(?:(?:未完成|偏差|没有完成|未达到|存在|产生|执行率|预算|年度|目标|指标|项目)[^,:因由故]{0,24}(?:原因|措施|理由|问题|情况)[^,:]{0,10})?[:。.…]*\)?$/u;
const ELLIPSIS = /^[.。…·]{2,}$|^…$/u;

/**
 * Whether a cell only holds what the template says to the person who fills it in.
 *
 * @remarks
 * Short texts only, and each pattern takes the whole cell: an explanation that begins with 说明 is an
 * explanation.
 * @example isHelpText('（200字以内）') // true
 * @example isHelpText('说明：受汛期影响，工程顺延') // false
 */
export function isHelpText(text: string): boolean {
  if (text.length > 100 || !/[字请填说述.。…·]/u.test(text)) return false;
  const plain = plainText(text).replace(/ /gu, '');
  return [ELLIPSIS, LENGTH_LIMIT, PROMPT, BRACKETED_PROMPT, ORDER].some((pattern) => pattern.test(plain));
}

const STARS = /^[★☆*※●◆■□▲△]+/u;
const NUMBERING = [
  /^(?:指\s*标|目\s*标)\s*(?:[\d０-９]{1,2}(?![\d０-９])|[一二三四五六七八九十]{1,3}|[①-⑳])\s*[:：、.．)）-]?/u,
  /^[(（]\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]/u,
  /^[\d０-９]{1,2}\s*(?:[、：:)）](?![\d０-９])|[.．](?!\s*[\d０-９]))/u,
  /^[一二三四五六七八九十]{1,3}\s*[、．.：:]/u,
  /^[①-⑳⑴-⒇㈠-㈩]/u,
  /^[.…。·]{2,}$|^…+$/u,
];

/**
 * The name of an indicator without what templates print before it.
 *
 * @returns `''` for bare residue such as `指标2：` or `……`.
 * @example nameWithoutNumbering('★指标1：工程完工率') // '工程完工率'
 * @example nameWithoutNumbering('1000元补助发放率') // '1000元补助发放率'
 */
export function nameWithoutNumbering(text: string): string {
  let name = text.trim();
  for (let round = 0; round < 3; round += 1) {
    const bare = name.replace(STARS, '').trimStart();
    const pattern = NUMBERING.find((numbering) => numbering.test(bare));
    const next = pattern === undefined ? bare : bare.replace(pattern, '').trimStart();
    if (next === name) return name;
    name = next;
  }
  return name;
}
