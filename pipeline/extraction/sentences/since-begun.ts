/** 甲铁路自开通运营以来，, 自甲中心成立以来，: whom what follows is about; empty for any other words. */
export const begunSince = (words: string): string => sinceBegun.exec(words)?.[1] ?? '';
const sinceBegun =
  /^[，,\s]*(?:自从?)?((?:[^，,。的自从]|自(?=[由贸治主动然])){2,26}?)(?:自从?)?(?:全线|全面|正式|建成|揭牌|获批)*(?:开通|封关|获批|揭牌|批复|上线|落成|建[区市县]|通车|运营|运行|开业|成立|设立|投产|投运|投用|启用|启动|开园|开馆|开港|挂牌|落户|组建|创建|开行|开航|通航|实施|建成|开工|动工|开建|建[校厂港场院馆园])(?:建设|运营|运作|运行|投用|使用|设立|以后|之后)?(?:至今)?以来[，,]?$/;

/** 甲铁路开通以来，|累计发送旅客5万人次: what it has done itself; 旅游收入增长 is of its town. */
export const isOwnDeed = (behind: string): boolean => ownDeed.test(behind);
const ownDeed =
  /^[，,\s]*(?:累计|已|共|新设|集聚|引进|落户|日均|年均|先后|总计|平均|接待|发送|运送|服务|办[件理结]|培育|孵化|入驻|吸引|投入|完成|浇筑|掘进|架设|培养|(?:货物|旅客)?吞)/;
