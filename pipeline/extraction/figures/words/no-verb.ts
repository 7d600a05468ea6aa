import { isMeasure } from '../../../grammar/measures.ts';
import { outlookWords } from '../../../grammar/outlook-words.ts';
import { ownerKind } from '../owner/owner.ts';
import type { Before } from '../said.ts';
import { stripLead, trim } from './phrase.ts';
import type { FoundWord } from './words.ts';

/** Words before a number that hold no verb of the lexicon, parted at what they hold instead: `甲市已|建农村公路` */

/** What is done, and by whom, in words that hold no verb of the lexicon; null where nothing is. */
export function withoutVerb(
  rest: string,
  words: string,
  changed: boolean,
  found: readonly FoundWord[],
): Before | null {
  // 园区力争|营业收入: who strives, and for what
  const striving = strives.exec(rest);
  if (striving !== null && isMeasure(striving[2] ?? ''))
    return { subject: striving[1] ?? '', verb: '', light: false, object: striving[2] ?? '', changed };
  // 水利部将对甲省|投资, 国家电网计划|安排资金: who will, and what
  const [, body = '', will = ''] = bodyWill.exec(rest) ?? [];
  if (will !== '') return { subject: body, verb: '', light: false, object: will, changed };
  // 甲电站每年可|节约标煤, 公司每年产能: who does so or has it, and how often
  const [, who = '', often = '', what = ''] = (rest.includes('每') && yearlyDone.exec(rest)) || [];
  if ((what.length > 2 || isMeasure(what)) && (ownerKind(who) !== 'none' || doers.test(who)))
    return { subject: who, verb: '', light: false, object: `${often}${what}`, changed };
  const told = behindAdverb(rest, found);
  if (told !== null) return { ...told, verb: '', light: false, changed };
  const [, doer = '', deed = ''] = (!changed && deedDone.exec(words)) || [];
  if (deed !== '' && ownerKind(doer) !== 'none')
    return { subject: doer, verb: deed, light: /^[使运]用$/.test(deed), object: '', changed };
  return null;
}

/** 甲市已|建农村公路, 甲项目拟|用地, 甲基地可|年产食用菌: who it is of stands before the adverb; null where none divides them. */
function behindAdverb(rest: string, found: readonly FoundWord[]): Pick<Before, 'subject' | 'object'> | null {
  const adverb = found.find(({ start, end }) => start >= 2 && howFar.test(rest.slice(start, end)));
  const at = adverb?.start ?? rest.search(ableTo);
  if (at < 0) return null;
  const who = rest.slice(0, at).replace(yearAhead, '');
  const what = stripLead(rest.slice(adverb?.end ?? at).replace(ahead, ''));
  return what.length >= 2 && !what.includes('的') && (doers.test(who) || ownerKind(who) !== 'none')
    ? { subject: trim(who), object: what }
    : null;
}
const howFar =
  /^(?:已经?|共|一共|总共|累计|先后|相继|陆续|将|拟|还|又|再|要|正在?|均|都|现已|约|约有|仅|只)+$/;
const yearAhead = /(?<=..)(?:(?:[0-9]{4}年|[今明去]年|年内)(?:[上下]半年)?(?:计划|预计)?|现在?|目前|如今)$/;
const ableTo =
  /(?<=..)(?:(?:可以?|能够?)(?=(?:每?[年日]|每天)[产处供加发收制接生出繁育])|(?:计划|打算|准备|争取|力争)(?=[建修种栽铺挖架盖招签拆改买办引收养][^，,的]{2,}))/;
const ahead = /^(?:计划|打算|准备|争取|力争)/;

const bodyWill =
  /^([\u4e00-\u9fff]{2,16}?(?:(?<![东西南北中内外全总一本])部|(?<=^公司|^集团|^企业)|[委局厅]|公司|集团|银行|电网|移动|联通|电信|铁[塔建]|[电能]建|中车|华[能电]|大唐|国电|石油|石化))(?:还|也)?(?:将|拟|计划)((?:[对向在为][^，,将的]{2,10})?(?:投资|投入|安排|提供|补助|支持)[^，,]{0,8})$/;

const yearlyDone = /^([^，,的]{2,}?)(每[年月天日])(?:可以?|能够?|将|约|大约|平均)*([^，,的]{2,})$/;
const doers =
  /^[该本]|^(?:公司|集团|企业|工厂|园区|项目|工程|基地|学校|医院|电站|水库|机场|水厂|污水厂|车间|港口|景区|灌区|生产线)$/;
const strives = new RegExp(`^(.{0,12}?)[要将]?${outlookWords('expects', 'aims', 'assures')}(.{2,})$`);

/** 整座大桥|使用了|上万个构件: what stands before 了 is a verb, whichever it is. */
const deedDone =
  /^[，,]?([\u4e00-\u9fff“”（）()]{2,20})(?<![已经共先后陆续又还])([\u4e00-\u9fff]{2})了(?:近|约|超过?|逾|上)?$/;
