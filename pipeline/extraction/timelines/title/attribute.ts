import { builds, rebuilds, repairs } from '../../sentences/building-words.ts';
import { receives } from '../event/attribute.ts';
import type { Frame } from '../event/frame.ts';
import { tidy } from './tidy.ts';
import type { Title } from './title.ts';
import { isNamed } from './topic.ts';
import { isPart } from './whole.ts';

/** Titles of events that describe a noun. */

/** 除去9月公布的…, 他还提及4月设立的…: words before the time that take no part in the event. */
const notActing = /^(?:根据|按照|据|在|对|以|记者|除)|(?:提及|提到|谈到|回顾|回忆|包括|介绍)了?$/;

/** 甲县去年改建的乙小学，今年9月开学 */
const isBuilding = new RegExp(`^(?:${builds}|${rebuilds}|${repairs})$`);
const isPlaceOf = (own: string): boolean => /^在[^，]{2,16}$/.test(own);
const works: ReadonlySet<string> = new Set(['construction_start', 'completion', 'opening']);

/** 省政府公布《规划》 from 省政府1月公布的《规划》; 地铁开通 from 5月开通的地铁. */
export function attributeTitle(frame: Frame, topic: string): Title | null {
  const { attribute, sentence, main } = frame;
  if (attribute === null) return null;
  const text = sentence.passage.text;
  const { verb, noun } = attribute;
  const own = text
    .slice(main.start, verb.start)
    // 记者|从甲局|召开的发布会上获悉
    .replace(/^(?:[^，。；]{0,8}记者|笔者)?从(?=.{2})/, '')
    .replace(/^由(?=.{2})|^在(?=.{2,20}(?:政府|[办厅局委部院]|公司|集团|协会)$)/, '');
  // 当天签约的还有甲项目
  const object = text
    .slice(noun.start, noun.end)
    .replace(/^(?:还有|有|包括|分别是|分别为)|[、和及还也]$/g, '')
    // 继2005年|建成的乙通道后|，甲路通车
    .replace(frame.before.endsWith('继') ? /(?:之|以)?后$/ : /^$/, '');
  const lead = frame.subject.replace(/^由(?=.{3})/, '');
  // 市海关|7月15日|发布的数据|显示
  const isShort =
    object.length < 4 &&
    !(verb.type === 'publication' && lead.length > 2 && /^(?:数据|公报|报告)$/.test(object));
  if (isShort && verb.takes === 'object' && attribute.object === null) return null;
  const subject = lead !== '' && !notActing.test(lead) ? lead : '';
  const happens =
    // 5月2日在甲区举行的|大会: where it was held is not who held it
    (verb.takes === 'subject' &&
      (verb.type !== 'meeting' || own === '' || (subject === '' && object.length > 4 && isPlaceOf(own)))) ||
    receives(verb.surface) ||
    // 3月公布的《规划》: by whom is not said
    `${subject}${own}` === '';
  const given = attribute.object === null ? '' : text.slice(attribute.object.start, attribute.object.end);
  // 甲省|将开工建设|的二期工程包括…: who is to do it stands before it
  const begun = verb.type === 'construction_start' && /^[^，]{2,}(?:将|拟|计划|要)$/.test(own);
  // 年内两条路段通车的高速分别是…: what happens has its subject before it
  const told = /(?:[路段线桥]|项目|工程)$/.test(own) ? own : `${object}${own}`;
  const title = tidy(
    // 建于2003年的|甲水库: 甲水库建于2003年
    happens && !begun
      ? `${told}${verb.surface.replace(/于$/, '')}${/^建于?$/.test(verb.surface) ? `于${frame.time.text}` : ''}${given}`
      : `${subject}${own}${verb.surface}${object}`,
  );
  return title.length < 4
    ? null
    : {
        text: title,
        // the works go on as what is told of: 某公司|投资建设的二期工厂，去年投产
        subject:
          works.has(verb.type) ||
          isBuilding.test(verb.surface) ||
          (verb.type !== 'publication' && isNamed(object))
            ? `${isPart(object) ? subject : ''}${object}`
            : subject || own || (receives(verb.surface) ? object : topic),
        end: noun.end,
        rule: 'what the time describes',
      };
}
