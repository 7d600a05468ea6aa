import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** 柳河大桥（主跨|420米|）, 青溪快速路（全长|18公里|）: what is in the brackets is of the name before them. */
export function bracketProperty({ mention, where: { sentence, at } }: Scene): Label | null {
  const { text } = sentence.passage;
  const [, name = '', what = ''] =
    inBrackets.exec(text.slice(Math.max(sentence.start, at), mention.from)) ?? [];
  const own = name.replace(
    /^.*(?:[投完开竣][产工用]|推进|建设(?![大道路街一二三])|启动|加快|确保|实施|完成|包括|、|(?<=[路桥道线园段程目])[及和与])(?=.{4,})/,
    '',
  );
  if (own.length < 3 || ownerKind(own.replace(/(?<=.{3})改造$/, '')) !== 'thing') return null;
  return label(own, what.replace(/^(?:另?含|其中)(.+)$/, '$1长度'));
}
const inBrackets =
  /([^，,。；;（()）]{3,40})[（(](?:其中)?(全长|总长|主跨|总投资|总建筑面积|建筑面积|占地面积|设计时速|(?:另?含|其中)(?:引道|匝道|连接线|桥梁|隧道|支线|接线)|总库容|装机容量|总装机|年产能|年加工能力)(?:约|近|超|达|为)?$/;
