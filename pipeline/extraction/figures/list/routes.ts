import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

const leadsTo = /^[至到]([\u4e00-\u9fff]{2,6})$/;
/** 跨市公交9条，其中宜春至新余|5条|、宜春至萍乡|4条|: of that way, and what was counted or measured of all. */
export function ofRoute({ subject, indicator }: Label, { said, mention, words }: Scene): Label | null {
  const [, from = '', to = ''] = routeAlone.exec(words.trim()) ?? [];
  if (to === '' || !(leadsTo.test(indicator) || said.label?.subject.includes('至') === true)) return null;
  if (!(subject === from || subject === `${from}至${to}`)) return null;
  const kind =
    mention.unit === 'count'
      ? (said.byCounter.get(mention.counter ?? '') ?? '')
      : /^(?:km|m)$/.test(mention.unit)
        ? '长度'
        : '';
  return kind === '' || leadsTo.test(kind) ? null : label(`${from}至${to}`, kind);
}
const routeAlone = /^[，,、；;]?(?:其中)?([\u4e00-\u9fff]{2,6})[至到]([\u4e00-\u9fff]{2,6})$/;
