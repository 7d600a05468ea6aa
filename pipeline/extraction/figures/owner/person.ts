import { remembered } from '../../remembered.ts';
import { surname } from '../../sentences/surnames.ts';
import type { Where } from '../topic/where.ts';

/**
 * People of whom an article tells: what is theirs is not the place's that it is about, and nobody's in a row, for a private
 * person is in no column but the quote.
 */

/** A person where their name stands in a sentence. */
interface Person {
  readonly name: string;
  readonly at: number;
}

/** What may stand right behind a name. */
const behind = '(?=[，,：:（(被家在用有把从靠和与也就将因每去到的是做经曾没拿开办创承种养身一]|$)';
const role =
  '(?:患者|村民|农户|贫困户|脱贫户|低收入户|种植户|养殖户|大户|店主|摊主|果农|茶农|菜农|渔民|牧民|老人|户主|经营者|创业者|青年|大学生|业主|乘客|市民|退役军人|党员|医生|教师|护林员|保洁员)';
/** 41岁的周某, 村民李伟, 王大爷 */
const person = new RegExp(
  `(?<=^|[，,。；;：“])[^，,。；;：“”0-9]{0,16}?(?:[0-9]{1,3}岁的|${role})?` +
    `(?:(?<=岁的)(${surname}[\\u4e00-\\u9fff]{1,2}?)${behind}|(?<=${role})(?!康复|余粮|余热|石榴|金额|高粱|江水|田地|万元|常年|文化|方案|成功|安全)(${surname}[\\u4e00-\\u9fff]{1,2}?)${behind}|` +
    `(?<=^|[，,。；;：“的]|岁的|${role})(${surname}(?:某某?|大爷|大妈|大叔|大娘|奶奶|阿姨|师傅|老汉)))`,
  'g',
);

/** The people that the clauses of a text open with. */
const peopleIn = remembered((text: string): readonly Person[] =>
  /某|岁的|大爷|大妈|大叔|大娘|奶奶|阿姨|师傅|老汉|[户民者农主人生年员师]/.test(text)
    ? [...text.matchAll(person)].map((found) => ({
        name: found[1] ?? found[2] ?? found[3] ?? '',
        at: found.index,
      }))
    : [],
);

/**
 * Where the person stands that the clause of a number or one before it in its sentence opens with; null where that is no
 * person, or one who only says it.
 */
export function personBefore({ sentence, at }: Where): number | null {
  const found = peopleIn(sentence.text).findLast((one) => one.at <= at - sentence.start);
  return found === undefined ||
    says.test(sentence.text.slice(found.at)) ||
    ofWhom.test(sentence.text.slice(sentence.text.indexOf(found.name, found.at) + found.name.length))
    ? null
    : found.at + sentence.start;
}
/** 李明创办的公司: told of by whom it is. */
const ofWhom = /^[^，,。；;0-9在从把用被]{0,4}的|^[^，,。；;]{0,3}案/;
const says = /^[^。；;]{0,40}?(?:说|介绍|告诉|表示|认为|指出|称|坦言|回忆|算)[，,：:了]/;

/** 每月工资, 子女: what a person has, and no place or firm. */
export const isPersonal = (phrase: string): boolean => personal.test(phrase);
const personal =
  /^(?!.*(?:平均|人均|总额)).{0,6}每个?月工资$|^(?:每(?:个?月|天|日|年)(?:可以?|能)?(?:赚|挣|领|有|的?工资)|每个?月收入|月(?:薪|工资)|工资$|子女|孩子|儿子|女儿|医药费|看病|(?:能|可)(?:赚|挣)|.{0,6}借$|外债|欠债|生活费|零花钱|彩礼|打工|(?:每[年月])?学费|每月(?:费用|伙食费|房租))|(?:一个月|一天|一年)(?:能|可以?)(?:赚|挣)$/;
/** 贷款, 年收入: what a person may have as well. */
export const isOfPeople = (phrase: string): boolean => /^(?:贷款|借款|补助|补贴|年?收入)/.test(phrase);
