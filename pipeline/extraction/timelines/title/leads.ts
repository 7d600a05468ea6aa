import type { Span } from '../../../grammar/clause.ts';
import { openerReader } from '../../sentences/openers.ts';
import { eventVerbsIn } from '../event/verbs.ts';

/** Clauses that tell of no event and only lead in to one. */

const leadAt = openerReader('lead');
const eventlessAt = openerReader('eventless');

/** 在某某博览会开幕式上，某院发布榜单: where something is told. */
export const atMeeting = /^在[^，]{2,40}(?:会议?|大会|论坛|仪式|活动|[开闭]幕式)上$/;

/** 为新校落成|举行座谈会: what is held stands behind what it is for. */
const isHeldFor = (text: string, start: number, end: number): boolean =>
  /^为[^了]/.test(text.slice(start, start + 2)) &&
  eventVerbsIn(text, start, end).some(
    (verb) => verb.type === 'meeting' && !verb.attributive && verb.start - start > 4 && end - verb.end > 2,
  );

/** 从甲机场起飞, 从乙站驶出: where it sets off is what happens. */
const setsOff = /^从[^，]{2,20}(?:起飞|驶出|开出|驶离|出发|启程|发车|始发)$/;

/** 以甲、乙为主体的体系|基本完善, 以丙市为核心的路网规模|达到300公里: what describes the subject. */
const ofParts =
  /^以[^，]{2,}为[^，的]{1,8}的[^，]{2,24}(?:完善|形成|建立|健全|确立|成型|显现|发展|完成|建成|加快|增长|提升|突破|达到?[0-9约近]|增至|超过)/;

/** 贯彻省委、省政府，|市委、市政府和县委决策部署|: the rest of whose orders they follow. */
const ofOrders =
  /^(?:党中央|中央|国务院|[省市县区州]委|[省市县区州]政府)(?![^，]*[作做]出)[^，]{0,24}(?:决策部署|部署要求|工作部署|工作要求|指示精神|会议精神)$/;

/** Whether a clause only leads in: 围绕…, 为…, 根据…, and 在…, 随着… that tell of no event. */
export function leadsIn(text: string, { start, end }: Span): boolean {
  if (isHeldFor(text, start, end)) return false;
  if (leadAt(text, start) !== null) return true;
  if (atMeeting.test(text.slice(start, end)) || ofOrders.test(text.slice(start, end))) return true;
  if (/^经[^，]{1,20}(?:批复|批准|同意|审定|核准|研究)$/.test(text.slice(start, end))) return true;
  if (eventlessAt(text, start) === null) return false;
  const words = text.slice(start, end);
  if (setsOff.test(words) || ofParts.test(words)) return false;
  if (/[0-9]/.test(words) && !/(?:[中上下里内时后]|现场|来看|方面|基础|以来)$/.test(words)) return false;
  return !eventVerbsIn(text, start, end).some((verb) => !verb.attributive);
}
