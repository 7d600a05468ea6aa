/** The spelling by which names of one project are known to be the same. */

/** One spelling for the ways in which a name is written. */
export function keyOf(name: string): string {
  return (
    name
      .replace(/[“”‘’『』「」（）()·\s的]/g, '')
      // 该县医院外科大楼, 甲改造工程项目: 县医院外科楼, 甲改造工程
      .replace(/^该(?=[省市县区州镇])/, '')
      .replace(/(?<=医院.*)大楼(?=$|项目|工程)/, '楼')
      .replace(/(?<=.{4}工程)项目$/, '')
      .replace(/^(..|黑龙江)省(?=.{4})/, '$1')
      .replace(/高速公路/g, '高速')
      .replace(/高速铁路|客运专线|客专/g, '高铁')
      .replace(/城际轨道交通线?/g, '城际铁路')
      .replace(/[—－\-到]/g, '至')
      // 甲高速主线: the whole but for its branches
      .replace(/(?<=.{3}(?:线|高速|公路|大道|快速路))主线$/, '')
      // 甲大桥及接线工程: the bridge
      .replace(/(?<=.{2}(?:桥|通道|隧道))及其?(?:两岸|[东南西北]{1,2})?(?:接线|引道|引线)工程$/, '')
      // 甲电站3台机组: the station
      .replace(/(?<=.{2}(?:电站|电厂))(?:首批|全部)?[0-9一二两三四五六七八九十]+台机组$/, '')
      // 甲大道改造工程: 甲大道改造
      .replace(/(?<=.{4}(?:改造|整治|治理|迁建|改建|加固|修缮|拓宽|提升|修复))(?:项目|工程)$/, '')
      // 甲轮胎生产项目: 甲轮胎
      .replace(/(?<=.{4})(?:生产|加工|制造)项目$/, '')
      .replace(
        /(?<=.{2}(?:高速|高铁|铁路|公路|大桥|隧道|机场|园|区|中心|期|段|站|库|厂|院|通道|大道|路|[东西南北]延|廊道|走廊|基地|中学|小学|学校|馆|厂房|接线|引道|引桥|枢纽|灌区|渠|扩建|小镇|安置房|公租房|公寓|楼|广场|市场|码头|泊位|航道|社区|幼儿园))(?:新建|建设)?(?:项目|工程)$/,
        '',
      )
  );
}

const route = /^([^至]{2,5})至([^至]{2,5}?)(高铁|高速|城际铁路|铁路)$/;

/** 敦化至白河高铁 → 敦白高铁 */
export function abbreviationOf(key: string): string | null {
  const [, from, to, kind] = route.exec(key) ?? [];
  return from === undefined || to === undefined ? null : `${from[0]}${to[0]}${kind}`;
}

/** 南岭至白岩高速 and 南山至白岩高速 have one abbreviation and are two; 南岭市至白岩高速 is the first. */
export const haveSameEnds = (names: readonly string[], key: string): boolean => {
  const ends = route.exec(key)?.slice(1, 3) ?? [];
  return names.every((name) => {
    const others = route.exec(keyOf(name))?.slice(1, 3);
    return others === undefined || ends.every((end, at) => agree(end, others[at] ?? ''));
  });
};
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
