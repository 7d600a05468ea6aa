import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** Whom a work serves, and the money that it is built with: `可为县城|30万人|提供生活用水` → 县城, 提供生活用水 · `该工程|3亿元|建设资金` → 建设资金 */

/** 可为|30万人|提供用水, 可为县城|2万户|供热: the place that they are of, and what they get. */
const serving = /(?:^|[，,]|可以?|能够?|将|已)为([^，,。；;的为]{0,12}?)(?:近|约|逾|超过?)?$/;
const served =
  /^(?:左右|以上)?的?(?:居民|群众|人口|村民|市民|用户|农户|家庭|企业)?((?:提供|供应|供)[^，,。；;、和及与]{1,10}|输送[^，,。；;、]{1,8})/;
const longestDeed = 24;

/** 该工程|3亿元|建设资金 */
const pointing = /^[，,]?(?:该|本|此|这一?)(?:项目|工程|公路|铁路|线路|水库|[桥路线])$/;
const funds = /^(?:建设|项目|工程|专项|改造|配套)?资金$/;

export function servedLabel({ mention, words, counted, where }: Scene): Label | null {
  if (mention.unit === 'CNY')
    return funds.test(counted) && pointing.test(words.trim())
      ? label(findSubject(where, 'thing', counted), counted)
      : null;
  if (mention.unit !== 'count') return null;
  const [, place] = serving.exec(words) ?? [];
  if (place === undefined || !/[人户家]$/.test(mention.text.replace(/[左右以上多余]+$/, ''))) return null;
  const { text } = where.sentence.passage;
  const deed = served.exec(text.slice(mention.to, mention.to + longestDeed))?.[1] ?? '';
  if (deed === '') return null;
  const whose = trim(place);
  return label(
    isPlaceName(whose) || /城区?$|镇$|村$|县$|市$/.test(whose) ? whose : findSubject(where, 'thing', deed),
    deed,
  );
}
