/** What the words beside a number speak of, where its unit asks for it. */
export const ledBy: Readonly<Record<string, (text: string, at: number, end: number) => boolean>> = {
  // 气温降至零下5度, 最高气温38度
  warm: (text, at) =>
    /(?:[气水室体低高升降]温|温度|零下)[^，。；]{0,10}$/.test(text.slice(Math.max(0, at - 14), at)),
  // 户均用电300度
  electric: (text, at) => /(?:[用省节发售]电|电量)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 11), at)),
  // 算力达500P, 300P算力
  computing: (text, at, end) =>
    text.startsWith('算力', end) || /算力[^，。；]{0,6}$/.test(text.slice(Math.max(0, at - 8), at)),
  // 3台|7线
  platforms: (text, at) => /[0-9]台$/.test(text.slice(Math.max(0, at - 2), at)),
  // 比市场价高|3个点, 利率下降|2个点; an index has points of its own: 股指下跌30个点
  moved: (text, at, end) =>
    !/指数|[股沪深]指|大盘/.test(text.slice(Math.max(0, at - 10), at)) &&
    /(?:[高低涨跌降升]|上浮|下浮|上调|下调|增长|增加|回落)了?$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^(?:$|[，。；、！？）])/.test(text.slice(end, end + 1)),
  // 每千瓦时电价下调|5.3分
  priced: (text, at, end) =>
    /(?:[电水气油]价|电费|水费|度电|每度|千瓦时|每升|每斤|每公斤|每立方米?)[^，。；]{0,8}(?:上调|下调|上涨|下降|降低|提高|优惠|便宜|[涨跌降贵])(?:了|近|约)?$/.test(
      text.slice(Math.max(0, at - 20), at),
    ) && /^(?:$|[，。；、！？）至到])/.test(text.slice(end, end + 1)),
  // 3区|8县, 5市10县|3区
  listed: (text, at, end) =>
    /^[0-9]+[县市乡镇]/.test(text.slice(end, end + 4)) ||
    (/[0-9][县市]$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^(?:$|[，。；、！）的共])/.test(text.slice(end, end + 1))),
  // 举办培训班|12期, 12期|专题讲座: courses and papers, and no stage of a work
  taught: (text, at, end) =>
    (taughtBehind.test(text.slice(end, end + 14)) ||
      taughtBefore.test(text.slice(Math.max(0, at - 14), at))) &&
    text.charAt(at - 1) !== '第',
  // 12目|30科|160种: of animals and plants
  species: (text, at, end) =>
    /^[0-9]+[科属种]/.test(text.slice(end, end + 6)) ||
    /[0-9][目科属]$/.test(text.slice(Math.max(0, at - 2), at)),
  // 已连续举办|12届: how often it was held; 第12届 is which of them
  held: (text, at, end) =>
    /(?:举办|举行|召开|承办|主办)(?:了|过|到|至今)?$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^(?:$|[，,。；;、！）])/.test(text.slice(end, end + 1)),
};

const courses =
  '(?:班|培训|讲座|课程|课堂|公开课|沙龙|讲堂|讲坛|夜校|简报|期刊|刊物|杂志|报纸|节目|专栏|栏目|直播)';
const taughtBefore = new RegExp(`${courses}(?:共计?|累计|总计|达到?|近|约|超过?|已|有|了|等)*$`);
const taughtBehind = new RegExp(`^[^，。；、：0-9期]{0,8}${courses}`);
