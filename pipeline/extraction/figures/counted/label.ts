import { isMeasure } from '../../../grammar/measures.ts';
import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { inARow } from '../extent/extent.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { makerBehind } from '../measure/plant.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { joinsOther, namesWorks } from '../scene/item.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { isNamedThing, type Where } from '../topic/where.ts';
import { trim } from '../words/phrase.ts';
import { deedThere, relativeBefore } from './deed.ts';
import { ownNoun } from './heads.ts';

const everywhere = new RegExp(`^${anyOf(scopes('world', 'nation', 'border'))}$`);
const rankedIn = new RegExp(`[居排列](${anyOf(scopes('world', 'nation', 'home'))})\\s*$`);

/** 土石方开挖量相当于|两个|三峡工程: what it is likened to. */
const likened = /^(.{2,}?)(?:相当于|等同于|堪比|好比)$/;

/** Verbs whose object says where the counted ones are, or names them. */
const reaches = /^(?:连通|通达|连接|联通|覆盖|辐射|惠及|涉及|包括|包含|涵盖|跨越|途经|贯穿|串联|进驻)$/;

/** 区, 县级市: what a place is divided into. */
const divisions = /^(?:市辖区|县级市|自治[县州]|乡镇|街道|民族乡|[区县市镇乡旗])$/;
const rules = /^(.*?)(?:现|共|下|管)*辖(?![区县])[^，,]*、/;

/** 甲市辖乙、丙|2个|区，丁、戊|2个|县: of whom the names before them are, and no names have districts; null where none stand there. */
function divisionsOf({ before: { verb }, counted, mention, where, said, words }: Scene): Label | null {
  if (!words.includes('、') || mention.unit !== 'count' || !divisions.test(counted)) return null;
  const ruler = rules.exec(words)?.[1];
  if (ruler !== undefined) return label(trim(ruler) || findSubject(where, 'region', counted), counted);
  return verb === '' && said.label !== null && divisions.test(said.label.indicator)
    ? label(said.label.subject, counted)
    : null;
}

/** 打造3家以上|90亿元企业: those are counted that are so large. */
function withClass(scene: Scene): Scene {
  const { text } = scene.where.sentence.passage;
  const size = ofSize.exec(text.slice(scene.mention.to, scene.mention.to + longestWork))?.[1] ?? '';
  return size !== '' && /^(?:[\u4e00-\u9fff]{0,4}企业|园区|(?:产业)?集群)$/.test(scene.counted)
    ? { ...scene, counted: `${size}${scene.counted}` }
    : scene;
}
const ofSize =
  /^((?:[0-9]+|[一二三四五六七八九十百千]+)?亿元(?:级|以上)?)(?:[\u4e00-\u9fff]{0,4}企业|园区|(?:产业)?集群)/;

/** 江苏省总投资9亿元的|12个重大项目: the amount before was theirs; null elsewhere. */
function ofAmount({ counted, words, inClause, said, where }: Scene): Label | null {
  const before = said.label?.subject ?? '';
  if (counted.length < 2 || !/^的?$/.test(words.trim()) || !inClause || !before.endsWith(counted))
    return null;
  const whose = before.slice(0, -counted.length);
  return label(whose || findSubject({ ...where, previous: null }, 'agent', counted), counted);
}

/** The noun behind the number is what is counted. */
export function countedLabel(given: Scene): Label {
  readsBy(given, 'the noun behind the number is counted');
  const scene = withClass(given);
  const { before, counted, mention, where, said, joined, words, behind } = scene;
  const { subject, verb, light, object, changed } = before;
  const like = likened.exec(words.trim())?.[1] ?? '';
  if (like !== '') return label(trim(like), `相当于${counted}`);
  if (/连续\s*$/.test(words) && behind !== '') return inARow(scene);
  if (
    ownNoun(mention.counter) === counted &&
    object !== '' &&
    !/向$/.test(object) &&
    !opensWithVerb(object) &&
    !(reaches.test(verb) && object.includes('、'))
  )
    return label(object, counted);
  const there = divisionsOf(scene) ?? doneThere(scene) ?? partOfObject(scene) ?? ofAmount(scene);
  if (there !== null) return there;
  const relative = relativeBefore(words);
  if (relative !== null) {
    const { owner, said: clause } = relative;
    return label(
      owner || findSubject(where, 'agent', counted),
      `${clause}${clause.length >= 4 ? '的' : ''}${counted}`,
    );
  }
  const made = madeThere(scene);
  if (made !== null) return made;
  // 开工甲至乙、丙至丁2个项目: which they are stands before them
  const named = object === '' || (/[、至]/.test(object) && begins.test(verb));
  // 5个村退出、|200人|脱贫: the verb is of the item before
  const keeps =
    counted.length <= 2 &&
    verb !== '' &&
    !light &&
    !merely.test(verb) &&
    named &&
    mention.unit === 'count' &&
    // 大力发展|四大|产业
    mention.counter !== '大' &&
    !/、\s*$/.test(words);
  const indicator = keeps ? verb + counted : counted;
  // 成为全国第10个沿海城市: whose place among them it is
  if (mention.unit === 'rank' && verb === '' && everywhere.test(object))
    return label(subject || findSubject(where, 'place', object), indicator);
  const scope = rankedIn.exec(words);
  if (scope !== null) return label(scope[1] ?? '', indicator);
  const listed = behindList(scene, indicator);
  if (listed !== null) return listed;
  const listedAfter = /(?:以及|[、和与及等])\s*$/.test(words);
  // 连通全国14个省区, 包括甲、乙2市: behind a verb stands where they are or which they are, not whose
  const behindVerb = verb !== '' && reaches.test(verb);
  if (behindVerb && (ownerKind(object) === 'place' || object.includes('、')))
    return label(subject || findSubject(where, 'any', object), light ? counted : `${verb}${counted}`);
  if (joined && said.label !== null && said.unit === 'count' && everywhere.test(object))
    return label(said.label.subject, indicator);
  if (!listedAfter && ownerKind(object) === 'place' && object.length <= 12) return label(object, indicator);
  if (subject !== '') return label(subject, indicator);
  if (
    verb === '' &&
    object !== '' &&
    !listedAfter &&
    !changed &&
    !isMeasure(object) &&
    (ownerKind(object) !== 'none' ||
      (object.length <= 12 && !/[、“]/.test(object) && !/^(?:这|那|其|每|各)/.test(object)))
  )
    return label(object, indicator);
  const isNext = joined || where.sentence.passage.text.slice(said.end, mention.from) === '';
  // 提出4个方面|16项任务|: of whom the count right before it is
  if (isNext && said.label !== null && said.unit === 'count') return label(said.label.subject, indicator);
  const verbal = words.replace(/[\s“”]/g, '') !== '' || (where.previous !== null && scene.inSeries);
  return label(
    findSubject(where, verbal || tellsOfOne(where) ? wantOf(counted, true) : 'region', counted),
    indicator,
  );
}

/** 甲产业园今年签约，|3栋|厂房封顶: whether its sentence has told of a thing or a body by name. */
const tellsOfOne = ({ sentence, at, topics, previous }: Where): boolean =>
  isNamedThing({ kind: ownerKind(previous?.name ?? ''), name: previous?.name ?? '' }) ||
  topics
    .upTo(sentence, at)
    .some(({ at: start, topic }) => start < at && (isNamedThing(topic) || topic.kind === 'agent'));

/** 看到两户农民, 走进5户农民家中, 选择20个县作为基地: that they are seen, reached or chosen says nothing of which they are. */
const merely =
  /^(?:看[到见望]|见到|遇[到见]|听到|走[进入]|来到|到达|深入|前往|面对|选择|选[定中]|确定|致使|导致|造成|属于|涌现出?|派出|走上|想到|进行|出现|存在|送[到给往])$/;

/** What is made so many of, or of how many sorts something is; null for any other count. */
function madeThere(scene: Scene): Label | null {
  const { counted, words, where } = scene;
  const { subject, verb, object } = scene.before;
  // 年产200套设备的|甲基地项目: the thing that makes them
  const maker = /产$/.test(object || verb) ? makerBehind(scene) : '';
  if (maker !== '') return label(maker, `${/[年日月]产$/.exec(words.trim())?.[0] ?? '产'}${counted}`);
  // 某公司年产|1000万片|玻璃项目
  const making = yearly.exec(object);
  const made = making === null || verb !== '' ? '' : workBehind(scene, making[1] ?? '');
  if (made !== '') return label(made, making?.[2] ?? '');
  // 将建成年产|30万只|灯具生产线: what makes them
  if (making !== null && builtNow.test(verb))
    return aLine.test(counted)
      ? label(counted, making[2] ?? '')
      : label(subject || findSubject(where, 'thing', counted), `${making[2] ?? ''}${counted}`);
  if (making !== null && verb === '')
    return label(making[1] || findSubject(where, 'thing', counted), `${making[2] ?? ''}${counted}`);
  const sorts = kinds.test(counted) ? (manySorts.exec(object)?.[1] ?? '') : '';
  return sorts !== '' && subject !== '' ? label(`${subject}${sorts}`, counted) : null;
}

/** 某公司|年产, 某项目|年加工 */
const yearly = /^(.{2,}|)(?<![今去当明本全])([年日月](?:产|生产|制造|组装|加工|处理|销售|屠宰|出口))$/;
const builtNow = /^(?:新?建成|建设|新建|形成|打造|投资建设|规划建设|投资新建|新增)$/;
const aLine = /.{2}(?:生产线|项目|基地|工厂|车间)$/;

/** 年产250吨铝箔生产线、年产|160万片|硅片生产线, 甲二期项目、乙科技年产|9万片|显示模组项目: the work that makes them; empty for any other. */
function workBehind({ mention, words, where }: Scene, before: string): string {
  const { text } = where.sentence.passage;
  const work = aWork.exec(text.slice(mention.to, mention.to + longestWork))?.[0] ?? '';
  const isListed = before.includes('、') || (before === '' && /^、/.test(words));
  return work !== '' && isListed ? `${before.slice(before.lastIndexOf('、') + 1)}${work}` : '';
}
const aWork =
  /^[^，,。；;、：:的0-9（(]{2,20}?(?:项目|生产线|基地)(?=[，,。；;、等及和]|$|[如按]期|投产|开工|建成|集中)/;
const longestWork = 26;

/** 全县发展各类水果|30多个|品种: of what; the numbers behind it are of that as well. */
const kinds = /^(?:品种|种类|品类|门类)$/;
const manySorts = /^(?:各类|各种|多种)([\u4e00-\u9fff]{2,8})$/;

/** 甲、乙等7个项目|在丙园区集中开工; null where the words before say whose they are. */
const doneThere = ({ before: { subject, object }, where, countedEnd, counted }: Scene): Label | null =>
  subject === '' && (object === '' || object.includes('、'))
    ? deedThere(where.sentence.passage.text, countedEnd, counted)
    : null;

/** 新增巴黎、河内等|18条|航线: examples of what is counted, and nobody whose it is; null where none stand before the number. */
function behindList(scene: Scene, indicator: string): Label | null {
  const { before, counted, mention, where, words } = scene;
  const { subject, verb, object } = before;
  const lists =
    /(?<![平同高中初])等\s*$/.test(words) ||
    namesWorks(words, counted, mention) ||
    (verb === '' && joinsOther(words));
  if (!lists || mention.unit !== 'count' || (verb !== '' && subject !== '' && !subject.includes('、')))
    return null;
  const owner = seatOfThem.exec(words)?.[1] || goneOnWith(scene, counted);
  return label(owner || ofOthers(where, words.includes('、') ? words : trim(object), counted), indicator);
}

/** 落户甲园区的|乙、丙两个项目 */
const seatOfThem = /^[，,以及和]*(?:落户|入驻|位于|地处|坐落)[于在]?([^，,、的]{2,16})的[^，,的]+、/;

/** 推动甲电厂一期项目|2台|机组投产; null where no such work is named. */
const partOfObject = ({ before: { subject, verb, object }, counted }: Scene): Label | null =>
  subject === '' && verb !== '' && partOfThing.test(counted) && ownerKind(object) === 'thing'
    ? label(object, counted)
    : null;
const partOfThing = /^(?:(?:发电)?机组|主塔|泊位|隧洞|航站楼|标段|跑道)$/;

const begins = /^(?:新?开工|新建|续建|竣工|建成|投产|签约)$/;

/** Who has what is counted behind its examples, and no project has 12 projects. */
function ofOthers(where: Scene['where'], examples: string, counted: string): string {
  const whose = findSubject({ ...where, previous: null }, 'agent', examples);
  return whose.endsWith(counted.slice(-2)) ? findSubject(where, 'region', counted) : whose;
}

/** Whose the figure before is, unless it stands in the list itself or is one of those that are counted. */
const goneOnWith = ({ where: { previous }, inClause, joined }: Scene, counted: string): string =>
  previous === null || previous.name.endsWith(counted.slice(-2)) || (inClause && joined) ? '' : previous.name;
