import { anyOf } from '../../lexicons/any-of.ts';
import { workNouns } from '../sentences/work-nouns.ts';
import { isMeasure } from './figure-clause.ts';
import { ownNoun } from './figure-counted.ts';
import { relativeBefore, withDeed } from './figure-deed.ts';
import { listed } from './figure-list.ts';
import { measuredLabel } from './figure-measured.ts';
import { ownerKind } from './figure-owner.ts';
import { trim } from './figure-phrase.ts';
import { rankLabel } from './figure-rank.ts';
import { type Label, label } from './figure-said.ts';
import { readsBy, type Scene } from './figure-scene.ts';
import { findSubject, wantOf } from './figure-subject.ts';
import { antecedent, aspectOf, nearTopic } from './figure-where.ts';

/**
 * Whose a figure is and what it measures or counts, cut from the words around it.
 *
 * `该队走访群众|1.2万户` → 该队, 走访群众 · `拥有|12家|上市公司` → …, 上市公司 · `甲市、乙市分别增长|3%|和|4%|` → the first is the first one's
 */
export function labelOf(scene: Scene): Label {
  if (scene.sized !== '') {
    readsBy(scene, 'the size of what is counted');
    return label(scene.counted, scene.sized);
  }
  const found = unresolved(scene);
  const subject = withoutYear(named(found, scene));
  if (found === scene.said.label) readsBy(scene, 'as the figure before');
  // 建成干线公路|60公里: the same words cannot be whose it is and what it is
  return label(subject === found.indicator ? '' : subject, found.indicator, found.verb);
}

/** 温州今年 → 温州: when it was is in the figure's period. */
const withoutYear = (subject: string): string => subject.replace(/(?<=..)(?:今年|去年|明年|当年)$/, '');

/** 该项目, and 该项目投资总额: what points at a thing that was named, at the front of a subject. */
const pointing = new RegExp(
  `^(?:(?:该|本)(?:条|次|所)?|(?:这条|这个|这一|此)(?:条|次|所)?(?=..?.?.?$))${anyOf(workNouns('whole', 'line', 'network', 'facility', 'part'))}`,
);
const wholeWork = new RegExp(`^${anyOf([...workNouns('whole', 'line'), '建成', '建成后'])}$`);

/** 该线路, 本路段 stand for the thing that the sentences before are about; 他 and 这 name nobody. */
function named({ subject, indicator }: Label, { where }: Scene): string {
  const pointed = pointing.exec(subject);
  const meant = pointed === null ? '' : antecedent(where);
  if (pointed !== null && (meant !== '' || pointed[0] === subject))
    return meant === '' ? subject : meant + subject.slice(pointed[0].length);
  if (wholeWork.test(subject)) return findSubject(where, 'thing', subject) || subject;
  if (/^(?:双向|单向)$/.test(subject)) return findSubject(where, 'thing', subject);
  if (/^[该本][省市县区州]$/.test(subject)) return findSubject(where, 'region', subject) || subject;
  if (isNoName(subject) || isAllDeed(subject)) return findSubject(where, wantOf(indicator, true), subject);
  return /^(?:这|那|其|他|她|它|该|这条|其他|双向|单向|我们|他们|这些|短短|每|各|本次|此次|所)$/.test(subject)
    ? ''
    : subject;
}

/** 重点建设, 三年来: how or since when, and not who. */
const isAllDeed = (subject: string): boolean =>
  /^(?:近?[0-9一二三四五六七八九十两几]+年来|近期|初期|年|新)$/.test(subject) ||
  (/^(?:重点|全力|大力|加快|积极|着力|全面|有效)/.test(subject) &&
    /^(?:建设|推进|推动|打造|实施|开展|发展|保障)$/.test(subject.slice(2)));

/** 届时, 现, 剩余, 较去年: what is cut off before a number and names nobody. */
const isNoName = (subject: string): boolean =>
  /^(?:届时|现|后|剩余|前期|过去|最短|交验|沿线|无法|连续|计划安排|较|比)/.test(subject) &&
  ownerKind(subject) === 'none';

function unresolved(scene: Scene): Label {
  const { mention, run, counted, before, words } = scene;
  const parallel = run.count > 1 ? parallelLabel(scene) : null;
  if (parallel !== null) {
    readsBy(scene, 'one of several numbers, each of its own owner');
    return parallel;
  }
  const noun = ownNoun(mention.counter);
  if (noun !== '' && mention.unit === 'count') return countedLabel({ ...scene, counted: noun });
  if (counted.length >= 2 || (counted.length === 1 && mention.unit === 'count' && singles.has(counted))) {
    if (mention.counter !== null || mention.unit === 'count' || mention.unit === 'rank')
      return countedLabel(scene);
    if (/连续\s*$/.test(words)) return measuredLabel(scene);
    return amountLabel(scene);
  }
  if (mention.unit === 'rank') return rankLabel(scene);
  return before.object === '' && /的$/.test(words) && counted !== ''
    ? countedLabel(scene)
    : measuredLabel(scene);
}

/** Nouns of one character that can be counted. */
const singles = new Set('班路桥线站县村国车树船人街店湖河山岛门楼');

const properties =
  /(?:全长|总长|主线长|正线长|设计时速|时速|总投资|投资|年产|日产|月产|年产值|面积|占地|容量|产能|跨度|注册资本|注册资金|长|宽|高)$/;

/** The noun behind the number is what is counted. */
function countedLabel(scene: Scene): Label {
  readsBy(scene, 'the noun behind the number is counted');
  const { before, counted, mention, where, said, joined, words, behind } = scene;
  const { subject, verb, light, object, changed } = before;
  if (/连续\s*$/.test(words) && behind !== '') return label(trim(object), `连续${behind}`);
  if (ownNoun(mention.counter) === counted && object !== '' && !/向$/.test(object))
    return label(object, counted);
  const relative = relativeBefore(words);
  if (relative !== null) {
    const { owner, said: clause } = relative;
    return label(
      owner || findSubject(where, 'agent', counted),
      `${clause}${clause.length >= 4 ? '的' : ''}${counted}`,
    );
  }
  const keeps = counted.length <= 2 && verb !== '' && !light && object === '' && mention.unit === 'count';
  const indicator = keeps ? verb + counted : withDeed(scene);
  const scope = /[居排列](全国|全省|全市|全区|全球|世界)\s*$/.exec(words);
  if (scope !== null) return label(scope[1] ?? '', indicator);
  // 新增巴黎、河内等18条航线: examples of what is counted, and nobody whose it is
  if (/(?<![平同高中初])等\s*$/.test(words) && mention.unit === 'count' && (verb === '' || subject === ''))
    return label(where.previous?.name || findSubject(where, 'agent', trim(object)), indicator);
  const listedAfter = /(?:以及|[、和与及等])\s*$/.test(words);
  if (!listedAfter && ownerKind(object) === 'place' && object.length <= 12) return label(object, indicator);
  if (subject !== '') return label(subject, indicator);
  if (
    verb === '' &&
    object !== '' &&
    !listedAfter &&
    !changed &&
    !isMeasure(object) &&
    (ownerKind(object) !== 'none' ||
      (object.length <= 12 && !/[、“]/.test(object) && !/^(?:这|那|其他|其|每|各)/.test(object)))
  )
    return label(object, indicator);
  if (joined && said.label !== null && said.unit === 'count') return label(said.label.subject, indicator);
  const verbal = words.replace(/[\s“”]/g, '') !== '';
  return label(findSubject(where, verbal ? wantOf(counted, true) : 'region', counted), indicator);
}

/** 筹集10多万元|资金, 日产800吨|生产线, 占全省30%的|土地面积. */
function amountLabel(scene: Scene): Label {
  readsBy(scene, 'an amount of what stands behind the number');
  const { before, counted, where } = scene;
  const { subject, verb, light, object, changed } = before;
  const property = properties.exec(object)?.[0] ?? '';
  if (property !== '' && (scene.linked || /产$|投资$/.test(property)))
    return label(
      counted.replace(/(?:以及|、).*$/, ''),
      /^(?:时速|投资)$/.test(property) ? trim(object) : property,
    );
  const last = scene.said.label;
  if (object === '' && verb === '' && last !== null && /^占[^，,]/.test(last.indicator) && scene.linked) {
    return label(last.subject, `${/^占.*?[省市县区国]/.exec(last.indicator)?.[0] ?? '占'}${counted}`);
  }
  const share = object.search(/占(?![地用])/);
  if (share >= 0 && !isMeasure(object)) {
    return label(
      object.slice(0, share) ||
        subject ||
        scene.group ||
        scene.said.label?.subject ||
        findSubject(where, 'place'),
      `${object.slice(share)}${counted}`,
    );
  }
  if (object !== '' && (isMeasure(object) || changed)) return measuredLabel(scene);
  if (object !== '' && verb === '') return label(object, counted);
  const indicator = verb !== '' && !light && counted.length <= 4 && object === '' ? verb + counted : counted;
  return label(subject || object || findSubject(where, wantOf(indicator, true)), indicator);
}

/** 3.5％和4.2％: the first number is the first owner's. */
function parallelLabel({ before, counted, run, index, where, said, words, mention }: Scene): Label | null {
  const place = index - run.first;
  const plain = mention.unit === 'pp' ? words : '';
  const own = before.subject !== '' ? before.subject : before.object || plain;
  const list = listed(own, run.count);
  const member = list?.members[place];
  if (list !== null && member !== undefined) {
    const deed =
      before.object === '' && /完成$/.test(before.verb)
        ? `${before.verb}${/投资/.test(said.label?.indicator ?? '') ? '投资' : ''}`
        : before.object || before.verb;
    const indicator = before.subject !== '' ? `${list.head}${deed}` : list.head;
    if (indicator !== '' || counted !== '') return label(member, indicator || counted);
    const isOwner = ownerKind(member) !== 'none' && said.label !== null;
    return isOwner ? label(member, said.label?.indicator ?? member) : label('', member);
  }
  // 发运货物3万标箱，货值42亿元，分别增长|38.5%|和|51.2%|: the first is the first level's.
  const level =
    own === '' && before.changed && /分别/.test(words) ? said.levels.at(place - run.count) : undefined;
  if (level !== undefined && said.levels.length >= run.count) return level;
  const near = nearTopic(where);
  const other = near === null ? undefined : listed(near.name, run.count)?.members[place];
  if (other === undefined || near === null) return null;
  const measured = said.unit === 'count' ? said.before : (said.label ?? said.before);
  const aspect = aspectOf(where);
  const indicator = before.object || near.indicator || `${measured?.indicator ?? ''}${aspect}`;
  return indicator === '' ? null : label(other, indicator);
}
