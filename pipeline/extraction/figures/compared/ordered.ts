import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { trim } from '../words/phrase.ts';

/** Which one of a sort somebody is: `东盟成为全市|第一大|贸易伙伴` → 东盟, 全市贸易伙伴; null where the words do not name who that is. */
export function orderedLabel({ mention, counted, words, where, said }: Scene): Label | null {
  // 第二大|湖
  const next = where.sentence.passage.text.charAt(mention.to);
  const behind = where.sentence.passage.text.slice(mention.to, mention.to + longestNoun + 1);
  const isOfSize = mention.text.endsWith('大');
  const noun =
    counted.length > 1
      ? counted
      : isOfSize
        ? (nounAlone.exec(behind)?.[0] ?? (/[湖岛河江港省市县]/.test(next) ? next : ''))
        : '';
  // 比位居第二|的乙省: the other, by where it stands
  if (mention.unit !== 'rank' || noun === '' || next === '的') return null;
  // 这里是全国|第二大|花卉市场: nobody is named
  if (/^[，,]?这[里儿座](?:已经?|也|还|正|将)*(?:是|成为)[^，,。；;：:]{0,8}$/.test(words.trim()))
    return label('', noun);
  const [, who = '', among = ''] = becomes.exec(words.trim()) ?? [];
  // 柳河市经济总量突破5000亿元，成为全省|第三大|城市: of the town before
  const told = said.label?.subject ?? '';
  const too = who === '' && isTown(told) ? becomesToo.exec(words.trim())?.[1] : undefined;
  if (too !== undefined) return label(told, `${everywhere.test(too) ? '' : too}${noun}`);
  return who === '' ? null : label(trim(who), `${everywhere.test(among) ? '' : among}${noun}`);
}

/** 第二大|出口国| */
const longestNoun = 8;
const nounAlone = /^(?!的)[\u4e00-\u9fff]{2,8}(?=[，,。；;]|$)/;

const becomesToo = /^[，,]?(?:成为|跻身|跃居)(?:了)?([^，,。；;：:的]{0,4})$/;

/** Among all there are: that is what a rank is. */
const everywhere = new RegExp(`^${anyOf(scopes('world', 'nation', 'border'))}(?:同类)?$`);

/** 东盟|首次超过欧盟成为|我市, 甲湖|是继乙湖之后|全省: who is told of, and among whom. */
const becomes =
  /^(?:其中)?[，,]?((?!(?:该(?![县市区镇乡村港])|[这此那其也又是]))[^，,。；;：:是为成居]{2,20}?)(?:连续[^，,]{1,4}年|首次|已经?|一举|保持|仍|依然|继续|超[过越][^，,]{2,8}?|取代[^，,]{2,8}?)*(?:成为|是|(?:被?(?:列|评|认定|确定|命名))?(?<!作)为|系|跃居|跃升为|升[至为]|位居|居|跻身)(?:继[^，,]{2,16}之?后|仅次于[^，,]{2,12}的)?[，,]?(?:了)?([^，,。；;：:的]{0,8}?)的?$/;
