import { wordsOf } from '../../sentences/names/tokens.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { surnames } from '../../sentences/surnames.ts';
import type { Nameless } from './nameless.ts';

/** Words before a kind that say how many or how good such works are, or that belong to the sentence around them. */
export const namelessAround: readonly Nameless[] = [
  {
    example: '大多数铁路',
    isSo: ({ before }) =>
      /^(?:绝?大多数|多数|大部分?|部分|许多|不少|更多|一些|高等级|高水平|高标准)/.test(before),
  },
  {
    example: '我国民航机场',
    isSo: ({ before, lead: { place, org, quote } }) =>
      /^(?:我国|国内)[\u4e00-\u9fff]{0,4}$/.test(before) && !place && !org && !quote,
  },
  // what is left to do everywhere
  {
    example: '农村公路“最后一公里”工程',
    isSo: ({ before }) => /最[后先][一1]?(?:公里|百米|米)/.test(before),
  },
  // 客流增长与|机场|建设
  { example: '客流增长与机场', isSo: ({ before }) => /(?:增长|发展|改革|开放)[与和]$/.test(before) },
  // a body of a town or a village, and nothing that is built
  {
    example: '青溪县电管站',
    isSo: ({ before, head, text }) =>
      wordsOf(head, text) === '站' &&
      /(?:电管|水管|经管|农技|种子|兽医|供销|收购|管理|推广|监督)总?$/.test(before),
  },
  // 新型高速|列车: how fast it goes
  {
    example: '甲型高速',
    within: '已引进了甲型高速列车。',
    isSo: ({ head, text }) =>
      wordsOf(head, text) === '高速' &&
      /^(?:摆式|磁浮|列车|动车|客车|增长|发展|行驶|运转)/.test(text.slice(head.to, head.to + 2)),
  },
  // 甲研究中心|和乙市政府联合开展研究: who does it
  {
    example: '青溪环境研究中心',
    within: '青溪环境研究中心和柳河市政府联合开展了研究。',
    isSo: ({ head, text }) =>
      /^[和与][^，。；]{2,24}(?:联合|共同|合作)(?:开展|举办|召开|进行|发布|组织|研究)/.test(
        text.slice(head.to, head.to + 34),
      ),
  },
  // 边坡|创国内|高速公路|之最
  {
    example: '边坡创国内高速公路',
    isSo: ({ before }) => /创(?:下|造)?(?:国内|全国|世界|我国)$/.test(before),
  },
  // of what sort of place the roads are: 乡镇公路, 城区和山区道路
  {
    example: '乡镇公路',
    within: '实施三项工程：乡镇公路、农村电网。',
    isSo: ({ head, text, before, lead: { place, quote } }) =>
      !place && !quote && ways.test(wordsOf(head, text)) && placesOfWays.test(before),
  },
  // how a bridge is built
  {
    example: '双塔双索面斜拉桥',
    isSo: ({ before, head, text }) => wordsOf(head, text).endsWith('桥') && builds.test(before),
  },
  // 副总指挥|段|立明: who speaks
  {
    example: '指挥部副总指挥段',
    within: '据指挥部副总指挥段某介绍，工程已开工。',
    isSo: ({ before, head, text }) => surnames.has(wordsOf(head, text)) && endsInPost.test(before),
  },
  // how much is to be made there
  { example: '500亿级园区', isSo: ({ before }) => /^[0-9.十百千]+亿元?级的?$/.test(before) },
  // what is made there, and by nobody: 纸箱加工厂
  {
    example: '纸箱加工厂',
    within: '投资建设纸箱加工厂、皮具加工厂。',
    isSo: ({ head, text, before, lead: { place, org, quote } }) =>
      !place &&
      !org &&
      !quote &&
      before.length <= 2 &&
      /^(?:加工|养殖|种植|繁育)厂$/.test(wordsOf(head, text)),
  },
];

const endsInPost = new RegExp(`${anyPost}$`);

const ways = /^(?:道路|公路|路网|桥梁|河道|管网)$/;
const placesOfWays =
  /^(?:中心城区|城区|郊县|市区|县城|城乡|城镇|乡镇|镇村|县乡|乡村|农村|村级|村组|通村|山区|主要|骨干|和|与|及|、)+$/;

const builds =
  /^(?:[独单双三四多](?:塔|索面|主?跨|幅|层|柱|室|箱)|预应力|钢筋?|混凝土|箱梁|桁架?|(?:叠合|结合|组合|混合)梁|[自地]锚式?|[上中下]承式|公铁两用|系杆|斜拉|悬索|拱|连续|刚构|简支|[梁式—、和-])+$/;
