import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Labels whose words were parted at the wrong place, or lost the deed that says what of all is measured.
 *
 * `三市主城区|间通行时间` → 三市主城区间, 通行时间 · `双方将在未来5年投资|3亿元|` → 双方, 投资 · `通过公共网络实现零售额|3亿元|`
 */
export const parted: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  betweenBoth,
  plannedBy,
  throughNet,
  bothStages,
  paidIn,
  drawnUp,
  broughtAbout,
  whoDoSo,
  shareOfMeasure,
  movedBy,
  setBefore,
];

/** 三市主城区|间通行时间: 间 is of where it is. */
function betweenBoth({ subject, indicator, verb }: Label): Label | null {
  return subject !== '' && /^间(?![接隔歇断距作])/.test(indicator) && indicator.length > 2
    ? label(`${subject}间`, indicator.slice(1), verb)
    : null;
}

const plans =
  /^(双方|两地|[两三各多]方|两[省市县校院企]|企业|公司|集团|该?[省市县区])(?:将|拟|计划|预计|力争)+(?:[在于用])?(?:未来|今后|接下来)?(?:的)?(?:[0-9一二两三四五六七八九十]+个?[年月]内?)?(?:计划|累计|共|总)*((?:投[资入]|新增|建设|引进|培育)[^，,。；;]{0,10})$/;
/** 双方将在未来5年投资|3亿元|: who, and what for how long is planned. */
function plannedBy({ indicator }: Label): Label | null {
  const [, who = '', deed = ''] = plans.exec(indicator) ?? [];
  return who === '' ? null : label(who, deed);
}

const net = /(通过(?:公共网络|互联网|网络|电子商务|电商平台|线上))实现$/;
/** 限额以上单位通过公共网络实现零售额|3亿元|: how it was sold is what parts it from all that was. */
function throughNet({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  const way = words.endsWith(indicator) ? (net.exec(words.slice(0, -indicator.length))?.[1] ?? '') : '';
  return way === '' ? null : label(subject, `${way}实现${indicator}`, verb);
}

const allStages =
  /(?:^|[，,；;])(?:项目)?(?:[两三]期|全部)(?:项目)?(?:全部|全面|均)?(?:达产|投产|建成|建成投产|竣工|达效)(?:后|达产后)(?:可|将|预计)*([^，,。；;0-9]{2,16})$/;
const stage = /(?:项目)?[一二三四]期(?:项目|工程)?$/;
/** 二期总投资5亿元，两期全部达产后每年可配套整车|30万辆|: of all of it. */
function bothStages({ subject, indicator }: Label, { where, mention, said }: Scene): Label | null {
  if (!/^[两三]期$/.test(indicator)) return null;
  const { text } = where.sentence.passage;
  const what = allStages.exec(text.slice(where.sentence.start, mention.from))?.[1] ?? '';
  const whose = (subject || (said.label?.subject ?? '')).replace(stage, '');
  return what === '' ? null : label(whose, what);
}

/** 入库税收|4亿元|: which taxes; 已签订单|2亿元|: orders, and no 签订. */
function paidIn({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (/签订$/.test(indicator) && /签订单(?:约|超|近|达|额)*$/.test(words.trim()))
    return label(subject, '订单', verb);
  return /^税收(?:收入)?$/.test(indicator) && words.trim().endsWith(`入库${indicator}`)
    ? label(subject, `入库${indicator}`, verb)
    : null;
}

const drawsUp = /((?:(?:主持|参与|牵头|主导|起草|制定|制修?订|修订)(?:[和、与或及]|并)?)+)$/;
/** 主持和参与制定国家标准|24项|: what was done with them. */
function drawnUp({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  const ahead = words.trim();
  const deed =
    /标准$/.test(indicator) && ahead.endsWith(indicator)
      ? (drawsUp.exec(ahead.slice(0, -indicator.length))?.[1] ?? '')
      : '';
  return deed === '' ? null : label(subject, `${deed}${indicator}`, verb);
}

const moves = /(撬动|带动|拉动|吸引|引导)(?:社会|民间|企业|各类|有效)?$/;
/** 惠及企业86家，撬动投资|38亿元|: investment that was brought about. */
function broughtAbout({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (!/^(?:社会|民间|企业|有效)?(?:投资|资本|消费|资金|投入)$/.test(indicator)) return null;
  const ahead = words.trim().replace(/(?:约|近|超过?|达)+$/, '');
  const move = ahead.endsWith(indicator) ? (moves.exec(ahead.slice(0, -indicator.length))?.[1] ?? '') : '';
  return move === '' ? null : label(subject, `${move}${indicator}`, verb);
}

const does = /((?:领取|享受|参加|缴纳|办理|接受|持有|从事|使用|获得|报名)(?:了)?)$/;
/** 领取养老金的人数|59万人|: who they are. */
function whoDoSo({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (!/.{2}的(?:人数|人口|户数)$/.test(indicator)) return null;
  const at = words.indexOf(indicator);
  const deed = at < 0 ? '' : (does.exec(words.slice(0, at))?.[1] ?? '');
  return deed === '' ? null : label(subject, `${deed}${indicator}`, verb);
}

/** 生产总值10万亿元，增速高于全国，占全国比重|10%|: a share is of the measure, and not of its growth. */
function shareOfMeasure({ subject, indicator, verb }: Label): Label | null {
  const [, measure = '', share = ''] = /^(.{2,}?)(?:增[速幅]|涨幅|降幅)(占.{2,})$/.exec(indicator) ?? [];
  return measure === '' ? null : label(subject, `${measure}${share}`, verb);
}

const movedWhat =
  /^[^，,。；;]{0,10}(?<![即军名大])将((?![由从军领])(?:我国|全[国省市县区]|我[省市县区])?[\u4e00-\u9fff]{3,})$/;
/** 它的投运将全省电站水头高度从|210米|提升至|340米|: what is moved, and not by what. */
function movedBy({ subject, indicator, verb }: Label, { mention, where: { sentence } }: Scene): Label | null {
  const moved = movedWhat.exec(indicator)?.[1] ?? '';
  if (moved === '' || !isMoved.test(sentence.passage.text.slice(mention.from - 6, mention.to + 14)))
    return null;
  const { owner, rest } = splitOwner(moved);
  return owner === '' || rest.length < 2 ? label(subject, moved, verb) : label(owner, rest, verb);
}
const isMoved = /[由从]|(?:提升|提高|降低|缩短|压缩|增加|扩大|减少)[到至为]/;

/** 造价由原先估计的708亿元，上调至|873亿元|: what it was before is no part of it. */
function setBefore({ subject, indicator, verb }: Label): Label | null {
  const what = /^(.{2,}?)[由从](?:原先|原来|最初|此前|当初|原)[^，,]{0,8}$/.exec(indicator)?.[1];
  return what === undefined ? null : label(subject, what, verb);
}
