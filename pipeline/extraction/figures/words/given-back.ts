import { type Label, label } from '../said.ts';

/** What the subject of a label has taken of its indicator: `高铁后续` / `标段` → 高铁, 后续标段. */

interface Edge {
  /** What is left of the subject and what goes over to the indicator. */
  readonly pattern: RegExp;
  /** What the indicator opens with. */
  readonly next: RegExp;
  readonly before: readonly [subject: string, indicator: string];
  readonly after: readonly [subject: string, indicator: string];
  /** What looks like it and stays as it is. */
  readonly keeps: readonly [subject: string, indicator: string];
}

/** Words that say which of them are counted, or what of a class is told; the first two groups are the subject and those words. */
export const edges: readonly Edge[] = [
  {
    pattern: /^(.{2,}?)(后续|剩余|其余|余下)$/,
    next: /^[^的]/,
    before: ['甲高铁后续', '标段'],
    after: ['甲高铁', '后续标段'],
    keeps: ['甲高铁后续', '的标段'],
  },
  {
    pattern:
      /^((?:[全本我该][省市县区州])?)((?:棚改|拆迁)?安置房|经济适用住?房|廉租住?房|公租房|限价房|商品房)$/,
    next: /^(?:新?开工|竣工|交付|建成|入住|销售|配租|配售|分配|在建|续建)/,
    before: ['全市安置房', '竣工'],
    after: ['全市', '安置房竣工'],
    keeps: ['全市安置房', '总面积'],
  },
  {
    pattern: /^(.+?(?:公司|集团|企业))(?:原?计划|拟|将|预计)?([一二三四五六首]期)$/,
    next: /^(?:计划|预计)?总?投资|^占地|^用地|^建筑面积|^产能/,
    before: ['甲公司计划一期', '投资'],
    after: ['甲公司', '一期投资'],
    keeps: ['甲公司一期', '厂房'],
  },
  {
    pattern: /^(.{2,}?)(居住)$/,
    next: /^(?:人口|居民|人数)/,
    before: ['甲市居住', '人口'],
    after: ['甲市', '居住人口'],
    keeps: ['甲市居住', '面积'],
  },
  {
    pattern: /^(.*?)([年日](?:产|处理|出栏|屠宰|深?加工))$/,
    next: /^[^的]/,
    before: ['甲县年处理', '秸秆项目'],
    after: ['甲县', '年处理秸秆项目'],
    keeps: ['甲县年处理', '的秸秆'],
  },
  {
    pattern: /^(.{2,}?)(恢复)$/,
    next: /^车道/,
    before: ['甲路东段恢复', '车道'],
    after: ['甲路东段', '恢复车道'],
    keeps: ['甲路恢复', '通行'],
  },
  {
    pattern: /^(.*?(?:续建|新开工|新建|在建|竣工|前期|重点)(?:项目|工程))(计划)$/,
    next: /^(?:累计)?(?:完成|新开工|投资|建成|竣工|投产)/,
    before: ['续建项目计划', '完成投资'],
    after: ['续建项目', '计划完成投资'],
    keeps: ['续建项目计划', '总投资'],
  },
  {
    pattern: /^()(城市)$/,
    next: /^(?:轨道交通|公共交通|绿地|生活|污水|燃气|供水|供热|道路|居民)/,
    before: ['城市', '轨道交通里程'],
    after: ['', '城市轨道交通里程'],
    keeps: ['城市', '人口'],
  },
  {
    pattern: /^(.*类)(安排)$/,
    next: /^(?:正式|预备|新开工|续建|重点)?项目/,
    before: ['科技产业类安排', '正式项目'],
    after: ['科技产业类', '安排正式项目'],
    keeps: ['科技产业类安排', '投资'],
  },
  {
    pattern: /^(.{2,}?)(平均)$/,
    next: /^[^的]/,
    before: ['甲医院平均', '处方量'],
    after: ['甲医院', '平均处方量'],
    keeps: ['甲医院平均', '的处方量'],
  },
  {
    pattern: /^(.*?)((?:毕业|学成|退休|期满|退役)后(?:[到在回从]|前往).+)$/,
    next: /^[^的]/,
    before: ['医学生毕业后到乡镇卫生院', '从事医疗工作'],
    after: ['医学生', '毕业后到乡镇卫生院从事医疗工作'],
    keeps: ['医学生毕业后到乡镇卫生院', '的工作年限'],
  },
  {
    pattern: /^(.*?)((?:清理|清欠|偿还|化解)?单[笔项户])$/,
    next: /^[^的]/,
    before: ['甲县清理单笔', '拖欠账款'],
    after: ['甲县', '清理单笔拖欠账款'],
    keeps: ['甲县清理单笔', '的账款'],
  },
  {
    pattern: /^()(.*(?:标准|补助|补贴|经费))$/,
    next: /^每[人生户][每年月]/,
    before: ['生活补助标准', '每生每年'],
    after: ['', '生活补助标准每生每年'],
    keeps: ['生活补助标准', '每年提高'],
  },
  {
    pattern: /^()(国家|全[省市])$/,
    next: /^重点(?:支持|培育|扶持|监测|联系|调度)/,
    before: ['国家', '重点支持企业'],
    after: ['', '国家重点支持企业'],
    keeps: ['国家', '重点企业'],
  },
];

/** A label with what the table gives back to its indicator; null where no row does. */
export function givenBack({ subject, indicator, verb }: Label): Label | null {
  for (const { pattern, next } of edges) {
    const [, whose = '', which = ''] = pattern.exec(subject) ?? [];
    if (which !== '' && next.test(indicator)) return label(whose, `${which}${indicator}`, verb);
  }
  return null;
}
