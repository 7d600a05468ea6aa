import { isWay } from '../../sentences/work-nouns.ts';
import { splitOwner } from '../owner/owner.ts';
import { isEarner, type Want } from '../subject/want.ts';

/** Where a semicolon ends what a thing does: `某医院投用，新增床位|60张|；新建学校|5所|` */

/** 某医院投用，新增床位|；新建学校: behind the semicolon the deed is no longer that of the thing, or of who is neither place nor body; a 港区 may be a district. What a plant earns is its own. */
export const isAnotherDeed = (between: string, name: string, want: Want, phrase: string): boolean =>
  (want === 'agent' || want === 'place') &&
  /[；;]/.test(between) &&
  !isEarner(name, phrase) &&
  !(isWay(name.replace(/[一二三四五六]期(?:工程)?$/, '')) && partOfWay.test(phrase)) &&
  !/^(?:place|agent)$/.test(splitOwner(name).kind) &&
  !/(?:港区|局|委|厅|部门|公司|集团|系统)$/.test(name);

/** 站点, 盾构区间: what a line is made of. */
const partOfWay =
  /^(?:已|共|累计)?[^，,的]{0,8}(?:车站|站点|区间|隧道|桥梁|标段|路基|墩柱|梁片|轨道|管片|车辆段|互通|收费站)/;
