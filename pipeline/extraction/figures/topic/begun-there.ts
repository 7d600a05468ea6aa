import { ownerKind } from '../owner/owner.ts';
import type { Topic } from './phrase.ts';

/** What a clause tells of that it says where or between which places it begins: `甲乙基金在丙新区设立，首期规模|20亿元|` → 甲乙基金 */

/** 甲乙联合基金|在丙新区设立，: what is begun there, whatever verbs its name holds. */
const setUpIn =
  /^[，,\s]*([^，,。；;的在]{4,24})(?:正式|成功|顺利)?在[^，,。；;]{2,16}(?:正式|成功|顺利)?(?:设立|成立|揭牌|挂牌|落成|落户|投用|开业|首发|投产|建成|启用|开工|动工|奠基)[，,。]?$/;
/** 甲市至乙国的中欧班列|首发，: what runs between two places, and neither of them. */
const aService =
  /^[，,\s]*([\u4e00-\u9fff]{2,8}(?:至|到|[—－-]{1,2})[\u4e00-\u9fff]{2,8}?的?(?:中欧班列|[国货]际班列|班列|货运航线|客运航线|航线|专列|动车组列车|(?:国际|城际)?(?:旅客|旅游|货运|货物|动车|高铁)列车))(?=去年|今年|首[发开航]|开[通行]|正式|已|[，,]|累计|现|[由从将每日全单])/;

/** 甲市至乙县“云湖号”旅游列车|将恢复开行，: a train by its own name, whatever way it takes. */
const namedTrain =
  /^[，,\s]*(?:[^，,。；;“”]{2,16}?)?(“[^”]{2,12}”(?:[\u4e00-\u9fff]{2}){0,3}?(?:列车|专列|班列|动车组))(?=$|[，,。；;、\s0-9]|[将已于开首自由从在是全正今去每日前共累])/;

/** 甲市与乙市之间的|丙联络线|开工: neither of both. */
const between =
  /^[，,\s]*[^，,。；;的]{3,16}之?间的([^，,。；;的]{3,20}?)(?:正式|全线|顺利|全面)*(?:开工|通车|贯通|开通|建成|动工|完工)[，,。]?$/;

/** The thing or body that begins somewhere, or runs between two places; null for any other clause. */
export function begunThere(words: string): Topic | null {
  const name = setUpIn.exec(words)?.[1] ?? '';
  const kind = name === '' ? 'none' : ownerKind(name);
  if (kind === 'thing' || kind === 'agent') return { name, kind, indicator: '' };
  // 以甲园为例，
  const instance = /^[，,\s“]*以(.{2,24}?)为例[，,]?$/.exec(words)?.[1] ?? '';
  if (instance !== '') return { name: instance, kind: 'thing', indicator: '' };
  const train = words.includes('”') ? (namedTrain.exec(words)?.[1] ?? '') : '';
  if (train !== '') return { name: train, kind: 'thing', indicator: '' };
  const runs = aService.exec(words)?.[1] ?? between.exec(words)?.[1] ?? '';
  return runs === '' ? null : { name: runs, kind: 'thing', indicator: '' };
}
