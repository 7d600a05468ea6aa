import { type Label, label, spans } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';
import { tripLabel } from './trip.ts';

/** How long something has taken or is to take: `从签约到投产用了|8个月|` → 从签约到投产用时 · `计划用|三年|时间创建生态县` → 创建生态县时间 */

const between =
  /(?:^|[，,])([^，,。；;]{0,16}?)(从[^，,。；;从]{2,12}到[^，,。；;]{2,12}?)[，,]?(?:(?:只|仅|都|均|也|却|就|共|大约)*(?:花费?|用|耗时?)[了去]?|[只仅]有)(?:约|近|不到)?$/;
const uses = /^[，,\s]*(.*?)(?:计划|拟|将|力争|准备|打算|争取|预计|确保|再|要)+用$/;
const doneWithin = /^(?:左右)?(?:的?时间)?[，,]?(?:来)?([^，,。；;0-9]{4,28})/;

/** The label of such a stretch of time; null for any other number. */
export function takenLabel(scene: Scene): Label | null {
  const { mention, words, where } = scene;
  if (!spans.has(mention.unit)) return null;
  const { text } = where.sentence.passage;
  const near = text.slice(Math.max(0, mention.from - 5), mention.from);
  // 从立项到开工只有|8个月|; 从甲地到乙地只有|30分钟| is a journey
  const isLong = /^(?:d|wk|mo|a)$/.test(mention.unit) && /[只仅]有(?:约|近|不到)?$/.test(near);
  if (!isLong && !/[用花耗][时费了去]?(?:约|近|不到)?$/.test(near)) return null;
  const before = text.slice(Math.max(where.sentence.start, mention.from - longestWay), mention.from);
  const [, lead = '', way = ''] = between.exec(before) ?? [];
  const trip = way === '' ? null : tripLabel(scene);
  if (trip !== null) return trip;
  if (way !== '') {
    readsBy(scene, 'how long it has taken');
    return label(trim(lead) || findSubject(where, 'any', way), `${way}用时`);
  }
  const whole = uses.exec(words);
  const deed =
    whole === null ? '' : trim(doneWithin.exec(text.slice(mention.to, mention.to + 32))?.[1] ?? '');
  if (whole === null || deed.length < 4) return null;
  readsBy(scene, 'how long it is to take');
  return label(trim(whole[1] ?? '') || findSubject(where, 'agent', deed), `${deed}时间`);
}

const longestWay = 48;
