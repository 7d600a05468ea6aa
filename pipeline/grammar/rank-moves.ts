/** Numbers of 位 that are places in an order, and count nobody. */

/** 提升|5位, 分别上升5位和|3位: a move in an order, as words end that stand before so many ranks. */
export const movedInRank =
  /(?:提升|上升|前进|前移|跃升|提高|攀升|上移|晋升|下降|后退|后移|下滑|下移)(?:了)?(?:[0-9一二两三四五六七八九十]+位[、和与及])*$/;

/** 排名提升5位, 位次前移6位至第24位, 排名分别上升5位和|3位|: so many ranks, where nobody stands behind the number. */
export const movesInRank = (text: string, start: number, end: number, counter: string | null): boolean =>
  counter === '位' &&
  /^(?:$|[，。；、！？）)”,;!?\s至到]|[和与及](?:[0-9一二两三四五六七八九十]+位)?)/.test(
    text.slice(end, end + 1),
  ) &&
  movedInRank.test(text.slice(Math.max(0, start - longestMove), start));

/** 竞争力由76位提升至58位, 从12位下降到18位: a place that rises gets fewer, and people that are 位 get more; one of the two ends. */
export const isEndInRank = (text: string, start: number, end: number, counter: string | null): boolean => {
  if (counter !== '位') return false;
  const behind = /^(.{1,2}?)[至到为][^，。；、0-9]{0,8}第?([0-9]+)位/.exec(
    text.slice(end, end + longestMove),
  );
  const ahead =
    behind === null
      ? /([0-9]+)位(.{1,2}?)[至到为][^，。；、0-9]{0,8}$/.exec(
          text.slice(Math.max(0, start - longestMove), start),
        )
      : null;
  const own = Number(/[0-9]+/.exec(text.slice(start, end))?.[0]);
  const [verb = '', from, to] =
    behind === null ? [ahead?.[2], Number(ahead?.[1]), own] : [behind[1], own, Number(behind[2])];
  return rises.test(verb) ? to < from : falls.test(verb) && to > from;
};
const longestMove = 20;
const rises = /^(?:上升|提升|跃升|攀升|前移|前进|晋升|提高|上移|跃|升|进)$/;
const falls = /^(?:下降|下滑|下移|后退|后移|滑落|跌|降|退)$/;

/** 综合排名|24位|，, 排名由首次入榜的|87位|，上升至: a place that its number alone names. */
export const isBareRank = (text: string, start: number, end: number, counter: string | null): boolean =>
  counter === '位' &&
  /^(?:$|[，。；、！？）)”,;!?\s至到上升跃提下降])/.test(text.slice(end, end + 1)) &&
  rankedAt.test(text.slice(Math.max(0, start - longestMove), start));
const rankedAt = /排[名位](?:[由从][^，。；、]{0,14}|[^，。；、0-9前后第上升下降提移进退]{0,4})$/;
