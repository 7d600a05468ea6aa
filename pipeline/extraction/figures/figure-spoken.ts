import type { QuantityMention } from '../../mention.ts';
import type { Counted } from './figure-counted.ts';
import { spans } from './figure-said.ts';

/**
 * Verbs of one character before a number and what is counted: too short to be read anywhere else, where they may be a part
 * of another word.
 *
 * `甲村养了300只|羊` is read as `甲村养殖着300只|羊`
 */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    养: '养殖着',
    种: '种植着',
    栽: '种植着',
    铺: '修建',
    修: '修建',
    架: '修建',
    挖: '修建',
    盖: '修建',
    砌: '修建',
    打: '修建',
    买: '购买',
    卖: '售出',
    租: '租用',
  }),
);
/** 他家又养|了, 先后修|起|近: no 品种, 每种, 喂养, 保养, 装修, 维修, 书架 and no 购买, whose last character is another's. */
const spoken =
  /(?<![品每各此这那某多几树良播浸育接耕套间抢补改引喂保营放疗培饲散圈收赡休修装维检整返翻抢编进书货支框护担购拍采置团热专出售变外拍倒转出承招耕复下开发覆被遮锅攻拨击雨精主双单])([养种栽铺修架挖盖砌打买卖租])[了起过出上下成]{0,2}((?:大约|将近|约|近|超过?|逾|上|共)?)$/;

/** The words before a number and what is counted with the verb that ends them written out; as they are where none does. */
export const writtenOut = (words: string, { noun }: Counted, { unit }: QuantityMention): string =>
  noun === '' || spans.has(unit)
    ? words
    : words.replace(spoken, (_, verb: string, rest: string) => `${written.get(verb) ?? verb}${rest}`);
