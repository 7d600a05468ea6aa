import type { Span } from '../../../grammar/clause.ts';
import { begunSince } from '../../sentences/since-begun.ts';
import { headOf } from '../title/head.ts';
import { predicateAt } from '../title/subject.ts';
import { forcedIn } from './scene.ts';

/** Clauses that hold no main predicate: they say why, how or as what their subject does what the next one tells. */

const ways = [
  // 受市场波动影响|，甲厂停产
  /^(.*?)受(?![理聘命让灾贿训益到])[^，]{2,24}(?:推动|影响|冲击|启发|制约|拖累|鼓舞|启示|驱动|限制|刺激|委托|邀请|指派)$/,
  // 甲厂采取以旧换新的方式|，推销…
  /^(.*?)(?:采取|采用|通过|利用|运用|借助)[^，]{2,60}(?:方式|途径|手段)$/,
  // 省长带领有关部门的同志|，看望了…
  /^([^，由]{2,}?)(?:带领|率领|率|陪同)[^，]{2,40}(?:负责人|人员|干部|部门|一行|同志|工作组|代表团|班子)$/,
  // 利用专项基金|，各地建起了…
  /^()(?:利用|运用|借助|凭借|依靠|依托)[^，]{2,30}$/,
  // 与五年前相比|，甲厂工效提高一倍
  /^()[同与和][^，]{2,14}相比较?$/,
  // 去年|教师节这天|，…
  /^()[^，]{1,8}[节日][这那当]天$/,
  // 王明作为首位特派员|，被派到乙村
  /^(.*?)作为[^，]{4,44}$/,
  // 他在学习之余|，参加了…
  /^(.*?)在[^，]{2,40}(?:之[余际]|的?同时|的?情况下)$/,
  // 甲局根据客流不足的情况|，取消了…
  /^(.*?)(?:根据|按照|依据|针对|面对)[^，]{2,80}(?:情况|状况|现状|实际|要求|形势|特点|问题)$/,
  // 牧民已在草原上|，打出了水井
  /^([^，]{2,}?)(?:[已都均也又还曾]|先后)*在[^，]{2,40}[上里内中下]$/,
];
const purpose =
  /^([^，为]{2,24}(?<!主题|目的|目标|宗旨|任务|方向|重点|原则|内容))为(?![期数主首止人此何])了?/;
/** Verbs of what somebody is after; 甲县为全省第一 has none. */
const aims =
  /^(?:进一步|更好地?|尽快|切实|及时)?(?:寻[找求]|改[变善进]|提[高升]|确保|保[证障护]|解[决除]|加[快强大]|促进|推[动进]|[夺争]取|满足|方便|防[止治范]|适应|帮助|支[持援]|配合|扩大|庆祝|纪念|迎接|创[造建]|筹[集措备]|缓解|减[轻少]|增[加强进]|弥补|消除|了解|表彰|[让使给把将])/;
const concedes = /^[^，]{0,24}?(?:虽然|尽管)/;
const opposes = /^(?:但是?|然而|可是)(?=.{4})/;

/** Whose circumstances a clause tells, empty where nobody's; null where it tells what happens itself. */
export function circumstance(words: string): string | null {
  const [found, name = ''] = ways.map((way) => way.exec(words)).find((way) => way !== null) ?? [];
  if (found !== undefined) {
    // 甲中学在建校百年之际|，…
    const owner = headOf(name.replace(/^.*[：:]/, ''));
    return isName(owner) ? owner.replace(/[即便就也又]$/, '') : null;
  }
  // 甲公司为扩大出口|，组织了展销
  const [aim, owner = ''] = purpose.exec(words) ?? [];
  return aim !== undefined &&
    isName(owner) &&
    (aims.test(words.slice(aim.length)) || predicateAt(words, aim.length, words.length) === aim.length)
    ? owner
    : null;
}

const isName = (words: string): boolean => predicateAt(words, 0, words.length) < 0;

/** Which clause tells what happens in spite of the one at a time: `甲省虽然遭灾，但粮食增产`; -1 where nothing is conceded. */
export const inSpite = (text: string, before: string, clauses: readonly Span[]): number =>
  /(?:虽然|尽管)$/.test(before) || concedes.test(text.slice(clauses[0]?.start ?? 0, clauses[0]?.end ?? 0))
    ? clauses.findIndex(({ start, end }) => opposes.test(text.slice(start, end)))
    : -1;

/** Who does what a clause tells that opens without a subject: the owner of the circumstances before it. */
export function ownerOfCircumstance(text: string, clauses: readonly Span[], main: Span): string {
  const words = text.slice(main.start, main.end);
  if (predicateAt(words, 0, words.length) > 0 && !coverb.test(words)) return '';
  const last = clauses.at(-1);
  const actor = last === undefined || !moves.test(words) ? '' : text.slice(last.start, last.end);
  return clauses.reduce(
    (found, { start, end }) => circumstance(text.slice(start, end)) || found,
    // 一次滑坡|，将老桥掩埋
    anActor.test(actor) && isName(actor) ? actor : '',
  );
}
const moves = /^[将把被](?![军来领告])/;
const anActor = /^[^，。；：0-9在从按经随以于]{2,14}(?<![时后前中上下内里年月日天])$/;
/** 对市场进行检查, 将老桥掩埋, 也参加了活动 */
const coverb =
  /^(?:[对将把被向给以从就也又还再并都均已正仍才便于]|带着|先后|分别|共同)(?!于|外|口|军|方|州|来|江|上级|国|是)/;

/** 甲市经济在政策的带动下，|产值增长5%, 甲铁路自开通以来，|发送旅客5万人次: whose it is; empty where that is told, or the clause before is of nobody. */
export function drivenIn(text: string, { start, end }: Span, next: Span): string {
  const words = text.slice(start, end);
  const name = forcedIn(words) || begunSince(words);
  return predicateAt(name, 0, name.length) < 0 &&
    !/^(?:全[省市县区州国]|[该其])/.test(text.slice(next.start, next.end))
    ? name
    : '';
}
