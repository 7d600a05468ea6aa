/**
 * Dates that stand on a line of their own over what happened then, as chronicles have them: `2016年9月12日` ⏎ `柳河新区揭牌`.
 * One such date may be the day that a page was published or a letter was signed; where more have an event each, they date it.
 */
export function datedLines(lines: readonly { readonly text: string }[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    if (isDateLine(text) && next.length >= shortestEvent && tells.test(next) && !opensWithDate.test(next))
      found.add(index);
  }
  // 云川市召开会议 ⏎ 2023年5月1日 ⏎ 青溪大桥通车 ⏎ 2023年5月3日: each date stands below its headline
  const [first = 0] = found;
  const isBelow = first > 0 && happens.test(lines[first - 1]?.text ?? '');
  return found.size >= fewestEntries && !isBelow ? found : new Set();
}

const happens = /(?:[开动竣完]工|通车|投产|启用|揭牌|举行|召开|举办|执行)[^，]{0,6}$|召开|举行|举办/;

const fewestEntries = 2;
const shortestEvent = 5;

export const isDateLine = (line: string): boolean => aDate.test(line);
const aDate =
  /^(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|[初底末])?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|(?:19|20)[0-9]{2}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?)[：:]?$/;
/** An event opens with the name of somebody or of a document, and not with a number, a mark or who signs. */
const tells = /^[\u4e00-\u9fff“《](?![、．.])/;
const opensWithDate =
  /^(?:[0-9]|同[年月日]|是[年月日]|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[、．.])|^(?:附件?|来源|作者|编辑|责编|记者|本报|图为|说明)/;
