import { isMeasure } from '../../../grammar/measures.ts';
import { priceOfEach } from '../amount/price.ts';
import { partOfShare } from '../measure/continued.ts';
import { grownLabel } from '../measure/trades.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label, otherEnds } from '../said.ts';
import { isCountedItself, listed, measuresListed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import type { Topic } from '../topic/phrase.ts';
import { aspectOf, nearTopic } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { opensShare } from '../words/words.ts';
import { groupedLabel, timedLabel } from './grouped.ts';
import { namedAhead } from './named-ahead.ts';
import { withSharedLead } from './shared-lead.ts';
import { singleLabel } from './short-names.ts';
import { ofTownAndCountry } from './town-and-country.ts';
import { ofTownsTold } from './towns-told.ts';

/** Labels of numbers that stand side by side, each of its own owner: `甲市、乙市分别增长|3%|和|4%|` → the first is the first one's */

export function parallelLabel(scene: Scene): Label | null {
  const read =
    timedLabel(scene) ?? singleLabel(scene) ?? groupedLabel(scene) ?? namedAhead(scene) ?? listedLabel(scene);
  const found = read === null ? null : withSharedLead(read, scene);
  // 甲、乙进出口分别占全省的|12%|、|65%|: each one's share
  const share = found === null || found.indicator.includes('占') ? null : shares.exec(scene.words.trim());
  if (found !== null && share !== null && found.indicator === share[1])
    return label(found.subject, `占${share[1]}`);
  return found === null || share === null
    ? found
    : label(found.subject, `${found.indicator}${share[1] ? `占${share[1]}` : '占比'}`);
}
const shares = /分别(?:约|各)?占(?:到|了)?([^，,。；;]{0,14}?)的?(?:近|约|超过?)*$/;

function listedLabel(scene: Scene): Label | null {
  const { before, counted, run, index, where, said, words, mention } = scene;
  const place = index - run.first;
  const measures = measuresListed(stripLead(words), run.count);
  if (measures !== null) return ofMeasures(measures, place, scene);
  const plain = mention.unit === 'pp' ? words : '';
  const ranked = mention.unit === 'rank' ? (/^(.{4,}?)分别/.exec(stripLead(words))?.[1] ?? '') : '';
  const own =
    ranked ||
    (before.subject !== '' ? before.subject : before.object || plain)
      .replace(standing, '')
      .replace(timeInside, '');
  // 城乡特困人员供养标准: the whole of it, whatever adverb its words hold
  const standard = own.startsWith('城乡') ? /^城乡[^，,]{2,14}?标准/.exec(stripLead(words))?.[0] : undefined;
  const both = ofTownAndCountry(standard ?? own, run.count, place);
  if (both !== null) return both;
  // 分别占项目总数和投资总额的|8%、9%|: what follows is no list of owners
  const list = opensShare.test(own) || comparesWith.test(own) ? null : listed(own, run.count);
  const member = list?.members[place];
  if (ranked !== '' && member !== undefined && list?.members.every((one) => ownerKind(one) === 'none'))
    return label(findSubject(where, 'place', own), `${member}${growth.test(list.head) ? list.head : ''}`);
  if (list !== null && member !== undefined) {
    const deed = deedWith(list.head, scene);
    const indicator = before.subject !== '' ? `${list.head}${deed}` : list.head;
    // 全市公路、铁路货运量: of the place that the list opens with
    const at = list.head === '' ? 0 : placeEnd(own);
    const [first = '', ...rest] = list.members;
    if (
      at > 0 &&
      at < first.length &&
      rest.every((one) => placeEnd(one) === 0 && !one.endsWith(first.slice(at)))
    )
      return label(own.slice(0, at), `${place === 0 ? first.slice(at) : member}${indicator}`);
    // 全市GDP增长5%，其中第一、二、三产业分别增长…: of whom the whole is
    const sectorOf = ofSector(scene, member, indicator, own);
    if (sectorOf !== null) return sectorOf;
    const [, town = '', sector = ''] = /^(.+?)(第[一二三]产业)$/.exec(member) ?? [];
    if (indicator !== '' && ownerKind(town) === 'place') return label(town, `${sector}${indicator}`);
    // 工业增加值、固定资产投资增速分别为|8%、7%|: of the one place
    if (growth.test(indicator) && isMeasure(member))
      return label(findSubject(where, 'place', own), `${member}${indicator}`);
    // 城市、农村低保标准, 养老、失业保险参保人数: of which people, and nobody whose it is
    if (indicator !== '' && (townOrCountry.test(member) || indicator.startsWith('保险')))
      return label(findSubject(where, 'place', own), `${member}${indicator}`);
    if (indicator !== '' || counted !== '') return label(member, indicator || counted);
    // 化工、电气机械等行业分别增长|3%|和|4%|: of the measure that was told of
    const trade = /行业$/.test(member) && before.changed;
    const told = (said.label ?? (trade ? said.before : null))?.indicator ?? (trade ? '增速' : '');
    if (
      told !== '' &&
      !isCountedItself(member, mention) &&
      (trade || ownerKind(member) !== 'none' || /企业$/.test(member))
    )
      return label(member.replace(/等(?=行业$)/, ''), told);
    const price = list.members.some(isMeasure) ? '' : priceOfEach(scene);
    if (price !== '') return label(member, price);
    // 进口木材和水果分别增长|5%|和|6%|: goods, and what is done with them
    const traded = /^(?:进口|出口|进出口|销售|生产|投资)$/.test(before.verb) ? before.verb : '';
    // 甲市财政收入、税收收入分别达到…: the place that the list opens with has them all
    const end =
      traded === '' && list.members.every((one) => isMeasure(one) || /[进出]口$/.test(one))
        ? placeEnd(own)
        : 0;
    if (end > 0 && end < (list.members[0]?.length ?? 0))
      return label(own.slice(0, end), place === 0 ? member.slice(end) : member);
    const whose = findSubject(where, traded === '' ? 'place' : 'agent', own);
    return label(list.members.includes(whose) || whose === own ? '' : whose, `${traded}${member}`);
  }
  const near = nearTopic(where);
  const others = near === null || comparesWith.test(near.name) ? null : listed(near.name, run.count);
  const other = others?.members[place];
  // 整改率99%，事故起数、死亡人数“双降”，分别下降|8%|和|9%|: of those that the clause before lists without numbers
  if (own === '' && other !== undefined && others?.head === '' && others.members.every(isMeasure))
    return label(findSubject(where, 'place', other), other);
  const level = (own === '' ? grownLabel(scene) : null) ?? ofLevels(scene, own, place);
  if (level !== null) return level;
  if (other !== undefined && near !== null) return ofListBefore(scene, other, near.indicator);
  return near === null ? ofTownsTold(own, scene) : ofMeasuresTold(near, own, place, scene);
}

/** 全市财政收入以及税收稳步增长，分别为|61亿元|和|48亿元|: of the measures that the clause before lists; null where it lists none. */
function ofMeasuresTold(
  { name, indicator }: Topic,
  own: string,
  place: number,
  { run }: Scene,
): Label | null {
  const measure = own === '' ? measuresListed(`${indicator}分别`, run.count)?.[place] : undefined;
  return measure === undefined ? null : label(name, measure);
}

/** What is done behind a list: 交通、教育行业分别完成|5亿元| → 完成投资; a measure before it says so alone, 甲市、乙市投资分别完成. */
function deedWith(head: string, { before, said }: Scene): string {
  if (!/^(?:投资)?$/.test(before.object) || !/完成$/.test(before.verb)) return before.object || before.verb;
  if (isMeasure(head)) return '';
  return `${before.verb}${/投资/.test(`${before.object}${said.label?.indicator}`) ? '投资' : ''}`;
}

/** 甲市接待游客人次、旅游收入分别增长|3%|和|4%|: each is a measure of its own, of the one place. */
function ofMeasures(measures: readonly string[], place: number, { where }: Scene): Label {
  const { owner, rest, kind } = splitOwner(measures[0] ?? '');
  const isWhose = kind === 'place' && rest.length > 1;
  // 甲市生产总值、乙市生产总值分别增长: each of its own place
  const own = splitOwner(measures[place] ?? '');
  if (place > 0 && own.kind === 'place' && own.rest.length > 1) return label(own.owner, own.rest);
  const measure = place === 0 && isWhose ? rest : (measures[place] ?? '');
  return label(isWhose ? owner : findSubject(where, 'place', measure), measure);
}

/** 甲、乙GDP均超千亿元，增速达到|5%|和|6%|: what is told of those that the clause before lists. */
function ofListBefore({ before, said, mention, where }: Scene, other: string, told: string): Label | null {
  const measured = said.unit === 'count' ? said.before : (said.label ?? said.before);
  const aspect = aspectOf(where);
  const deed = /^(?:投资|消费|出口|进口|销售|生产)$/.test(before.verb) ? before.verb : '';
  // 甲、乙GDP均超千亿元，在全省分列|第五|和|第八|: among whom is no measure
  const object = mention.unit === 'rank' && !isMeasure(before.object) ? '' : before.object;
  const indicator = object || deed || told || `${measured?.indicator ?? ''}${aspect}`;
  return indicator === '' ? null : label(other, indicator);
}

/** 宜春和新余|上半年|签约金额 */
const timeInside =
  /(?<=[、和与].{2,8})(?:[0-9]{4}年|今年|去年)?(?:[上下]半年|前三季度|[一二三四]季度|(?:前?[0-9]{1,2}(?:[-—至][0-9]{1,2})?个?)月份?)(?=.{2})/;

/** 全市投资增长5%，其中第一、二、三产业分别增长|2%、3%、4%|: of whom the whole is, and of what was told of; null for any other. */
function ofSector({ said, where }: Scene, member: string, head: string, own: string): Label | null {
  if (!/^第[一二三]产业$/.test(member)) return null;
  const last = head === '' ? (said.levels.at(-1) ?? said.label ?? said.before) : null;
  const whole = (last?.indicator ?? '').replace(/^.*第[一二三]产业/, '');
  const measure = head || (/(?:生产总值|GDP)$/.test(whole) ? '增加值' : isMeasure(whole) ? whole : '');
  const home = findSubject(where, 'place', own);
  return measure === '' || ownerKind(home) !== 'place' ? null : label(home, `${member}${measure}`);
}

/** 进出口总额、实际使用外资|分别位列全省第1、第2位 */
const standing = /(?<=.{2})分别(?:位列|位居|排名|列|居|排)?(?:全[国省市县区州]|第)?$/;
/** 分别比上年多|9亿元、6亿元| */
const apart = /分别[比较](?:上年|去年)(?:同期)?(?:多|少|增|减)(?:了|约)?$/;

const townOrCountry = /^(?:城[市镇乡区]|农村|乡村)$/;

const growth = /^(?:同比)?(?:增[幅速]|增长率|涨幅|降幅)$/;

/** 甲、乙进出口10亿元和3亿元，同增|1%|和|3%|: the last levels are of one measure, each of its own. */
const areOfOne = (levels: readonly Label[], count: number): boolean =>
  levels.length === count &&
  levels.every(({ indicator }) => indicator === levels[0]?.indicator) &&
  new Set(levels.map(({ subject }) => subject)).size === count;

/** How far back the first number of such a list is looked for. */
const longestRun = 80;

/** The levels that were told of, in order, where the numbers go through them: how each has grown, or what it is a share of. */
function ofLevels(
  { before, run, said, words, mention, where }: Scene,
  own: string,
  place: number,
): Label | null {
  // 煤、油的占比分别从46%、29%调整为2008年的|39%|、|31%|: the other ends of the same
  const { text } = where.sentence.passage;
  const lead = text.slice(Math.max(where.at, mention.from - longestRun), mention.from);
  const start = own === '' && otherEnds.test(lead) ? said.levels.at(place - run.count) : undefined;
  if (start !== undefined && said.levels.length >= run.count) return start;
  // 发运货物3万标箱，货值42亿元，分别增长|38.5%|和|51.2%|: the first is the first level's.
  // 发送旅客1.8亿人次，票务收入81亿元，增幅分别是|20%|和|27%|
  const isGrowth =
    own === ''
      ? before.changed || apart.test(words)
      : mention.unit === 'times' || growth.test(own) || apart.test(words);
  const level =
    isGrowth &&
    (/分别/.test(words) ||
      areOfOne(said.levels.slice(-run.count), run.count) ||
      (own === '' && said.levels.length === run.count))
      ? said.levels.at(place - run.count)
      : undefined;
  if (level !== undefined && said.levels.length >= run.count) return level;
  // 甲路和乙路总投资分别为86亿元和72亿元，里程分别为|62公里|、|58公里|: the first is the first one's
  const each =
    /分别|依次/.test(words) && own.length > 1 && splitOwner(own).owner === ''
      ? said.levels.slice(-run.count - place, said.levels.length - place)
      : [];
  const [one] = each;
  if (
    one !== undefined &&
    each.length === run.count &&
    each.every(({ subject, indicator }) => subject !== '' && indicator === one.indicator) &&
    new Set(each.map(({ subject }) => subject)).size === run.count
  )
    return label(each[place]?.subject ?? '', own);
  // 新增甲类企业46家、乙类企业12家，总数分别达到|312家|、|68家|
  const isSum = /^(?:总数|总量|累计|数量)$/.test(own) && /分别/.test(words);
  // 新增甲类企业3家、乙类企业4家，累计分别达|9家|、|15家|
  const isTotal = own === '' && mention.unit === 'count' && inAll.test(words.trim());
  const sum = isSum || isTotal ? said.levels.at(-run.count + place) : undefined;
  if (sum !== undefined && said.levels.length >= run.count)
    return label(sum.subject, isTotal ? sum.indicator : `${sum.indicator}${own.replace('累计', '总数')}`);
  // 同比分别增长72%、84%，分别占全省的|31.8%|、|33.6%|: the first is of the first level
  const share = opensShare.exec(own)?.[0];
  const whole = share === undefined ? undefined : said.levels.at(place - run.count);
  if (share !== undefined && whole !== undefined && said.levels.length >= run.count)
    return label(
      whole.subject === whole.indicator ? '' : whole.subject,
      `${whole.indicator}${partOfShare(trim(share), run.count, place)}`,
    );
  return null;
}

const inAll = /^[，,、]?(?:累计|总数)已?(?:分别|各)?(?:达到?|为|有|增至)(?:[0-9].*)?$/;
/** 增速比全国、全省分别高|0.4个和0.7个百分点|: with whom it is compared, and whose it is not. */
const comparesWith = /(?:(?<![占同环对])比(?![例重赛率亚值特])|高于|低于|快于|慢于|优于)全[国省市球]/;
