import { worksOn } from '../../sentences/building-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import type { Topic } from '../topic/phrase.ts';

/** The work that a clause is about though a body stands first: `甲局对乙桥进行加固，更换支座|12个|` · `记者从乙高速项目办获悉` → 乙桥, 乙高速 */

const to = '(?<![针面应核绝反])对(?![口外接比应照标岸象策立联话决])';
/** What is done to it, and to parts of it that no verb of works has. */
const works = `(?:${worksOn}|提升|养护|扩容|升级|亮化|绿化|美化|检修|拓宽|加宽|硬化|黑化|增设|加装|新增|更换|安装|铺设)`;
/** 甲局|对乙桥|进行维修加固 */
const dealsWith = new RegExp(
  `${to}([^，,。；;：:0-9的对]{3,24}?)(?:全线|全面|逐步|分期|分段|重新|整体|相继|陆续)?(?:进行|实施|开展|启动)了?[^，,。；;：:0-9]{0,10}?${works}[^，,。；;：:0-9]{0,6}[，,。；;]?$`,
);
const before = new RegExp(`^.{2,}?${to}([^，,。；;：:0-9的对]{3,24})$`);
const noneOfThem =
  /^(?:[全各该本我所这那其老旧]|现有|原有|已有|既有|部分|相关|有关|一批|辖区|沿线|周边|项目|工程)|^(?:自?来?水厂|.*(?:生产线|车间|厂房|设备|设施|系统|管网))$/;

const aWay = /^[\u4e00-\u9fff]{2,8}(?<![道线公铁出思产套网电管油气水])(?:路|大道|(?<!商业|步行)街)$/;
const isWork = (name: string): boolean =>
  !noneOfThem.test(name) && (ownerKind(name) === 'thing' || aWay.test(name));
const worksAhead = new RegExp(`^${works}`);

/** 记者从甲高速|项目办获悉, 据乙大桥|建设指挥部介绍: whose office tells of the work. */
const ofOffice =
  /(?:从|据|向)(?!建设单位|业主单位)([^，,。；;：:0-9的]{2,20}?(?:高速(?:公路)?|铁路|高铁|[公省国]道|公路|大桥|隧道|机场|水库|电站|枢纽|号线|工程))(?:[^，,。；;：:]{0,6}?段)?(?:建设|工程|施工)?(?:项目)?(?:办|部|指挥部|管理处|筹建处|总包部|公司)(?!门)[^，,。；;]{0,14}(?:获悉|悉|了解到|介绍|透露|表示)[，,：:]?$/;

/** 甲茶香谷由乙公司投资建设，: what somebody builds is a thing, whatever its name ends in. */
const builtBy =
  /^(?:其中|此外|，|,|\s)*((?![该本这此]|主要|全[省市县区])[^，,。；;的由在、0-9]{3,16})由[^，,。；;的由]{3,28}?(?:独资|合资|投资|出资|承建|兴建|开发)+(?:建设|兴建|兴办|开发|打造|运营)*[，,。；;]?$/;
const isUnknown = (name: string): boolean =>
  name !== '' && ownerKind(name) === 'none' && placeEnd(name) < name.length;

/** 甲机场一期|按年旅客吞吐量4500万人次设计, 乙园区按每日5万吨供水: what it is laid out for. */
const madeFor = /^[，,\s]*([^，,。；;的按0-9]{3,20})按[^，,。；;]{0,24}(?:设计|规划|建设|配置|布局)/;

/** The work that a clause says is worked on, or whose office it says tells of it; null where it names none. */
export function workTreated(clause: string): Topic | null {
  const name =
    (clause.includes('对') ? dealsWith.exec(clause)?.[1] : undefined) ??
    (/办|部|处|公司/.test(clause) ? ofOffice.exec(clause)?.[1] : undefined) ??
    (clause.includes('按') ? madeFor.exec(clause)?.[1] : undefined) ??
    '';
  const built = clause.includes('由') ? (builtBy.exec(clause)?.[1] ?? '') : '';
  if (isUnknown(built)) return { name: built, kind: 'thing', indicator: '' };
  return isWork(name) ? { name, kind: 'thing', indicator: '' } : null;
}

/** 甲集团对乙高速|增设爬坡车道: the work that stands before a deed at a place of some words; empty elsewhere. */
export function workBefore(text: string, at: number): string {
  const name = worksAhead.test(text.slice(at, at + 4)) ? (before.exec(text.slice(0, at))?.[1] ?? '') : '';
  return isWork(name) ? name : '';
}
