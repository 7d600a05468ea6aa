import { isOneOf, wordList } from '../sentences/name-tokens.ts';
import type { Nameless } from './project-nameless.ts';

/** Words before a kind that tell what is done or who deals with whom, and name no work. */

const works = wordList('项目', '工程');
/** 甲集团与乙县|项目签约: between whom, and not what. */
const ofTwo = /(?:集团|公司|政府|大学|银行)[与和同][\u4e00-\u9fff]{2,8}[省市县区州镇乡]$/;
/** 甲河截污和黑臭河|段|清淤, 乙湖清淤与周边|道路|建设: one thing is done, and another after it. */
const doneAndMore =
  /(?:截污|控源|清淤|疏浚|治污|保洁|补水|护坡|绿化)[和与及](?![^，。；]*(?:工程|项目))[\u4e00-\u9fff]{2,6}$/;

/** 全国首条沙漠|高速, 我国首条时速300公里跨海|高铁: what is remarkable of it, without its name. */
const theFirst =
  /(?:首|第一|唯一一?)[条座个](?:(?:设计)?时速[0-9]+(?:公里|千米)(?:[/／]小时)?|[跨穿][海江河湖]|穿越|沙漠|高原|高寒|山区|海底|电气化|智能|智慧|城际|双线|客运|货运|重载|普速|级|的)+$/;

/** 85个|“口袋公园”: what each of them is called. */
const several = /(?:[0-9]{2}|[2-9])[个座处条家所片]$/;

export const namelessDeeds: readonly Nameless[] = [
  {
    example: '云岭集团与白岩县项目',
    within: '云岭集团与白岩县项目签约仪式举行。',
    isSo: ({ head, text, before }) => isOneOf(head, works, text) && ofTwo.test(before),
  },
  {
    example: '柳湾河控源截污和黑臭河段',
    within: '重点实施柳湾河控源截污和黑臭河段清淤。',
    isSo: ({ head, before }) => head.word?.kind?.role === 'part' && doneAndMore.test(before),
  },
  {
    example: '我国首条时速300公里跨海高铁',
    isSo: ({ before }) => theFirst.test(before),
  },
  {
    example: '明确云柳都市圈',
    within: '明确云柳都市圈建设的目标和具体措施，推进《云柳都市圈发展规划》落地实施。',
    isSo: ({ tokens, text }) => text.startsWith('明确', tokens[0]?.from),
  },
  {
    example: '“口袋公园”',
    within: '全市建成64个“口袋公园”。',
    isSo: ({ tokens: [first, second], text }) =>
      first?.type === 'quote' &&
      second === undefined &&
      several.test(text.slice(Math.max(0, first.from - 5), first.from)),
  },
  // so many circuits of a cable, and no tunnel by its name
  {
    example: '6回220千伏电缆隧道',
    within: '敷设6回220千伏电缆隧道。',
    isSo: ({ before, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^[0-9]+回(?:[0-9]+千伏)?/.test(before),
  },
];
