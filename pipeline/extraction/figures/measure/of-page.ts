import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { isPlaceName, severalPlaces } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { isOutput, lastOfEconomy } from '../topic/economy.ts';
import { stripLead } from '../words/phrase.ts';
import { withRate } from './continued.ts';
import { inMoney } from './money.ts';

/**
 * Of which measure a place's bare amount or growth is, where the page, its section or the sentences before are about one of the economy.
 *
 * `甲市以|5万亿元|领跑`, `乙市|3618亿元|，丙市|3606亿元|`, `丁市力争增长|6%|`: how a place stands and what helps it are no measures.
 */

const perHead = /(?:[看论按比]|以)人均|人均(?:来看|而言|方面|看)|人均(?=[，,])/;
const sentencesBack = 4;

/** The last such measure that is told of before the number: here, in its passage, in the heading over it or the passage before, else in the headline. */
function measureOfPage({ mention, where: { sentence, earlier, passed, economy } }: Scene): string {
  const here = sentence.passage.text.slice(sentence.start, mention.from);
  const told = [
    here,
    ...earlier.map(({ text }) => text).reverse(),
    sentence.passage.section ?? '',
    ...passed
      .slice(-sentencesBack)
      .map(({ text }) => text)
      .reverse(),
  ];
  const found = told.map(lastOfEconomy).find((one) => one !== '') ?? economy();
  // 地区生产总值 of each is called 人均GDP
  return found !== '' && perHead.test(here) ? `人均${found.replace(isOutput, 'GDP')}` : found;
}

/** How much it comes to or how it stands: what parts a place from its amount. */
const links =
  /(?:以|[则仅只]有?|也|还|才|却|都|均|已经?|分别|依次|合计|一?共|为|是|[高多]?达到?|有|首次|首度|仍|不过|提出|力争|争取|预计|计划|目标|站稳|守住|坐稳|冲刺|冲击|剑指|挺进|迈上|跨过|逼近|直逼|[（(])+$/;
/** 凭借光伏|增长, 受出口带动|增长: what helps or hinders. */
const helped =
  /(?:凭借?|依托|依靠|靠着?|得益于|受益于|借助)([^，,。；;]{2,14}?)(?=(?:逆势|仍|同比)?(?:增长|上升|下降)$)|(?:受|在)[^，,。；;]{2,14}?(?:带动|拉动|影响|拖累|推动|支撑|提振)下?(?=(?:逆势|仍|同比)?(?:增长|上升|下降)$)/;
const grown = /(?:同比|仍|仅|只|还|也|都|均|全年|逆势|分别|力争|争取|预计|计划|实现|继续|保持)*(?:增长|增)$/;

/** Whose a bare number is: the place or places that its words are, and no more; empty where they are something else. */
function placeAlone({ words, run, index }: Scene, end: RegExp): string {
  const name = stripLead(words.trim()).replace(end, '').trim();
  if (isPlaceName(name)) return name;
  if (name.length > longestNames || !/[、和与及]/.test(name)) return '';
  const plain = name.replace(/(?<=.{2})[两二三四五六七八九十]+[省市县区州]$/, '');
  const list = run.count > 1 ? listed(name, run.count) : null;
  if (list !== null) {
    const one = list.members[index - run.first] ?? '';
    return list.head === '' && isPlaceName(one) ? one : '';
  }
  return plain.split(/[、和与及]/).every(isPlaceName) || severalPlaces(`${name}总量`) === name.length
    ? plain
    : '';
}
const longestNames = 30;

const so = '[0-9一二两三四五六七八九十]+[座个](?:城市|设区市|地级市|市州|县市区|县区|[县市区]|省份)';
const manyPlaces = new RegExp(`(?:^|[，,。；;有]|其中|另)(${so})$`);
/** 另有5座城市|不足2千亿元|: so many of them as have each no more. */
const placesCounted = ({ mention, where: { sentence, at } }: Scene): string =>
  manyPlaces.exec(sentence.passage.text.slice(at, mention.from).replace(links, ''))?.[1] ?? '';

const aClass = /^(?:城市|设区市|地级市|市州|县市区|县区|[县市区]|省份)$/;
/** 另有|5座城市|不足2千亿元: of which they are told by the amount; null where none stands right behind them. */
function countedByAmount({ subject, indicator }: Label, scene: Scene): Label | null {
  const { mention, countedEnd, where } = scene;
  if (mention.unit !== 'count' || !aClass.test(indicator)) return null;
  const { text } = where.sentence.passage;
  const next = where.sentence.quantities.find(({ from }) => from >= countedEnd);
  if (next?.unit !== 'CNY' || text.slice(countedEnd, next.from).replace(links, '') !== '') return null;
  if (!/^(?:$|[，,。；;、])/.test(text.slice(next.to, next.to + 1))) return null;
  const told = toldInMoney(scene);
  return told === '' ? null : label(subject, `${told}${text.slice(countedEnd, next.to)}的${indicator}`);
}

/** Behind the amount stands nothing that it could be of: the clause ends, goes on with a rate, or says how the place stands. */
const closed = /^(?:$|[，,。；;、）)（(！\s]|[和与及]|的(?:GDP|体量|总量|成绩|规模))/;
export const standsSo =
  /^(?:继续|仍|依然|再次|稳|牢牢|暂)*(?:位[居列于]|名列|排[名在第]|高居|跃居|居(?![民住家])|列(?![车入])|领跑|领先|领衔|登顶|夺冠|垫底|坐|守住|紧[随跟追]其后|次之|殿后)/;

/** 甲市|3618亿元|, 乙市以|3606亿元|、增长5%稳坐第三: of the measure told of, in this sentence else on the page; null where the words say one. */
function amountOfPage(found: Label, scene: Scene): Label | null {
  const { mention, said, counted, where } = scene;
  if (mention.unit !== 'CNY' || counted !== '') return null;
  if (
    /合计|差距/.test(found.indicator) ||
    isMoney(found.indicator) ||
    (said.label === found && !standsSo.test(found.indicator))
  )
    return null;
  const behind = where.sentence.passage.text.slice(mention.to, mention.to + 8);
  if (!closed.test(behind) && !standsSo.test(behind)) return null;
  const who = placeAlone(scene, links) || placesCounted(scene);
  if (who === '') return null;
  const told = toldInMoney(scene);
  if (told === '') return null;
  readsBy(scene, 'a bare amount of the measure that the page is about');
  return label(who, told);
}

const toldInMoney = (scene: Scene): string =>
  scene.said.levels.findLast(({ indicator }) => isMoney(indicator))?.indicator ?? measureOfPage(scene);

/** 乙市还领先|90亿元|: by how much more one has of it. */
const apart = /(?:[仅只]|相)[差隔]$/;
const leads = /^(?:还|仍|曾|将|就)*((?:领先|落后|反超|赶超|超出|高出|多出)[^，,0-9]{0,8})$/;
function leadOfPage({ subject, indicator }: Label, scene: Scene): Label | null {
  // 两强只隔|9亿元|: how far they are apart
  if (scene.mention.unit === 'CNY' && apart.test(indicator)) {
    const measure = measureOfPage(scene);
    return measure === '' ? null : label(subject, `${measure}差距`);
  }
  const lead = scene.mention.unit === 'CNY' ? (leads.exec(indicator)?.[1] ?? '') : '';
  if (lead === '' || ownerKind(subject) !== 'place') return null;
  const told = toldInMoney(scene);
  return told === '' ? null : label(subject, `${told}${lead}`);
}

const isMoney = (indicator: string): boolean =>
  inMoney.test(indicator) || (isMeasure(indicator) && !/[率速幅]$/.test(indicator));

const rates = /^(?:(?:当季|全年|经济|当年)?增[速幅]|(?:经济)?增长|经济|经济总量|总量|体量)$/;
const isSet = /^(?:都|均|也)?把(.{2,10}?)(?:目标)?(?:定|设定?|锁定|确定)$/;

/** 甲市力争增长|6%|, 乙市凭借汽车增长|7%|, 把增速定在|5%|: the growth of what the page is about; null where something else grows. */
function growthOfPage(found: Label, scene: Scene): Label | null {
  const { mention, words, said } = scene;
  // 以5万亿元、增长|5%|稳坐第三
  if (mention.unit === '%' && standsSo.test(found.indicator) && said.label !== null) return said.label;
  const set = isSet.exec(found.indicator)?.[1] ?? '';
  const rate = set || (found.indicator === mention.text && grown.test(words) ? '增长' : found.indicator);
  if (rates.test(rate) && ownerKind(found.subject) === 'place') {
    const measure = measureOfPage(scene);
    // 投资回升。经济增长|3%|: of its whole output alone
    if (measure !== '' && (!rate.startsWith('经济') || isOutput.test(measure)))
      return label(found.subject, ofRate(measure, rate));
  }
  if (set !== '') return label(found.subject, set);
  const [help = '', by = ''] = mention.unit === '%' ? (helped.exec(words) ?? []) : [];
  if (help === '' || isMeasure(by)) return null;
  const who = placeAlone({ ...scene, words: words.replace(help, '') }, grown);
  if (who === '') return null;
  const last = said.label?.indicator ?? '';
  const measure = isMeasure(last) && !/[率速幅]$/.test(last) ? last : measureOfPage(scene);
  return measure === '' ? null : label(who, measure);
}
const ofRate = (measure: string, rate: string): string =>
  /[速幅]$/.test(rate) ? withRate(measure, rate.replace(/^经济/, '')) : measure;

/** What a label that says no measure is of where the page says it; null where the words or the page say none. */
export const ofPageTold = (found: Label, scene: Scene): Label | null =>
  amountOfPage(found, scene) ??
  countedByAmount(found, scene) ??
  leadOfPage(found, scene) ??
  growthOfPage(found, scene);
