import { isMeasure } from '../../../grammar/measures.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../words/words.ts';
import { countedNoun } from './counted.ts';
import { deedOf } from './deed.ts';
import { hasCome } from './heads.ts';
import { shareTold } from './told-share.ts';

/**
 * Which of them a count means, where the clause behind the noun says so: a number is true of those alone.
 *
 * `3200名|残疾人|领取护理补贴` → 领取护理补贴的残疾人 · `60%|的行政村|开通客车` → 开通客车的行政村 · `对18家|企业|下达通知` → 下达通知的企业
 */
export function withTold(found: Label, scene: Scene): Label {
  const { mention, counted, where } = scene;
  const { text } = where.sentence.passage;
  if (mention.unit === 'count' && bare.test(counted)) return goneOnWith(found, scene, text);
  // 120名第一书记|驻村: the noun is told of already
  // 以9.6%|的GDP增速|居首: it is measured, and none of several
  if (
    (mention.unit === '%' && isMeasure(counted) && !counted.endsWith('人口')) ||
    counted === '' ||
    counted.length > longestNoun ||
    /(?:驻村|到村|下乡|进村)$/.test(counted)
  )
    return found;
  const { verb } = scene.before;
  if (found.indicator !== counted && !(pivots.test(verb) && found.indicator === verb + counted)) return found;
  // 两大港口, 三大产业: a set that is closed
  if (!(mention.unit === '%' || (mention.unit === 'count' && mention.counter !== '大'))) return found;
  // 13个|有收入的税种|中，…: among which the next are
  const end = scene.countedEnd;
  const clause = text.charAt(end) === '中' ? text.slice(mention.to, end - counted.length) : '';
  if (clauseAhead.test(clause)) return label(found.subject, attributive(clause, counted), found.verb);
  const last = endOfList(scene, text);
  // 34个行业|运行好于上年: the verb was taken for the end of the noun
  const at = text.endsWith('运行', last) && !counted.endsWith('运行') ? last - 2 : last;
  const share = mention.unit === '%' ? shareTold(counted, behindNoun(scene, text)) : null;
  if (share !== null) return label(found.subject, share, found.verb);
  if (ends.test(text.charAt(at))) return found;
  const behind = text.slice(at, at + longestTold);
  const told = toldOfThem(scene, behind);
  return told === '' || counted.includes(told.slice(0, 2))
    ? found
    : label(found.subject, attributive(told, counted), found.verb);
}

const behindNoun = ({ mention, counted }: Scene, text: string): string => {
  const at = text.indexOf(counted, mention.to) + counted.length;
  return text.slice(at, at + longestTold);
};

/** 40家作坊停产，|7家|正在整改; 在30种工艺中，甲厂采用了|20种|: some of those counted before, of whom another thing is told. */
function goneOnWith(found: Label, scene: Scene, text: string): Label {
  const { mention, said, words, counted, before } = scene;
  // 120个|已开工重点项目|，86个正在建设; 21座|主体封顶的车站|，6座转入装修: another deed of the same
  const noun = (said.noun || said.counted)
    .replace(/^[^的]{3,}的(?=[^的]{2,}$)/, '')
    .replace(/^已?(?:开工|竣工|建成|投用|完工|在建)(?:的)?(?=.{2})/, '')
    .replace(/(?<=.{2})(?:贯通|竣工|完工|开工|建成|投产|封顶)$/, '');
  if (/^已|^$/.test(noun) || said.counter !== mention.counter || opensWithVerb(noun)) return found;
  const from = mention.from - words.length;
  const among = amongThem.test(text.slice(Math.max(0, from - longestGroup), from));
  if (!(among || opens.test(words.trim()))) return found;
  const behind = text.slice(mention.to, mention.to + longestTold);
  if (ends.test(behind.charAt(0)))
    return among && before.verb !== '' && before.object === '' && !holds.test(before.verb)
      ? label(before.subject || found.subject, `${before.verb}${noun}`, before.verb)
      : found;
  const isOwn =
    ![said.counted, counted || said.counted].includes(found.indicator) && !others.test(found.indicator);
  if (isOwn && !behind.startsWith(found.indicator)) return found;
  // 19个县产值超过300亿元，其中|5个|超过500亿元: by the same measure
  const [limit = ''] = overLimit.exec(behind) ?? [];
  const measure = limit === '' || said.unit === 'count' ? '' : (said.label?.indicator ?? '');
  const told = isMeasure(measure) ? `${measure}${limit}的` : toldOfThem(scene, behind);
  if (told !== '') return label(found.subject, attributive(told, noun), found.verb);
  if (others.test(found.indicator) && !/^[为是]/.test(behind))
    return label(found.subject, `${/余|剩/.test(found.indicator) ? '其余' : ''}${noun}`, found.verb);
  return said.noun === '' || isOwn ? found : label(found.subject, noun, found.verb);
}

const clauseAhead = /^[^，,。；;、的0-9“]{2,8}的$/;

/** 在30种工艺中，甲厂 */
const amongThem = /[^，,。；;]中[，,]?$/;
const longestGroup = 4;
const bare = /^(?:主体(?:结构|工程)?)?$/;
const holds = /^(?:有|拥有|达到?|占|共有)$/;
const overLimit = /^(?:超过?|突破|过|不足|低于|高于)[0-9][^，,。；;]{0,12}/;
const opens = /^(?:其中|其余|余下|剩余|剩下|另外?|已|还|又)*有?$/;
/** 余下|7座|, 另有|16条|: others of those counted before. */
const others = /^(?:其余|余下|剩余|剩下|另有|另外|还有)$/;

/** 签约|项目, 出席的|香港各界人士: 的 parts what is not read at a glance. */
const attributive = (told: string, noun: string): string =>
  told.endsWith('的') ||
  (noun.length < 6 && !withObject(told) && !told.startsWith('参')) ||
  /项目$/.test(noun)
    ? `${told}${noun}`
    : `${told}的${noun}`;

/** 恢复生产|的企业; 建成投用|大桥 is a deed alone. */
const withObject = (told: string): boolean =>
  told.length > 3 && (wordAt(told, 0, told.length)?.end ?? told.length) < told.length;

const longestNoun = 12;
const longestTold = 40;
const ends = /^[，,。；;！!？?：:）)”\s]?$/;

/** 2名老人|、3名儿童|领取补贴: what is told of all that are listed stands behind the last. */
function endOfList({ mention, countedEnd, where: { sentence } }: Scene, text: string): number {
  let end = countedEnd;
  while (lists.test(text.charAt(end))) {
    const next = sentence.quantities.find(({ from }) => from === end + 1);
    if (next === undefined || next.unit !== mention.unit) break;
    end = Math.max(next.to, countedNoun(text, next.to, text.length, false, false, true).end);
  }
  return end;
}

const lists = /[、和与及]/;

/** The predicate of those that are counted, as far as it says which they are; empty where it does not. */
/** 23个|项目|仍未开工 */
const notYet =
  /^(?:均|都|仍|还|尚|至今)*(未(?:按期|如期)?(?:开工|完工|动工|启动|竣工|投产|投用|脱贫|摘帽|通车|达标|验收))(?=[，,。；;])/;
function toldOfThem({ words, before, mention, counted, where }: Scene, behind: string): string {
  const { text } = where.sentence.passage;
  const deed = (mention.unit === 'count' && notYet.exec(behind)?.[1]) || deedOf(behind);
  if (deed !== '') return deed;
  const rest = behind.replace(ofWhom, '');
  const clause = (clauseBehind.exec(rest) ?? firstOfList.exec(rest))?.[0] ?? '';
  if (clause === '' || aside.test(clause) || allOfThem.test(words)) return '';
  const measured = /^(?:均|都)/.test(clause)
    ? null
    : (ofGroup.test(text.slice(Math.max(0, mention.from - 3), mention.from))
        ? measureOfEach
        : measureOfSome
      ).exec(clause);
  if (
    mention.unit === 'count' &&
    measured !== null &&
    (isMeasure(measured[1] ?? '') || fares.test(measured[0]))
  )
    return `${clause}的`;
  const isDoneTo = doneTo.test(words);
  // 12家企业招收了|300名|下岗职工: of whom it did so, however many
  const plain = mention.unit === 'count' ? clause.replace(howMany, '') : clause;
  if (!isDoneTo && /[0-9](?![0-9]*强)/.test(plain)) return '';
  const lead = leadOf(plain);
  const said = plain
    .slice(lead.length)
    .replace(/(?<=..)[约近超共达]*[0-9](?![0-9]*强).*$/, '')
    .replace(/(?<=^[^了]{1,4})了(?![解望结])/, '');
  const how = kept.exec(lead)?.[0] ?? '';
  const told = `${how}${said}${how.length + said.length > 2 ? '的' : ''}`;
  if (isDoneTo) {
    const bare = said.replace(/^(?:进行|予以|给予|加以|作出)(?=..)/, '');
    // 对12个|市|进行检查: which, is not told by so little
    if (!opensWithVerb(said) || counted.length < 2) return '';
    return bare !== said ? `${bare}的` : done.test(said) ? told : '';
  }
  if (mention.unit === '%')
    return (opensWithVerb(said) || coverb.test(said) || reachedBy.test(said) || selects.test(said)) &&
      !saysNothing.test(said)
      ? told
      : '';
  if (/[均都]/.test(lead)) return '';
  // 房产税、耕地占用税等|7个|税种负增长: the verb is in the name of one
  const isInName = /、[^，,]*等$/.test(words.trim());
  if (before.verb !== '' && !before.light && !isInName && !pivots.test(before.verb) && !among.test(said))
    return '';
  return selects.test(said) ||
    among.test(said) ||
    (goesOnNow.test(lead) && !hurries.test(said) && opensWithVerb(said))
    ? told
    : '';
}

const clauseBehind = /^[^，,。；;！!？?：:（(）)\s]{2,18}?(?=[，,。；;！!？?\s]|、[0-9]|$)/;
const firstOfList = /^[^，,。；;！!？?：:（(）)\s、]{2,18}?(?=、)/;
/** 27个项目|建成达产后: when something else is so. */
const aside = /(?:[之以]?[后前]|时|以来|之际|期间|过程中)$/;
/** 27个姓氏|的居民|迁往海外 */
const ofWhom = /^的(?:居民|群众|村民|农民|企业|学生|人员)/;
const adverbs =
  /^(?:已经?|均|都|也|将|全部|全面|集中|顺利|陆续|相继|先后|分别|正式|同时|首次|率先|成功|即将|正在|正(?!增长)|拟|基本|累计|共同|直接|整体|连年|连续|一直|普遍|长期|户户|家家|人人|个个)*/;
/** 已|将种子购回: a 将 that leads to no verb is 把. */
const leadOf = (clause: string): string => {
  const lead = adverbs.exec(clause)?.[0] ?? '';
  return lead.endsWith('将') && !opensWithVerb(clause.slice(lead.length)) ? lead.slice(0, -1) : lead;
};
const howMany =
  /(?<=^[^，,。；;、0-9]{2,8})(?:[约近共]|超过)?[0-9.]+[千万亿]*[多余]?(?:[名位个家户所项座台辆]|人次)(?=[^，,。；;、0-9的]{2,10}$)/;
/** 对7家作坊|下达停产通知: to them, where 向老人|提供服务 would turn round who does. */
const done = /^下达|^实施“|(?:整治|治理|改造|清淤|修缮|加固)的?$/;
/** 将 and 已 are told by the status. */
const kept = /(?:首次|率先|成功|即将|正在|拟|集中|连年|连续)+$/;
/** 全部|17个市州|实现: the whole, whatever is told of it. */
const allOfThem = /(?:全部|所有|辖|[这该]|上述)$/;
const doneTo =
  /(?:(?<![针面应核绝])对(?![口外接比应照标岸象策立联])|(?<![面方导意倾走转])向(?![好上下东西南北阳外前])|给(?![水力予]))(?![^，,。；;]*有$)[^，,。；;]{0,24}$/;
const pivots =
  /^(?:实现|推动|带动|帮助|支持|引导|助力|组织|吸引|促进|确保|选派|安排|帮扶|让|使|鼓励|动员|新增)$/;
const coverb = /^(?:在|到|向|被|由|靠|用于|是|[将把].{3,}|发生[在于])/;
/** 梳理6个|项目|上报主管部门: told of them though a verb stands before. */
const among = /^(?:入选|入围|列入|纳入|负责(?!人)|参与|上报)/;
/** 18个乡镇|通油路, 95%的建制村|通了客车: what has come to them. */
const reachedBy = new RegExp(`^${hasCome}(?!.*(?:工程|项目|建设|改造))`);
/** 9家正在整改: how far they are; 标段正在抓紧施工 tells of the pace. */
const goesOnNow = /正在|拟|即将|仍在|还在/;
const hurries = /^(?:抓紧|加紧|加快|有序|同步|紧张|紧锣密鼓|稳步|如火如荼|进行$|推进)/;
const saysNothing = /^(?:有|共|达|占|为|包括|来说)/;
/** 项目20个，其中有5个|总投资超过3亿元|: of those, each has so much; of 5个项目总投资3亿元 that is not said. */
const ofGroup = /中有?$/;
const measureOfEach = new RegExp(
  `^([^，,。；;、0-9的]{2,10}?)(?:超过?|突破|过|不足|${comparesTo})[^，,。；;]{0,12}$`,
);
const measureOfSome = new RegExp(
  `^(?!同比|.*(?:累计|合计|总投资|数量))([^，,。；;、0-9的]{2,10}?)(?:超过?|突破|过|不足|${comparesTo}|同比|实现|正?增长|下降|上[涨升]|回[升落]|加快|提[高升]|收窄|减少|保持|居|位居|跑赢)[^，,。；;]{0,12}$`,
);

/** 34个行业|运行好于上年: how they fare, compared. */
const fares = new RegExp(
  `^(?:生产|经济|经营|总体)*(?:运行|效益|景气|经营|形势|表现|业绩)(?:质量|状况|情况)?(?:${comparesTo})`,
);

/** What tells some from the others: what they get, join, do, become or have, and not how they do it. */
/** 到村|任职, 赴外地|考察, 驻乡包村: where those are sent that are counted, and what for. */
const mission =
  '(?:到|赴|前往|深入|进驻|开进|派驻|下派到?).{1,10}(?:任职|挂职|锻炼|蹲点|驻村|包村|包户|包点|帮扶|扶贫|帮带|学习|考察|培训|进修|支教|支农|务工|打工|就业|就读)|(?:进驻|开进|派驻).{2,}|驻[村乡镇].*|联系.{3,}|结对.*|包村.*';
const selects = new RegExp(
  `^未?(?:${mission}|转入.{2,}|${hasCome}(?!.*(?:工程|项目|建设|改造)).*|被.{2,}|主体.{2,}|通过(?=.*(?:认定|评审|评定|验收|审核|核准|备案|认证|复核|考核|鉴定|评价|审批)$).*|在.{1,10}(?:挂牌|上市|推广|落户|就业|务工|创业|投产|试点|开[设立]账?户)|设.{2,}|(?:${[
    '荣?获得?|获[评批准]|得到|得以|享受|领取|入选|入围|列入|纳入|划入|上榜|跻身|进入|加入|参加|参与|参展|挂牌|登陆|落户|入驻',
    '接受(?!采访)|接收|招[收聘用]|吸收|吸纳|兴办|创办|开办|开设|达到(?=.*(?:标准|要求|目标|条件)$)|重新.{2,}|从事|开展|实施|实行|推行|开通|建成|建立|成立|设立|安装|配备|完成(?!投资)|实现|采用|享有|具有|持有|具备|缺少|缺乏|推出',
    '种植|养殖|种上|外出|返乡|留守|迁[往入到]|搬[进入出离到迁]|喜迁|入住|住[进上]|[用喝吃通]上|告别|摆脱|走上|流转|申请|申报',
    '受[益灾损伤奖表]|遇难|失踪|死亡|获救|被困|入库|纳统|上云|亏损|盈利|转正|失业|就业|脱贫|退出|出列|摘帽|复[工产课]|达标|解决|恢复|[新正负]?增长|下降|位?居',
  ].join('|')}).*)$`,
);
