import { placeEnd } from './place-name.ts';

/** What stands before a firm's name and says which one it is: `设在柳河旗的|青石乳业`, `建厂40年的|云砺重工`. */

/** 做镜片的同行|云砺科技: what it is, between the attribute and its name. */
export const firmAhead = '同行|邻居|(?:老牌|龙头|骨干|民营)?企业|[民国央]企';

/** 柳河旗, 设在柳河旗, 做镜片, 与云砺相距两公里, 去年启用, 从柳河旗迁来: which one it is. */
export const saysWhich = (lead: string): boolean =>
  placeEnd(lead) === lead.length || /^[\u4e00-\u9fff]{1,3}[区县市旗镇乡]$/.test(lead) || which.test(lead);
const which =
  /^(?:(?:设在|位于|地处|坐落|来自|落户|建在|扎根|走进|来到|同[在处]|(?:专门?|主要)?(?:做|从事|生产|经营|主营|主打|专注))[^，,。]{1,}|[与和][^，,。]{1,14}(?:相[距邻隔]|毗邻|隔|同)[^，,。]{0,6}|[^，,。]{0,10}(?:启用|投产|成立|开业|创办|开张|投用|建成|落户)|(?:由|从)[^，,。]{2,12}(?:[迁搬转引]来|迁入|引进|改制而来)|(?:建[厂立]|创[办立]|成立|开办|投产)[^，,。]{0,4}[0-9一二三四五六七八九十两多几]+年|[^，,。]{0,8}(?:隔壁|对面|一旁|旁边|附近|不远处))$/;
