import type { Span } from '../../../grammar/clause.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { lacksSubject, predicateAt } from '../title/subject.ts';

/** Several people who do one thing: `市委书记甲，副市长乙，县长丙赴某市考察` → 市委书记甲等 · 赴某市考察 */

/** 市委副书记、市长王明: posts and a name, and nothing else. */
const person = new RegExp(`${anyPost}[\\u4e00-\\u9fff]{2,3}$`);
const isPerson = (words: string): boolean =>
  words.length <= 40 && person.test(words) && predicateAt(words, 0, words.length) < 0;

/** Who does what is told, and in which clause it is told. */
export interface JointDeed {
  readonly subject: string;
  readonly main: Span;
  readonly chosen: number;
}

/** The first of them and what they all do; null where a clause before the last is no person, or the last does nothing. */
export function jointDeed(text: string, clauses: readonly Span[]): JointDeed | null {
  const at = clauses.findIndex(({ start, end }) => !isPerson(text.slice(start, end)));
  const [first, last] = [clauses[0], clauses[at]];
  if (at < 1 || first === undefined || last === undefined) return null;
  const words = text.slice(last.start, last.end);
  const start =
    last.start + (leader.exec(words)?.[0].length ?? Math.max(predicateAt(words, 0, words.length), 0));
  if (!lastPerson.test(text.slice(last.start, start))) return null;
  const subject = `${text.slice(first.start, first.end)}等`;
  const next = clauses[at + 1];
  const isCompany =
    next !== undefined && company.test(text.slice(start, last.end)) && lacksSubject(text, next);
  return isCompany
    ? { subject, main: next, chosen: at + 1 }
    : { subject, main: { start, end: last.end }, chosen: at };
}

/** 副县长赵青|带领相关部门, 乙区长王明|率有关负责人 */
const leader = new RegExp(`^[^，]{0,20}?${anyPost}[\\u4e00-\\u9fff]{2,3}?(?=带领|率领|率队|率|陪同)`);
/** 率有关负责人|，前往乙市考察: who goes along, and what they do is told behind. */
const company = /^(?:带领|率领|率队|率|陪同)[^，]*(?:负责人|负责同志|人员|干部|部门|一行|同志)$/;
const lastPerson = new RegExp(`${anyPost}[\\u4e00-\\u9fff]{2,3}(?:一行|等)?$`);

/** 王明返乡创业; 甲镇吸引返乡人员200人 is of the town. */
export const comesHome =
  /^(?!.*(?:吸引|带动|鼓励|支持|引导|扶持|[0-9](?![0-9]*岁)|[返回]乡(?:人员|农民|青年|人才|企业))).*(?:返乡|回乡|回村|回到[^，]{0,6}(?:村|老家|家乡)|辞职|辞去|创业|退伍|毕业)/;

/** 贷款3万元买下, 承包: what somebody does with what is his. */
export const ownDeed =
  /(?:承包(?!地|权|经营)|流转|租下|租用|购得|买下|买回|买来|添置|盘下|拿到(?=[0-9约近])|接手|种下|栽下|试种|(?:贷款|借款|自筹)(?=了?[0-9约近])|借来|凑齐|拿出|掏出|办起|开起|养起|盖起|收养|资助|捐出|捐赠|收到(?=[^，。；]*[0-9][^，。；]{0,3}元)|发行了?[^，。；0-9]{0,8}(?:公司债|企业债|票据)|投向|砍掉)(?!(?:面积|余额|总|额|规模|率|比))/;

/** 全县流转土地5万亩: what all of a town have done is counted. */
export const ofTown =
  /^(?:[全各]|[^，。；0-9]{1,8}?[省市县区乡镇州旗])(?:共|已)?(?:承包|流转|租|捐|贷款|自筹|试种)/;

/** 银行业发放贷款3000亿元, 民政部门资助10万人: what a body does is counted as well. */
export const ofBody =
  /发放[^，。；]*贷款|^[^，。；0-9]{0,16}(?:银行|机构|部门|[局委会社厅]|公积金|红十字会)|人次|同比/;
