import { ownerKind } from '../owner/owner.ts';
import type { Label } from '../said.ts';

/** Networks of a place, told of one behind the other: `全省高速公路通车里程|8000公里|；铁路里程|5000公里` → 全省 has the second */

const networks =
  '高速公路|普通公路|农村公路|公路|高速铁路|铁路|高铁|(?:内河|高等级)?航道|地铁|(?:城市)?轨道交通|城市道路|油气管道|(?:内河|沿海)?港口|(?:运输|通用|民航|民用)?机场';
const anyNetwork = new RegExp(`(?:${networks})$`);
const ofNetwork = new RegExp(`^(?:${networks}|公交|民航|水路)`);

/** 全省高速公路|通车里程…；|铁路里程: what is measured of another network is of the place. */
export function ofOtherNetwork(found: Label): Label {
  const other = ofNetwork.exec(found.indicator)?.[0];
  const own = other === undefined ? undefined : anyNetwork.exec(found.subject)?.[0];
  if (own === undefined || own === other) return found;
  const place = found.subject.slice(0, -own.length);
  // 高速铁路|里程…，|机场旅客吞吐量: of neither is the other
  return place === '' || ownerKind(place) === 'place' ? { ...found, subject: place } : found;
}
