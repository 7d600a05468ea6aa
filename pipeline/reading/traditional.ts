import * as opencc from 'opencc-js/t2cn';

/** Traditional characters in the simplified form; what is simplified stays. */
export const toSimplified = opencc.Converter({ from: 't', to: 'cn' });

/** As Taiwan writes 隨著 and Hong Kong 衞生, for pages that are traditional throughout. */
const ofTaiwan = opencc.Converter({ from: 'tw', to: 'cn' });
const ofHongKong = opencc.Converter({ from: 'hk', to: 'cn' });

/** The commonest characters that simplified Chinese does not have: about a tenth of a traditional text. */
const marks = /[國個們來時會為這對開後過還發業產萬億縣區資總設達學電車動長點處間體與從應]/g;

/**
 * How the lines of a page are read: 全縣總投資25億元 as 全县总投资25亿元 where the page is traditional throughout. A stray
 * character of a simplified page is for the corrections, which tell of it.
 */
export function lineReader(page: string): (line: string) => string {
  const isTraditional = (page.match(marks)?.length ?? 0) * 25 > page.length;
  if (!isTraditional) return (line) => line;
  return (line) => {
    const simplified = ofHongKong(ofTaiwan(line));
    // offsets hold only where each character gives way to one
    return simplified.length === line.length ? simplified : line;
  };
}
