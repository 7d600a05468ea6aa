import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * How many there are of those that reach so much: what they have is told before them.
 *
 * `开工率超过90%的重点项目|8个|` → …, 开工率超过90%的重点项目 · `营收过亿元的有|32家|` → …, 营收过亿元
 */

const reaching =
  '[^，,。；;：:、的]{2,16}?(?:[超达过]到?过?|突破|[高低]于|不足|不到|不低于)[0-9百千万亿][^，,。；;：:、的]{0,8}|[^，,。；;：:、的]{2,16}?[0-9][^，,。；;：:、的]{0,6}以[上下]';
const ofSort =
  '[^，,。；;：:、的有0-9]{0,6}?(?:企业|公司|项目|工程|县[（(]市、区[）)]|县市区|[省市县区镇乡村州]|街道|社区|城市|省份|园区|开发区|产业|集群|行业|产品|品种|品牌|大户|合作社|单位|机构|学校|医院|港口|机场)';
const having = new RegExp(
  `^(?:其中|目前|[去今]年|[0-9]{4}年[末底]?)*((?:[^，,。；;：:、的0-9]{0,4}县[（(]市、区[）)])?(?:${reaching}))的(${ofSort})?((?:[共仅只已还就也]|分别)*(?:有|达到?)?)$`,
);
const ofTowns = /县[（(]市、区[）)]/;

/** The label of such a count; null for any other. */
export function havingLabel({ mention, words, counted, said, where }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !/的/.test(where.sentence.text)) return null;
  const text = where.sentence.passage.text.slice(where.at, mention.from);
  const [, told = '', sort = '', has = ''] = having.exec(stripLead(text.trim())) ?? [];
  if (told === '' || (sort === '' && !/[有达]/.test(has)) || /[增减][加长少]了/.test(words)) return null;
  const { owner, rest, kind } = splitOwner(told);
  const own = kind === 'place' && rest.length > 2 ? rest : told;
  const towns = ofTowns.exec(own)?.[0] ?? '';
  const whose = sort || towns;
  const place = own === told ? findSubject(where, 'place', told) : owner;
  // 签约项目22个，投资过10亿元的有|6个|: of those that were counted
  if (whose === '' && said.counted !== '') return null;
  readsBy({ where }, 'so many that reach what is told before them');
  return label(
    // 产值超10亿元的企业5家，利润增长20%以上的企业|12家|: not of those that were counted
    /[0-9]/.test(place) ? '' : place,
    `${own.replace(ofTowns, '')}${whose === '' ? '' : `的${whose}`}`,
  );
}
