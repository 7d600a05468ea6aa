import { isMeasure, measureWords } from '../../grammar/measures.ts';
import { scopes } from '../../grammar/scopes.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { remembered } from '../remembered.ts';
import { withoutRank } from '../sentences/name-rank.ts';
import { isOfKind, workNouns } from '../sentences/work-nouns.ts';
import { shownAs } from './figure-begun.ts';
import { ofWork, thingMeant, workMeant } from './figure-introduced.ts';
import { ownerKind } from './figure-owner.ts';
import { placeAt } from './figure-place-name.ts';
import type { Label } from './figure-said.ts';
import { isScrap } from './figure-scrap.ts';
import { stage } from './figure-stage.ts';
import {
  bodyMeant,
  insidePlace,
  isBareBody,
  levelWithin,
  placeWithin,
  pointsAtBody,
  regionMeant,
  whoseIs,
  withinOf,
} from './figure-stands-for.ts';
import { findSubject } from './figure-subject.ts';
import { isStatement, wantOf } from './figure-want.ts';
import { antecedent, endingIn, type Where } from './figure-where.ts';

/** What was cut out as a subject, made the name that it stands for: `该项目` → the project, `重新核定` → who did so. */

const sizeBefore = new RegExp(
  `^(?:(?:计划)?${measureWords('size')}|[日年月](?:产|处理|供水|加工)[^0-9，,的]{0,4}(?=[0-9])|距离?(?=[^，,的0-9]{1,10}[0-9]))[^，,的]{2,20}的(?=.{3})`,
);
const becoming = new RegExp(`(?<=..)成为?${anyOf(scopes('world', 'nation', 'home'))}?$`);

/** 省财政|安排, 学校首届|开设: who does it, without the deed. */
const actBehind =
  /(?<=.{2})(?:首届|首批|首次)?(?:开设|安排|组织|批复|规划建设|投资建设|(?:对口)?援建|公布|发布|出台|印发|下达|部署|拿出|(?:能够?|可以?|将|已)?(?:带动|辐射|覆盖|惠及|途经|灌溉|浇灌|保护|保障|满足)(?<!生态保护|环境保护|社会保障|服务保障)(?:周边|沿线|附近|当地|下游|两岸)?|(?:本|近|远|首)期(?:规划|建设|开工)*)$/;

/** 加之全县现有 → 全县 */
const withoutHaving = remembered((subject: string): string =>
  subject
    // 理论上甲地到乙地, 以前某县到某市
    .replace(
      /^(?:理论上|原则上|事实上|实际上|以前|此前|当时|上个?月(?=[^，,]{2,}[省市县区部])|原本|原来|然而|会上|会议期间|国庆节?期间|春节期间)(?=..)/,
      '',
    )
    // 税收比
    .replace(/(?<=.{2})(?<![占同环对])比$/, '')
    // 实施|防护林工程: whose it is
    .replace(/^(?:加快|全面)?(?:实施|推进|启动)(?=[^，,的]{3,}(?:工程|项目)$)/, '')
    // 带动2300户农户
    .replace(/^(?:带动|帮助|惠及|吸纳|服务)(?=[0-9])/, '')
    // 未来宜春市, but 未来科技城 is a name
    .replace(/^(?:未来|今后)(?=.{4})(?![科社城产医网学能之])/, '')
    // 为期3天的文化节
    .replace(/^为期[^，,的]{1,6}的(?=.{2})/, '')
    .replace(/^来自[^，,]{0,5}(?:各地|各界|四面八方)$/, '')
    // 来自宜春市|94家医院, 某类项目——甲电站: the name stands behind
    .replace(/^来自(?=..)|^(?:[^—“]{3,}——|[—－]+)(?=.{4})/, '')
    // 宜春袁州去年|轮作, 某街区如今每周
    .replace(/(?<=..)(?:去年|今年|明年|如今|每周|每逢)(?!度).{0,3}$/, '')
    // 一批重大项目中, 所有水利工程, 目前工程
    .replace(
      /^(?:加之|加上|连同|一批|一系列|所有(?!制)|包括|目前|正值|时值|恰逢|前几天|前不久|近日|此次(?!开工)|[（(][^）)]*[）)](?=.{3}))(?=..)/,
      '',
    )
    .replace(/(?<=项目|工程|企业|河道|学校|城市|园区|机构|产品|工业|服务业|农业|投资)中$/, '')
    .replace(/(?<=隧道|园区|区域|平台|范围)[内上里]$|(?<=.{3})管内$|(?<=.{2})沿[线途]$/, '')
    // 隧道贯通后
    .replace(/(?<=..)(?:全线|全面)?(?:贯通|通车|建成|投产|开通|投用|运营|启用)[之以]?后$/, '')
    .replace(
      /(?<=^(?:该|本|此)?.{0,12}(?:项目|工程|园区|基地|大桥|高速|铁路|场馆|机场|公司|集团|学校|医院))由[^，,的]{2,12}$/,
      '',
    )
    .replace(/(?<=.{3})(?:[和与及或]|如何|有序|顺利|稳步|再)$/, '')
    // 某地则凭借市场: who does so
    .replace(/(?<=..)(?<![原规准法守细总附学税])则(?=$|[以凭依通借利]).*$/, '')
    // 宜春市辖|3县
    .replace(/(?<=.[省市县区州盟镇乡]|街道)(?:(?:现|共|下|管|直)*辖|原|实施)$/, '')
    // 甲污水厂扩建项目|建设规模为日处理5万吨
    .replace(/(?<=.{2}(?:项目|工程|[站厂场园馆院校线路桥库]))(?:主要|总)?(?:建设|设计)?(?:总?规模|内容)$/, '')
    // 甲省发改委近日批复|乙市航道工程
    .replace(
      /^[^，,]{2,14}[局委部厅院府](?:近日|日前|正式|已)*(?:批复|批准|核准|审批|同意)(?:同意)?了?(?=.{3,}(?:工程|项目|[公铁]路|机场|水库)$|[一二三四五六]期)/,
      '',
    )
    // 甲银行为该项目提供
    .replace(/(?<=.{2}(?:银行|公司|集团|政府|财政))[为向对给][^，]{2,}$/, '')
    // 总投资3亿元的某项目
    .replace(sizeBefore, '')
    .replace(/^前(?=.{1,4}[省市县区镇])/, '')
    .replace(actBehind, '')
    // 我市计划利用, 某产业园计划
    .replace(
      /(?<=.[省市县区镇乡州]|..(?:[园厂院馆港]|公司|集团|学校|中心|基地|电网|移动|联通|电信|石油|石化|银行)|^公司|^集团|^企业)(?:原?计划|拟|将|力争|预计|争取)(?:利用|用|到|至)?$/,
      '',
    )
    // 某互通改扩建工程计划|工期18个月, but 2022年项目计划 is one
    .replace(/(?<=^(?![0-9]|全|各|年度).{3,}(?:工程|(?<![大点业资度])项目))计划$/, '')
    // 学校规划|60个教学班
    .replace(
      /(?<=[学院校馆园厂]|^项目|小区|机场|[院校]区|线路|景区)(?:规划设计|规划|设计)$|(?<=[一二三]期)(?:规划|计划)$/,
      '',
    )
    .replace(becoming, '')
    // 某主塔正以每日, 某景区前
    .replace(/(?<=..)(?<![公修纠真改校])正$|(?<=.{2})(?:直接|间接|往往|(?<!成)就|只|竟|同样)$/, '')
    .replace(/(?<=.{3})(?:正(?:以(?:每[日天月年])?)?|自|(?<!日)前)$/, '')
    .replace(
      /(?<=..)(?:此次|本次|这次|现有|共有|还有|已有|约有|实际|累计|共计|平均|[日月年]均|长期|经常|分别|尚|仍|每(?:[年月周日天]|小时|分钟|秒)|于是|如果|在建|开始(?:实施|建设|推进)?)$/,
      '',
    ),
);

/** 该项目, and 该项目投资总额: what points at a thing that was named, at the front of a subject. */
const pointing = new RegExp(
  `^[该本](?:条|次|所)?(?:城际|高速|快速|跨[海江河]|特大|特色)?${anyOf(workNouns('whole', 'line', 'network', 'facility', 'part'))}(?![区园舍铺台])`,
);
const wholeWork = new RegExp(
  `^(?:(?:新建)?${anyOf(workNouns('whole', 'line'))}(?:建设)?|建成|建成后|沿[途线]|全程|全桥|途中)$`,
);

/** 某桥通车。大桥全长…: the noun alone stands for the thing of its kind that was told of, where a property follows. */
const kindAlone = new RegExp(
  `^(?:${anyOf(workNouns('line', 'network', 'facility'))}|项目|工程)(?=(?:概算|计划|估算)?${measureWords('size')}|用地|规划(?!设计)..|主跨|设计|装机|(?<=工程)投资)`,
);

/** 省|下达我市开工任务: theirs it is to whom it is handed. */
export function handedDown(found: Label): Label {
  const [, whole = '', place = ''] =
    /^下达(?:给)?(([全我本该].|.{2,6}?[省市县区州]).{2,})$/.exec(found.indicator) ?? [];
  return place === '' || ownerKind(place) !== 'place'
    ? found
    : { ...found, subject: place, indicator: whole.slice(place.length) };
}

/** 该桥全长, 该工程新建泊位: whose it is stands at the front of what is measured; as it was where nothing says which is meant. */
export function pointedAt(found: Label, where: Where): Label {
  // 甲公司是龙头企业，其|总资产: of the one that was told of, and of nobody where it is not clear who
  const its = /^其(?![他余中实它间])(.{2,})$/.exec(found.indicator)?.[1];
  if (its !== undefined) return { ...found, subject: whoseIs(its, where), indicator: its };
  // 其产能|接近全省的30%
  const had = /^其(?![他余中实它间])(.{2,})$/.exec(found.subject)?.[1];
  if (had !== undefined && isMeasure(had))
    return { ...found, subject: whoseIs(had, where), indicator: `${had}${found.indicator}` };
  const whose = pointsAtBody(found, where) ?? insidePlace(found, where);
  if (whose !== null) return whose;
  const points = /^[该本]/.test(found.indicator);
  const noun = (points ? pointing : kindAlone).exec(found.indicator)?.[0] ?? '';
  const rest = noun === '' ? '' : found.indicator.slice(noun.length);
  if (rest.length < 2 && !(points && /[长宽高]/.test(rest))) return found;
  if (/^(?:项目|工程)$/.test(noun)) return ofWork(found, noun, rest, where);
  const meant = thingMeant(where, noun);
  if (meant !== '' && (points || isOfKind(meant, noun))) return { ...found, subject: meant, indicator: rest };
  // 大桥|主跨808米: nothing says which, and it is the bridge's
  return found.subject === '' ? { ...found, subject: noun, indicator: rest } : found;
}

/** 该线路, 本路段 stand for the thing that the sentences before are about; 他 and 这 name nobody. */
export function named({ subject: cut, indicator }: Label, where: Where): string {
  // 前进区, 日喀则: a place as it is called
  const subject = placeAt(cut, 0) === cut.length ? cut : withoutRank(withoutHaving(cut));
  const pointed = pointing.exec(subject);
  const meant = pointed === null ? '' : thingMeant(where, pointed[0]);
  const said = pointed === null ? '' : subject.slice(pointed[0].length).replace(meantToBe, '');
  if (pointed !== null && (meant !== '' || said === ''))
    return (meant || ofTheme(pointed[0], where) || pointed[0]) + said;
  const shown = shownAs(subject, where);
  if (shown !== '') return shown;
  // 其水库: of the thing that was told of
  if (/^其(?![他余中实它])/.test(subject)) return antecedent(where) || where.theme();
  if (
    /^(?:铁路|公路)$/.test(subject) &&
    (areSeveral(subject, where) ||
      /^(?:货运|客运|旅客|货物|货物运输|旅客运输|水运)?(?:量|周转量|发送量|运输量|投资|里程)/.test(indicator))
  )
    return subject;
  // 甲铁路开工。铁路正线|全长
  const ofLine = /^(铁路|高铁|公路|高速公路|高速|线路|项目)(?:正线|主线|全线)$/.exec(subject)?.[1] ?? '';
  if (ofLine !== '') return thingMeant(where, ofLine) || subject;
  if (wholeWork.test(subject)) {
    const whole = findSubject(where, 'thing', subject);
    return ownerKind(whole) === 'thing' ? whole : antecedent(where) || whole || subject;
  }
  // 甲公司投产。公司有职工90人: the one that was told of
  if (isBareBody(subject)) return bodyMeant(subject, where) || subject;
  // 3台机组|装机容量: of the power station
  if (/^[0-9一二两三四五六七八九十]+[台套](?:发电)?机组$/.test(subject))
    return antecedent(where) || findSubject(where, 'thing', indicator) || subject;
  if (subject !== '' && withinOf(subject) === subject) return placeWithin(subject, where);
  // 某校启用。学校开设教学班: the one of its kind that was told of
  if (aFacility.test(subject)) {
    const told = thingMeant(where, subject);
    return isOfKind(told, subject) ? told : subject;
  }
  const work = workMeant(subject, where);
  if (work !== '') return work;
  // 一期工程: of the project that is told of
  if (subject.search(stage) === 0)
    return (antecedent(where) || where.recent() || firmMeant(where)).replace(stage, '') + subject;
  if (/^(?:双向|单向)$/.test(subject)) return findSubject(where, 'thing', subject);
  // 省委、省政府|开工项目: who governs, and not whose it is
  if (/^(?:[省市县区州]?(?:委|政府|党委))(?:、?[省市县区州]?(?:委|政府))*$/.test(subject))
    return findSubject(where, 'region', subject) || subject;
  if (/^[该本][省市县区州]$/.test(subject)) return regionMeant(subject, where);
  if (levelWithin(subject) !== '') return endingIn(levelWithin(subject), where);
  // 该镇, 该港, 该景区
  if (/^(?:该(?!文|报告|指标|地)[\u4e00-\u9fff]{1,3}|本[镇乡村校院港厂馆园站店])$/.test(subject))
    return endingIn(subject.slice(1), where) || subject;
  if (isStatement(subject) || isScrap(subject)) {
    // 年|上缴税收500万元
    const phrase = subject === '' || often.test(subject) ? indicator : subject;
    const found = withoutHaving(findSubject(where, wantOf(indicator, true), phrase));
    if (isBareBody(found)) return bodyMeant(found, where) || found;
    return isScrap(found) ? '' : found;
  }
  // 本次|集中开工项目: of the place that is told of
  if (/^[本此]次$/.test(subject)) return findSubject(where, 'place', indicator);
  return isNobody.test(subject) ? '' : subject;
}
const meantToBe = /^(?:计划|预计|拟|将|规划设计|规划|设计)$/;
const isNobody =
  /^(?:这条|其他|双向|单向|我们|他们|这些|短短|类似|同类|相关|有关|分处|辖属|所辖|下辖|整合|统筹)$/;

/** 启动5条铁路建设，总里程: the noun stands for those that are counted, and for no single one. */
const areSeveral = (noun: string, { sentence: { passage, start }, at }: Where): boolean =>
  new RegExp(`(?<!第[0-9]{0,3})[0-9]条${noun}`).test(passage.text.slice(start, at));

const often = /^每?[年月日]均?$/;

/** 公司负责人表示，二期项目|总投资: of the firm that is told of. */
const firmMeant = (where: Where): string =>
  /公司|集团|企业/.test(where.sentence.text) ? bodyMeant('公司', where) : '';

/** 该水电站: the one that the article is about, where it is of that kind. */
const ofTheme = (pointed: string, { theme }: Where): string =>
  isOfKind(theme(), pointed.replace(/^.*?(?=..$)/, '')) ? theme() : '';

const aFacility = new RegExp(`^${anyOf(workNouns('facility'))}$`);
