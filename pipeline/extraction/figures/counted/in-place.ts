import { ownerKind, splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { ofWhole } from '../topic/phrase.ts';
import { wordAt } from '../words/words.ts';

/** Counts whose words name a place or a thing besides what is counted there: `宜春市博物馆|12座|` → 宜春市, 博物馆 */

/** 宜春中欧班列累计|开行286列|: what runs, and not what is counted. */
export const runs = ({ before, mention }: Scene, indicator: string): boolean =>
  mention.unit === 'count' &&
  before.verb !== '' &&
  before.object === '' &&
  before.subject === indicator &&
  ownerKind(indicator) === 'thing';

/** 宜春市博物馆|12座, 某区建制镇|50个: what a place has so many of is counted there, and is nobody that has something. */
export function countedInPlace(subject: string, indicator: string): Label | null {
  const at = placeEnd(subject);
  // 我市加大投入，|全市饮水工程累计建成90处|: theirs
  const whole = allOver.exec(indicator)?.[0] ?? '';
  if (whole !== '' && (at === subject.length || subject === ''))
    return label(whole, indicator.slice(whole.length));
  const all = subject === '' ? placeEnd(indicator) : 0;
  if (all > 0 && firms.test(indicator.slice(all)))
    return label(indicator.slice(0, all), indicator.slice(all));
  // 贵州省民营企业|3000家, 全市农村公路|12公里; 柳河高速公路 may be the name of one
  const isNamed = indicator === subject && !/[省市县区州镇乡村国]$/.test(subject.slice(0, at));
  if ((indicator === '' || indicator === subject) && !isNamed && at > 0 && at < subject.length)
    return label(subject.slice(0, at), subject.slice(at));
  const isTwice =
    at > 0 && at === subject.length && indicator.length > at + 1 && indicator.startsWith(subject);
  return isTwice ? label(subject, indicator.slice(at).replace(/^(?:现有|共有|拥有|有)(?=.{2})/, '')) : null;
}

const allOver = /^(?:全[省市县区州镇乡村](?![间段])|我[国省市县区州])(?=[\u4e00-\u9fff]{2,})/;
/** 全国民营企业|3000家: firms by whose they are; 全国重点企业 and 全国重点文物保护单位 are titles. */
const firms = /^(?:民营|国有|外资|私营|个体|中小|小微)(?:工业|科技)?企业$/;

const classes = /.{2}(?:企业|机构|单位|项目|商户|合作社)$/;

/** 全市中欧班列累计开行|306列|, 台州市科技型企业入库|12家|: the place that the phrase opens with has those that do so; null for any other. */
export function ownedLabel({ before: { subject, verb, light }, said, where }: Scene): Label | null {
  // 机场旅客吞吐量3亿人次，其中国内航线完成|2亿人次|: of the traffic that was told of
  const traffic = (said.label ?? said.before)?.indicator ?? '';
  if (verb === '完成' && aWay.test(subject) && moved.test(traffic) && !ofOneWay.test(traffic))
    return label(subject, traffic);
  if (!light && !classes.test(subject)) return null;
  const phrase = light ? subject : `${subject}${verb}`;
  const { owner, rest, kind } = splitOwner(phrase);
  return kind === 'place' && rest.length >= 2 && !rest.startsWith('的')
    ? label(owner, rest)
    : label(findSubject(where, 'place', phrase), phrase);
}

const aWay = /(?:航线|港口|机场|线路|码头|车站|港)$/;
/** 公路客运量: of one way of travel, and no other's. */
const ofOneWay = /^(?:公路|铁路|水路|民航|航空)/;
const moved = /(?:吞吐|发送|客运|货运|客流|运输|周转)量$/;

const ofGrade = /^(?:国家|世界|[省市县区州]|[2-5]?A|[一二三四五]星)级$/;
/** What schools, hospitals, museums, inns and the like have. */
const had =
  '招生|在校生|在校学生|毕业生|专任教师|教职工|在园幼儿|床位|病床|学位|教学班|班级|卫生人员|卫生技术人员|医护人员|人员|职工|诊疗(?:人次)?|入院(?:人次)?|住院(?:人次)?|托位|入住老人|客房|藏品|总?藏量|藏书|接待观众|成员|社员|门票收入|总?面积';
const hadByInstitution = new RegExp(`^(?:${had})$`);
const ofStage = /^(?:新开工|续建|前期|竣工|储备|在建|结转|拟建|谋划)/;
/** What takes over no deed of the one before: nothing an institution has, and no 新开工项目 beside 续建项目. */
export const hasNoDeed = (phrase: string): boolean => hadByInstitution.test(phrase) || ofStage.test(phrase);
/** 乡镇卫生院, 公办养老机构: a kind of institution, of which a place has many. */
const institution = new RegExp(
  `((?:普通|中等|高等|职业|特殊教育|民办|公办|公立|民营|乡镇|村|社区|基层|农村|城市|综合|专科|中医|公共|星级|A级|旅游|农民|专业|体育|医疗|口袋|森林|湿地|郊野|街头|文化|遗址)*(?:中小学校?|小学|初中|高中|中学|幼儿园|学校|院校|高校|医院|卫生院|卫生室|卫生服务中心(?:[（(]站[）)])?|卫生机构|养老机构|托育机构|[养敬]老院|福利院|公办机构|民办机构|图书馆|博物馆|文化馆|美术馆|饭店|酒店|宾馆|民宿|体育场地|公园|景区|合作社))(?:${had})?$`,
);
/** 床位 are of a hospital or an inn, 藏品 of a museum: what only some kinds have, and which. */
const onlyOf: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:床位|病床|卫生.*|医护人员|诊疗.*|入院.*|住院.*)$/,
    /(?:院|卫生室|中心|站[）)]|机构|饭店|酒店|宾馆|民宿)$/,
  ],
  [/^(?:招生|在校.*|毕业生|专任教师|在园幼儿|学位|教学班|班级)$/, /(?:学|高中|初中|学校|院校|高校|园)$/],
  [/^(?:人员|职工)$/, /(?:医院|卫生院|卫生室|中心|站[）)]|机构)$/],
  [/^客房$/, /(?:饭店|酒店|宾馆|民宿)$/],
  [/藏|观众/, /馆$/],
  [/员$/, /(?:合作社|卫生院|卫生室|中心|站[）)]|机构|医院)$/],
  [/^门票/, /景区$/],
  [/面积$/, /(?:公园|场地)$/],
];
/** Which of those counted last have what is counted or measured now; empty where none have. */
function kindWith(what: string, counted: string): string {
  const kind = hadByInstitution.test(what) ? (institution.exec(counted)?.[1] ?? '') : '';
  const only = onlyOf.find(([things]) => things.test(what));
  return only === undefined || only[1].test(kind) ? kind : '';
}
const ofParts = /其中[^，,；;]*、[^，,；;]*[，,][^；;]*$/;
/** 卫生机构300个，其中医院20个，卫生人员|: the part and the whole have them. */
const inParts = /其中[^；;]*$/;
const staffed = /人员|职工|诊疗|成员|社员|面积|总?藏/;
/** 小学5所、初中2所，在校学生|: of all that are listed. */
const ofList =
  /[0-9]([所家个])(?:[^，,；;]*[、和与及][^，,；;]*|[，,](?!其中)[^，,；;0-9]{1,12})[0-9][0-9.]*[万千]?\1[^，,；;0-9]*[，,]$/;
const gradeBehind = /(?:国家|世界|[省市县区州]|[2-5]?A|[一二三四五]星)级$/;
const gradesBefore = /^.*(?:国家|世界|[省市县区州]|[2-5]?A|星)级(?:及以上|以上)?(?=.{2})/;

/** 非遗传承人86名，其中国家级|2名|; 小学328所，招生|3.6万人|: what is counted, with those that were counted before and that it is of. */
export function withCounted({ subject, indicator }: Label, { mention, said, where }: Scene): string {
  if (mention.unit === 'count' && ofGrade.test(indicator) && said.counted !== '')
    return `${indicator}${said.counted.replace(gradeBehind, '').replace(gradesBefore, '')}`;
  // 学校3所，其中甲小学占地30亩，学位|900个|: of the one told of
  const isOfOne = institution.test(said.label?.subject ?? '');
  const whose = isOfOne ? '' : kindWith(indicator, said.counted);
  // 学校20所，其中初中3所、小学17所，在校学生|4万人|: of all of them
  const before = where.sentence.passage.text.slice(where.sentence.start, where.at);
  const isOfAll =
    whose !== '' &&
    (ofParts.test(before) || ofList.test(before) || (inParts.test(before) && staffed.test(indicator)));
  if (isOfAll) return indicator;
  // 卫生院20个，床位800张。与上年相比，床位增加|50张|: of the same
  const isOpen = whose === '' && said.label === null && /^(?:place|none)$/.test(ownerKind(subject));
  const same = isOpen ? (said.byCounter.get(mention.counter ?? '') ?? '') : '';
  return hadByInstitution.test(indicator) && same.endsWith(indicator) && institution.test(same)
    ? same
    : `${whose}${indicator}`;
}

/** How far projects are that are counted. */
const begun = /^(?:新?开工|续建|在建|新建|签约|竣工|储备).{2,}项目$/;

/** A zone that the lists of places do not know. */
const zone = /^.{0,6}(?:经开|高新|开发|旅游|度假|示范|园|新)区$/;

/** 甲市新建学校|5所|, 乙县新建公路|30公里|: what the place that the words open with has done; null for a name. */
export function doneInPlace(name: string): Label | null {
  const deed = name.slice(placeEnd(name));
  const opening = deed === name || deed.length < 4 ? null : wordAt(deed, 0, deed.length);
  if (ofWhole.test(name)) return label(name.slice(0, 2), name.slice(2));
  // 甲市新开工公路项目|29个
  if (
    deed !== name &&
    deed.length > 4 &&
    begun.test(deed) &&
    ownerKind(name.slice(0, -deed.length)) === 'place'
  )
    return label(name.slice(0, -deed.length), deed);
  if (opening?.word.role === 'verb' && !/项目$/.test(deed))
    return label(name.slice(0, -deed.length), deed, deed.slice(0, opening.end));
  return null;
}

/** 甲区项目|10个|, 乙县新开工项目|4个|: how many of them a place has. */
export function partOfCounted(name: string, counted: string): Label | null {
  const done = doneInPlace(name);
  if (done !== null) return done;
  const found = /^(.{2,}?)((?:新?开工|续建|在建|新建|签约|竣工|投产|储备|重点|重大|产业|工业)*)项目$/.exec(
    name,
  );
  const [, place = '', which = ''] = found ?? [];
  if (ownerKind(place) !== 'place' && !zone.test(place)) return null;
  return label(place, which === '' && counted.endsWith('项目') ? counted : `${which}项目`);
}
