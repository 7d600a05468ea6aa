import { isWay } from '../../sentences/work-nouns.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';

/** What a journey costs by its ends and the class of its seat: `甲市至乙县硬座|39元|、软卧下铺|158元|` → 甲市至乙县, 硬座票价; 软卧下铺票价 */

const seat =
  '(?:[软硬动][座卧](?:[上中下]铺)?|[一二特]等(?:软?座|卧)|商务座|特等座|优选一等座|无座|站票|[上中下]铺)';
const fare = '(?:单程|全程|全价|优惠)?(?:票价|车票|全价票)?';
const links = '(?:分别|最[低高]|只要|只需|仅需?|只|约|为|是)*';
const place = '[\\u4e00-\\u9fff]{2,8}?';
const ofWay = new RegExp(
  `(?:^|[，,、；;：:\\s])(?:从|由|自)?(${place})[至到](${place})(?:的)?(${seat})?(${fare})${links}$`,
);
/** 小客车从甲站走到乙站|32元|: the toll of a sort of car. */
const ofCar =
  /(?:^|[，,；;：:])([\u4e00-\u9fff]{0,6}车)[从由自]([^，,。；;每费价]{2,8}?)(?:走|开|驶|行驶)?[至到]([^，,。；;每费价]{2,8}?)(?:的)?(?:应|需|要|共)*(?:通行费|过路费|收费|收取|缴费|支付|为|是|需|要)+[约仅]?$/;
const ofSeat = new RegExp(`^[，,、；;\\s]*(${seat})(${fare})${links}$`);
const tells = /票/;
const isFare = /票价$/;
const longest = 40;

/** The fare between two places; null for any other amount. */
export function fareLabel(scene: Scene): Label | null {
  const { mention, where, said, words } = scene;
  if (mention.unit !== 'CNY') return null;
  const last = said.label;
  const next = last !== null && isFare.test(last.indicator) ? ofSeat.exec(words)?.[1] : undefined;
  if (next !== undefined && last !== null) return told(scene, label(last.subject, `${next}票价`));
  const { text } = where.sentence.passage;
  const lead = text.slice(Math.max(where.sentence.start, mention.from - longest), mention.from);
  const [, car = '', enters = '', leaves = ''] = ofCar.exec(lead) ?? [];
  if (car !== '') return told(scene, label(`${enters}至${leaves}`, `${car}收费`));
  const [, from = '', to = '', seated = '', priced = ''] = ofWay.exec(lead) ?? [];
  // 甲市至乙县|3亿元|: no fare but behind 票价, or by the seat
  if (
    to === '' ||
    (seated === '' && priced === '' && !tells.test(text.slice(where.sentence.start, mention.from)))
  )
    return null;
  const train = where.theme();
  return told(
    scene,
    label(`${isTrain.test(train) && isWay(train) ? train : ''}${from}至${to}`, `${seated}票价`),
  );
}

const isTrain = /(?:列车|专列|班列|动车组)$/;

function told(scene: Scene, found: Label): Label {
  readsBy(scene, 'the fare between two places');
  return found;
}
