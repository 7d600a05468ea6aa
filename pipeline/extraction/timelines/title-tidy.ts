const aList = /^([^、，]{2,30})(?:、[^、，]{2,30}){3,}等(?=[0-9一二三四五六七八九十]+[个条座项])/;
const longestList = 60;

/** A title as it is shown: no marks at its ends, no half of a quotation, of a long list its first. */
export const tidy = (title: string): string => {
  const words = title
    // 甲、乙、丙等139个项目开工: the first stands for the list
    .replace(title.length > longestList ? aList : /^$/, '$1等')
    .replace(/（\s*）|\(\s*\)/g, '')
    // 印发《甲规划》（乙政发〔2022〕45号）
    .replace(/[（(][^（）()〔]{2,10}〔20[0-9]{2}〕[0-9]+号[）)]/g, '')
    // 今年|要抓好以下工作：年内完成改造12个
    .replace(
      /^[^，。；：0-9]{0,10}(?:以下|如下|下列)[^，。；：0-9]{0,8}(?:工作|任务|重点|实事|项目)[：:](?:年内|今年)?(?=.{6})/,
      '',
    )
    // 《甲规划》（下称《规划》）
    .replace(/[（(](?:以下|下文)?(?:下|简|统|合)称[^（）()]{1,24}[）)]/g, '')
    .replace(/^[”’」》）)【、，：:—―–\s]+/, '')
    // 从2015年启动，|到2023年|甲桥开工: the next time, before the subject of both
    .replace(/^[到至](?:19|20)[0-9]{2}年(?=[\u4e00-\u9fff]{4})/, '')
    // 短短|20天后|当地再次报道: how soon, beside a time that stands in its own column
    .replace(/^而?(?:短短|仅仅)(?=[\u4e00-\u9fff]{4})/, '')
    // 近期（2021—2025年）建设泊位
    .replace(/^((?:[近中远]|第?[一二三四五])(?:期|阶段))（(?=[^（）]+$)/, '$1')
    // 甲社江城7月2日电（记者王明）乙市…
    .replace(
      /^[^，。]{0,6}[社网报台][^，。（(]{0,14}[电讯][\s：:]*[（(](?:记者|通讯员)[^）)]{2,24}[）)]\s*/,
      '',
    )
    .replace(/^而(?![且立])(?=[^，]{4})|^的(?![士确])/, '')
    // 某报记者 王明 江城报道 据乙局通报
    .replace(/^[^，。；]{0,24}报道[\s：:]+(?=.{4})/, '')
    .replace(/^据(?=[^，。；]{2,20}(?:通报|统计|介绍|测算)$)/, '')
    // 某网记者王明 江城报道甲市…
    .replace(/^[^，。；]{0,16}记者[\u4e00-\u9fff]{2,4}[ 　][\u4e00-\u9fff]{2,4}报道(?=.{4})/, '')
    // 3 甲馆落成: the number of a brief
    .replace(/^[0-9]{1,2}[ 　](?![万亿千百余多个家座条项])(?=[\u4e00-\u9fff]{4})/, '')
    // 最新丨甲区发布民生实事
    .replace(/^[^，。；丨｜]{2,12}[丨｜]/, '')
    .replace(/[。！？!?…：:，；、—\s]+(”?)$/, '$1')
    // 继3月2日甲园开工|之后的又一大事
    .replace(/(?<=.{4})(?:之|以)?后的?[，,]?(?:我[省市县区])?(?:又|另|再)一[^，。；]*$/, '')
    // 甲市推进实事落实|的一个缩影
    .replace(/(?<=.{4})的(?:一个)?(?:缩影|写照)$/, '')
    // 是3月送往医院治疗|的
    .replace(/(?<=.{6}[^目似真])的$/, '')
    // 甲高铁全线|将全线贯通
    .replace(/全线(?=[^，。；]{0,3}全线)/, '')
    .replace(/(?<=.{3})于$|[，；](?:其中|同时|包括|此外|另外|近日|日前|目前)$/, '');
  const open = words.lastIndexOf('“');
  const unclosed = open >= 0 && words.indexOf('”', open) < 0;
  if (unclosed) return `${words.slice(0, open)}${words.slice(open + 1)}`;
  return words.endsWith('”') && !words.includes('“') ? words.slice(0, -1) : words;
};
