import { isMeasure } from '../../../grammar/measures.ts';
import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { isAgain, ofMeasure } from '../measure/continued.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { measureOfHeading, withMeasure } from '../scene/heading.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import type { Topic } from '../topic/phrase.ts';
import { aspectOf, nearTopic } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { movedRank } from './rank-moved.ts';

/** Labels of ranks: `总量位居全国|第12|` → …, 总量 · `人均GDP连续多年全省|第二|` → …, 人均GDP */

const amongWhom = new RegExp(
  `(?:(?:居|在)?${anyOf(scopes('world', 'nation', 'home', 'part'))}(?:同类)?` +
    '(?:[^的，,、]{0,8}(?:城市|省份|市州|州市|地市|省区市|各省|地级市|设区市|区县|县区|县市区?|市县区?|开发区|经开区|高新区|中))?)(?:的|第一方阵|前列|中)?$|^在[^，,。；;：:的0-9]{2,16}中$',
);
const rankVerbs =
  /(?:(?:从未|未曾|没有?)(?:掉出|跌出|离开过?|退出)|位居|位列|名列|排名|排在|排到|排|稳居|跃居|高居|居于|居|列(?!车|数)|跻身|进入|挺进|荣获|荣膺|勇夺|夺得|拿下|摘得|斩获|获得|获|升至|跃升至|上升至|前移至|回到|重返|重回|退居|[降滑跌退]至|为|是|达到|保持)/;
const adverbs =
  /(?:以[^，,0-9的]{2,6}(?:优势|成绩|实力|得票)|一举|成功|强势|再次|更|却|[还尚并]?未|没有|(?:未来|今后)(?:[0-9一二三四五六七八九十]+年)?|仍|依然|继续|首次|已|分别|均|则|稳|虽|虽仅|仅|还|也|(?<![成首京帝古])都|就|上连续.*|[连持]续.*|多年来?|常年|长期)$/;

const listsNext = /^[名位]?的([^，,。；;：:的]{1,6}?)(?:分别|依次)?[是为有：:]/;

/** 全国, 全省城市: words that only say among whom are no longer. */
const ability = /.{2}(?:潜力|实力|竞争力|质量|指数|水平|能力)$/;
const longestScope = 6;

/** 甲市|以4741亿元的|经济总量位居第二, 乙市|以3782亿元|稳居第三, 丙区|以56家|企业数量位居首位 */
const by =
  /(?<!可|加|予|所|得|难|用)以[0-9.]+[万亿]*(?:[^，,的]{0,4}(?:的(?=.{2})|(?=(?:稳|继续|依然|仍|再次)*(?:[位居列]|排名|排在|排第|排全|排$|名列|高居)))|[个家座所条项户人处名件](?=[^，,的]{2,10}(?:数量?|总[数量])(?:[位居列排名稳高]|$)))/;
/** 11个|地市中, 五大|工业城市中, 9个|县市区和开发区中: among so many. */
const ones =
  '(?:市州|州市|设区市|地级市|县市区|县[（(]市、区[）)]|市县|城市|县区|区县|地市|省份|省区市|港口|机场|口岸|开发区|功能区|高新区|经开区|区|县|市)';
const manyOnes = new RegExp(
  `^(?:援[疆藏]|兄弟|同类|一线|工业|中心|沿海|万亿|副省级|计划单列|主要)?${ones}(?:[、和与及]${ones})*[中之]?$`,
);
/** 较去年同期前移|3位| */
const movesOnly =
  /^(?:全[国省市县])?(?:位次|排名)?(?:[比较][^，,]{2,8}?)?(?:前移|上升|提升|跃升|前进|后移|下降|进位|晋升|上移)(?:了)?$/;

/** 总量由全省第十|跃升至第六|: of the same. */
const leaves =
  /[由从][^，,。；;]{0,8}第[^，,。；;]{1,5}(?:跃升|上升|提升|前移|晋升|攀升|下降|下滑|升|跃|降)[至到居][^，,。；;]{0,6}$/;

const ofTheSame = ({ said, words }: Scene, plain: string): boolean =>
  movesOnly.test(plain) || (leaves.test(words) && (said.unit === 'rank' || /^[，,、]?[由从]/.test(words)));

const isAmongSo = (words: string): boolean =>
  manyOnes.test(
    words
      .trim()
      .replace(/^.*(?:[0-9]+个?|[一二两三四五六七八九十]+[大个座])/, '')
      .replace(/(?<=中)[仅只]?(?:排名?|位[列居]|名列|[列居])在?$/, ''),
  );

/** Labels a rank by what is ranked. */
export function rankLabel(whole: Scene): Label {
  const { words, before, said, where, heading, mention, joined } = whole;
  readsBy(whole, 'a rank in what stands before it');
  const moved = movedRank(whole);
  if (moved !== null) return moved;
  // 增速列全省14个市州|第6位|: among so many
  if (said.label !== null && said.unit === 'count' && isAmongSo(words)) {
    const levels = said.levels.filter(({ indicator }) => indicator !== said.counted);
    const before = where.sentence.passage.text.slice(where.at, said.at);
    // 甲市的均好度，在33个城市中排|第5名|: of what the clause before names
    const near =
      levels.length === 0 && /^[，,\s]*在?[全我]?[国省市]?$/.test(before) ? nearTopic(where) : null;
    if (near !== null && near.indicator.length > 1 && !opensWithVerb(near.indicator))
      return label(near.name, near.indicator);
    return rankLabel({
      ...whole,
      words: before.replace(/^[，,\s]+|全[国省市]$/g, ''),
      said: { ...said, label: levels.at(-1) ?? said.before, unit: '', counted: '' },
      joined: false,
    });
  }
  const listed = boardOf(where.sentence.passage.text.slice(where.at, mention.from));
  const topic = nearTopic(where);
  if (listed !== '')
    return label(topic === null || topic.kind === 'none' ? findSubject(where, 'place') : topic.name, listed);
  const plain = stripLead(words)
    .replace(by, '')
    .replace(/[由从]$/, '');
  if (said.label !== null && ofTheSame(whole, plain)) return said.label;
  const at = plain.search(rankVerbs);
  // 税收3亿元，完成居全县|第3位|: of the income
  const phrase = bare(at >= 0 ? plain.slice(0, at) : plain).replace(/^完成$/, '');
  const behind = plain.slice(at).replace(rankVerbs, '');
  const taken = at >= 0 ? bare(behind.replace(/^[至到]/, '')) : '';
  const aspect = aspectOf(where);
  if (phrase.length < 2) {
    const name = topic?.name ?? said.label?.subject ?? findSubject(where, 'place');
    if (isMeasure(taken)) return label(name, taken);
    // 位列小康指数第11位、全国先进制造业城市|第17位|: what else it is ranked among
    if (joined && said.unit === 'rank' && at < 0 && plain.length > longestScope)
      return label(said.label?.subject ?? name, trim(plain));
    // 位居百强县投资潜力|第3|
    if (at === 0 && ability.test(taken)) return label(said.label?.subject || name, taken);
    // 实现开门红：增加值增长9%，列全市|第1位|: of what has been measured behind the colon
    const isTold = said.label !== null && said.unit !== 'rank' && isMeasure(said.label.indicator);
    if (heading !== '' && !isTold) return label('', heading);
    if (said.label !== null) return rankedAgain(whole) ?? ofWhoIsTold(whole, withoutStreak(said.label));
    return label(
      name,
      aspect || measureIn(topic) || taken || bare(before.object) || boardBefore(where) || '排名',
    );
  }
  // 增速前三位的县是…: those that are listed next, and not who the figure before is of
  const next = listsNext.exec(where.sentence.passage.text.slice(mention.to, mention.to + 12))?.[1] ?? '';
  const measured =
    next === '' ? phrase : withMeasure(phrase, measureOfHeading(where.sentence, where.earlier));
  if (measured !== phrase) return label(next, `${measured}${/^总/.test(phrase) ? phrase : ''}`);
  const { owner, rest } = splitOwner(phrase);
  if (owner !== '' && rest !== '') return label(owner, rest.replace(/^的/, ''));
  if (owner !== '')
    return label(
      owner,
      isMeasure(taken)
        ? taken
        : aspect ||
            (said.label?.indicator ?? '').replace(/(?<=..)占.*$/, '') ||
            taken ||
            boardBefore(where) ||
            '排名',
    );
  const whose = phrase.lastIndexOf('的');
  if (whose > 1) return label(phrase.slice(0, whose), phrase.slice(whose + 1));
  return rankedOf(phrase, whole);
}

/** 增速 alone is that of what was measured before: GDP增长8.8%，增速列全省第一; 生产总值6040亿元。总量居全省第一 */
function rankedOf(phrase: string, { said, where }: Scene): Label {
  // 在14个市州中，甲市总量排第五，增速排|第一|: those that are counted have none
  const told = said.label?.indicator === said.counted ? null : said.label;
  // 粮食产量50万吨，产量居全省|第三|: the same by its last word; 规上企业300家，数量居全省|第二|
  if (told !== null && isAgain(phrase, told.indicator)) return told;
  if (told === null && said.label !== null && said.counted.length > 1 && /^(?:数量|总数)$/.test(phrase))
    return label(said.label.subject, `${said.counted}${phrase}`);
  // 税收8亿元，超序时进度6个点，增幅居全市|第三|: of the tax
  const own = /^超|进度$/.test(told?.indicator ?? '')
    ? (said.levels.findLast(({ indicator }) => isMeasure(indicator)) ?? told)
    : told;
  const last = own ?? (isMeasure(said.before?.indicator ?? '') ? said.before : null);
  const base =
    /^(?:增速|增幅|增量|总量|规模|占比|比重|数量|总数|完成(?:情况|进度))$/.test(phrase) &&
    last !== null &&
    !last.indicator.includes(phrase) &&
    (last.indicator.length <= 8 || isMeasure(last.indicator))
      ? last.indicator
      : '';
  return last !== null && base !== ''
    ? label(
        last.subject,
        /^(?:增量|总量|规模)$/.test(phrase) && isMeasure(base)
          ? ofMeasure(base, phrase)
          : `${base.replace(/^完成(?=.*完成)|总量$|增[速幅]$/, '')}${phrase}`,
      )
    : label(findSubject(where, 'place', phrase), phrase);
}

/** 创新能力连续|9年|位居第一方阵，2020年居|第8位|: how long it stood so is no part of what is ranked. */
const withoutStreak = ({ subject, indicator, verb }: Label): Label =>
  label(subject, indicator.replace(/(?<=..)连续(?:位|稳|跃|名)?[居列保].*$/, ''), verb);

/** 甲县跌出前十，今年回到|第九位|: what it did is nothing that is ranked. */
const measureIn = (topic: Topic | null): string =>
  topic === null || opensWithVerb(topic.indicator) ? '' : topic.indicator;

/** 全国千亿县增至24个，甲县未入围，居|第35位|: of whom the clause between tells, and not of those that were counted. */
function ofWhoIsTold({ said, where }: Scene, last: Label): Label {
  const { topic, at } = where.topics.upTo(where.sentence, where.at).at(-1) ?? { topic: null, at: 0 };
  // 产量30万吨，柳湾镇贡献最大，居全省第三位: only what is counted has had no rank
  if (topic?.kind === 'place' && at > said.at && said.label?.indicator === said.counted)
    return topic.indicator === '' || isMeasure(topic.indicator)
      ? label(topic.name, topic.indicator || last.indicator)
      : label(`${topic.name}${topic.indicator}`, last.indicator);
  const clause =
    where.sentence.passage.text
      .slice(said.at, where.at)
      .split(/[，,；;]/)
      .at(-2) ?? '';
  const words = stripLead(clause);
  const who = words.slice(0, placeEnd(words));
  return who === '' || !notIn.test(words.slice(who.length)) ? last : label(who, last.indicator);
}
const notIn = /^(?:[仍还也却]|依然|尚)*(?:没有?|未|不在|不是|无缘)/;

/** 生产总值4万亿元，经济总量居全国第8位，居西部|第二位|: of what has just been ranked; 企业45家，占比6%，居|第二|: of their share; null where the last is neither. */
function rankedAgain({ said, where: { sentence } }: Scene): Label | null {
  const unit = sentence.quantities.find(({ from }) => from === said.at)?.unit;
  const last = said.measured.at(-1) ?? '';
  const whose = said.label?.subject ?? '';
  if (unit === 'rank' && isMeasure(last)) return label(whose, last);
  return unit === '%' && last === '占比' ? label(whose, `${said.counted}${last}`) : null;
}

function bare(words: string): string {
  let phrase = trim(words);
  for (let last = ''; last !== phrase; ) {
    last = phrase;
    phrase = trim(phrase.replace(amongWhom, '').replace(adverbs, ''));
  }
  return phrase;
}

const chosenAs =
  /(?:评为|评选为|列入|入选|跻身|登上|位列|名列|荣登)了?(“[^“”]{4,30}”(?:榜单?|名单)?|[^，,。；;“”位列居第]{2,24}(?:榜单?|排行榜))(?:上|中)?(?:的|位?列)?$/;

/** 曾被评为“甲城市”榜单|第4名|: the board; empty where the clause names none. */
const boardOf = (clause: string): string =>
  /[榜”]/.test(clause) ? (chosenAs.exec(clause.trim())?.[1] ?? '') : '';

const board = /(?:发布|公布|揭晓|出炉)(?:了|的)?([^，,。；;《》“”]{4,24}榜单?)(?=[，,。；;])/;

/** 研究院发布了城市科技百强榜。其中，甲市位列|第6|: the board that it is a place on; empty where none was published. */
function boardBefore({ sentence, at, earlier }: Scene['where']): string {
  const words = `${earlier.at(-1)?.text ?? ''}${sentence.passage.text.slice(sentence.start, at)}`;
  return board.exec(words.slice(-longestBoard))?.[1] ?? '';
}

const longestBoard = 120;
