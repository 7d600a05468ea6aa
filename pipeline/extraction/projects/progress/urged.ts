import { clauseBefore, type Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';

/** 推动甲铁路开工、乙大桥|建成|、丙机场投运: so is each of what is urged on; 去年以来，… and …，圆满完成 tell what has come of it. */
export const isUrgedOn = (sentence: Sentence, { from, to }: Token): boolean => {
  const { passage, start, end } = sentence;
  return (
    urgedOn.test(clauseBefore(sentence, from).slice(-longestUrged)) &&
    !hasBeen.test(passage.text.slice(Math.max(start, from - longestUrged), from)) &&
    !doneWith.test(passage.text.slice(to, end))
  );
};
const hasBeen = /(?:^|[，；])(?:[去上]年|[0-9]{4}年|一年|[两三四五]年|[^，。；]{0,8}期间)(?:以来|来)，/;
const doneWith = /^[^，。；]{0,8}，(?:圆满|顺利|如期|全部)?(?:完成|实现)/;
const urgedOn =
  /(?:^|[，；]|全力|积极|大力|加快|着力)(?:推动|促进|确保|力争|争取|保障)(?!了|下)[^，。；了已]{2,30}(?:开工|动工|建成|竣工|投产|投用|投运|通车|启动)(?:建设|使用|运营)?、[^，。；了已]*$/;
const longestUrged = 80;

/** 甲路|打通|进展顺利, 甲高铁距离全线|开通|更进一步: it goes on, and is not there yet. */
export const isGoingOn = ({ passage: { text }, start }: Sentence, { from, to }: Token): boolean =>
  (goesWell.test(text.slice(to, to + longestProgress)) &&
    // 通航|进展顺利，旅客突破50万人次: it is used
    !(/(?:运营|通航|运行)$/.test(text.slice(from, to)) && !/^(?:工程|工作)/.test(text.slice(to, to + 2)))) ||
  (farFrom.test(text.slice(Math.max(start, from - longestProgress), from)) &&
    !since.test(text.slice(to, to + longestProgress)));
/** 距离甲桥|通车|已过去5年 */
const since = /^[^，。；]{0,4}(?:已|过去|满|整整|仅|[一二三四五六七八九十]+周年)/;
/** 打通|工作进展顺利 */
const goesWell =
  /^(?:工程|工作|建设)?(?:也|均|都|正)?(?:进展(?:顺利|良好|迅速|较快|有序)|(?:有序|稳步|加快|顺利|全面|扎实|全力|持续|同步)推进)/;
const farFrom =
  /(?<!短|长|近)距离?(?:[^，。；\d里米]{0,8}(?:铁路|高铁|公路|高速|地铁|大桥|隧道|机场))?(?:项目|工程)?(?:全线|正式|全面|最终|主体|建成)*$/;
const longestProgress = 16;
