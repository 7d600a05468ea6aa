import { endingIn, firstOf, isNamedThing, type Where } from '../topic/where.ts';
import { found } from './before.ts';

/** What only a tunnel or a dam has, told of without naming it: `云山隧道开挖。“月进尺只有|40米|。”` → 云山隧道 */

const told: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /掘进|进尺(?!\S{0,4}井)|涌水|涌出|斜井|掌子面|工作面|往前(?:走|挖|打)|打不通|围岩/,
    ['隧道', '隧洞', '支洞'],
  ],
  [/坝体|坝顶|坝高|坝身/, ['大坝', '枢纽', '枢纽工程', '水库', '电站']],
];
/** 三座水库, 甲水库和乙水库, 新开工水库: none of them by name. */
const noOne = /[、和与及]|新开工|^(?:[0-9一二两三四五六七八九十首各全多几这那该]|重点|大型)/;
/** 车过|云山隧道 */
const passes = /^(?:车[过进出行]|[穿驶走跨越经]过|进入)/;
/** 钻井队|进尺|36万米|: a well is sunk too. */
const drills = /钻井|油田|探井|煤矿|盾构机/;

/** The tunnel or dam told of last, in the first figure of a sentence that names none; null where its words tell of neither. */
export function dugThere(where: Where): string | null {
  const { sentence, at, previous } = where;
  if (previous !== null && previous.name !== '') return null;
  const { text } = sentence.passage;
  const words = text.slice(sentence.start, at + longestWords).replace(/[。！？].*$/s, '');
  if (drills.test(words)) return null;
  const kinds = told.find(([what]) => what.test(words))?.[1] ?? [];
  for (const kind of kinds) {
    const name =
      endingIn(kind, where) ||
      (firstOf(where.passed, where.topics, (topic) => isNamedThing(topic) && topic.name.endsWith(kind))
        ?.name ??
        '');
    if (name !== '' && !noOne.test(name))
      return found(where, name.replace(passes, ''), 'the tunnel or dam that was told of');
  }
  return null;
}
const longestWords = 24;
