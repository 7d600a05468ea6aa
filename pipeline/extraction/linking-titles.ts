import type { EvidenceRow, FigureRow, TimelineRow } from '../../schemas/index.ts';
import { foldMarks } from '../reading/fold.ts';
import { ownerKind } from './figures/owner/owner.ts';
import { bodyEnds, wholeBody } from './figures/subject/pointing.ts';

/**
 * Whose a statistic is, where its title leaves that out and the figure that it tells of knows it.
 *
 * `2018年，柳河村人均收入5000元，去年达到1.8万元` → 柳河村人均收入达到1.8万元 · `青云集团加大投入，2022年研发经费达3亿元` → 青云集团研发经费达3亿元
 */
export function withOwners(
  {
    rows,
    evidence: dates,
  }: { readonly rows: readonly TimelineRow[]; readonly evidence: readonly EvidenceRow[] },
  figures: { readonly rows: readonly FigureRow[]; readonly evidence: readonly EvidenceRow[] },
): TimelineRow[] {
  const ends = placesOf(dates, 'date_text', ({ end }) => end);
  const starts = placesOf(figures.evidence, 'value_text', ({ start }) => start);
  const byDay = new Map<string, FigureRow[]>();
  for (const figure of figures.rows)
    if (figure.subject) byDay.set(dayKey(figure), [...(byDay.get(dayKey(figure)) ?? []), figure]);
  return rows.map(inTurn).map((row) => {
    const from = ends.get(row.id) ?? row.quote_start;
    if (!stated.has(row.type)) return ofWork(row, figures.rows);
    const figure = (byDay.get(dayKey(row)) ?? []).find(({ id, value_text }) => {
      const at = starts.get(id) ?? 0;
      return at >= from && at < row.quote_end && asRead(row.title).includes(asRead(value_text));
    });
    return figure === undefined ? row : { ...row, title: titled(row.title, figure) };
  });
}

/** 甲园总投资60亿元，|投产|, |二期|开工: a deed without its work is that of the figures before it in its sentence, where those are all of one work. */
function ofWork(row: TimelineRow, figures: readonly FigureRow[]): TimelineRow {
  if (!deedAlone.test(row.title)) return row;
  const { quote, quote_start: from, quote_end: to, date_text: date } = row;
  const told = figures
    .filter(({ quote_start, quote_end, value_text }) => {
      const at = quote.indexOf(value_text);
      return quote_start >= from && quote_end <= to && at >= 0 && at < quote.lastIndexOf(date);
    })
    .map((figure) => (figure.subject ?? '').replace(aPhase, ''));
  const [work = '', second] = new Set(told);
  return second !== undefined || work.length < shortestWork || aPart.test(work) || ownerKind(work) !== 'thing'
    ? row
    : { ...row, title: `${work}${row.title}` };
}
const aPhase = /[一二三四]期(?:工程|项目)?$/;
/** 一期新建管网: a part of what is told of. */
const aPart = /^(?:[一二三四]期|新建)/;
const deedAlone =
  /^(?:[一二三四]期(?:工程|项目)?)?(?:正式|全面|全部|建成|如期|即)?(?:开工|动工|投产|投用|投入(?:使用|运营|生产)|交付|竣工|完工|建成|通车|试运行|试产|达产|启用|开园|封顶)(?:使用|运营|投产|投用|通车|建设)?$/;
/** 大桥 alone says nothing of which. */
const shortestWork = 4;

/** 甲桥和乙桥分别于2019年、|2021年|通车: the second is the second one's. */
function inTurn(row: TimelineRow): TimelineRow {
  const [, names = '', times = ''] = turns.exec(asRead(row.quote)) ?? [];
  const members = names.split(joint);
  const days = times.split(joint);
  const member = members.length === days.length ? members[days.indexOf(asRead(row.date_text))] : undefined;
  // 甲至乙、甲至丙高铁: what the first is stands behind the last alone
  const areWhole = members.every((one) => whole.test(one));
  // 甲桥左幅、右幅分别于去年11月、|今年1月通车|: the time stands where whose it is was looked for
  const date = asRead(row.date_text);
  const said = [names, date].find((words) => row.title.startsWith(words));
  return member === undefined || !areWhole || said === undefined
    ? row
    : { ...row, title: `${withNetwork(member, members[0] ?? '')}${row.title.slice(said.length)}` };
}
/** 甲地铁1号线、|2号线|, 甲桥左幅、|右幅|, 园区的甲馆和|乙馆|: of the same network, work or owner. */
const withNetwork = (member: string, first: string): string =>
  numbered.test(member)
    ? `${first.replace(/[0-9一二三四五六七八九十]+(?:号|期|桥).*$/, '')}${member}`
    : member.length === 2 && aSide.test(member)
      ? `${first.replace(aSide, '')}${member}`
      : `${/^[^的]{2,8}的/.exec(first)?.[0] ?? ''}${member}`.replace(/^(.+的)(?=\1)/, '');
const numbered = /^[0-9一二三四五六七八九十]+(?:号|期|桥)/;
const aSide = /[左右东西南北][幅线岸段]$/;
const whole = /[桥路线园馆院校期区厂库站港场城村道段楼心目程隧幅组室所台]$|高铁$|高速$|基地$/;
const joint = /[、和与及]/;
const day = '(?:(?:[去今前]年|[0-9]{4}年)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?)';
/** 甲桥、乙桥分别于2019年和2021年开工、通车: each deed may be of both. */
const deed =
  '(?:正式|全线|建成)?(?:开工|动工|奠基|开建|竣工|完工|建成|通车|投用|投产|运营|启用|开通)(?:建设|运营)?';
const turns = new RegExp(
  `([^，,。；;：:]{2,60}?)分别[于在](${day}(?:[、和与及]${day})+)(?!${deed}[、和与及]${deed})`,
);

/** Printed words as they are read, in whichever digits, marks and spaces. */
const asRead = (words: string): string => foldMarks(words).replace(/\s|(?<=[0-9])[,，](?=[0-9]{3})/g, '');

const stated: ReadonlySet<TimelineRow['type']> = new Set(['statistic', 'target']);
const dayKey = ({ date_start, date_end }: Pick<FigureRow, 'date_start' | 'date_end'>): string =>
  `${date_start} ${date_end}`;

/** Where the words of a field stand, by the record. */
function placesOf(
  evidence: readonly EvidenceRow[],
  field: string,
  place: (row: EvidenceRow) => number,
): ReadonlyMap<string, number> {
  return new Map(evidence.filter((row) => row.field === field).map((row) => [row.record_id, place(row)]));
}

/** The title with the owner before it, and with the measure where it begins with the verb. */
function titled(title: string, { subject, indicator }: FigureRow): string {
  const owner = subject ?? '';
  // 他承包, 市民拨打12345: no names
  // 甲地铁1号线, 甲地铁|运营线路共11条: a name of its own opens it
  const isNamed = owner.length > 4 && title.startsWith(owner.slice(0, 3));
  if (title.includes(owner) || isNamed || ownerKind(owner) === 'none') return title;
  // 甲合作社|合作社带动农户: the same word stands once
  // 甲矿务局|全局生产焦煤: what points at it stands for the name
  const skipped =
    [4, 3, 2].find((length) => title.startsWith(owner.slice(-length))) ?? (pointing.test(title) ? 2 : 0);
  if (title.startsWith(indicator) || (skipped > 0 && title.startsWith(indicator, skipped)))
    return `${owner}${title.slice(skipped)}`;
  return verbFirst.test(title) && !title.includes(indicator) ? `${owner}${indicator}${title}` : title;
}
/** 他们投入3亿元, 该行发放贷款, 全局生产焦煤; 他们的 and 全局性会议 point at nobody who does it. */
const pointing = new RegExp(`^(?:${wholeBody}|公司|企业|[他她]们|[该本]${bodyEnds})(?!的)`);
const verbFirst =
  /^(?:已|将|又|再|也|更)?(?:达到?|[增升降减]至|增[加长]到|提高到|上升到|扩大到|下降到|减少到|突破|超过?|跃升至|攀升至|变为)/;
