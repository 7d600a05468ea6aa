import { abroad, abroadShort } from '../../sentences/abroad.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, stripTail } from '../words/phrase.ts';
import { wordsIn } from '../words/words.ts';

/**
 * Labels of trade with or by something: what stands between who trades and the verb says which trade it is.
 *
 * `甲市对东盟进出口|340亿元` → 甲市, 对东盟进出口 · `甲市以一般贸易方式出口|20亿元` → 甲市, 以一般贸易方式出口
 */
const trade = new RegExp(
  `^([^对以占，,。；;]{0,20}?)(对(其|${abroadShort}|[^，,。；;]{2,60}?)|(?:以|通过)[^，,。；;对]{2,16}?)(?:合计|共计|共|累计|分别)*(进出口|进口|出口)(总?值|总?额)?$`,
);

/** 对上述国家进出口: who they are stands before. */
const pointing = /^(?:上述|以上|这[些几]?|其$)/;

/** Reads such a label; null for any other. */
export function tradeLabel(scene: Scene): Label | null {
  const { words, where, run, index, said } = scene;
  if (!words.includes('口')) return nextPartner(scene);
  const found = trade.exec(stripTail(stripLead(words)).rest);
  if (found === null) return null;
  const [, who = '', which = '', partners = '', verb = '', amount = ''] = found;
  const meant = pointing.test(partners) ? partnersBefore(where).split(/[、和与及]/) : [];
  if (pointing.test(partners) && meant.length !== run.count) return null;
  const list = meant.length > 0 ? { members: meant, head: '' } : listed(partners, run.count);
  const partner = list?.members[index - run.first];
  const { owner } = splitOwner(who);
  readsBy(scene, 'trade with or by what stands before it');
  const indicator = `${partner === undefined ? which : `对${partner}${list?.head ?? ''}`}${verb}${amount}`;
  return label(owner || who || said.label?.subject || findSubject(where, 'place', which), indicator);
}

/** 甲市对东盟出口5亿元，对美国|3亿元|, 日本|1亿元|; 自乙国进口大豆3万吨，自丙国|1万吨|: the same trade with others; null where no trade with anybody was told of last. */
function nextPartner({ words, run, index, said }: Scene): Label | null {
  const [, by = '', traded = ''] = tradedWith.exec(said.label?.indicator ?? '') ?? [];
  const [, again = '', named = '', alone = ''] =
    (by !== '' && withOthers.exec(stripTail(stripLead(words)).rest)) || [];
  const partners = named || alone;
  // 对员工补助|3万元|: a deed
  const isDeed = wordsIn(partners, 0, partners.length).some(({ word }) => word.role === 'verb');
  if (partners === '' || isDeed || said.label === null || (again !== '' && again !== by)) return null;
  const partner = listed(partners, run.count)?.members[index - run.first] ?? partners;
  return label(said.label.subject, `${by}${partner}${traded}`);
}
/** What was traded with whom, and not what it was a share of. */
const tradedWith =
  /^(对(?!外)|自)[^，,]{1,30}?((?:进出口|出口|贸易|投资)(?:总?[值额])?|进口[^，,占]{0,10})(?:占[^，,]{2,20})?$/;
const withOthers = new RegExp(
  `^(?:其中|而|但)?(?:([对自])(${abroadShort}|[^，,。；;0-9的口]{2,24})|(${abroad}(?:[、和与及]${abroad})*))$`,
);

/** 东盟、美国和欧盟是甲市前三大贸易伙伴，对上述国家…: who they are that a clause before names. */
function partnersBefore({ sentence, at }: Scene['where']): string {
  const words = sentence.passage.text.slice(Math.max(sentence.start, at - longestNames), at);
  return (
    /(?:^|[，,：:]|其中)([^，,。；;：:是为]{2,40})(?:稳居|[是为])[^，,。；;]{0,16}贸易伙伴[，,]$/.exec(
      words,
    )?.[1] ??
    /贸易伙伴(?:依次|分别)?[是为]([^，,。；;]{3,40})[，,]$/.exec(words)?.[1] ??
    ''
  );
}

const longestNames = 80;
