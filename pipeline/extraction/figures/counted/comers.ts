import { isMeasure } from '../../../grammar/measures.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** Who and what came to others than the one that was told of: `甲机场旅客吞吐量94万人次，乙机场|10万人次|` */

const comers = /人次|架次|标箱|TEU|辆次/;

/** The label of so many that came to an owner; null for any other count. */
export function comersLabel(owner: string, { mention, said }: Scene): Label | null {
  const counter = mention.counter ?? '';
  const last = said.label?.indicator ?? '';
  if (mention.unit !== 'count' || !comers.test(counter)) return null;
  // 其中，甲景区|3万人次
  if (said.label === null) {
    // 旅客吞吐量300万人次。其中甲机场|120万人次|
    const measure = said.before?.indicator ?? '';
    // 甲港超|90万标箱|: boxes are no guests, and nothing says what was done with them
    if (!carried.test(measure) && !counter.includes('次')) return null;
    return said.before === null ? null : label(owner, carried.test(measure) ? measure : arrivals);
  }
  if (!isMeasure(last) && !/[旅游]客$/.test(last)) return null;
  // 接待游客6万人次，收入500万元，乙景区|1.2万人次|: who came, and no income
  const isOther = said.unit !== 'count' && counter.includes('人次');
  return label(owner, isOther ? said.byCounter.get(counter) || arrivals : last);
}
const arrivals = '接待人次';
const carried = /(?:旅客|集装箱)[^，,]{0,2}(?:吞吐|发送|运输)量$|(?:客流|客运)量$/;

const hosts =
  /^(.{2,24}?)(?:共|累计|日均|单日|当[日天]|已|实际|总共|一共)*((?:游客)?接待(?:(?:国内外|海内外|各地|入境)*(?:游客|旅游者|访客|观众))?|(?:吸引|迎来)(?:了)?(?:国内外|海内外|各地)*(?:游客|观众))(?:量|人数|人次)?$/;
/** 山, 古镇, 商圈: what people go to see, by the ends of its name that are no owner's anywhere else. */
const sight =
  /(?:[山岛湖寨峡沟谷洞泉楼塔寺庙宫祠陵关墙岩峰岭原林海滩湾洲里坊窟]|瀑布|草原|沙漠|[古老新]城|古[镇村街巷]|故居|夜市|商圈|步行街|[天老]街|乐园|世界|小镇)$/;
const amongThem = /[家个处]重?点?景[点区][^；;]*其中[，,]$/;
const nobody =
  /^(?:各|全|该|本|我|景[区点]|旅游|乡村|游客|其中|平均|预计|日|每|年|节|假|期)|(?:旅游|方面|期间|假期|市场|活动|分别|依次)$/;

/**
 * 甲镇凤凰山|接待5万人次; 甲区云山|接待3万人次: who has received them, where a sight is none of the names that are known.
 * What the words before it are of says nothing of it: 甲市各景区|乙镇凤凰山接待.
 */
export function ofHost({ subject, indicator, verb }: Label, scene: Scene): Label | null {
  if (scene.mention.unit !== 'count' || !comers.test(scene.mention.counter ?? '')) return null;
  const [, host = '', received = ''] = hosts.exec(trim(scene.words)) ?? [];
  if (host === '' || nobody.test(host) || !indicator.endsWith(received)) return null;
  const rest = indicator.slice(0, -received.length);
  if (rest === '' && subject === host) return null;
  // 甲市|乡村旅游接待游客: in which field
  // 其中，甲之窗|接待游客: one of those that were counted
  const isOne = amongThem.test(
    scene.where.sentence.passage.text.slice(scene.where.sentence.start, scene.where.at),
  );
  if (subject !== '' && !isOne && !sight.test(host) && (host.startsWith(subject) || placeEnd(host) === 0))
    return null;
  return placeEnd(host) === host.length ? null : label(host, received, verb);
}

const fromOther =
  /(?:^|[，,\s]|(.{2,}?)(?:现|已|共)?(?:有|拥有|吸引|聚集|集聚|入驻)?)来自([^，,。；;、的0-9]{2,12})的[^，,。；;、的0-9]{2,14}$/;

/** 甲园区有来自乙市的企业|136家|, 来自乙市的游客|占三成|: they have come from there, and are those of who is told of; null for any other. */
export function fromElsewhere({ subject, indicator, verb }: Label, scene: Scene): Label | null {
  const { words, where } = scene;
  const at = words.lastIndexOf('来自');
  const [, host = '', from = ''] =
    at < 0 ? [] : (fromOther.exec(words.replace(/[已共]?[有占达][到为约近]?$/, '').trim()) ?? []);
  if (from === '' || !subject.endsWith(from) || !words.slice(at).includes(`的${indicator.slice(0, 2)}`))
    return null;
  const told = trim(host);
  const whose = told === '' ? findSubject(where, 'place', indicator) : told;
  return label(whose === from ? '' : whose, `来自${from}的${indicator}`, verb);
}
