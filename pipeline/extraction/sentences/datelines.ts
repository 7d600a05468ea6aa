/**
 * Where and by whom a report was sent, before its first sentence: `某社长沙11月3日电（记者王明） ` · `本报讯 ` · `本报长沙11月3日讯记者王明报道：` · `长沙11月3日电（记者王明）`.
 *
 * The reporters stand in brackets or before 报道：; without them a space, the day or 本报讯 alone says that it is over.
 */
const sent =
  '(?:据)?(?:本报|本刊|本网|本台|[\\u4e00-\\u9fff]{1,8}(?:社|网|报|台|新闻|客户端))[^，,。；;：:（(\\s]{0,14}?(?:[（(][\\u4e00-\\u9fff]{2,8}[）)])?';
const word =
  '(?:讯|消息|专?(?<![发用供售水光风火核输变充停通家]|[输变发供]配)电(?![网话站力厂影视子器动梯商缆价]))';
const day = '[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日';
const reporters =
  '(?:[（(](?:[^（）()]{0,8}(?:记者|通讯员|编辑)|文|图)[^（）()]{0,40}[）)]|[^，,。；;：:“（(\\s]{0,10}(?:记者|通讯员|实习生)[^，,。；;：:“]{1,40}?报道[：:])\\s*';
const dateline = new RegExp(
  `^\\s*(?:(?:${sent}${day}${word}|本报讯)\\s*(?:${reporters}|[（(][\\u4e00-\\u9fff、 ]{2,12}[）)])?|${sent}${word}\\s*(?:${reporters}|(?<=\\s))|[\\u4e00-\\u9fff]{2,8}${day}电\\s*(?:${reporters}|(?<=\\s)))(?=\\S)`,
);
const longest = 80;

/** How many UTF-16 units the dateline takes that a passage opens with; 0 where it opens with none. */
export const datelineOf = (text: string): number => dateline.exec(text.slice(0, longest))?.[0].length ?? 0;
