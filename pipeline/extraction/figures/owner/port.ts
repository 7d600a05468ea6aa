/** Ports and stations that are called after their town: `台州港|货物吞吐量` · `宜春站|每日开行列车` */

const portWith =
  /^港(?:$|连续|(?:[0-9]{4}年|年|今年|去年|全年|上半年)?(?:港口)?(?:货物|货运|货邮|货源|货类|集装箱|旅客|吞吐|外贸|航线|运营|开通|累计|建设|生产|(?:万吨级|[0-9]+万吨级)(?:以上)?泊位|岸线))/;

const stationWith = /^[东南西北]?站(?=$|每[日天]|日均|今年|去年|全年|开行|到发|发送|累计|共)/;

/** 小云山港|货物吞吐量, 白岩站|发送旅客: what only a port or a station has says that it is one, though the lists do not know its town. */
const unlisted =
  /^(?![全我该本各每某其这那主沿内]|[省市县区州]|进出|现有|新增|国[际内]|[^港站]*(?:[的、和与及]|港口|车站|高铁站|火车站))[\u4e00-\u9fff]{2,4}?(?=港(?:口)?(?:[0-9]{4}年|年|今年|去年|全年|上半年)?(?:货物|货运|集装箱|旅客|外贸)*吞吐|港(?:万吨级|[0-9]+万吨级)(?:以上)?泊位|[东南西北]?站(?:每[日天]|日均|到发|发送))/;

/** How long such a name is that opens a phrase, where the lists know `listed` characters of it as a town; 0 where none opens it. */
export function portOrStation(phrase: string, listed: number): number {
  const town = listed > 0 ? listed : (unlisted.exec(phrase)?.[0].length ?? 0);
  if (town === 0) return 0;
  if (portWith.test(phrase.slice(town)) || (listed === 0 && phrase.charAt(town) === '港')) return town + 1;
  const station = stationWith.exec(phrase.slice(town))?.[0].length ?? 0;
  return station > 0 ? town + station : 0;
}
