import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';

/** How often a train or flight between two places runs: `甲市至乙国的国际旅客列车由每日|1对|增至2对` → that train, 每日开行 */

const runs = new RegExp(
  '^([\\u4e00-\\u9fff]{2,8}[至到—][\\u4e00-\\u9fff]{2,8}?的?(?:国际|城际|直达)?(?:(?:旅客|旅游|货运|货物|动车|高铁|中欧)?(?:列车|班列|专列|动车组)|(?:客运|货运)?(?:航线|航班)))' +
    '(?:将|已|现|由|从|计划|正式)*(每[日天周月]|[日周月]均)(?:开行|运行|执行|往返|飞行)?(?:由|从|约|达到?|为|共|各)*$',
);
const counters: ReadonlySet<string> = new Set('对列趟班架'.split(''));

/** The train or flight whose runs are counted by the day or week; null for any other count. */
export function serviceLabel(scene: Scene): Label | null {
  const { mention, words } = scene;
  if (mention.unit !== 'count' || !counters.has(mention.counter ?? '')) return null;
  const [, name, often = ''] = runs.exec(words.trim()) ?? [];
  if (name === undefined) return null;
  readsBy(scene, 'how often a service runs');
  return label(name, `${often}开行`);
}
