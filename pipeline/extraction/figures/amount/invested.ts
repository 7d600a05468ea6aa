import { beforeDeed } from '../../sentences/adverbs.ts';
import { builds, worksOn } from '../../sentences/building-words.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label, type Said } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { isName } from '../subject/want.ts';
import { firmThatTells } from '../topic/where.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * What money is spent on, where a place or nobody spends it.
 *
 * `甲市投资|6000万元|实施乙公园整治工程` → 甲市, 乙公园整治工程投资 · `甲集团投资|5亿元|建设水泥厂` is what 甲集团 invests
 */

const spends = new RegExp(
  `${beforeDeed}(?:总?投资|投入|再投|(?<=[将拟共])投|斥资|出资|筹资|拿出)(?:约|近|超过?|达)*$`,
);
const spentOn = new RegExp(
  `^(?:[，,](?=${builds}|实施|建设|启动|推进))?(?:的?资金)?(?:用于|来)?(?:${worksOn}|实施|建设|启动|完成|推进|打造|治理|开展|进行|加大|加快)(?!的)了?(?:为期[^，。；的]{1,4}的)?(?:[0-9]+[个项条座所处])?([^，。；、：0-9]{3,30}?)(?:[，。；：]|预计|将于|计划于|拟于|力争|$)`,
);
const works = /(?:总部|工程|项目|改造|治理|整治|行动|计划)$/;
const longest = 48;
const unknownPlace = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,4}[省市县区镇乡村州里]$/;

/** 投资9亿元|用于水利建设: said to be for it, whoever spends it. */
const meantFor =
  /^(?:的?(?:专项|财政|引导)*(资金)?)?[，,]?(?:全部|主要|专项)?(?:用于|(?<=资金)支持)(?:支持|开展|推进|实施)?([^，。；、：0-9]{3,24}?)(?:等(?:方面|项目))?(?:[，。；]|$)/;
/** 投资3亿元|，对5条河流进行整治 */
const doneToIt =
  /^[，,]?对([^，。；：]{2,30}?)(?:进行|开展|实施)(?:了|全面|集中|大规模|综合|系统)*([^，。；、：0-9]{0,8}(?:治理|整治|改造|修复|清淤|疏浚|加固|维修|整修|升级|绿化|保护))(?:[，。；]|$)/;
/** 沙河等7条|河道 */
const examples = /^.*(?:等|全[省市县区镇乡])|^[0-9]+多?[个条座所处项户]/;
const gives = new RegExp(
  `${beforeDeed}(?:统筹)?(?:投资|投入|安排|拨付|统筹|整合|筹措)(?:专项|财政|各类|各级|扶持|奖补|补助|资金)*(?:约|近|超过?|达)*$`,
);

/** What an amount is said to be for, and what it is then called; null where nothing is said. */
function purposeOf({ mention, words, where }: Scene): readonly [who: string, what: string] | null {
  const behind = where.sentence.passage.text.slice(mention.to, mention.to + longest);
  if (!/^的?[，,]?.{0,6}(?:用于|支持)|^[，,]?对/.test(behind)) return null;
  const verb = spends.test(words) ? spends : gives;
  if (!verb.test(words)) return null;
  const who = stripLead(words.replace(verb, '')).trim();
  const [, money = '', what = ''] = meantFor.exec(behind) ?? [];
  const called =
    money !== '' || verb === gives || /拿出|筹资/.test(words) ? '资金' : /投入/.test(words) ? '投入' : '投资';
  if (what !== '' && /^(?:place|agent)$/.test(ownerKind(who))) return [who, `${what}${called}`];
  const [, object = '', work = ''] = doneToIt.exec(behind) ?? [];
  const to = object.replace(examples, '').replace(examples, '');
  const found = what || (to.length > 1 && !/[、的]/.test(to) ? `${to}${work}` : '');
  return found === '' ? null : [who, `${found}${called}`];
}

const brings = /(?:引进|引入|引来|招引)[^，,。；;]{2,}(?:投资|投入)/;

const aFirm = /.(?:公司|集团|企业)$/;

/** 将在甲县|投资: where, and nobody who does. */
const inPlace = new RegExp(`^${beforeDeed}[在于]([^，,的]{2,10})$`);

/** 甲基地由乙公司注资|5亿元|, 由甲公司与乙集团各自出资|50%|, 丙公司出资|40%| */
const financed =
  /^[，,、]?([^，,。；;、由]{2,24}?)?(?:由([^，,。；;]{2,28}?)|(?<=.{2}))(?:共同|联合|各自?|分别|合计|共)*(注资|出资|增资)(?:约|近|超过?|达|各)*$/;
/** 甲公司向乙集团注资|5亿元|, 甲重工开始在乙县投资|2亿元| */
const givesTo = new RegExp(
  `^[，,]?([\\u4e00-\\u9fffA-Za-z]{2,14}?)${beforeDeed}(?:开始)?((?:[向在对][^，,。；;、的0-9]{2,14}?)(?:注资|增资|投资))(?:约|近|超过?|达)*$`,
);

/** Whose an amount is that somebody gives to a firm or a work; null for any other. */
export function financedLabel({ mention, words }: Scene): Label | null {
  const phrase = stripLead(words).trim();
  const [, whose = '', giver = '', deed = ''] = financed.exec(phrase) ?? [];
  const isOne = /^(?:thing|agent)$/.test(ownerKind(whose));
  // each one's part is theirs, and no share of the firm
  if (deed !== '' && mention.unit === '%' && (giver || whose) !== '')
    return label(giver || whose, `${deed}比例`);
  if (deed !== '' && mention.unit === 'CNY' && giver !== '')
    return label(isOne || whose === '' ? whose || giver : giver, deed);
  const [, who = '', gift = ''] = mention.unit === 'CNY' ? (givesTo.exec(phrase) ?? []) : [];
  return who !== '' && !/^(?:place|thing)$/.test(ownerKind(who)) && isName(who) ? label(who, gift) : null;
}

/** The label of an amount that a place spends on a work, or that is said to be for it; null for any other. */
export function investedLabel(scene: Scene): Label | null {
  const { mention, words, where } = scene;
  if (mention.unit !== 'CNY') return null;
  const meant = purposeOf(scene);
  if (meant !== null) {
    const [who, what] = meant;
    if (/^(?:place|agent)$/.test(ownerKind(who)) || unknownPlace.test(who)) return label(who, what);
    return who === '' ? label(findSubject(where, 'region', what), what) : null;
  }
  if (!spends.test(words)) return null;
  const { text } = where.sentence.passage;
  const object = (spentOn.exec(text.slice(mention.to, mention.to + longest))?.[1] ?? '').replace(
    /(?<=.{3})(?:项目|工程)?建设$/,
    '',
  );
  if (object === '' || !(works.test(object) || ownerKind(object) === 'thing')) return null;
  // 甲市引进乙集团投资|5亿元|建设丙产业园
  if (brings.test(words)) return label(object, '投资');
  const before = stripLead(words.replace(spends, '')).trim();
  const there = inPlace.exec(before)?.[1] ?? '';
  const teller = there === '' ? '' : firmThatTells(where);
  // 甲公司表示，将在乙县投资|5亿元|建设水泥厂
  if (teller !== '') return label(teller, `在${there}投资`);
  const who = there === '' ? before : '';
  // 甲集团去年实现产值20亿元，在乙县投资|3亿元|建设丙物流园
  const last = scene.said.label?.subject ?? '';
  if (who === '' && aFirm.test(last)) return label(last, there === '' ? '投资' : `在${there}投资`);
  const isPlace = ownerKind(who) === 'place' || (ownerKind(who) === 'none' && unknownPlace.test(who));
  if (who !== '' && !isPlace) return null;
  return label(who === '' ? findSubject(where, 'region', object) : who, `${object}投资`);
}

/** 实施重点项目138个，完成年度投资|689亿元: what they took; empty where no such works are counted. */
export const investedIn = ({ counted, noun }: Said, object: string): string =>
  /^(?:年度|计划|总)?投资$/.test(object) &&
  counted.length >= 4 &&
  /(?:项目|工程)$/.test(counted) &&
  (noun !== '' || !opensWithVerb(counted))
    ? counted.replace(/^已(?:开工|完工|竣工)(?=.{2})/, '')
    : '';
