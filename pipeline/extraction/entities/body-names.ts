import { placeNames } from '../sentences/place-names.ts';
import { classOf } from './organisation-words.ts';

/** Whether words before a suffix name a body, and where in them its name begins. */

/** 引入|江北区新村小学, 并且|江北集团, 设计者|江北设计院, 莅临|甲乙集团, 送往|甲县医院, 受|时代周报, 会同|人民银行江城分行: what is done to a body, or by it, is no part of its name. */
const doing =
  /^.*(?:[-—－●■◆]|送往|送到|前往|[去寻]找|引入|引进|合并|招引|招商|莅临|走进|来到|一行|传来消息|(?:500强|龙头|饲料|制造|科技|生产|加工|行业|知名|上市|民营|国有|外资)企业(?!孵化|服务|投资|协会|联合|研究|家|管理|发展|咨询|大学|集团|公司|中心|园)|跟着|加入(?!世)|考[上入]|旗下|下属|允许|增强|壮大|实际控制人|控股股东|站到|入驻|携手|联手|联合|对接|会同(?!县)|收购|受(?!益)|据|让|请|给|把|由(?!甲)|处理|剥离|催生出?|接?踵而?来|(?<!消费|劳动|志愿|企业|生产|经营)者(?!协会|联合|权益|之家|服务))(?=.)|^(?:到|且|讯(?![飞息号通捷联])|访(?!问|谈|客)|旗(?![舰帜开滨天胜牌袍]))(?=.{4})/;
/** 新建|江城第三医院, 青河城区异地新建|第三医院, 配套|公办小学: schools and hospitals are built. */
const building =
  /^.*(?:[新迁改扩]建|建设|建成|提升|配套|异地|打造|创办|开办|增设|实施|无(?!锡|为|极|棣))(?=.)|^[现原](?![代平阳州])(?=.{4})/;
/** 在|医院重庆医院: another body's suffix. */
const suffixFirst = /^(?:医院|学校|大学|公司|集团|银行)/;

/** 种苗公司|甲国甲乙公司: what kind of company the one behind it is; 江西公交公司宜春公司 is one name. */
const companyFirst = /^[\u4e00-\u9fff]{1,4}公司(?=.{2,}(?:公司|集团)$)/;
const sortBefore = (words: string): number =>
  placeNames.has(words.slice(0, 2)) || placeNames.has(words.slice(0, 3))
    ? 0
    : (companyFirst.exec(words)?.[0].length ?? 0);

/** How many characters of the words stand before the name. */
export function withoutLead(words: string, kind: string): number {
  if (kind === 'government' || kind === 'party') return 0;
  const built = kind === 'school' || kind === 'hospital' ? (building.exec(words)?.[0].length ?? 0) : 0;
  const sort = kind === 'company' ? sortBefore(words) : 0;
  const done = Math.max(built, sort, doing.exec(words)?.[0].length ?? 0);
  const rest = words.slice(done);
  return done + (suffixFirst.exec(rest.slice(0, -2))?.[0].length ?? 0);
}

/** A suffix alone names nobody, nor does one with only a vague word before it. */
export function isName(name: string, suffix: string, kind: string): boolean {
  const lead = name.slice(0, name.length - suffix.length);
  if (/^(?:[省市县区](?:委|政府|人民政府)|自治区党委|[省市县]电力公司)$/.test(name)) return true;
  // 市招商局, 市建委: its place is left out
  if (kind === 'government' && suffix.length > 1 && /^(?:[省市县区州]|自治区)$/.test(lead)) return true;
  if (
    lead.length < 2 ||
    name.length > 30 ||
    vague.test(lead) ||
    classOf(lead) !== undefined ||
    (kind === 'government' && /[两三四五六七八九十]个?[地省市县区州]+(?:人民)?政府$/.test(name)) ||
    /[两各三省市县区]级|公立|民营|[+＋]|首[家个批]/.test(lead) ||
    /^中国政府$|中小学$|^[省市县区]街道/.test(name) ||
    /(?:当地|本地|附近|外地)$/.test(lead) ||
    (suffix === '联盟' && /^(?:产业|技术|创新|战略|协同|产学研|发展|合作)+$/.test(lead)) ||
    (suffix === '银行' &&
      /^(?:贷款|合作|开户|承办|经办|主办|各|外资|中外合资|政策性|商业|中小)$/.test(lead)) ||
    /^.[（(]|[.…]{2}|位[居列]第/.test(name) ||
    /(?:大|餐|客|歌|舞|茶|门)厅$/.test(name) ||
    (named.has(kind) && unnamed.test(kind === 'company' ? lead.replace(/^[省市县区州]/, '') : lead)) ||
    (/(?:保险|证券)$/.test(suffix) && insured.test(lead))
  )
    return false;
  if (suffix === '公司' && placeNames.has(lead)) return false;
  if (kind === 'institute' && lead.length < 3) return false;
  return suffix !== '公司' || !/上市|跨国|外资/.test(lead);
}

const vague =
  /^(?:所有|全部|大?多数|部分|些|[一二三四五六七八九十0-9]+大$|现代化|国际化|永久性|综合性|示范性|高水平|[省市县区]内|各级|各类|有关|相关|地方|当地|全国|多家|一批|大型|上市|该|本|我|重点|国有|民营|外资|农村|高等|普通|公立|三甲|职业|知名|境内|其他|一流|乡镇|县办|省属|大会|一大批|全县|全市|全省|全区|全球|中小|首家|多所|多个|几家|两家|若干|配套|许多|不少|某|任何|每|中国政府|我国)/;

const named: ReadonlySet<string> = new Set(['school', 'hospital', 'company', 'institute']);
/** 综合医院, 航空公司, 第二医院, 混改公司: a kind or a number, and no name. */
const unnamed =
  /^(?:综合|会员|(?:世界|国内)大|(?:.方)?母|大?企业|国内商业|股份制|成人教育|矿业|种子|航空|资信调查|(?:融资)?租赁|(?:中外)?合资|外商独资|全资|[控参]股|(?:全资|[控参]股)子|(?:大型|国有|民营|骨干|重点|优势)企业|康养|平台|.*乡镇|商业|全?货运航空|航运|货运|快递|客运|餐饮|食品|注册|(?:招标)?代理|供电|供水|自来水|燃气|公交|专业|清洁能源|环保|电子|软件|化工|医药|机械|服装|纺织|高新农业|农业|养殖|种植|劳务|家政|保洁|传媒|广告|租赁|担保|融资担保|教育|.{0,8}混改|混合所有制.{0,10}|第?[二三四五六七八九十]?十[一二三四五六七八九]?|物流|投资|建筑|建设|开发|旅游|保险|电力|运营|项目|合作|乡村合作|村合作|咨询|完全|专科|.{1,4}专科|.{1,3}精神科|康复|儿童|妇女儿童|中医|中小|[一二三]级(?:[甲乙丙]等)?|(?:产业|工业|应用)技术|第[一二三四五六七八九十]+(?:人民|儿童|实验|附属)?|九年一贯制|初级|高级|附属|职工|实验|人民|中心|社区|公办|民办|特殊教育|寄宿制|技工|新能源|高新技术|科技型|央企|行业|龙头|上级|母|子|总|民用|公共|先进技术|工程技术|企业技术|新型)$/;
/** 城乡居民基本养老保险, 金融证券: what is paid for or traded. */
const insured =
  /互助|基本|养老|政策性|收入|收益|价格|指数|完全成本|农产品|责任|护理|医疗|失业|工伤|生育|社会|商业|农业|金融|巨灾|意外|信用|职工|居民|银行/;
