import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { trim } from '../words/phrase.ts';
import { countedLabel } from './label.ts';

/** Who lives in a place, told by counters alone: `全村|318户|1260人，其中贫困户126户` → 全村, 住户 and 人口. */

/** What is counted, by the counter alone. */
const dwellers: ReadonlyMap<string, string> = new Map([
  ['户', '住户'],
  ['人', '人口'],
  ['口', '人口'],
]);

/** Nothing follows that is counted: 318户，, 318户1260人, 318户中有. */
const alone = /^(?:[，,。；;、]|[0-9]+[人口]|中[，,]?(?:有|[0-9])|$)/;
const bare = /^[，,、\s]*$/;
const having = /(?:一?共|总共|现|仅|只)*有?$/;
const place = /^(?:全|该)?[\u4e00-\u9fff]{0,8}[县区镇乡村寨屯组]$/;
const aVillage = /^[\u4e00-\u9fff]{2,3}[镇乡村寨屯]$/;

/** The label of a number of households or people of a place; null for any other. */
export const residentsLabel = (scene: Scene): Label | null => ofPlace(scene) ?? livingLabel(scene);

function ofPlace({ mention, words, said, where, run }: Scene): Label | null {
  const noun = mention.unit === 'count' ? dwellers.get(mention.counter ?? '') : undefined;
  if (noun === undefined || run.count > 1) return null;
  const { text } = where.sentence.passage;
  if (!alone.test(text.slice(mention.to, mention.to + 6))) return null;
  // 318户|1260人|: of the same place
  const last = said.label;
  if (bare.test(words) && last?.indicator === '住户' && noun === '人口') return label(last.subject, noun);
  const name = trim(words).replace(having, '');
  if (!place.test(name) || !(isPlaceName(name) || aVillage.test(name))) return null;
  // 甲县常住人口90万人，乙县|85万人|: by the same measure
  return label(name, last?.indicator.endsWith(noun) === true ? last.indicator : noun);
}

/** 有住户41户|114口人: households, and who lives in them; null for any other count. */
function livingLabel(scene: Scene): Label | null {
  const { counted, mention, said, words } = scene;
  const lives = counted === '人' ? dwellers.get(mention.counter ?? '') : undefined;
  if (lives === undefined) return null;
  return said.label !== null && said.counter === '户' && bare.test(words)
    ? label(said.label.subject, lives)
    : countedLabel({ ...scene, counted: lives });
}

/** 6个村民小组|574户|2068人|, 耕地3万亩，|2万人|, 全镇共有|4200户|: who lives there, and nothing that was measured before; null elsewhere. */
export function residentsBeside(found: Label, { said, mention, counted, where, words }: Scene): Label | null {
  if (mention.unit !== 'count') return null;
  const noun = dwellers.get(mention.counter ?? '');
  const { text } = where.sentence.passage;
  const next = text.charAt(mention.to);
  const isBeside =
    bare.test(words) &&
    counted === '' &&
    said.label !== null &&
    (said.unit === 'count'
      ? settled.test(said.counted)
      : land.test(said.label.indicator) && /^[，,。；;、]?$/.test(next));
  if (isBeside && said.label !== null && noun !== undefined && mention.counter !== '口')
    return said.counter === mention.counter ? found : label(said.label.subject, noun);
  const home = counted === '' ? noun : undefined;
  if (
    home !== undefined &&
    /[有计]$/.test(words.trim()) &&
    /^[，,、。；;0-9]/.test(next) &&
    inhabited.test(found.subject)
  )
    return label(found.subject, home);
  // 距县城45公里，|3万人|: how far off it is, is no count of them
  return /^相?距/.test(found.indicator) ? label(found.subject, home ?? '') : null;
}

const land = /(?:(?:区域|国土|幅员|辖区|版图|总|镇域|村域)面积|耕地|山林|林地|水田|旱地|草场|水面)$/;
const inhabited = /^全[省市县区镇乡村]$|[村镇乡寨]$/;
const settled = /(?:村民?小组|^社|[村组镇乡县区]|社区|街道|住户)$/;

const counts = /^(?:相比|[0-9.]+[万亿]?人)$/;
const sinceCensus = /[与和同较比][^，,。；;]{0,16}人口普查/;

/** 较人口普查|增加39万人: people are counted. */
export const censusLabel = ({ subject, indicator, verb }: Label, { mention, where }: Scene): Label | null =>
  mention.unit === 'count' && counts.test(indicator) && sinceCensus.test(where.sentence.text)
    ? label(subject, '人口', verb)
    : null;
