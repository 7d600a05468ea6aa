import { developedBefore } from '../../sentences/names/enumeration.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Item, isHead } from '../../sentences/names/items.ts';
import { isOneOf, isWorks, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { categoryOf } from '../name/category.ts';
import { isPaidFor } from '../name/lead.ts';
import { nameOf, type Shape } from '../name/shape.ts';
import type { Found, Named } from '../names.ts';

/** Items of a list that have no kind and are names all the same: `青河电子8英寸线`, `青芯半导体` */

/** What is done before and around building is no project: 图纸设计, 清单编制. */
const paperwork = /(?:编制|设计|审批|招标|招投标|征收|征迁|拆迁|评审|勘察|报批|论证|手续|选址|验收|调试)$/;

/** 深海养殖, 内河航运: what is done, and not where. */
const sort =
  /^(?:深海|深远海|内河|近海|远洋|林下|稻田|立体|矿山|荒山|湿地|森林|草原|土壤|水土|岸线|文物|古城|古镇|街区|垃圾|污水|污泥|秸秆|生物质|余热|沼气|地热|潮汐|风力|太阳能|中水|危房|管网|道路|路灯|厕所)[\u4e00-\u9fff]{2,4}$/;

/** 柳河治理, 山湖闸改建: a river or a gate by its name. */
const ofWater =
  /^[\u4e00-\u9fff]{1,4}(?<![大小内外支干主黑臭城区])[河江湖渠溪港涌堤闸](?:(?:综合|系统|生态)?(?:治理|整治|疏浚|清淤|改建|扩建|加固|除险加固)|(?:应急)?[供引调输补]水|航运|航道整治)$/;
/** 青云湾旅游, 柳河口风电: by its waters or its hills, and what is done there; 深海养殖, 矿山修复 are sorts. */
const seat =
  /^[\u4e00-\u9fff]{1,3}(?<![荒矿深内跨近远沿城乡高江火中小大黑]|农)[河江湖海湾山岭岛沟峡坪坝港口镇乡寨岗]$/;

/** 中海油精细化工: whose it is, though the lexicon has them as words of any name. */
const firms = wordList('中石油', '中石化', '中海油');

/** 甲灌区二期提质增效, 乙调水一期主干及城乡配套, 丙灌区水源保障: an item that goes on behind its kind with what is done, and is of the list in full. */
export const endsInWork = ({ tokens }: Pick<Item, 'tokens'>, text: string): boolean =>
  worked.test(text.slice(tokens.at(-2)?.from, tokens.at(-1)?.to));
const worked = new RegExp(
  `(?:提质增效|配套|升级|扩能|扩容|改造|提升|加固|整治|治理)$|(?<=${developedBefore})开发$|(?<=水源|[供饮用]水)保障$|(?<=能力)建设$`,
);

/** Whether a listed item is a name without a kind: 青河电子8英寸线. */
export function isDistinct(tokens: readonly Token[], own: string, least: number, text: string): boolean {
  if (paperwork.test(own)) return false;
  if (ofWater.test(own)) return true;
  const [first, second] = tokens;
  const isSeated = second?.word?.kind?.role === 'topic' && seat.test(wordsOf(first, text));
  // 青云新城|基础设施: of what has a name
  const isOfNamed = first?.type === 'text' && tokens.slice(1, -1).some(isHead);
  const plain = tokens.filter(({ type }) => type === 'text');
  const isMarked =
    isSeated ||
    isOfNamed ||
    isPaidFor(text, first?.from ?? 0) ||
    tokens.some(({ type }) => type === 'place' || type === 'quote' || type === 'org') ||
    isOneOf(first, firms, text) ||
    plain.some((token) => /[A-Za-z0-9]/.test(wordsOf(token, text)));
  const length = plain.reduce((sum, { from, to }) => sum + to - from, 0);
  if (!isMarked && sort.test(own)) return false;
  return own.length >= 4 && own.length <= 24 && (isMarked || length >= least);
}

/** 投资2亿元的轮胎、投资1亿元的座椅和投资3亿元的天窗|生产|三大项目: each of the goods has its 生产项目. */
export function madeByAll(own: string, { items }: Group, closing: string, text: string): string {
  const last = items.at(-1);
  const end = last?.tokens.at(-1)?.to ?? 0;
  const made = making.exec(text.slice(Math.max(0, end - 2), end))?.[0];
  if (made === undefined || last?.joint !== 'and' || closing !== '项目' || text.startsWith('等', end))
    return '';
  const areGoods = items.every(({ tokens }) => !tokens.some(isHead) && isPaidFor(text, tokens[0]?.from ?? 0));
  return areGoods ? `${making.test(own) ? '' : made}项目` : '';
}
const making = /(?:生产|加工|制造)$/;

/** 青芯半导体、绿源高端装备制造等|项目: two characters and what a factory makes, as firms are called; 平安教育 and 智慧物流 are sorts. */
export const isFirm = ([own, ...made]: readonly Token[]): boolean =>
  own?.type === 'text' &&
  own.to - own.from === 2 &&
  made.every(({ type, word }) => type === 'generic' || word?.kind?.role === 'topic') &&
  /^(?:factory|energy)$/.test(made.at(-1)?.word?.kind?.category ?? '');

/** 甲600兆瓦渔光互补、乙20万千瓦风电、丙电厂机组|项目: how large it is and of what sort, in a list that ends in works. */
const isSized = (
  { tokens }: Item,
  own: string,
  { items }: Group,
  last: Token | undefined,
  text: string,
): boolean =>
  items.length > 2 &&
  last?.word?.kind?.role === 'work' &&
  sized.test(own) &&
  isDistinct(tokens, own, 4, text);
const sized = /.{2}(?:[0-9.]+|[百千])万?(?:兆瓦|千瓦|MW|GW|千伏|kV|吨)(?:时)?.{2}/;

/** 乙河综合治理|和丙公园提升工程, 甲电机、|乙模具项目: by what the last item says of itself. */
export function withoutTail(
  item: Item,
  own: string,
  place: Pick<Found, 'from' | 'to'>,
  group: Group,
  { head, tokens }: Shape,
  text: string,
): Found | null {
  if (head.word?.kind?.role !== 'work') return null;
  if (ofWater.test(own)) return { ...place, name: own, category: 'water' };
  const made = tokens.slice(0, -1);
  const areFirms =
    wordsOf(head, text) === '项目' &&
    isFirm(item.tokens) &&
    (isFirm(made) || (made.length === 1 && /^[\u4e00-\u9fff]{4,6}$/.test(nameOf(made, text))));
  if (!areFirms && !isSized(item, own, group, head, text)) return null;
  return {
    ...place,
    name: areFirms ? `${own}项目` : own,
    category: categoryOf(item.tokens, null, text),
  };
}

/** 甲新材料、乙光电、丙重器等6个项目: among plants, what says not what it is is one too. */
export function amongPlants(named: readonly Named[]): readonly Named[] {
  const said = named.filter(({ category, name }) => category !== 'other' && !firmByName.test(name));
  const plants = said.filter(({ category }) => category === 'factory').length;
  const firms = named.filter(({ name }) => firmByName.test(name)).length;
  if (named.length < 3 || plants === 0 || plants < said.length || (plants + firms) * 2 < named.length)
    return named;
  return named.map((each) =>
    (each.category === 'other' || firmByName.test(each.name)) && each.group.tail?.some(isWorks) === true
      ? { ...each, category: 'factory' }
      : each,
  );
}

/** 青云环保: a firm, whatever it makes. */
const firmByName = /^[\u4e00-\u9fff]{2}(?:环保|能源|水务|生态)$/;

/** 新增甲湖、乙山2个|国家4A级景区: a title; 甲城区道路、供水、燃气等|基础设施改造工程: of which sorts the works are; 甲新区、乙县两个|园区项目: one of each. */
export const namesSorts = (closing: string, tokens: readonly Token[]): boolean =>
  (titled.test(closing) && !/(?:项目|工程|中心|厂)$/.test(closing)) ||
  // 甲市、乙市等丙片区|重点项目: those of each
  (/(?:重点|重大)项目$/.test(closing) && tokens.every(({ type }) => type === 'place')) ||
  // 鳜鱼、白鹅等养殖基地: by what is raised or made there
  (/^(?:特色|优质|生态)?(?:养殖|种植|繁育|加工)(?:基地|厂|场)$/.test(closing) &&
    !tokens.some(({ type }) => type === 'place' || type === 'quote' || type === 'org')) ||
  // 甲、乙、丙三大产业格局: what all of them make up
  (/(?:格局|局面)$/.test(closing) && tokens.every(({ type }) => type !== 'quote')) ||
  (closing === '园区项目' && tokens.every(({ type }) => /^(?:place|generic|text)$/.test(type))) ||
  (/^(?:基础|公共|公用|市政|配套)设施/.test(closing) &&
    !tokens.some(({ type }) => type === 'place' || type === 'quote'));
const titled =
  /^(?:国家|国家级|省级|全国)?[1-5]A级|^(?:国家|省|市)级(?:旅游|生态|绿色|文明|示范|经开|高新|开发区|森林)/;

/** 5个“扩容项目”, “口袋公园”10个: of a sort, and no name. */
export const isSortQuoted = (head: Token, isVague: boolean, text: string): boolean =>
  (isVague && /项目”$/.test(wordsOf(head, text))) || ofSort.test(text.slice(head.from, head.to + 6));
/** 增收的“幸福大道”, “致富路”: what a road is like, and not how it is called. */
const ofSort =
  /丝绸之路|一带一路|断头路|”[0-9.]+万?[余多]?[个处座条所家片]|^“(?:幸福|致富|黄金|振兴|连心|小康|康庄|民心|增收|共富|富民|惠民)(?:大?[路道桥]|水道|通道)”/;

/** 甲、乙等9个500千伏输电工程, 甲省乙县、丙省丁镇等海上风电项目: each is such works by its place. */
export const isWorksAt = ([first]: readonly Token[], own: string, closing: string): boolean =>
  (/[^大点要]工程$/.test(closing) && /^[\u4e00-\u9fff]{2,4}$/.test(own)) ||
  (first?.type === 'place' &&
    own.length < 7 &&
    /(?:风电|光伏|抽水蓄能|储能|核电|水电|热电|输变电)项目$/.test(closing));
