import { splitOwner } from '../owner/owner.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/**
 * Labels of numbers whose owners the clause before names without numbers.
 *
 * `主要进口商品为塑料和棉花，分别进口|5亿元|和|3亿元|` → 塑料进口, 棉花进口 · `对甲国、乙国出口居前两位，分别为|5亿元|和|3亿元|` → 对甲国出口, 对乙国出口
 */
export function namedAhead(scene: Scene): Label | null {
  return scene.run.count > 1 && /^[，,\s]*分别/.test(scene.words)
    ? (ofGoods(scene) ?? ofRanked(scene))
    : null;
}

/** 以服装、玩具为主，分别出口|5亿元|和|3亿元|, and how each of them has grown. */
function ofGoods(scene: Scene): Label | null {
  const { before, where, said, mention } = scene;
  const verb = traded.exec(before.verb)?.[0] ?? '';
  const goods = goodsBefore.exec(clauseAhead(where)) ?? [];
  const member = memberOf(goods[1] ?? goods[2] ?? '', scene);
  if (verb === '' || member === undefined || mention.unit === 'count') return null;
  return label(townOf(said.label?.subject || findSubject(where, 'place', member)), `${member}${verb}`);
}
const traded = /^(?:进出口|进口|出口|销售|生产|采购)$/;
/** 进口商品主要为塑料和棉花，, 以服装、玩具为主， */
const goodsBefore =
  /(?:(?:商品|产品|货物|品种|品类)(?:主要)?(?:为|是|有|包括)|主要(?:为|是|有|包括))([^，,。；;：:]{3,50})[，,]$|以([^，,。；;：:]{3,50})为主[，,]$/;

/** 对甲国、乙国出口居前两位，分别为|8亿元|和|3亿元|: what was ranked together. */
function ofRanked(scene: Scene): Label | null {
  const { before, said, words, where } = scene;
  if (before.verb !== '' || !/分别(?:为|是|达到?)$/.test(words.trim())) return null;
  const [, whose = '', to = '', names = '', trade = ''] = rankedBefore.exec(clauseAhead(where)) ?? [];
  const { owner, kind, rest } = splitOwner(names);
  const isWhose = to === '' && kind === 'place';
  const member = memberOf(isWhose ? rest : names, scene);
  if (member === undefined) return null;
  // 甲市、乙县出口居前两位，分别为|50亿元|
  if (to === '' && !isWhose && isTown(member)) return label(member, trade);
  const subject = isWhose ? owner : whose || said.label?.subject || findSubject(where, 'place', member);
  return label(townOf(subject), `${to}${member}${trade}`);
}
const rankedBefore =
  /(?:^|[，,。；;：:])([^，,。；;：:对]{0,12}?)(对?)([^，,。；;：:对]{3,50}?)((?:进出口|进口|出口)(?:总?[值额])?)(?:位?[居列]|排名?)在?(?:全[国省市县区])?(?:前|第)[^，,。；;]{1,6}[，,]$/;

/** The clause before that of a number, with its comma. */
const clauseAhead = ({ sentence, at }: Scene['where']): string =>
  sentence.passage.text.slice(Math.max(sentence.start, at - longestNames), at);
const longestNames = 80;

const memberOf = (names: string, { run, index }: Scene): string | undefined =>
  listed(names, run.count)?.members[index - run.first];

/** 甲县主要出口商品 → 甲县 */
function townOf(name: string): string {
  const { owner, kind } = splitOwner(name);
  return kind === 'place' ? owner : name.replace(ofGoodsThere, '');
}
const ofGoodsThere = /(?<=.[省市县区州旗])主要(?:进|出)口(?:商品|产品)?$/;
