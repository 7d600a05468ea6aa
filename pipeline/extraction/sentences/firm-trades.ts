/**
 * What the name of a firm may end in, besides 公司: 青石|乳业, 云砺|科技. Source of a pattern. Each is a field of work as well, so
 * that the words alone prove nothing.
 */
export const firmTrades =
  '(?:科技|电子|生物|储能源?|能源|锂能|装备|重工|机械|汽车|食品|医药|制药|化工|新材料?|材料|光电|精密|精铸|智能|信息|物流|冷链|电气|电器|电力|股份|实业|纺织|服饰|家居|建材|水泥|钢铁|轴承|电池|锂电|环保|种子|农机|粮贸|' +
  '粮油|光伏|风电|[炭碳]素|照明|轮胎|陶瓷|玻璃|门窗|[线电]缆|机床|特钢|型材|服装|橡胶|包装|动力|智造|' +
  '[乳面药果茶酒木竹铜铝钢锂硅钛镍锌矿牧渔禽糖纸粮米油农林种水置管车塑鞋]业)';
