import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { opensWithVerb } from './noun.ts';

/**
 * What an indicator lost that was cut out as a scrap, read from the words that stand there.
 *
 * `直供量占到发电量的|35%|` → 占发电量 · `去年8月在甲所发行债券|10亿元|` → 发行债券 · `价格冲到9万元，又回到|7万元|` → as before · `企业正投资|2亿元|` → 投资
 */
export const restored: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  takesPart,
  goesOnBare,
  rankAgain,
  behindTime,
  usesMuch,
  inAll,
  worksAhead,
  farthest,
  soSoon,
  withoutDoer,
  ofAnother,
  saves,
  thatAlone,
];

const taken =
  /(?:^|[，,；;])([^，,。；;0-9]{2,}?)(?:就|却|竟|已|仅|只)*占[到住去](?:了)?([^，,。；;0-9占]{2,14}?)的?(?:约|近|超过?|将近|至少)*$/;
/** 直供量占到发电量的|35%|: as 占成交量. */
function takesPart({ subject, indicator, verb }: Label, { mention, words, counted }: Scene): Label | null {
  if (mention.unit !== '%' || !/占[到住去]/.test(words)) return null;
  // 工资占去了|七成|开支
  const isBehind =
    /占[到住去]了?(?:约|近|超过?)*$/.test(words) && counted.length > 1 && indicator === counted;
  const whole = isBehind ? counted : (taken.exec(words)?.[2] ?? '');
  if (whole === '') return null;
  const own = indicator.replace(/占[到住去].*$/, '');
  const part = own === indicator ? '' : own;
  return isBehind || whole === indicator || part !== indicator
    ? label(subject, `${part === subject ? '' : part}占${whole.replace(/的$/, '')}`, verb)
    : null;
}

const bareChange =
  /^(?:又|再|才|已|也)*(?:冲|回[到升落]?|升到|涨到|跌到|降到|反弹|回落到|想|想做|想要|做到|保持在?|稳定在?|恢复到?)$/;
/** 去年冲到9万元，年底又回到|6万元|: of the same, where a bare verb is all that is said. */
function goesOnBare({ subject, indicator }: Label, { mention, said, counted, where }: Scene): Label | null {
  if (counted !== '' || !bareChange.test(indicator)) return null;
  // 开工率重新|回到|90%: what stands as its owner
  if (isMeasure(subject)) return label(findSubject({ ...where, previous: null }, 'agent', subject), subject);
  return said.unit === mention.unit ? said.label : null;
}

/** 总量由2012年的|第4位|升至|第3位|: a rank is none of what is ranked. */
function rankAgain({ indicator }: Label, { mention, said }: Scene): Label | null {
  return mention.unit === 'rank' && /^第?[0-9一二三四五六七八九十]+[位名]$/.test(indicator)
    ? said.label
    : null;
}

const aTime =
  /^(?:[今去前明当]年|[0-9]{4}年|[0-9]{1,2}月(?:份|底|初|末)?|[今去前明当]年[0-9]{1,2}月(?:份|底|初|末)?|[上下]半年|[一二三四]季度|[当首][年月季天日])$/;
/** 去年8月在甲交易所发行债券|10亿元|: what was done, and not when. */
function behindTime({ subject, indicator }: Label, { words, counted }: Scene): Label | null {
  if (!aTime.test(indicator) || counted !== '') return null;
  const behind = words.slice(words.lastIndexOf(indicator) + indicator.length).trim();
  const told = trim(deeds.exec(behind)?.[1] ?? '');
  // 当季就存果|300吨|
  const then = told === '' ? (/^就((?!有|是|要|达)[\u4e00-\u9fff]{2,6})$/.exec(behind)?.[1] ?? '') : '';
  if (then !== '') return label(subject, `${indicator}${then}`);
  return told.length > 2 ? label(subject, told) : null;
}
const deeds =
  /^(?:[在从向于][^，,、]{2,12}?)?((?:成功|新|共|累计)*(?:发行|投放|发放|募集|融资|签订|签署|签约|成交|采购|拍卖|中标|拿下|斩获|销售|投资|引进|实现|完成)[\u4e00-\u9fff“”]{2,12})$/;

const uses = /((?:每[年日月天]|年|日)(?:消耗|消费|耗用|耗|排放|排|烧|用)[^，,。；;的0-9值]{1,8})$/;
/** 把每年烧煤|9万吨|的锅炉拆了: what the thing behind 的 uses. */
function usesMuch({ verb }: Label, { words, counted, linked, mention }: Scene): Label | null {
  const used =
    linked && counted.length > 1 && mention.unit !== 'count' ? (uses.exec(words.trim())?.[1] ?? '') : '';
  return used === '' || isMeasure(counted) ? null : label(counted, used, verb);
}

/** 拟建甲线、乙线，共|66公里|: of all of them. */
function inAll({ subject, indicator }: Label, { mention, words }: Scene): Label | null {
  return indicator === mention.text &&
    mention.unit === 'km' &&
    /^[，,]?(?:一?共|总共|共计|合计|总计)(?:约|近|超)*$/.test(words.trim())
    ? label(subject, '总里程')
    : null;
}

const works = /(?:^|[，,。；;]|的)([^，,。；;：:、的0-9]{3,10}?)建设[，,]$/;
/** 高标准农田建设，今年新增|8万亩|，累计达到|26万亩|: of what the clause before says is built. */
function worksAhead({ subject, indicator, verb }: Label, { mention, said, where }: Scene): Label | null {
  const isUntold = indicator === mention.text || /^(?:新增|完成|累计|达到)$/.test(indicator);
  if (!isUntold || /^(?:%|pp|times|CNY|rank)$/.test(mention.unit)) return null;
  const { text } = where.sentence.passage;
  const kind = works.exec(text.slice(where.sentence.start, where.at))?.[1] ?? '';
  if (kind !== '' && !opensWithVerb(kind)) return label(subject, kind, verb);
  const isNext =
    said.unit === mention.unit &&
    indicator === mention.text &&
    works.test(text.slice(where.sentence.start, said.at).replace(/[^，,]*$/, ''));
  return isNext ? said.label : null;
}

const place =
  /([^，,。；;：:]{0,16}?)(最[近远深浅宽窄高低大厚薄长短])的?(?:地方|位置|地段|部位|一处|一段)(?:就|也|都)?(?:只有|仅有?|有|达到?|不过|不足|不到|约|近|超过?)*$/;
/** 管廊离地面最近的地方只有|1.5米|: where that is. */
function farthest({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (!/^(?:最.的?)?(?:地方|位置|地段|部位|一处|一段)$/.test(indicator)) return null;
  const [, ahead = '', most = ''] = place.exec(words.trim()) ?? [];
  if (most === '') return null;
  const [, whose = '', from = ''] = /^(.*?)([离距][^，,离距]{1,8})?$/.exec(stripLead(ahead)) ?? [];
  const own = subject.replace(/(?:[离距][^离距]{1,8})?(?:最.)?$/, '');
  return label(own || trim(whose), `${from}${most}处`, verb);
}

const soon = /^(?:就|便|才|即)(?:能|可以?|会)?([\u4e00-\u9fff]{2,6})$/;
/** 付款后|两天|就能取货, 排队|一小时|才进门: how long it takes. */
function soSoon({ subject, indicator }: Label, { mention, where }: Scene): Label | null {
  if (!spans.has(mention.unit) || !/^[就便才即]/.test(where.sentence.passage.text.charAt(mention.to)))
    return null;
  const deed = (soon.exec(indicator) ?? soonBare.exec(indicator))?.[1] ?? '';
  return deed === '' || /时间|用时/.test(deed) ? null : label(subject, `${deed.replace(/了$/, '')}用时`);
}
const soonBare = /^(?:能|可以?)([\u4e00-\u9fff]{2,6})$/;

const doer =
  /^(?:(?:企业|公司|集团)(?:正|已|将|还|又)?(?=(?:投资|筹资|投入|出资)$)|(?:新区|园区|县里|市里|区里|镇里|村里|厂里)(?:正|已|将|还|又)?(?=(?:筹资|投资|投入|出资)$|(?:建设|新建|改造)(?!用地|规模|项目|投资|面积)))/;
/** 企业正投资|3亿元|, 县里筹资|600万元|: who does it is no part of what is measured. */
function withoutDoer({ subject, indicator, verb }: Label): Label | null {
  const plain = indicator.replace(doer, '');
  return plain === indicator || plain.length < 2 ? null : label(subject, plain, verb);
}

/** 光茶馆就有|9家|: of that alone. */
function thatAlone({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  return /^光..+/.test(indicator) &&
    /光[^，,。；;]{2,8}就(?:有|要|得|花|用|达到?)?了?[约近超]?$/.test(words.trim())
    ? label(subject, indicator.slice(1), verb)
    : null;
}

/** 生产总值|距3000亿元的差距 */
const shortOf = /(?<=.{2})距[^，,]+的差距$/;
const another =
  /^[，,；;]?([^，,。；;0-9]{0,12}?)(?:只有|仅有?|[只仅]?为|只是|不到|不足|超过|相当于|是|达到?|接近|约为)(?:约|近)?(其)?([^，,。；;0-9的是为占]{2,10})的(?:近|约|将近)*$/;
const isTime = /年|月|期|前|过去|[平往][日时常]|原来|当初|之?后|任务|计划|目标|预算|进度|总数/;
const comparable = /平均(?:水平|数|值)?$|市场价|[均售]价$|设计值|标准$|种群|数量$|[水产]平$/;
/** 亩均税收为9万元，只有甲市的|三分之一|: how much of the other's that is. */
function ofAnother(found: Label, { mention, said, words, run }: Scene): Label | null {
  if (mention.unit !== 'times' && !(mention.unit === '%' && /[成半分]|[%％]/.test(mention.text))) return null;
  if (run.count > 1) return null;
  const [, own = '', its = '', whose = ''] = another.exec(words.trim()) ?? [];
  if (whose === '' || isTime.test(whose) || found.indicator.endsWith(`是${whose}`)) return null;
  const { owner, rest } = splitOwner(trim(stripLead(own)));
  const measure = rest.replace(/^的/, '') || (owner === '' ? trim(stripLead(own)) : '');
  const last = said.amounts.at(-1);
  const isWhole = /^全(?![国省市县区州])/.test(whose) || its !== '';
  if (!isWhole && ownerKind(whose) !== 'place' && !comparable.test(whose)) return null;
  const link = isWhole ? '占' : mention.unit === 'times' ? '为' : '相当于';
  if (own === '')
    return last === undefined || last.at !== said.at || /占/.test(last.label.indicator)
      ? null
      : label(last.label.subject, `${last.label.indicator.replace(shortOf, '')}${link}${whose}`);
  if (!isMeasure(measure) && !/租金|磨损量|寿命/.test(measure)) return null;
  // 甲都市圈GDP总量|已达到全国的: what is measured is no part of whose it is
  const subject = found.subject === whose || found.subject.endsWith(measure) ? owner : found.subject;
  return label(subject || (said.label?.subject ?? ''), `${measure}${link}${whose}`);
}

const saved =
  /((?:[每一全]年|每月|一个?月)?)(?:就|可|能|还|也)*(节省|节约|省下?|少花|多赚|多挣)了?(?:约|近|超过?)*$/;
const costs =
  /^的?((?:[\u4e00-\u9fff]{0,4})(?:利息|电费|水费|运费|费用|成本|开支|支出|人工|租金|房租|油费|税费))(?=[，,。；;、”]|$)/;
/** 一年省下|30万元|电费: what is saved stands behind the number. */
function saves({ subject, indicator }: Label, { mention, words, where }: Scene): Label | null {
  const [, time = '', verb = ''] = mention.unit === 'CNY' ? (saved.exec(words.trim()) ?? []) : [];
  if (verb === '' || !indicator.endsWith(verb)) return null;
  const what = costs.exec(where.sentence.passage.text.slice(mention.to, mention.to + 14))?.[1] ?? '';
  return what === '' ? null : label(subject, `${time}${verb.replace(/^省下?$/, '节省')}${what}`);
}
