import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { leadsToPlace } from '../subject/caused.ts';

/** Between which two places a journey takes so long: `从甲站到乙站，最快行车时间由|104分钟|缩短至` → 甲站至乙站, 最快行车时间 */

const place = '[^，,。；;、：:从由自到至“”（）()的]{2,10}?';
const mode = '(?:乘坐?|坐|搭乘|开车|驾车)?((?:城际|动车|高铁|火车|汽车|飞机|地铁)?)(?:列车)?';
const runs = '(?:形成)?(?:全程高速)?(?:[^，,。；;0-9]{0,4}列车[0-9]+[对趟列班])?';
const how =
  '(?:的)?((?:货运|客运|运输|物流|乘车|坐车|乘火车|开车|驾车|驱车|铁路|公路|高铁|动车|列车|自驾)?(?:最快|最短|单程|全程|平均)?(?:的)?(?:货运|客运|运输|运行|旅行|行车|行驶|通行|通勤|旅途|在途|路上)?(?:时间|车程|时长|行程|用时|航程|路程|路途)?)';
const linking = (...adverbs: readonly string[]): string =>
  `(?:${['将', '也', ...adverbs, '可', '已', '则', '有望', '预计'].join('|')})*(?:[由从](?:现在|原来|目前|原先|先前|之前|过去|此前|以前|以往)?(?:[\\u4e00-\\u9fff]{2,8}(?=的))?的?|(?:缩短|压缩|减少|缩减)[至到为]|只需?要?|仅需?要?|不过|需要?|[得要]?花了?|用了?|要(?:用|跑|走|坐|开)?|走|约需|仅|只|约|为|最快|就|不到|不足|大概|大约)*`;
const links = linking();
/** 甲到乙、丙分别只需|1小时、2小时: one of several. */
const linksEach = linking('分别', '压缩', '缩短', '减少', '节省');

const between = new RegExp(
  `(?:(?:^|[，,。；;、：:“]|从|由|自|往返)(?:而|但)?${leadsToPlace}?|${leadsToPlace})(${place})(?:出发[，,]?)?${mode}(?:[到至]|往返于?)(${place})(?:两[地城市])?(?:之间|间)?${runs}[，,\\s]?${how}[，,]?${links}$`,
);
/** 甲与乙两地间车程 */
const mutual = new RegExp(
  `(?:^|[，,。；;、：:“])(?:而|但)?${leadsToPlace}?(${place})()[与和](${place})(?:两[地城市](?:之?间)?|之?间)${how}[，,]?${links}$`,
);
/** 从甲县的乙站驾车到丙县的丁港，以前要; 以前从甲县去乙市，走老路要 */
const roundabout = new RegExp(
  `[从由自](?:[^，,。；;0-9到至]{1,10}的)?(${place})${mode}[到至去](?:[^，,。；;0-9]{1,6}的)?(${place})[，,](?:(?:过去|以前|此前|原来|原先|从前)(?:开车|驾车|坐车|乘车|[要得]|需要?|绕行|绕道)*|(?:走|绕|翻|经)[^，,。；;]{0,7}(?:[路道线山岭桥渡圈]|高速)(?:要|得|需要?)[花用走跑]?)$`,
);
/** 隧道通车后，这一段缩短为, 三小时变: the journey before again, in less time. */
const again =
  /^(?:.{0,8}后|现在|如今)?[，,]?(?:这一?段(?:路程?|行程|车程)?|车程|路程|行程|全程|时间|用时)?(?:将|可|也|已|就|有望)*(?:(?:缩短|压缩|减少|缩减)[至到为]|变[成为]?)$/;
const next = new RegExp(
  `^[，,、和]?(?:再?到|至)(${place})(?:可在|[也还可将能]*(?:省下|节省|少花)了?)?${links}$`,
);
const longest = 44;

/** 建成通车后长春: when it is so, and no part of the name. */
const since =
  /^(?:以前|过去|此前|原来|从此|自此|现在|如今|未来|今后|届时|由此|.{0,8}(?:建成|通车|开通|投用|运营)后)(?=..)/;

const rides = /^(?:乘坐?|坐|搭乘)((?:城际|动车|高铁|火车|汽车|飞机|地铁|大巴))$/;

/** Units that journeys are measured in. */
const units: ReadonlySet<string> = new Set(['h', 'min', 'd']);

/** 从甲县到乙市: two ends stand with the word that the text has between them, 到 or 至. */
export function asJoined(subject: string, text: string): string {
  const [, from = '', to = ''] = /^([^至]{2,})至([^至]{2,})$/.exec(subject) ?? [];
  if (to === '' || text.includes(subject)) return subject;
  const joined = `${from}到${to}`;
  return text.includes(joined) || text.indexOf(`到${to}`, text.indexOf(from)) > 0 ? joined : subject;
}

/** The label of a journey's time; null where its words name no two ends. */
export function tripLabel(scene: Scene): Label | null {
  const { mention, where, words, said, counted, behind } = scene;
  if (!units.has(mention.unit)) return null;
  const { sentence } = where;
  const { text } = sentence.passage;
  // 从甲市到乙市约2小时，到丙市|约3小时: from where the journey before began
  const last = units.has(said.unit) ? said.label : null;
  const further = last === null ? null : next.exec(words.trim());
  const [start, end] = last?.subject.split('至') ?? [];
  if (further !== null && last !== null && start !== undefined && end !== undefined)
    return label(`${start}至${further[1] ?? ''}`, last.indicator);
  if (last !== null && end !== undefined && scene.run.count === 1 && again.test(words.trim())) return last;
  const one = oneOfTrips(scene) ?? fromOneOfStarts(scene);
  if (one !== null) return one;
  const way = drivenLabel(text, sentence.start, mention);
  if (way !== null) return way;
  const lead = text.slice(Math.max(sentence.start, mention.from - longest), mention.from);
  const found = between.exec(lead) ?? mutual.exec(lead);
  const isTrip =
    found !== null &&
    !/^[公铁]路$/.test(found[4] ?? '') &&
    (isPlace(found[3] ?? '') || (takes.test(found[4] ?? '') && !noPlace.test(found[3] ?? '')));
  const [, from = '', by = '', to = '', told = ''] = (isTrip ? found : roundabout.exec(lead)) ?? [];
  if (to === '') return null;
  const measure =
    told.replace(/^的/, '') ||
    (journey.test(counted)
      ? counted
      : /^(?:可达|通达|到达|直达)$/.test(behind)
        ? `${behind}时间`
        : `${by}时间`);
  // 坐高铁到乙市: where one goes, by what
  const ride = rides.exec(from)?.[1] ?? '';
  if (ride !== '') return label(to, `${ride}时间`);
  return label(`${from.replace(since, '')}至${to}`, measure.replace(/(?<=最[快短])$/, '时间'));
}

const trips = new RegExp(`^${leadsToPlace}?(${place})[到至]([^，,。；;的]{2,40}?)${how}${linksEach}$`);

/** 从甲站到乙、丙最快车程分别缩短到|29分钟|、50分钟: one of several journeys from one place; null where it is none. */
function oneOfTrips({ words, run, index, said }: Scene): Label | null {
  if (run.count < 2) return null;
  const [, from = '', ends = '', told = ''] = trips.exec(words.trim().replace(/^[从由自]/, '')) ?? [];
  const each = ends.split(/[、和与及]/);
  const end = each[index - run.first];
  const measure = told.replace(/^的/, '') || (said.label?.subject.includes('至') ? said.label.indicator : '');
  return measure === '' || end === undefined || each.length !== run.count || !each.every(isPlace)
    ? null
    : label(`${from.replace(since, '')}至${end}`, measure);
}

const starts = new RegExp(
  `(?:^|[，,。；;：:从由自])((?:${place}、)+${place})[到至](${place})${how}${linksEach}(?:[0-9].*)?$`,
);

/** 甲、乙至丙的旅行时间分别由24小时、|19小时|压缩至12小时、11小时: one of several journeys to one place; null where it is none. */
function fromOneOfStarts({ mention, run, index, where: { sentence } }: Scene): Label | null {
  if (run.count < 2) return null;
  const { text } = sentence.passage;
  const lead = text.slice(Math.max(sentence.start, mention.from - 2 * longest), mention.from);
  const [, ends = '', to = '', told = ''] = starts.exec(lead) ?? [];
  const each = ends.split('、');
  const from = each[index - run.first];
  const arePlaces = journey.test(told.slice(-2)) || [...each, to].every(isPlace);
  return from === undefined || each.length !== run.count || !arePlaces
    ? null
    : label(`${from}至${to}`, told.replace(/^的/, '') || '时间');
}

/** 甲站, 九寨沟, 郑州东: where a journey ends; 到期 and 到位 end none. */
const isPlace = (name: string): boolean =>
  placeEnd(name) === name.replace(/(?<=..)[东西南北]$/, '').length ||
  placeEnd(name) === name.length ||
  /(?:站|机场|港|[省市县区镇乡村州]|沟|山|岛|湖|城|[市城镇]中心|商圈)$/.test(name);

const drive = '(自驾|驾车|开车|驱车|坐车|乘车)';
const drivenFrom = new RegExp(
  `(?:(?:^|[，,。；;“])(?:从|由|自)(${place})(?:出发)?[，,]?)?${drive}(?:不到|不足|仅需?|只需?|约需?|大约|需要?)*$`,
);
/** 一车蔬菜从甲县发车，|5小时|可到乙市 */
const setsOff = new RegExp(
  `[从由自](${place})(?:出发|发车|发运|起运|启程|始发)[，,](?:不到|不足|最快|仅需?|只需?|约需?|大约|需要?)*$`,
);
const leadsTo = '(?:左右|多)?(?:即可|便可|就可|就能|便能|即|就|便|可|能)*(?:直达|到达|抵达|到|达|至)';
const drivenTo = new RegExp(`^(?:${leadsTo}|${drive}[到至])([^，,。；;的]{2,10})(?:[，,。；;！”]|$)`);

/** 从甲市自驾|3小时|可达乙古镇, |3小时|自驾到乙县: how long one drives there; null where no end is named. */
function drivenLabel(text: string, begin: number, { from, to }: Scene['mention']): Label | null {
  const [, , end = ''] = drivenTo.exec(text.slice(to, to + longest)) ?? [];
  // 乘车1小时到医院看病
  if (end === '' || (!isPlace(end) && ownerKind(end) === 'none')) return null;
  const lead = text.slice(Math.max(begin, from - longest), from);
  const start = setsOff.exec(lead)?.[1] ?? '';
  if (start !== '') return label(`${start}至${end}`, '时间');
  const [, home = '', by = ''] = drivenFrom.exec(lead) ?? [];
  const way = by || (drivenTo.exec(text.slice(to, to + longest))?.[1] ?? '');
  return way === '' ? null : label(home === '' ? end : `${home}至${end}`, `${way}时间`);
}

/** 甲到乙|车程|: what is said of a way, whatever its ends are called. */
const takes = /(?:车程|行程|航程|(?:行车|通行|通勤|运行|旅行)时间)$/;

/** 年初到年底, 上午到下午: times, and no ends of a way. */
const noPlace = /[间最]|[年月日季午夜晨晚][初中末底]?$/;

const journey = /^(?:车程|行程|路程|时间|航程)$/;

const joined = new RegExp(
  '(?:^|[，,。；;：:、])(?:目前|至此|按照规划|此外)?[，,]?([\\u4e00-\\u9fff]{2,6}[与和][\\u4e00-\\u9fff]{2,6}(?:两[地市省县])?之?间)(?:目前|已经?|将|现|共|直接)*' +
    '(?:新?(?:建成|开通|开行|增|规划|拥有|往来|通行|通车|建设|投用)了?)?的?([\\u4e00-\\u9fff]{2,10}?)(?:已|将|总|共|超过?|达到?|为|有|约|近|增至|突破)*$',
);
const longestJoined = 40;
/** What lies between two places is counted, or so long. */
const lies: ReadonlySet<string> = new Set(['count', 'km']);

/** 甲与乙间已通车的铁路有|7条|: of both, and what lies between them; null elsewhere. */
export function betweenLabel({ mention, where: { sentence }, counted }: Scene): Label | null {
  const { text } = sentence.passage;
  const words = text.slice(Math.max(sentence.start, mention.from - longestJoined), mention.from);
  const [, both, what] = joined.exec(words) ?? [];
  return both === undefined ||
    what === undefined ||
    counted !== '' ||
    !lies.has(mention.unit) ||
    /的/.test(what)
    ? null
    : label(both, what);
}
