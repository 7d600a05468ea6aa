/** How far works are, where it opens behind their name. */

const quantity = '(?:总|总体|整体|全部|建设)?(?:工程量|工程进度|施工进度|形象进度)';
const progressing = new RegExp(
  `^(?:${quantity}|(?:总|总体|整体|全部|建设|设计|规划)?(?:设计方案|方案设计))(?=[已完达超近过待通获正有在上初])|^(?:[总整]体|建设|设计|规划)*方案(?=已?编制(?:完|工作))|^(?:土地|用地)预审|^[目前仍尚正还]{0,2}处[于在]?[^，。；、]{2,8}阶段|^(?:投资|合作|战略|框架|意向)*(?:协议|合同)书?(?:正式|成功|顺利)?签`,
);
const measured = new RegExp(`^${quantity}(?:[已完达超近过]|$)`);
const longest = 14;

/** 甲大桥|总体工程量完成70%, 乙广场项目|设计方案待审批, 丙基地|尚处选址阶段: what is told of the works or of their papers. */
export const opensProgress = (text: string, at: number): boolean =>
  progressing.test(text.slice(at, at + longest));

/** 甲大桥|总体工程量: a measure that works have, up to a verb or the end of the phrase. */
export const measuresProgress = (phrase: string, at: number): boolean =>
  measured.test(phrase.slice(at, at + longest));

/** Source of a pattern for what goes on in many places at once (在全县|铺开): works are being built then, and a programme runs. */
export const spreads = '展开|铺开|推开';
