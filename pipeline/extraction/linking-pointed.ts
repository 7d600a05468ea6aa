import type { TimelineRow } from '../../schemas/index.ts';
import { nameBefore, pointingAhead } from './figures/subject/pointed-name.ts';
import { idsOf, type Named } from './linking.ts';
import type { Article } from './sentences/article.ts';

/** 甲枢纽是重头戏。该枢纽|获批: titles whose subject only points at what the words before name, with that name. */
export const withNames =
  ({ text }: Article): ((row: TimelineRow) => TimelineRow) =>
  (row) => {
    const { words, noun } = pointingAhead(row.title);
    const at = words === '' ? -1 : row.quote.indexOf(words);
    if (at < 0) return row;
    const place = row.quote_start + [...row.quote.slice(0, at)].length;
    const before = [...text.slice(0, place * longestCharacter)].slice(0, place).join('');
    const name = nameBefore(`该${noun}`, before);
    return name === '' ? row : { ...row, title: `${name}${row.title.slice(words.length)}` };
  };
/** UTF-16 units of a code point. */
const longestCharacter = 2;

/**
 * Titles whose subject only points at a project, with its name where the words before name one and no other.
 *
 * `甲医院新院区项目开工。项目计划年底竣工` → 甲医院新院区项目竣工 · `甲项目开工。乙项目开工。⏎项目年底竣工` stays, since it may be of either
 */
export const withPointedNames =
  ({ projects }: Named): ((row: TimelineRow) => TimelineRow) =>
  (row) => {
    const phase = aPhase.exec(row.title)?.[0] ?? '';
    const bare = phase || (pointing.exec(row.title)?.[0] ?? '');
    const at = bare === '' ? -1 : row.quote.indexOf(bare);
    if (at < 0) return row;
    const place = row.quote_start + [...row.quote.slice(0, at)].length;
    const before = projects(Math.max(0, place - reach), place);
    const [id, second] = idsOf(before);
    if (id === undefined || second !== undefined) return row;
    const name = before.reduce((longest, { words }) => (words.length > longest.length ? words : longest), '');
    if (phase !== '') return /[一二三四五六]期/.test(name) ? row : { ...row, title: `${name}${row.title}` };
    return { ...row, project_id: id, title: `${name}${row.title.slice(bare.length)}` };
  };

/** How far before it a project may be named that 该项目 stands for, in code points. */
const reach = 200;
const stage =
  '(?:将|已|正式|全面|全部|顺利|主体|建成|竣工|完工|开工|动工|奠基|投产|投用|投运|投入|通车|启用|运营|试运|封顶|启动|获批|立项|完成|实现|取得|通过)';
/** 一期|计划年底竣工: of the project that is told of. */
const aPhase = new RegExp(`^[一二三四五]期(?:项目|工程)?(?=${stage})(?![^，]*[0-9])`);
const pointing = new RegExp(`^(?:[该本]项目|[该本]工程)(?=..)|^(?:项目|工程)(?=${stage})(?![^，]*[0-9])`);
