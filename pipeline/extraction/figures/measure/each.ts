import { ownerKind } from '../owner/owner.ts';
import { label } from '../said.ts';
import { findSubject } from '../subject/subject.ts';
import type { Edged } from '../words/edges.ts';

/** Labels of what is so of each or of one of many, whose words read like a name: `每斤卖到|4元|` → …, 每斤卖到 · `2×|35万千瓦|机组` → …, 单机容量 */

/** 国际公认的人均|400公斤|标准, 每斤|卖到4元|: for each of them, whoever that is. */
const ofEach: Edged = ({ subject, indicator, verb }, { where }) => {
  const [, those = '', each = ''] =
    /^(.*?)([人户亩村县镇校店]均|(?<![^省市县区镇乡村场园])每(?:公?斤|吨|亩|箱|只|头|公里|平方米|度|株|棵|辆|件|单)|单[日月周年班次]|一次)$/.exec(
      subject,
    ) ?? [];
  if (each === '') return null;
  const whose = /^[每单一]/.test(each)
    ? those || findSubject(where, 'any', indicator)
    : those.replace(/的$/, '');
  return label(
    whose !== those && each.endsWith('均') && ownerKind(whose) === 'none' ? '' : whose,
    `${each}${indicator}`,
    verb,
  );
};

/** 甲电厂2×|35万千瓦|机组: of each of so many. */
const ofSoMany: Edged = ({ subject, verb }, { mention, where: { sentence } }) =>
  mention.unit === 'kW' && times.test(sentence.passage.text.slice(mention.from - 2, mention.from))
    ? label(
        subject.replace(/(?:^.*配套的)?[0-9]+[×✕xX*]/, '').replace(/(?<=.{2})[新扩]建$/, ''),
        '单机容量',
        verb,
      )
    : null;
const times = /[0-9][×✕xX*]$/;

const bodyAndTime =
  /^(学校|医院|公司|集团|园区|景区|机场|港口|企业)(?:今年|去年|全年|上半年|[0-9]{4}年)(?=.{2})/;
/** 学校去年招生|1200人|: whose it is, without the time. */
const ofBareBody: Edged = ({ subject, indicator, verb }) => {
  const [all = '', body = ''] = bodyAndTime.exec(indicator) ?? [];
  return body === '' || subject !== '' ? null : label(body, indicator.slice(all.length), verb);
};

/** In this order; the first that reads a label again is the last. */
export const eachRules: readonly Edged[] = [ofEach, ofSoMany, ofBareBody];
