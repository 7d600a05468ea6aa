/**
 * What an article tells of as a rumour, and does not say itself.
 *
 * `网传甲线已开工` · `有网友称，甲线已开工，地铁集团回应称，该线尚未获批` · `“甲高速将于明日通车”的消息不实`
 */

/** Who spreads it; what a body replies is no rumour any more, and 有市民说，通车后方便多了 tells of what is. */
const spread =
  /(?:(?:^|[，,。；;：:“\s]|针对|关于|近日|日前)(?:网传|谣传|疯传|盛传|误传|据传|坊间传)(?![感播输媒真统])|传闻|传言|网上流传|有(?:网友|消息|传言)(?:称|说|爆料|发帖)|网友(?:爆料|发帖)称?)(?![^。！？；;]*(?:回应|答复|辟谣|澄清|核实|证实|实际上|事实上|其实))[^。！？；;]*$/;
/** What is said of it behind. */
const denied =
  /^[^，,。；;“]{0,20}”?(?:的|这一|等)*(?:消息|传言|传闻|说法|网帖|帖子|谣言)*(?:不实|不属实|[是系]谣言|[是为系]不实|纯属谣言)|^[^，,。；;“]{0,16}”的(?:传言|传闻|谣言|不实)/;

/** Whether what stands between two stretches of a sentence is only rumoured. */
export const isHearsay = (before: string, behind: string): boolean =>
  spread.test(before) || denied.test(behind);
