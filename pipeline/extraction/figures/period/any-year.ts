import type { QuantityMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Place } from '../said.ts';

/** 每天开行|3对|, 职工|不足百人|, 手握|31项|专利, 设床位|900张|: what is so in any year, or what a firm or house has; 全县医院床位|3000张| is reported. */
export const isOfAnyYear = (
  { lead, clause, sentence: { passage } }: Place,
  { from, to, unit }: QuantityMention,
  aiming: boolean,
): boolean => {
  const words = passage.text.slice(clause.start, from);
  return (
    !aiming &&
    !wholePlace.test(lead) &&
    ((lays.test(lead) && sizes.has(unit) && !isBuilt.test(lead)) ||
      /每[年月天日][^，,。；;0-9]*$/.test(words) ||
      hasStaff.test(words) ||
      (/(?:拿着|手握|握有)[^，,。；;0-9]{0,4}$/.test(words) &&
        /^[^，,。；;0-9]{0,4}专利/.test(passage.text.slice(to))))
  );
};
/** 该线起于甲站，全长30公里，其中地下线|20公里|，设车站|22座|: what a way is like. */
const lays =
  /^(?:其中[，,])?[^，,。；;0-9]{0,20}(?:[东南西北]起|起于|起自|[全总]长|线路(?:全|总)?长|正线(?:全|总)?长)|[；;，,](?:线路|正线|全线)?[全总]?长[0-9.]+公里[^；;]*$/;
const sizes: ReadonlySet<string> = new Set(['count', 'km', 'm']);
const isBuilt = /完成|已(?!知)|贯通|累计|建成|目前/;
const wholePlace = /全[国省市县区州旗]|[我本][省市县区]|新增|人均/;
const hasStaff =
  /(?:^|[，,])(?:(?:现|共)?有)?(?:在职|正式)?(?:职工|员工|雇员|年产能|设(?:有)?(?:床位|泊位|车位|座位))(?:仅|只|有|共|总数|近|约)*$/;

/** 上半年新解决75个村的饮水。|累计|解决了1200个, |累计|解决5万人，占总计划的99%: all that has been done, and not what was done in the time told of. */
export const sumsAll = ({ text, passage, start }: Sentence): boolean =>
  text.startsWith('累计') &&
  (/占总(?:计划|任务|目标|投资)/.test(text) ||
    doneAnew.test(passage.text.slice(Math.max(0, start - longestBefore), start)));
const doneAnew = /新(?:解决|增|建|开工|完成|安置|发放)[^。]*。\s*$/;
const longestBefore = 80;

/** 截至7月底，投资5亿元。甲工程是全省最大的调水工程，受益区面积|2万平方公里|: what a thing is, and like, in any year; 为此, tells of why. */
export const ofItself =
  /^为此[，,]|^[^，,。；;0-9]{2,20}是[^，,。；;]{0,30}(?:最[大长高早]|首[个条座]|第[一二三]|骨干|重要|重点|控制性)[^，,。；;]{0,20}(?:工程|项目|铁路|公路|高速|大桥|隧道|水库|枢纽|机场|电站|灌区)(?:之一)?[，,]/;
