import type { FigureRow } from '../../../../schemas/index.ts';
import { aimNoun } from '../../../grammar/outlook-words.ts';
import type { QuantityMention } from '../../../mention.ts';
import { spans } from '../said.ts';
import { wordAt } from '../words/words.ts';

/** What becomes more or less, told by a verb before it: `新增|上市公司12家` · `降低|用水成本25%` */

/** How a number relates to what it measures: the three columns that say so are decided together. */
export interface Kind {
  readonly kind: FigureRow['kind'];
  readonly direction: FigureRow['direction'];
  readonly baseline: FigureRow['baseline'];
}

export const level: Kind = { kind: 'level', direction: null, baseline: null };

/**
 * 新增上市公司12家, 扩大授信规模900万元: the number belongs to the verb's object. 产能扩大等|8个|项目 and 扩大内需等|6个|方面 count what is
 * named by its deed, and 延长县|5个|乡镇 is a place's.
 */
export function objectOfChange(mention: QuantityMention, before: string): Kind {
  // 提高覆盖率|90%|: a share that is one itself
  const moved = mention.unit === '%' && !/[率度感](?:约|近|超过?|逾)*$/.test(before) ? movedBy(before) : null;
  if (moved !== null) return { kind: 'change', direction: moved, baseline: null };
  if (mention.unit === '%' || mention.unit === 'times' || mention.unit === 'km/h') return level;
  if (addsUp.test(before)) return { kind: 'change', direction: 'increase', baseline: null };
  const verb =
    /^(?:.*[，。；、,;]|.*?)(新增|净增|增加(?!值)|增[开设运铺购派]|(?<![最至大许众不])[多少](?:支出|发电|销售|接待|生产|供应|发放|投产)|减少|扩大|压减|调[减增]|缩短|压缩(?!站|机|空气|天然气|包)|节省(?=时间|距离|路程|里程|车程)|延长)([^，。；,;]{0,40})$/.exec(
      before,
    );
  if (verb === null || /至|到|为|达|有(?![效机色线轨限])|了/.test(verb[2] ?? '')) return level;
  const [, deed = '', object = ''] = verb;
  if ((!deed.includes('增') && object.endsWith('等')) || (deed === '延长' && !extents.has(mention.unit)))
    return level;
  // 新增就业3万人、输转劳动力|5万人|: another deed
  const next = object.slice(object.lastIndexOf('、') + 1);
  const own = object.includes('、') ? wordAt(next, 0, next.length) : null;
  // 新增农田5万亩、灌溉面积|2万亩|: a noun
  const isNoun = own?.word.nominal === true && (own.end === next.length || ofDeed.test(next));
  if (own?.word.role === 'verb' && !isNoun) return level;
  return { kind: 'change', direction: /[减缩少省]/.test(deed) ? 'decrease' : 'increase', baseline: null };
}

/** 新增企业数量为|30家|, 增长学生数达|800人|: so many more, said of how many they are. */
const addsUp =
  /(?:新增(?!长)|净增|增加|(?<=^|[，,；;。：:年月度])增长)(?!值|[点极]|[较最]?[快多慢]|的|后)[^，。；,;、0-9至到为达有了的使后]{1,8}(?<!占比|行业|区|城市|企业(?!数)|(?:带动|推动).*|目标|任务|计划)(?:数量?|[容产发用客流总]量|额|规模|面积|余额)(?:达到?|为|共|约|近|超过?)+$/;

const ofDeed = /(?:面积|企业|机构|能力|专利|商标|大户|场|用地|客户|网点|基地|项目)$/;

/** 降低用水成本|25%|, 降低税率|3个百分点|: which way what stands before a number is moved; null where nothing moves it, or to an end. */
export function movedBy(before: string): Kind['direction'] {
  const verb = movesObject.exec(before)?.[1];
  return verb === undefined ? null : /[降减压缩节削]/.test(verb) ? 'decrease' : 'increase';
}
const movesObject =
  /(?<!最高|最大|最多)(提高|提升|增加(?!值)|降低|减少|压减|压缩|缩短|节约|节省|削减|缩减)了?(?![^，,。；;]*(?:比[例重]|占比|[至到为达占有于]|目标|任务|计划))[^，,。；;0-9]{2,10}(?:约|近|超过?|逾)*$/;

/** What can be made longer: a way, or a time. */
const extents: ReadonlySet<string> = new Set(['km', 'm', '[nmi_i]', 'min', 'h', 'd', 'wk', 'mo', 'a']);

/** 以前绕道要|50分钟|，现在只要|8分钟|: how long it took, and takes now; null for any other time. */
export function thenOrNow({ unit }: QuantityMention, before: string, after: string): Kind | null {
  if (!spans.has(unit)) return null;
  if (onceTook.test(before) && nowTakes.test(after)) return { kind: 'from', direction: null, baseline: null };
  const since = before.search(takesNow);
  return since > 0 && tookBefore.test(before.slice(0, since))
    ? { kind: 'to', direction: null, baseline: null }
    : null;
}
const once = '(?:过去|以前|以往|此前|原来|原先|从前|之前|原本)(?![0-9一二两三四五六七八九十几])';
const takes = '[^，,。；;0-9]{0,12}(?:需要?|[要得花]|耗时|用时)[^，,。；;0-9]{0,6}';
const now = '(?:而)?(?:如今|现在|目前|而今|现仅|现只|(?:通车|建成|开通|投用|运营)后|届时)';
const span = '[0-9一二两三四五六七八九十半.]+[多余]?个?半?(?:小时|分钟|天|个?月)';
const onceTook = new RegExp(`${once}${takes}$`);
const nowOnly =
  '(?:最快|全程|办理|走完|往返|同样|只|仅|[需要用花]|已|可|压缩|缩短|减少|[至到为]|不到|不足|约|近|大概|大约|一般)*';
const nowTakes = new RegExp(`^[^，,。；;0-9]{0,6}[，,；;]${now}${nowOnly}${span}`);
const takesNow = new RegExp(`[，,；;]${now}${nowOnly}$`);
const tookBefore = new RegExp(`${once}${takes}${span}[^，,。；;0-9]{0,6}$`);

const isLimit: ReadonlySet<string> = new Set(['more_than', 'at_least', 'nearly']);
/** 新增产值|过亿元|企业12家: an amount that says how large those are that are counted. */
export const sizesThose = ({ qualifier, unit }: QuantityMention, before: string, after: string): boolean =>
  isLimit.has(qualifier) &&
  // 支持200万以上|人口城市修建地铁
  (ofTown.test(after) ||
    (unit === 'CNY' &&
      (/^的?[\u4e00-\u9fff]{1,8}[0-9]+[个家户项座]/.test(after) ||
        (/[0-9一二两三四五六七八九十]+[个家户项座][^，,。；;、0-9]{0,8}$/.test(before) &&
          after.startsWith('的')))));
const ofTown = /^人口(?:[大强]?[市县镇村]|城[市镇]|乡镇|大国)/;

/** 为4.2%，低于|4.5%|的预期目标: the aim itself, and not by how much something is below it. */
export const isAimItself = (before: string, after: string): boolean =>
  /(?:[低高少多]于|超过)$/.test(before) && aimNoun.test(after);
