import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * A clause that leaves out what it measures and has other words in its place: how, since when or by how much, a bracket, a bare
 * 规模. What was measured last says it.
 *
 * `空置率为12%。7月受台风影响走高至|15%|` → 空置率 · `农业贷款9亿元（占全部贷款的|14%|）` → 农业贷款占全部贷款
 */
export const ofLast: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  byAdverb,
  apartFromOthers,
  shareInBracket,
  ofScale,
  addedLess,
  growthItself,
  growthApart,
  pushesIndex,
  floors,
  pastMark,
];

/** What was measured last: in this sentence, else in the one before. */
const lastOf = ({ said }: Scene): Label | null => said.label ?? said.before;
const rate = /[增涨降]([速幅])$/;
const plain = (indicator: string): string => indicator.replace(rate, '');

const adverb = /^(?:受.{1,10}影响|历史上|同?比?上年|去年|同期|相)$/;
/** 受台风影响走高至|15%|, 历史上首次跨过|50亿元|, 同比上年增长|6%|: how and since when. */
function byAdverb({ indicator }: Label, scene: Scene): Label | null {
  const last = lastOf(scene);
  return adverb.test(indicator) && last !== null && last.indicator.length > 1 ? last : null;
}

/** 比全省（5%）和全国（4%）分别高|3.6|、|4.6个百分点|: by how much its growth is the higher. */
function apartFromOthers({ indicator, verb }: Label, { said, mention }: Scene): Label | null {
  const own = said.levels.at(-1) ?? said.label;
  return /^[高低快慢]$/.test(indicator) && (mention.unit === 'pp' || mention.unit === '1') && own !== null
    ? label(
        own.subject,
        /[率比]$|比[重例]$|[增涨降][速幅]$/.test(own.indicator) ? own.indicator : `${own.indicator}增速`,
        verb,
      )
    : null;
}

const bracketed = /[0-9][^（(，,。；;]{0,6}[（(](?:约|仅)?占[^（）()，,]{2,12}$/;
/** 农业贷款9亿元（占全部贷款的|14%|）: what the bracket stands behind is the part. */
function shareInBracket({ indicator, verb }: Label, scene: Scene): Label | null {
  const { said, mention, where } = scene;
  const { sentence } = where;
  return mention.unit === '%' &&
    /^占.{2,}/.test(indicator) &&
    said.label !== null &&
    bracketed.test(sentence.passage.text.slice(sentence.start, mention.from))
    ? label(said.label.subject, `${said.label.indicator}${indicator}`, verb)
    : null;
}

/** 税收增速达14%，居全市首位，规模达到|8亿元|: of the same. */
function ofScale({ indicator, verb }: Label, { said, words }: Scene): Label | null {
  const told = plain(said.label?.indicator ?? '');
  return /^[，,\s]*(?:规模|总量|总额)(?:已|均|也|则)*(?:达到?|为|约|近|超过?)*$/.test(words) &&
    indicator.length === 2 &&
    told !== '' &&
    isMeasure(told) &&
    !told.endsWith(indicator)
    ? label(said.label?.subject ?? '', `${told}${indicator}`, verb)
    : null;
}

/** 存款余额比年初增加9亿元，同比少增|4亿元|: less was added, and there is no less of it. */
function addedLess({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  return /[少多]增了?$/.test(words.trim()) && isMeasure(indicator) && !/增加额$/.test(indicator)
    ? label(subject, `${indicator}增加额`, verb)
    : null;
}

const shareOfIt = /占[^占]{2,}$/;
/** 进出口占全市的61%，增速达|9.4%|; 产值完成率为35%，同比增长|12%|: what has grown is neither the share nor how far it is. */
function growthItself({ subject, indicator, verb }: Label, { mention, words }: Scene): Label | null {
  if (mention.unit !== '%') return null;
  const [, measured = '', bare = ''] = /^(.{2,}?)占[^占]{2,}?([增涨降][速幅])$/.exec(indicator) ?? [];
  if (measured !== '' && /^[增涨降][速幅]/.test(words)) return label(subject, `${measured}${bare}`, verb);
  return /.{2}完成率$/.test(indicator) && /^(?:同比)?(?:增长|下降)了?$/.test(words)
    ? label(subject, indicator.replace(/完成率$/, ''), verb)
    : null;
}

const slower =
  /^[比较][^，,。；;]{1,14}增[速幅](?:回落|加快|放缓|收窄|扩大|提[高升]|高出?|低|快|慢)[了约近]*$/;
/** 吞吐量增长7%，较1至2月增速回落|1.5个百分点|: its growth is the slower. */
function growthApart({ subject, indicator, verb }: Label, { mention, words }: Scene): Label | null {
  return mention.unit === 'pp' && slower.test(words) && !/[率比]$|[增涨降][速幅]$/.test(indicator)
    ? label(subject, `${indicator.replace(shareOfIt, '')}增速`, verb)
    : null;
}

/** 汽油价格上涨2.5%，影响消费价格指数上涨|0.2个百分点|: what has moved it. */
function pushesIndex({ subject, indicator, verb }: Label, { said: { label: last } }: Scene): Label | null {
  return /^(?:影响|推动|带动)[^，,]{2,20}(?:指数|CPI|PPI)/.test(indicator) && subject === '' && last !== null
    ? label(last.subject || last.indicator, indicator, verb)
    : null;
}

/** 使用面积7000平方米，共分|三层|: how many floors. */
function floors({ subject, indicator, verb }: Label, { words, mention, said }: Scene): Label | null {
  return mention.counter === '层' && /(?:共|分)为?$/.test(words.trim()) && indicator === said.label?.indicator
    ? label(subject, '层数', verb)
    : null;
}

const mark =
  /(?:^|[，,；;])([^，,；;。0-9]{2,12}?)(?:首次|成功|一举|历史性)*(?:迈上|突破|跨过|迈过|站上|跨越|迈入|登上)了?[^，,；;0-9]{0,8}(?:台阶|大关|关口)[，,][^，,；;]{0,2}$/;
/** 税收迈上十亿台阶，接近|11亿元|: what has come past the mark. */
function pastMark({ subject }: Label, { words, mention, where: { sentence } }: Scene): Label | null {
  const what =
    words.trim().length > 3
      ? ''
      : (mark.exec(sentence.passage.text.slice(sentence.start, mention.from))?.[1] ?? '');
  return isMeasure(what) ? label(/[0-9]/.test(subject) ? '' : subject, what) : null;
}
