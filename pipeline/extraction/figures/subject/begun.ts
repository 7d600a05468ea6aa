import type { Sentence } from '../../sentences/article.ts';
import { isWay } from '../../sentences/work-nouns.ts';
import { withoutDeedBehind } from '../counted/deed.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { firstOf, isNamedThing, isNamedWhole, type Where } from '../topic/where.ts';

/** Which thing 该项目 or 这座大桥 points at: the one that is told of, or the one whose beginning is the news. */

/** 传来甲厂二期动工的消息: the news is of the thing. */
const news =
  /(?:^|[，,：:；])(?:[^，,。；;]{0,8}?(?:传出|传来|迎来|带来|收到)了?)?([^，,。；;：:]{4,30}?)的(?:好?消息|喜讯|捷报)[^，,。；;]{0,12}$/;
/** 甲项目近日|签约, 甲项目破土|动工, 甲工程开工|建设 */
const saidOfDeed =
  /(?<=.{4})(?:近日|日前|昨[天日]|今[天日]|目前|正式|全面|顺利|集中|成功|破土|建设|竣工|已经?)$/;
/** What a firm that is built does, where 该项目 stands for its works. */
const works = /(?:投产|竣工|开工|动工|奠基|投用|试产)(?:投产|建设)?$/;

/** Some words without the deeds that they end in: 甲项目破土动工 → 甲项目. */
function withoutDeeds(words: string): string {
  const rest = withoutDeedBehind(words).replace(saidOfDeed, '');
  return rest === words || rest.length < 4 ? words : withoutDeeds(rest);
}

const doneBefore =
  /^.*(?:推进|推动|加快|实施|启动|部署|研究|谋划|中标|承建|组织|讨论|审议|听取|视察|调研|督导)了?(?=.{4})/;

/** 某桥开工。该桥…: the thing that the sentence before says nothing of but that it is begun, finished or opened. */
export function begun(sentence: Sentence, pointed: string): string {
  const words = sentence.text.replace(/[。！；\s]+$/, '');
  const told = news.exec(words)?.[1] ?? words.replace(/^.*[，,：:；的]/, '');
  // 研究部署|甲大桥建设, 某公司中标|甲大桥: what is done with it before
  const thing = withoutDeeds(told).replace(doneBefore, '');
  if (thing === told || /[、和与及等]|^(?:推进|推动|加快|实施|开展|启动)|[0-9]+个/.test(thing)) return '';
  const kind = ownerKind(thing);
  // 甲电池有限公司投产。该项目总投资: its works
  const areWorks = kind === 'agent' && /(?:项目|工程)$/.test(pointed) && works.test(told);
  return kind === 'thing' || areWorks ? thing : '';
}

/** 启用两个多月来，开放以来，投产至今，: since when something does what is told; 通车后 and 建成以来投资 go on otherwise. */
const sinceItRuns =
  /^(?:正式|建成|全面|对外)*(?:启用|投用|投产|投运|开放|开馆|开园|开业|开街|开诊|开办|运营|试运营|通车|投入使用|投入运营)(?:以来|至今|[^，,。；;]{0,3}[0-9一二三四五六七八九十两半几多]个?多?[月年周天]多?来)[，,]/;
/** What is told of a way since it opened is its own where it passes there. */
const passes = /车流|人流|客流|通行|通过|过境/;

/** 甲医院建筑面积16万平方米。启用两个多月来，日均门诊量|1900人次|: the thing that the sentence before is about; empty where the words say otherwise. */
export function runsSince({ sentence, at, earlier, topics }: Where, phrase: string): string {
  if (!sinceItRuns.test(sentence.text) || topics.upTo(sentence, at).some(({ topic }) => isNamedThing(topic)))
    return '';
  const name = firstOf(earlier.slice(-1), topics, isNamedWhole)?.name ?? '';
  return isWay(name) && !passes.test(phrase) ? '' : name;
}

const shows =
  /(?:^|[，,；;“])而?(?:这(?![些里样时次])|此(?![次外时前后]))一?[条座个所处项]?(?:[^，,。；;这]{1,28}的)?$/;

/** 甲通道获批。这条连接乙、丙两地的|海底隧道，总投资: the one of the sentence before is called so; empty for any other noun. */
export function shownAs(subject: string, { sentence, earlier, passed, topics }: Where): string {
  if (!sentence.text.includes('这') || subject.length < 2) return '';
  const at = sentence.text.indexOf(subject);
  if (at < 0 || !shows.test(sentence.text.slice(0, at)) || placeEnd(subject) > 0) return '';
  if (ownerKind(subject) !== 'thing' && !/(?:项目|工程|[桥路线铁]|隧道|通道)$/.test(subject)) return '';
  return firstOf([...passed.slice(-1), ...earlier].slice(-2), topics, isNamedWhole)?.name ?? '';
}
