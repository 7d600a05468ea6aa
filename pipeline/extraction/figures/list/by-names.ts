import type { Label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { ofTrade } from './by-trade.ts';
import { gapped } from './gapped.ts';
import { ofMembersAhead } from './members-ahead.ts';
import { fieldLabel } from './of-field.ts';
import { sectionLabel } from './sections.ts';

/**
 * The label of a number that a list tells of by a name alone, by the words before the list; null where no list does.
 *
 * `甲县、乙县分别完成5亿元、4亿元，完成率为|80%|和70%` → 甲县, 完成率 · `甲水库蓄水4亿立方米，乙水库|3亿立方米|` → 乙水库, 蓄水
 */
export const byNames = (read: Label, scene: Scene): Label | null =>
  ofMembersAhead(read, scene) ??
  sectionLabel(scene) ??
  fieldLabel(scene) ??
  gapped(read, scene) ??
  ofTrade(read, scene);
