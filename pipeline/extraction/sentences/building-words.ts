import { anyOf } from '../../lexicons/any-of.ts';
import { verbsOf } from './verbs.ts';

/** Sources of patterns for what is done to a work; 建设, 打造 and 实施 are said of more than works and stand where they are asked. */

/** 新建, 兴建, 修建: it is made where there was none. */
export const builds = anyOf(verbsOf('builds'));
/** 改建, 扩建, 迁建: it is built anew, larger or elsewhere. */
export const rebuilds = anyOf(verbsOf('rebuilds'));
/** 改造, 加固, 修缮: what stands is made better. */
export const repairs = anyOf(verbsOf('repairs'));
/** Any of them. */
export const worksOn = anyOf(verbsOf('builds', 'rebuilds', 'repairs'));
/** 改建, 扩建, 升级改造: what stands is changed or enlarged, and not only mended (加固) or gone on with (续建). */
export const alterations = verbsOf('rebuilds', 'repairs').filter((verb) => /[改扩]/.test(verb));

/** 三期扩建工程, 扩能改造项目, 除险加固工程: works on the thing that carries them out. */
export const alteringWorks = `(?:[一二三四五六]期)?(?:扩能|扩容|提标|提质|升级|现代化|智能化|数字化|节能|抗震|电气化|整体)*(?:${rebuilds}|${repairs})(?:提升)?(?:工程|项目)(?:[一二三四五六]期)?`;

/** 迎来首批|游客: source of a pattern for those who come once something is open; who builds it comes before. */
export const firstComers =
  '(?:旅客|乘客|游客|学生|新生|学员|师生|患者|病人|老人|住户|住客|居民|业主|租户|入住|商户|企业|顾客|客人|读者|观众|市民|影迷|参观者|体验者)';
