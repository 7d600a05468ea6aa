import { spreads } from '../../sentences/progress-words.ts';
import type { ProjectMention } from '../mentions.ts';
import { type Progress, staged } from './progress.ts';

/** How far a named programme is of which no verb of building tells: what is done through it, or what it does, shows that it runs. */

/** 在|“春苗计划”的资助下, 列入国家|“甲计划”, 参加|“乙”帮扶行动的志愿者, 依托|“丙工程”: who is in it, or what stands on it. */
const within =
  /(?:依托|借助|得益于|受益于|参加|参与|加入|投身|承担|通过|[列纳]入|列为|入选)了?(?:国家|全国|全省|全市|全县|[省市县])?$/;
const inside = /(?:^|[，。；：、])(?:从|在)(?:国家|全国|全省|全市|全县|[省市县])?$/;
const among = /^(?:的)?[^，。；、的]{0,6}(?:下|中|期间|过程中)(?=[，。、])/;

/** “甲计划”实施以来, “乙行动”发起于2003年, “丙工程”在全县展开, “丁计划”已资助学生2万名, “戊工程”让农民住进新房 */
const since =
  /^(?:自?[^，。；、]{0,10})?(?:实施|启动|开展|推行|发起|运行|推出)?[^，。；、]{0,4}以来(?=[，。])|^(?:实施|启动|开展|推行)[0-9一二三四五六七八九十两]+年多?来(?=[，。])/;
const founded = /^(?:正式)?(?:发起|创立|设立|始|开始|启动)于/;
const does = new RegExp(
  `^(?:[^，。；、将拟未要可需]{0,10}(?:${spreads}|全面推行)|(?:自?[^，。；、将拟未要可需]{0,12})?(?:已经?|先后|共|累计|每年)*(?:资助|救助|帮助|培训|培养|培育|招募|惠及|覆盖|组织|吸引|解决|改造|扶持|支持|发放|引进)了?(?!的|对象|范围|资金|标准|力度|工作)|(?:已经?|先后|共|累计)*(?:建成|建起|新建|开设|设立|筹集|投入)[^，。；、]{0,10}[0-9]|获得?[^，。；]{0,10}(?:资助|立项|支持)|为[0-9]+(?:\\.[0-9]+)?[万余多]*[名户人个位家]|(?:让|使|给|为)[^，。；将]{2,24}(?:了|到|进|起|上))`,
);

const isAhead = /将|拟|计划(?!”)|准备|打算|力争|预计|明年|下一步/;

/** A programme by its quoted name runs where others take part in it, or where it tells what it does; null where nothing says so. */
export function stageAsRun({
  name,
  category,
  from,
  to,
  sentence,
  isNamed,
  group,
}: ProjectMention): Progress | null {
  if (!isNamed || category !== 'programme' || !isProgramme.test(name)) return null;
  const { text } = sentence.passage;
  const start = group.items[0]?.tokens[0]?.from ?? from;
  const end = group.items.length > 1 ? (group.items.at(-1)?.tokens.at(-1)?.to ?? to) : to;
  const before = text.slice(Math.max(sentence.start, start - longest), start);
  const behind = text.slice(end, Math.min(sentence.end, end + longestDeed));
  if (isAhead.test(before) || isAhead.test(/^[^，。；]*/.exec(behind)?.[0] ?? '')) return null;
  const said =
    within.exec(before)?.[0] ??
    (inside.test(before) ? among.exec(behind)?.[0] : undefined) ??
    since.exec(behind)?.[0] ??
    founded.exec(behind)?.[0] ??
    does.exec(behind)?.[0];
  if (said === undefined) return null;
  const at = behind.startsWith(said) ? end : start - said.length;
  return staged('operating', at, said, 'what is done through a programme shows that it runs');
}
/** “甲计划”, “乙”工程; an institution in quotation marks is none, and “甲计划”项目 is one of many. */
const isProgramme = /[“‘『「](?!.*[划程动][”’』」]项目$).*(?:计划|工程|行动|项目|课题)[”’』」]?$/;
const longest = 16;
const longestDeed = 40;
