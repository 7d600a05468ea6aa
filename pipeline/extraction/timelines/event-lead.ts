import { anyOutlook, outlookWords } from '../../grammar/outlook-words.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { speechWords } from '../sentences/speech-words.ts';
import { headOf, predicateAt } from './title-subject.ts';

const says = new RegExp(`${anyOf(speechWords('introduces', 'presents'))}(?:[，,：:“]|${anyOutlook}|要)*$`);
const plans = new RegExp(
  `(?:${anyOutlook}|已经|已|可|终于|也|又|还|并|正式|曾|是|早|就|便|要|均|都|分别|最早|最迟|最快|全部|自|定)+$`,
);

const leadsOn = new RegExp(`^(?:同时|此外|并)?${outlookWords('expects', 'aims', 'seeks', 'assures')}`);

/**
 * The noun phrase before a time; empty when there is a predicate of its own, or words of saying.
 *
 * `青山大桥计划于` → 青山大桥 · `报告提出，到` → none
 */
export function leadOf(text: string, from: number, to: number): string {
  let words = text
    .slice(from, to)
    .replace(/[（(](?:以下简称|简称|下称)[^）)]*[）)]/g, '')
    .replace(/[于在从自到至截]+$/, '');
  words = words.replace(
    /^.*(?:社|网|报|台)[^，。]{0,14}(?:电|讯|消息)[\s：:]*(?:[（(][^）)]{2,24}[）)])?/,
    '',
  );
  const bracket = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
  const cut = !/[（(]/.test(words.slice(0, Math.max(bracket, 0)));
  if (bracket >= 0 && (cut || /(?:记者|通讯员|消息|电|讯)/.test(words.slice(0, bracket))))
    words = words.slice(bracket + 1);
  const colon = words.search(/[：:]/);
  if (colon >= 0) words = words.slice(colon + 1) || (colon <= 10 ? words.slice(0, colon) : '');
  if (says.test(words)) return '';
  words = words.replace(/^.*(?:标志着|意味着)/, '').replace(/(?:特别是|尤其是|其中)$/, '');
  words = headOf(words.replace(plans, '').replace(leadsOn, ''));
  if (words.length < 2 || /^[0-9.．、（(一二三四五六七八九十）)]+$/.test(words)) return '';
  return predicateAt(words, 0, words.length) < 0 ? words.replace(/的$/, '') : '';
}
