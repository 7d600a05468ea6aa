import type { Span } from '../../../grammar/clause.ts';
import { zoneWords } from '../../sentences/zone-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { trim } from '../words/phrase.ts';
import { wordAt, wordsIn } from '../words/words.ts';
import { phraseTopic, type Topic } from './phrase.ts';

/** Topics that a clause announces for the numbers behind it: `重大水利项目：累计完成投资|3亿元|`, `集中签约项目中，工业项目|25个|` */

/** 重大水利项目：累计完成投资|3亿元: whom a list is of; a measure, a saying or a deed before a colon is nobody. */
const listedOnes =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．])?([^，,。；;：:、“”（）()0-9\s]{2,12}(?:项目|工程|产业|行业|企业|公司|机构))：$/;

/** 今年全县经济社会发展的主要目标是：生产总值增长|6%|: the place whose aims or results the list behind the colon gives. */
const listOf =
  /^[\s\u3000]*(?:(?:到|至)?[^，,。；;：:]{0,12}?年(?:底|末)?[，,]?)?([^，,。；;：:、0-9]{2,30}?)的?(?:主要|总体|预期|发展|具体|年度|工作)*(?:目标|指标|任务|情况)(?:[是为]|如下)?：$/;

const ofPlace =
  /^[\s\u3000]*(?:[●■◆▲★•▶►]|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．])?([^，,。；;：:、“”（）()0-9\s]{2,8})：$/;

const unknownTown =
  /^(?![全各本我该此])[\u4e00-\u9fff]{2,3}(?:[市县州旗镇乡]|(?<![社景校园灾厂牧林山库老新城片])区|街道)$/;

/** 3.甲市第一医院东院区：床位|800张|, ——乙水库：总库容: what the head of an item names. */
const headOf =
  /^[\s\u3000]*(?:[●■◆▲★•▶►]|—{1,2}|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．][\s\u3000]*)?([^，,。；;：:、“”的\s]{4,30})：$/;

/** Whether words are the name of one work or site, with no deed among them. */
function isOneWork(words: string): boolean {
  const topic = phraseTopic(words);
  return (
    topic?.kind === 'thing' &&
    topic.name === words &&
    wordAt(words, 0, words.length)?.word.role !== 'verb' &&
    !/^(?:[各该本此全每其]|主要|重点|一批|其他)/.test(words)
  );
}

/** Nothing, the end of a sentence, or a year that opens one: 到2025年，. */
const opensSentence = /^$|[。\n]$|[年末底]，$/;

/** The topic before the colon of a clause that opens a sentence; null where none is announced. */
export function announced(text: string, { start, end }: Span): Topic | null {
  const colon = text.indexOf('：', start);
  if (colon < 0 || colon >= end || !opensSentence.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  const list = listOf.exec(text.slice(start, colon + 1))?.[1] ?? '';
  const place = list === '' ? 0 : placeEnd(list);
  if (place > 0) return { name: list.slice(0, place), kind: 'place', indicator: '' };
  // 甲区：新建学校5所: a list of places
  const region = ofPlace.exec(text.slice(start, colon + 1))?.[1] ?? '';
  if (ownerKind(region) === 'place' || unknownTown.test(region))
    return { name: region, kind: 'place', indicator: '' };
  const work = headOf.exec(text.slice(start, colon + 1))?.[1] ?? '';
  if (work !== '' && isOneWork(work)) return { name: work, kind: 'thing', indicator: '' };
  const name = listedOnes.exec(text.slice(start, colon + 1))?.[1] ?? '';
  return name === '' || wordAt(name, 0, name.length)?.word.role === 'verb'
    ? null
    : { name, kind: 'thing', indicator: '' };
}

/** 集中签约项目中，, 在县域骨干公路上，: what the numbers behind are parts of. */
const amongThem =
  /^[，,\s]*(?:在|这)?([^，,。；;：的]{2,20}(?:项目|工程|机构|企业|单位|公路|铁路|园区|学校|小区|城市|县区|港口|机场|平台|品牌|企业家))(?:当中|之中|中|上)$/;

/** 在主城区段，, 在甲县，: where what is told next is. */
const inSection = new RegExp(
  `^[，,\\s]*在([^，,。；;：的]{2,10}(?:[区城南北东西中]段|片区|园区|${zoneWords('zone', 'ending')}|市|县|镇|乡|村|街道))[，,]?$`,
);

/** The topic of a clause that says among which, or where, the numbers behind it are. */
export function amongWhich(words: string): Topic | null {
  const section = inSection.exec(words)?.[1] ?? '';
  if (section !== '') return { name: section, kind: 'place', indicator: '' };
  const name = amongThem.exec(words.replace(/[，,]$/, ''))?.[1] ?? '';
  return name === '' || wordsIn(name, 0, name.length).some(({ word }) => word.role === 'frame')
    ? null
    : { name, kind: 'thing', indicator: '' };
}

/** 国家发展改革委批复|甲高铁|可行性研究报告，线路全长…: what was approved, and not who did so. */
const approves =
  /^[^，,。；;]{0,16}(?:委|局|厅|部|府|国务院|会)(?:近日|日前|正式|已经?)*(?:批复|核准|批准)(?:同意|设立|建设)*了?([^，,。；;“《]{3,30}?)的?(?:可行性研究报告|可研报告|初步设计|项目建议书|环评报告书?|实施方案|规划方案|建设规划)?[，,]?$/;

/** 某集团|发布2023年第三季度财报，净利润…: a firm's own figures; those of an office that publishes data are not its own. */
const ownReport =
  /^(?:根据|依据|按照)?([^，,。；;：:“《]{2,20}?)(?:今[日天]|昨[日天]|近日|日前|正式)?(?:发布|公布|披露|公告)了?[^，,。；;：:]{0,16}?(?:财报|年报|季报|半年报|中报|业绩(?:报告|快报|预告)?|财务报告|年度报告)[，,：:]?$/;

/** 省统计局, 市政府, 甲新区管委会: an office reports on its town. */
const office = /(?:[局委厅府院台署办部行]|海关|协会|学会|中心|研究所|[省市县区])$/;

/** 某集团股份公司（某集团）|是一家建材企业，累计产销…: what kind of firm it is. */
const isFirm =
  /^([^，,。；;：:“《（(]{4,20}(?:[（(]集团[）)])?(?:股份|有限|责任|集团)+公司)(?:[（(][^）)]{2,14}[）)])?(?:是|系)[^，,]*(?:企业|公司|厂商|制造商|生产商|供应商)[，,]?$/;

/** The firm whose own report a clause tells of, or that it says what it is of; empty where it tells of none. */
export function reportsItself(words: string): string {
  const name = trim(
    (ownReport.exec(words) ?? (words.includes('公司') ? isFirm.exec(words) : null))?.[1] ?? '',
  );
  return office.test(name) ? '' : name;
}

/** The thing that a clause says was approved; empty where it says nothing of the kind. */
export const approvedIn = (words: string): string => approves.exec(words)?.[1] ?? '';
