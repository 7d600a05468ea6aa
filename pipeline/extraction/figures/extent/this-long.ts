import { anyOf } from '../../../lexicons/any-of.ts';
import { isOfKind, isWay, workNouns } from '../../sentences/work-nouns.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { thingMeant } from '../subject/introduced.ts';

/** How long the one is that is pointed at: `两白高速进入收尾。这条|50公里|的高速公路` → 两白高速, 全长 */

const points = /(?:^|[，,。；;“])(?:而|如今|目前)?这(?:条|座|段)(?:全长|总长|长约?|长达)?(?:近|约)?$/;
const way = new RegExp(`^的(?:[^，,。；;的0-9]{0,6}?)(${anyOf(workNouns('line', 'network', 'facility'))})`);

/** The length of the way or bridge that was told of; null for any other number. */
export function thisLongLabel(scene: Scene): Label | null {
  const { mention, where } = scene;
  if (!/^(?:km|m)$/.test(mention.unit)) return null;
  const { text } = where.sentence.passage;
  if (
    text.charAt(mention.to) !== '的' ||
    !points.test(text.slice(Math.max(0, mention.from - 12), mention.from))
  )
    return null;
  const noun = way.exec(text.slice(mention.to, mention.to + 12))?.[1] ?? '';
  const meant = noun === '' ? '' : thingMeant(where, `该${noun}`);
  if (meant === '' || !(isWay(meant) || isOfKind(meant, noun))) return null;
  readsBy(scene, 'how long the one is that is pointed at');
  return label(meant, '全长');
}
