import { ownerKind } from '../owner/owner.ts';
import { regionMeant } from '../owner/stands-for.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/** How many a list that was published holds: `甲市重点项目计划已下达，共安排|86个|` → 甲市重点项目, 项目数 */

const list =
  /(?:^|[，,；;])([^，,。；;：:0-9]{2,24}?(项目|工程|事项|企业|课题|任务))(?:年度|投资|建设|实施)*(?:计划|清单|名单|目录|名录)(?:已经?|正式|近日|日前|也|全部)*(?:下达|公布|发布|公示|出台|印发|敲定|确定|出炉|编制完成)了?[，,]$/;
const holds =
  /^[，,]?(?:其中)?(?:一共|总共|共计?|合计|累计)*(?:排定|安排|确定|列入|纳入|入选|入围|下达|涉及|包括|实施|有)?了?(?:共|约)?$/;
const longestList = 44;

/** The label of such a number; null for any other. */
export function onListLabel({ mention, words, counted, where }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !/^[个项家]$/.test(mention.counter ?? '')) return null;
  if (!holds.test(words.trim())) return null;
  const { text } = where.sentence.passage;
  const before = text.slice(Math.max(where.sentence.start, where.at - longestList), where.at);
  const [, named = '', noun = ''] = list.exec(before) ?? [];
  const name = stripLead(named).replace(/^(?:[今去明]年|[0-9]{4}年度?)/, '');
  const [, ours = '', rest = ''] = /^([我本全该][省市县区州镇])(.+)$/.exec(name) ?? [];
  const whose = ours === '' ? name : `${regionMeant(ours, where)}${rest}`;
  return noun === '' || ownerKind(whose) === 'agent' ? null : label(whose, `${noun}数`);
}
