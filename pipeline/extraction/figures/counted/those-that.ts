import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** Those of what was counted that have done so: `签约项目中有|17个|完成注册，|3个|投产` → 完成注册的签约项目, 投产的签约项目 · `26个环节，柳河已覆盖|21个|` → 柳河, 覆盖环节 */
export const didSo: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  thoseWhoDid,
  theOnesThat,
  coveredBy,
];

const deedOfOthers = /^[^的]{2,}的([^的]{2,})$/;
const ofThose = /^(.{2,})中有?$/;
const doneByThem =
  /^((?:已|正在?|全部)?(?:完成|实现|通过|开工|竣工|投产|落地|签约|注册|办理|进入|启动|封顶|在建|开业|上市|获批|入选)[^，,。；;0-9的]{0,8})(?=[，,。；;]|$)/;
/** 签约项目中有|17个|完成注册，|3个|投产: those of them that did so. */
function thoseWhoDid(
  { subject, indicator, verb }: Label,
  { mention, where, words, said }: Scene,
): Label | null {
  const others = words.trim() === '' ? deedOfOthers.exec(said.label?.indicator ?? '')?.[1] : undefined;
  const kind = mention.unit === 'count' ? (others ?? ofThose.exec(indicator)?.[1] ?? '') : '';
  if (kind === '' || !/(?:项目|企业|工程|学校|车站|镇|村|县|行业|产品|指标|任务)$/.test(kind)) return null;
  const deed = doneByThem.exec(where.sentence.passage.text.slice(mention.to, mention.to + 20))?.[1] ?? '';
  return deed === '' && others !== undefined
    ? null
    : label(subject, `${deed}${deed === '' ? '' : '的'}${kind}`, verb);
}

/** 正在|办理手续的 */
const underWay = /^正在?(?=办理|进行|开展|审批|洽谈|申报|推进)/;
const theOnes = /(?:^|[，,、；;])(?:其中)?([^，,、；;的]{2,14})的$/;
/** 项目有5个开工，正在办理手续的|3个|: which of those that were counted. */
function theOnesThat({ subject, verb }: Label, { said, mention, words, counted }: Scene): Label | null {
  const deed =
    mention.unit === 'count' && counted === ''
      ? (theOnes.exec(words.trim())?.[1] ?? '').replace(underWay, '')
      : '';
  const kind = (said.byCounter.get(mention.counter ?? '') ?? '').replace(
    /^.*的(?=.{2,})|^(?:已|未|尚未|正?在)?(?:建成|建设|在建|新建|开工|竣工|完工|投产|签约)(?=.{2,})/,
    '',
  );
  return kind === '' || !isDeed.test(deed) ? null : label(subject, `${deed}的${kind}`, verb);
}
const isDeed =
  /^(?:已|正在?|尚未|还未|未)?(?:办理|完成|进行|开展|推进|建设|开工|竣工|完工|投产|申报|审批|洽谈)[^的]{0,10}$/;

const covers = /^([\u4e00-\u9fff]{2,8}?)(?:现|均|都)?(?:已经?)?(覆盖|布局|掌握|攻克|突破|拥有|具备|开通)$/;
/** 电池生产的26个环节，柳河已覆盖|21个|: the place, and which of them. */
function coveredBy({ indicator }: Label, { said, mention }: Scene): Label | null {
  const [, place = '', deed = ''] = mention.unit === 'count' ? (covers.exec(indicator) ?? []) : [];
  const isPlace = place !== '' && (ownerKind(place) === 'place' || placeEnd(place) === place.length);
  return isPlace && said.counted !== '' ? label(place, `${deed}${said.counted}`) : null;
}
