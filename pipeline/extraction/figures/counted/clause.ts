import { anyPattern } from '../../../lexicons/any-of.ts';
import { type FoundWord, wordAt } from '../words/words.ts';

/** What is said of those that are counted, before 的 or behind them: `2家获批的|园区` · `三个各具特色的|片区` · `50名|妇女免费体检` */

/** 2家获批的|园区, 两个国家扶持的|贫困县: a verb that opens a clause in 的 is said of the noun behind it. */
export function afterClause(text: string, start: number, to: number): number {
  // 12家没有前途的|企业, 两条等级为4F的|跑道
  const said = saidOfThem.exec(text.slice(start, to))?.[0].length ?? 0;
  if (said > 0) return start + said;
  const opening = wordAt(text, start, to);
  if (opening === null || opening.word.role === 'noun' || opening.word.role === 'adverb') return start;
  const at = text.slice(start, Math.min(to, start + 12)).search(/[的，,。；;、]/);
  return at > 0 && text.charAt(start + at) === '的' && start + at + 1 < to ? start + at + 1 : start;
}

const saidOfThem = anyPattern(
  // 国家重点扶持|的企业
  /^(?:国家|全国|[省市县区]级?)(?:重点|定点|首批)?(?:扶持|支持|帮扶|监测|联系|命名|认定|评定|批准)的(?=..)/,
  // 等级为5A|的景区
  /^(?:等级|级别|标准|规格|规模)(?:均|都|达到?|[为是])+[0-9A-Z\u4e00-\u9fff]{1,6}的(?=..)/,
  // 甲公司建设|的基地: by whom
  /^[^，,。；;、的0-9“]{2,14}(?:合作|共建|共同|联合|投资|建设|承建|创办|领办|组织|开发|研发|生产|管理|运营|参与|支持|主导|实施|打造)的(?=[^，,。；;、]{0,6}(?:项目|工程|企业|园区|基地|平台|机构|学校|医院|产品|合作社|活动))/,
  // 免费开放|的场馆
  /^(?:对外|免费|常年|长期)[^，,。；;、的0-9]{1,8}的(?=..)/,
  // 没有出路|的村: how far they are
  /^(?:没有|正在|已经?|尚未|未|不)[^，,。；;、的0-9]{1,12}的(?=[^，,。；;、]{0,4}(?:企业|项目|学校|医院|工程|家庭|居民|村民|群众|人员|车站|小区|村))/,
);

/** 三个|各具特色、优势互补的片区, 6座|青瓦白墙的小院: how they are. */
export const isHow = (words: string): boolean => words.split(/[、而且又]/).every((each) => how.test(each));
const how =
  /^(?:各具|独具|别具|颇具|极具|富有|充满|古朴|青瓦|粉墙|白墙|黛瓦|废弃|闲置|荒废|破旧|崭新|整洁|宽敞|明亮|高大|精美|精致|珍贵|漂亮|美丽|巨大|庞大|罕见|稀有|古老|醒目|简陋|狭窄|笔直|不[显起]眼|不同)[\u4e00-\u9fff]{0,4}$|^[\u4e00-\u9fff]{2,6}(?:特色|互补|典雅|优美|齐全|完备|完善|明显|突出|鲜明|浓郁|悠久|深厚|独特|各异|相连|先进|一流|便利|雄厚|优良|健全|整齐|不一|飞檐|[高强大好多低快广深]|薄弱|贫困|落后|困难|发达)$/;

/** 高标准, 高效: how they are by one word, where it opens the noun. */
export const attributes =
  /^(?:集中|明显|显著|突出|高效|高标准|高质量|高水平|高能级|高层次|高品质|基本|专门|深度)$/;

/** 5万亩|高标准|茶园: how they are, and no deed as 3亿元|集中|整治河道, 8公里|高标准|建成 are; `end` is where that word ends. */
export const isOfQuality = (noun: string, end: number): boolean =>
  /^高/.test(noun) &&
  attributes.test(noun.slice(0, end)) &&
  end < noun.length &&
  wordAt(noun, end, noun.length)?.word.role !== 'verb';

/** 4次|大规模的改造, 3000个|处级以上的单位, 两根|又长又重的套管: how large, good or heavy they are. */
const ofQuality =
  /^(?:大规模|大范围|小规模|公开|可喜|主要|共同|突出|重要|根本|显著|鲜明|具体|实际|真正|普通|特殊|优秀|先进|贫困|困难|著名|知名|崭新|类似|全新|新|又[^，,的]{1,2}又[^，,的]{1,2}|[^，,、的0-9]{1,6}(?:以上|以下)|[最较更][^，,、的]{1,3}|参[评展赛训会演试保])$/;

/** 3座|跨江的大桥, 2所|省属的大学: where they lead or lie, whose they are. */
const shortly =
  /^(?:通(?:[县村乡镇市海江山航车水电网气油]|客车|景区|高速|公路|铁路|动车|高铁)|跨[江河海湖省市县区境国线]|[临沿靠近环滨][江河海湖山水街路边城港]|[国省市县区部央][属管办立]|[达超]标|合格|在[营产]|停产|党)$/;

/** 位于城区外, 来自外省: the clause before 的 is said of the noun behind it. */
export const isRelative = (words: string): boolean =>
  isHow(words) ||
  ofQuality.test(words) ||
  // 4个|“新”的目标
  /^“[^”]{1,6}”$/.test(words) ||
  shortly.test(words) ||
  (/^(?:位于|来自|具有|涉及|总投资|投资|在|新(?:开工|签约|引进|认定|建成)|(?:崭新|全新|完整|独立|现代化|高品质|[^，,的]{1,5}性)$)/.test(
    words,
  ) &&
    !/以及|、/.test(words));

/** 5000名|妇女免费接受检查, 151个|项目有序推进: how it is done, behind the noun. */
const manner = /(?<=..)(?:免费|有序|稳步|扎实)$/;
/** 62户|家庭实施改造, 40名|老人提供服务: what is done for them. */
const doneForThem =
  /(?<=家庭|农户|住户|困难户|老人|妇女|儿童|学生|居民|群众|职工|残疾人|人员)(?:实施|提供|开展|进行|办理|安装|免费).*$/;
/** 4项|成果全国推广: where they are taken up. */
const takenUp = /(?<=成果|经验|做法|案例|举措|模式)[在被]?全[国省市](?:复制|推广|借鉴).*$/;
/** 28万元|扶贫资金拨到村里: where it goes. */
const paidOut =
  /(?<=资金|补助|补贴|经费|贷款|款项)(?:已|将|也)?(?:全部|及时|足额)?(?:拨|发放?到|兑付?|落实到|下达到|打到|汇到).*$/;
/** 50名|高层次人才来当地创业 */
const comes = /(?<=人才|人员|专家|客商|游客|团队|学者|企业家)(?:来|赴)(?!源|自)[\u4e00-\u9fff]{2,}$/;

/** 从52种|产品来看: that they are looked at. */
const looked = /(?<=..)(?:来看|来说|而言)$|(?<=[业品区县市域])看$/;

/** 62户|家庭实施改造: a counted noun without what those do or what is done with them. */
export const withoutDoings = (noun: string): string =>
  [manner, doneForThem, takenUp, paidOut, comes, looked].reduce(
    (rest, doing) => rest.replace(doing, ''),
    noun,
  );

/** Whether a word ends the noun phrase: adverbs, particles and plain verbs do, a verbal noun inside it does not. */
export function isBreak({ word, start, end }: FoundWord, from: number, text: string): boolean {
  if (word.role === 'adverb' || word.role === 'frame')
    return end - start > 1 || start > from || /[在于由被为将把]/.test(text.charAt(start));
  return !word.nominal || text.charAt(end) === '了';
}

/** 17个法律|援助|机构, 600元社会|捐款|: where the noun ends that a field opens, with a verb inside; 0 for any other. */
export function compoundEnd(text: string, start: number, end: number, to: number): number {
  if (!fields.test(text.slice(start, end))) return 0;
  const rest = doers.exec(text.slice(end, to))?.[0] ?? '';
  return rest === '' ? 0 : end + rest.length;
}
const fields =
  /^(?:职业|社会|个体|农业|农技|科技|技术|信息|法律|心理|文化|卫生|医疗|教育|体育|金融|环境|安全|质量|旅游|劳动|就业|创业|养老|食品|药品|入党|纺织|物流)$/;
const doers =
  /^[^，,。；;、的了着过在把将对向与和及0-9“”（(]{2,5}?(?:机构|分子|人员|人才|员|者|中心|站|所|项目|工程)(?:队伍)?(?=[，,。；;、）)的和与及]|$)|^(?:捐[赠助款]|赞助|资助|投资|融资|救助)(?:和(?:捐[赠助款]|赞助|资助))?(?:资金|款)?(?=[，,。；;、）)]|$)/;
