import type { ProjectRow } from '../../../schemas/index.ts';
import { matchesOf } from '../../grammar/matches.ts';
import { type Token, tokensIn } from '../sentences/names/tokens.ts';
import type { Category } from '../sentences/names/words.ts';

/**
 * Where a line runs, cut from its name.
 *
 * `甲至乙至丙铁路专用线` → 甲, 丙 · `某高速公路甲镇至乙镇段` → 甲镇, 乙镇 · `甲水库至乙水库输水隧洞` → 甲水库, 乙水库
 * `地铁延伸至甲区` → one end only · `甲至乙高速公路某隧道` → neither: the tunnel does not run there
 */
type Route = Pick<ProjectRow, 'from_place' | 'to_place'>;

const nowhere: Route = { from_place: null, to_place: null };

/** What runs from one place to another; 甲—乙战略合作项目 does not. */
const lines: ReadonlySet<Category> = new Set([
  'metro',
  'intercity_rail',
  'railway',
  'expressway',
  'road',
  'bridge_tunnel',
  'public_transport',
  'water',
  'energy',
]);
/** 湘潭北至株洲西 says itself where it runs. */
const isBareRoute = /^[^至到“”]{2,8}[至到][^至到“”]{2,8}$/;
const joint = /[至到—–-]+/g;

/** A word that says what runs there: 公路, 输水隧洞, and no 机场, 南站 or 路 of a street. */
const isLine = ({ word }: Token): boolean => {
  const kind = word?.kind ?? null;
  return kind !== null && kind.role !== 'street' && kind.category !== null && lines.has(kind.category);
};
/** 段, 二期工程, 改造: a part of what is named or what is done with it. */
const isPart = ({ word }: Token): boolean => word?.kind?.role === 'part' || word?.kind?.role === 'work';

/** Where 至 or a dash stands in a name. */
type Joint = Pick<Token, 'from' | 'to'>;

/** The two ends in the name of a project of a category, as far as it tells them. */
export function routeOf(name: string, category: Category): Route {
  if (name.includes('“') || !(lines.has(category) || isBareRoute.test(name))) return nowhere;
  const joints = matchesOf(joint, name).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const tokens = tokensIn(name, { start: 0, end: name.length }, []);
  const start = startOf(tokens, joints);
  const first = joints.find(({ from }) => from > start);
  const last = joints.at(-1);
  if (first === undefined || last === undefined) return nowhere;
  const end = endOf(tokens, first, last);
  // 甲经乙、丙至丁高铁 runs from 甲
  const from = name.slice(start, first.from).replace(/(?<=^.{2,4})经[^济开贸].*$/, '');
  const to = name.slice(last.to, end).replace(/[0-9].*$/, '');
  if (to === '' || namesPart(tokens, end)) return nowhere;
  // 地铁延伸至株洲 names one end only
  return {
    from_place: from === '' || isExtended.test(from) || endsInLine(tokens, first) ? null : from,
    to_place: to,
  };
}

/** 地铁延伸, 某铁路|至甲区: what is lengthened, and no end of what is built; a street may be one. */
const isExtended = /延伸$|.延长$/;
const endsInLine = (tokens: readonly Token[], first: Joint): boolean =>
  tokens.some(
    (token) => token.to === first.from && isLine(token) && tracks.has(token.word?.kind?.category ?? 'other'),
  );
const tracks: ReadonlySet<Category> = new Set(['metro', 'intercity_rail', 'railway', 'expressway']);

/** Where the last route begins: behind the name of the line that it is a section of, 某高速公路|甲镇至乙镇段. */
function startOf(tokens: readonly Token[], joints: readonly Joint[]): number {
  const before = tokens.findLast(
    (token) =>
      (isLine(token) || isPart(token)) &&
      joints.some(({ from }) => from > token.to) &&
      !joints.some(({ from }) => from === token.to),
  );
  return before?.to ?? 0;
}

/** Where the second end stops: before the word for what runs there, if that is not what the first end is as well. */
function endOf(tokens: readonly Token[], first: Joint, last: Joint): number {
  const own = tokens.find(({ to }) => to === first.from)?.word?.surface ?? '';
  const behind = tokens.filter(({ from }) => from >= last.to);
  const cut = behind.findIndex((token, index) => {
    const next = behind[index + 1];
    if (token.type === 'stop' || isPart(token)) return true;
    if (!isLine(token) || (own !== '' && token.word?.surface === own)) return false;
    // 高铁|南站|快速通道, 白石水库|引水工程: a station or a reservoir, to which the line runs
    return !(next?.type === 'kind' && !isPart(next));
  });
  const stop = behind[cut];
  if (stop === undefined) return behind.at(-1)?.to ?? last.to;
  const [second, before] = [behind[cut - 2], behind[cut - 1]];
  // 白石|沿江|公路: what sort of road it is
  if (before?.type === 'generic' && before.to - before.from > 1) return before.from;
  // 白石|镇|集中|供水工程: what stands behind the town is no name of it
  return before?.type === 'text' && second?.type === 'generic' && second.to - second.from === 1
    ? second.to
    : stop.from;
}

/** 高速公路|关子隧道, 铁路|广东段: what stands behind the line is a part of it, which has ends of its own. */
const namesPart = (tokens: readonly Token[], end: number): boolean =>
  tokens.some(({ type, from }, index) => {
    const next = tokens[index + 1];
    return (
      from > end &&
      (type === 'place' || (type === 'text' && next?.type === 'kind' && next.word?.kind?.role !== 'work'))
    );
  });
