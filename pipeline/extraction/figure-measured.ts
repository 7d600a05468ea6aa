import { isMeasure } from './figure-clause.ts';
import { ownerKind, splitOwner } from './figure-owner.ts';
import { stripLead, trim } from './figure-phrase.ts';
import { type Label, label, type Scene, spans } from './figure-scene.ts';
import { aspectOf, findSubject, nearTopic, wantOf } from './figure-subject.ts';
import { wordAt } from './figure-words.ts';

/**
 * Labels of numbers that measure what stands before them.
 *
 * `长沙的面积为|…` → 长沙, 面积 · `引进省外内资|…` → 引进省外内资 · `，同比增长|…` → as the figure before
 */
export function measuredLabel(scene: Scene): Label {
  const { before, words, mention, said, behind, where } = scene;
  const { subject, verb, light, object, changed } = before;
  const plain = stripLead(words);
  const compared = /(?:为|是|相当于|达)[^，,。]{2,8}的\s*$/.test(words) && mention.unit === '%' && said.label !== null;
  if (compared && said.label !== null) return said.label;
  const beside = /^(.{2,10}?)比(.{2,6})[（(]$/.exec(plain);
  if (beside !== null) return label(beside[2] ?? '', beside[1] ?? '');
  const share = /^占[^，,。]*/.exec(plain);
  if (share !== null && said.label !== null) return shareLabel(trim(share[0]), scene);
  if (/连续\s*$/.test(words) && behind !== '') return label(trim(object), `连续${behind}`);
  if (spans.has(mention.unit) && object === '' && verb === '' && behind !== '' && behind.length <= 8 && !changed) {
    return label(nearTopic(scene.where)?.name ?? findSubject(scene.where, 'thing'), behind);
  }
  if (object === '' && subject === '') return verb !== '' && !changed ? verbLabel(scene) : inherited(scene);
  if (object === '' && /^(?:年度|全年|累计|当年|本年)/.test(subject)) {
    const invested = /完成$/.test(verb) && /投资/.test(said.label?.indicator ?? '') ? '投资' : '';
    return label(findSubject(where, wantOf(subject, false)), `${subject}${verb}${invested}`, verb);
  }
  if (object === '' && light && mention.unit === 'count') return label(findSubject(scene.where, 'place', subject), subject);
  if (object === '') return label(subject, verbLabel(scene).indicator, verb);
  if (spans.has(mention.unit) && verb === '' && behind !== '' && !isMeasure(object)) return label(object, behind);
  if (verb === '' && subject !== '') return label(subject, object);
  return verb === '' || (light && subject === '' && !/^[新净]/.test(verb)) ? phraseLabel(scene) : objectLabel(scene);
}

/** ，占74.3%; ，占GDP的比重达到50%. */
function shareLabel(share: string, { said }: Scene): Label {
  const last = said.label;
  if (last === null) return label('', share);
  return share.length <= 2 ? label(last.indicator.length >= 4 ? last.indicator : last.subject, '占比') : label(last.subject, `${last.indicator}${share}`);
}

/** A bare verb: 投资40亿元, 完成63.5%. */
function verbLabel({ before, mention, said, where, heading, group }: Scene): Label {
  const { verb } = before;
  if (heading.endsWith(`${verb}率`) && mention.unit === '%') return label(said.label?.subject ?? nearTopic(where)?.name ?? '', heading);
  if (/完成$/.test(verb) && said.label !== null && /投资/.test(said.label.indicator)) return label(said.label.subject, `${verb}投资`, verb);
  return label(group || findSubject(where, wantOf(verb, true)), verb, verb);
}

/** A number with nothing before it goes on with what was said. */
function inherited({ said, where, heading, behind, mention, before, inClause }: Scene): Label {
  if (said.label !== null && (before.changed || inClause)) return said.label;
  const near = nearTopic(where);
  if (near !== null && near.indicator !== '') return label(near.name, near.indicator);
  if (said.label !== null) return said.label;
  const aspect = aspectOf(where);
  if (aspect !== '') return label(near?.name ?? findSubject(where, 'place'), aspect);
  if (heading !== '') return label(findSubject(where, 'place'), heading);
  const subject = near?.name ?? findSubject(where, 'any');
  return behind === '' ? label('', subject || mention.text) : label(subject, behind);
}

/** A noun phrase right before the number. */
function phraseLabel(scene: Scene): Label {
  const { mention, said, heading, joined } = scene;
  const { changed, object: phrase } = scene.before;
  const { owner, rest, kind } = splitOwner(phrase);
  const bare = plainEnd(scene.words, phrase);
  const common = heading === '' ? '' : sharedEnd(phrase, heading);
  if (common.length >= 3 && common.length < phrase.length) return label(phrase.slice(0, phrase.length - common.length), heading);
  if (joined && mention.unit === 'count' && kind !== 'place' && said.label !== null && said.unit === 'count') return label(said.label.subject, phrase);
  if (owner !== '' && rest === '') return ownerLabel(scene, owner, kind === 'place' || (!bare && mention.unit !== 'count'));
  if (owner !== '') return label(withWhole(owner, scene), stripLead(rest.replace(/^的/, '')));
  const property = heading === '' ? '' : (properties.exec(phrase)?.[0] ?? '');
  if (property !== '' && phrase.length - property.length >= 2) return label(phrase.slice(0, -property.length), property);
  if (heading !== '' && changed && !isMeasure(phrase) && phrase.length <= 12) return label(phrase, heading);
  const at = phrase.lastIndexOf('的');
  if (at > 1 && phrase.length - at > 2) return label(phrase.slice(0, at), phrase.slice(at + 1));
  const isDeed = wordAt(phrase, 0, phrase.length)?.word.role === 'verb';
  if (joined && said.label !== null && mention.unit !== 'count' && !isDeed) return label(said.label.subject, `${said.label.verb}${phrase}`, said.label.verb);
  if (joined && said.label !== null) return label(said.label.subject, phrase);
  return label(propertyOwner(phrase, scene), phrase);
}

/** The words are a name and no measure: 其中高速公路达到792公里, 石嘴山市2个. */
function ownerLabel({ mention, said, where, heading, before }: Scene, owner: string, isPlace: boolean): Label {
  const counts = mention.unit === 'count';
  if (heading !== '' && (isPlace || !counts || said.label === null || said.label.indicator === heading)) return label(owner, heading);
  if (!isPlace && (counts || said.unit === mention.unit)) return label(findSubject(where, 'any', owner), owner);
  if (said.label !== null && (before.changed || counts || said.unit === mention.unit)) return label(owner, measureOf(said.label.indicator));
  if (before.changed) return label(findSubject(where, 'place', owner), owner);
  const aspect = aspectOf(where);
  return label(owner, aspect || nearTopic(where)?.indicator || (spans.has(mention.unit) ? '' : (said.label ?? said.before)?.indicator) || owner);
}

/** Whether a phrase stands right before its number, without 达到 or 增长 between. */
const plainEnd = (words: string, phrase: string): boolean => words.trimEnd().endsWith(phrase);

/** 公路通车里程 → 通车里程: what is said of another road. */
function measureOf(indicator: string): string {
  const { owner, rest } = splitOwner(indicator);
  return owner !== '' && rest !== '' ? rest.replace(/^的/, '') : indicator;
}

/** The end that two phrases share: 银川市开工率, 重大项目开工率 → 开工率. */
function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length === 0 ? '' : a.slice(-length);
}

/** 青岛段主线长: the section is one of the road that the sentence is about. */
function withWhole(owner: string, { where }: Scene): string {
  if (!/(?:段|境内)$/.test(owner) || owner.length > 5) return owner;
  const whole = findSubject(where, 'thing', owner);
  return whole === '' || ownerKind(whole) !== 'thing' || whole.includes(owner) ? owner : `${whole}${owner}`;
}

const properties = /(?:占比|总投资|投资额|计划投资|面积|全长|产能)$/;

/** 项目250个，…，总投资10亿元: a property of what was counted, where that is said in full. */
function propertyOwner(phrase: string, { said, where, group }: Scene): string {
  if (group !== '') return group;
  if (properties.test(phrase) && said.counted.length >= (/占比$/.test(phrase) ? 4 : 6)) return said.counted;
  return findSubject(where, wantOf(phrase, false), phrase);
}

/** A verb's object: the verb belongs to what is measured unless it is light. */
function objectLabel({ before, where, group }: Scene): Label {
  const { subject, verb, light, object, changed } = before;
  const whole = /^完成/.test(verb) && object === '投资';
  const keeps = whole || (!light && !changed && verb !== '' && !isMeasure(object));
  const keepsNew = /^[新净]/.test(verb) && object.length <= 2;
  const indicator = keeps || keepsNew ? `${verb}${object}` : object;
  if (subject !== '' || group !== '') return label(subject || group, indicator, keeps ? verb : '');
  const { owner, rest } = splitOwner(object);
  if (!keeps && owner !== '' && rest !== '') return label(owner, rest.replace(/^的/, ''));
  return label(findSubject(where, wantOf(indicator, true), object), indicator, keeps ? verb : '');
}
