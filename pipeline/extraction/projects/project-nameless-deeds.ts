import { isOneOf, wordList } from '../sentences/name-tokens.ts';
import type { Nameless } from './project-nameless.ts';

/** Words before a kind that tell what is done or who deals with whom, and name no work. */

const works = wordList('项目', '工程');
/** 甲集团与乙县|项目签约: between whom, and not what. */
const ofTwo = /(?:集团|公司|政府|大学|银行)[与和同][\u4e00-\u9fff]{2,8}[省市县区州镇乡]$/;
/** 甲河截污和黑臭河|段|清淤, 乙湖清淤与周边|道路|建设: one thing is done, and another after it. */
const doneAndMore =
  /(?:截污|控源|清淤|疏浚|治污|保洁|补水|护坡|绿化)[和与及](?![^，。；]*(?:工程|项目))[\u4e00-\u9fff]{2,6}$/;

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
  // so many circuits of a cable, and no tunnel by its name
  {
    example: '6回220千伏电缆隧道',
    within: '敷设6回220千伏电缆隧道。',
    isSo: ({ before, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^[0-9]+回(?:[0-9]+千伏)?/.test(before),
  },
];
