import { isMeasure } from './figure-clause.ts';
import { listed } from './figure-list.ts';
import { ownerKind, placeEnd } from './figure-owner.ts';
import { trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';
import { aspectOf, nearTopic } from './figure-where.ts';

/** Labels of numbers that stand side by side, each of its own owner: `甲市、乙市分别增长|3%|和|4%|` → the first is the first one's */

/** 3.5％和4.2％: the first number is the first owner's. */
export function parallelLabel({
  before,
  counted,
  run,
  index,
  where,
  said,
  words,
  mention,
}: Scene): Label | null {
  const place = index - run.first;
  const plain = mention.unit === 'pp' ? words : '';
  const own = before.subject !== '' ? before.subject : before.object || plain;
  // 分别占项目总数和投资总额的|8%、9%|: what follows is no list of owners
  const list = /^占(?![地用])/.test(own) ? null : listed(own, run.count);
  const member = list?.members[place];
  if (list !== null && member !== undefined) {
    const deed =
      before.object === '' && /完成$/.test(before.verb)
        ? `${before.verb}${/投资/.test(said.label?.indicator ?? '') ? '投资' : ''}`
        : before.object || before.verb;
    const indicator = before.subject !== '' ? `${list.head}${deed}` : list.head;
    // 全市公路、铁路货运量: of the place that the list opens with
    const at = list.head === '' ? 0 : placeEnd(own);
    const [first = '', ...rest] = list.members;
    if (at > 0 && at < first.length && rest.every((one) => placeEnd(one) === 0))
      return label(own.slice(0, at), `${place === 0 ? first.slice(at) : member}${indicator}`);
    if (indicator !== '' || counted !== '') return label(member, indicator || counted);
    // 化工、电气机械等行业分别增长|3%|和|4%|: of the measure that was told of
    const trade = /行业$/.test(member) && before.changed;
    const told = (said.label ?? (trade ? said.before : null))?.indicator ?? (trade ? '增速' : '');
    if (told !== '' && (trade || ownerKind(member) !== 'none' || /企业$/.test(member)))
      return label(member.replace(/等(?=行业$)/, ''), told);
    // 进口木材和水果分别增长|5%|和|6%|: goods, and what is done with them
    const traded = /^(?:进口|出口|进出口|销售|生产|投资)$/.test(before.verb) ? before.verb : '';
    // 甲市财政收入、税收收入分别达到…: the place that the list opens with has them all
    const end =
      traded === '' && list.members.every((one) => isMeasure(one) || /[进出]口$/.test(one))
        ? placeEnd(own)
        : 0;
    if (end > 0 && end < (list.members[0]?.length ?? 0))
      return label(own.slice(0, end), place === 0 ? member.slice(end) : member);
    return label(findSubject(where, traded === '' ? 'place' : 'agent', own), `${traded}${member}`);
  }
  // 发运货物3万标箱，货值42亿元，分别增长|38.5%|和|51.2%|: the first is the first level's.
  const level =
    (own === '' ? before.changed : mention.unit === 'times') && /分别/.test(words)
      ? said.levels.at(place - run.count)
      : undefined;
  if (level !== undefined && said.levels.length >= run.count) return level;
  // 同比分别增长72%、84%，分别占全省的|31.8%|、|33.6%|: the first is of the first level
  const share = /^占(?![地用])[^，,。]*/.exec(own)?.[0];
  const whole = share === undefined ? undefined : said.levels.at(place - run.count);
  if (share !== undefined && whole !== undefined && said.levels.length >= run.count)
    return label(
      whole.subject === whole.indicator ? '' : whole.subject,
      `${whole.indicator}${partOfShare(trim(share), run.count, place)}`,
    );
  const near = nearTopic(where);
  const other = near === null ? undefined : listed(near.name, run.count)?.members[place];
  if (other === undefined || near === null) return null;
  const measured = said.unit === 'count' ? said.before : (said.label ?? said.before);
  const aspect = aspectOf(where);
  const indicator = before.object || near.indicator || `${measured?.indicator ?? ''}${aspect}`;
  return indicator === '' ? null : label(other, indicator);
}

/** 占项目总数和投资总额 → 占项目总数 of the first, 占投资总额 of the second. */
function partOfShare(share: string, count: number, place: number): string {
  const parts = share.slice(1).split(/、|[和与及]/);
  return parts.length === count ? `占${parts[place] ?? ''}` : share;
}
