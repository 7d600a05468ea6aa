import { abreastLabel, ofMeasureBehind } from './figure-abreast.ts';
import { ofCounted } from './figure-amount.ts';
import { anniversaryLabel } from './figure-anniversary.ts';
import { awardLabel } from './figure-award.ts';
import { labelOfBoth } from './figure-both.ts';
import { bracketedLabel, rivalLabel } from './figure-bracketed.ts';
import { classLabel, dividedLabel } from './figure-classes.ts';
import { fromElsewhere } from './figure-comers.ts';
import { ofThatMeasure, otherRate, yearBefore } from './figure-compared.ts';
import { comparedWithEach } from './figure-compared-each.ts';
import { contributionLabel, pulledLabel } from './figure-continued.ts';
import { ofThoseBefore } from './figure-counted-firms.ts';
import { distanceLabel } from './figure-distance.ts';
import { doneBy } from './figure-done-by.ts';
import { edgeRules } from './figure-edges.ts';
import { endLabel } from './figure-ends.ts';
import { lengthBehind, soonerLabel } from './figure-extent.ts';
import { inchLabel, strokeLabel } from './figure-fitted.ts';
import { behindShare, canDo, ofFullMeasure, ofWholeAgain, ofYearsSummed } from './figure-full-measure.ts';
import { metLabel } from './figure-grown.ts';
import { financedLabel, investedLabel } from './figure-invested.ts';
import { apartLabel, modifierLabel, sharerLabel, sizedWayLabel } from './figure-modifier.ts';
import { multipleLabel } from './figure-multiple.ts';
import { ofBareFirm } from './figure-named.ts';
import { ofNamedAgain } from './figure-named-again.ts';
import { placedLabel } from './figure-placed.ts';
import { installedLabel, storageLabel } from './figure-plant.ts';
import { pointsLabel } from './figure-points.ts';
import { offPrice, pricedEach, servicePrice, soldLabel } from './figure-price.ts';
import { ofNoOne } from './figure-quality.ts';
import { orderLabel } from './figure-rank.ts';
import { censusLabel } from './figure-residents.ts';
import type { Label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { servedLabel } from './figure-served.ts';
import { shareOfMarket, shareOfWhole } from './figure-share.ts';
import { solvedLabel } from './figure-solved.ts';
import { ofThoseCounted } from './figure-some.ts';
import { overSpell } from './figure-spell.ts';
import { steppedLabel } from './figure-stepped.ts';
import { takenLabel } from './figure-taken.ts';
import { taskLabel } from './figure-tasks.ts';
import { thanLabel } from './figure-than.ts';
import { tradeLabel } from './figure-trade.ts';
import { betweenLabel } from './figure-trip.ts';

/** What a number is of by a form of words of its own, before what stands around it is asked. */
export const firstRules: readonly ((scene: Scene) => Label | null)[] = [
  anniversaryLabel,
  bracketedLabel,
  rivalLabel,
  thanLabel,
  placedLabel,
  endLabel,
  comparedWithEach,
  multipleLabel,
  yearBefore,
  otherRate,
  ofThatMeasure,
  servicePrice,
  pointsLabel,
  taskLabel,
  labelOfBoth,
  abreastLabel,
  ofMeasureBehind,
  ...ofThoseCounted,
  betweenLabel,
  solvedLabel,
  servedLabel,
  overSpell,
  shareOfWhole,
  shareOfMarket,
  classLabel,
  awardLabel,
  investedLabel,
  financedLabel,
  storageLabel,
  ofCounted,
  distanceLabel,
  takenLabel,
  sharerLabel,
  modifierLabel,
  sizedWayLabel,
  soonerLabel,
  lengthBehind,
  soldLabel,
  orderLabel,
  apartLabel,
  tradeLabel,
  contributionLabel,
  pulledLabel,
];

/** What a label that all others have read is read again by, where its words stand in another order or say no measure. */
const lastRules: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  ofBareFirm,
  fromElsewhere,
  ...edgeRules,
  dividedLabel,
  censusLabel,
  inchLabel,
  strokeLabel,
  pricedEach,
  installedLabel,
  offPrice,
  steppedLabel,
  metLabel,
  ofThoseBefore,
  ofFullMeasure,
  ofYearsSummed,
  ofWholeAgain,
  ofNamedAgain,
  ofNoOne,
  behindShare,
  canDo,
  doneBy,
];

/** The label as the first of the last rules reads it, or as it is. */
export function readAgain(found: Label, scene: Scene): Label {
  for (const rule of lastRules) {
    const other = rule(found, scene);
    if (other !== null) return other;
  }
  return found;
}
