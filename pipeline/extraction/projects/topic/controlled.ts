import type { ProjectMention } from '../mentions.ts';
import type { Known } from '../name/lines.ts';
import { namesIn } from '../names.ts';
import { staged } from '../progress/progress.ts';

/**
 * The line of which a bridge or a tunnel is told to be the hardest work: it is named as well, and is being built while that is.
 *
 * `青柳高速公路控制性工程|云溪特大桥主塔封顶` → 青柳高速公路 under construction
 */
const apposed =
  /(?<=(?:高速|公路|铁路|高铁|城际|号线|快速路|大道|通道|工程|项目))(?:全线)?的?(?:第一个?|首个|最后一个)?(?:关键性?|重点|重难点|重大|[Ⅰ一]级)?(?:(?:控制性|关键性?|重难点|重点)(?:节点)?工程|(?:控制性|关键)节点)(?:之一)?(?:的|——|――)?$/;
const longest = 60;
const built: ReadonlySet<string> = new Set(['under_construction', 'completed']);
const ways: ReadonlySet<string> = new Set(['expressway', 'railway', 'intercity_rail', 'metro', 'road']);

/** The lines that stand before what a sentence names so. */
export function lineOfWork(mentions: readonly ProjectMention[], known: Known): ProjectMention[] {
  return mentions.flatMap((mention) => {
    const { sentence, from, category, progress } = mention;
    if (category !== 'bridge_tunnel' || progress === null || !built.has(progress.status)) return [];
    const { text } = sentence.passage;
    const said = apposed.exec(text.slice(Math.max(sentence.start, from - longest), from))?.[0];
    if (said === undefined) return [];
    const end = from - said.length;
    const before = sentence.tokens.flatMap((token) =>
      token.from >= end ? [] : [token.to > end ? { ...token, to: end } : token],
    );
    const line = namesIn(before, text, known).at(-1);
    if (line?.to !== end || !ways.has(line.category)) return [];
    if (mentions.some((each) => each.from < end && each.to > line.from)) return [];
    const words = text.slice(progress.from, progress.to);
    const stage = staged('under_construction', progress.from, words, 'as one of its works is being built');
    return [{ ...mention, ...line, progress: stage, stages: [], programme: null }];
  });
}
