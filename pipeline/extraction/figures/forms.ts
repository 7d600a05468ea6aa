import { ofCounted } from './amount/amount.ts';
import { awardLabel } from './amount/award.ts';
import { capacityBehind } from './amount/capacity.ts';
import { fareLabel } from './amount/fare.ts';
import { financedLabel, investedLabel } from './amount/invested.ts';
import { offPrice, pricedEach, servicePrice, soldLabel } from './amount/price.ts';
import { servedLabel } from './amount/served.ts';
import { steppedLabel } from './amount/stepped.ts';
import { taskLabel } from './amount/tasks.ts';
import { labelOfBoth } from './compared/both.ts';
import { ofThatMeasure, otherRate, yearBefore } from './compared/compared.ts';
import { comparedWithEach } from './compared/each.ts';
import { endLabel } from './compared/ends.ts';
import { comparedInBrackets } from './compared/in-brackets.ts';
import { multipleLabel } from './compared/multiple.ts';
import { orderedLabel } from './compared/ordered.ts';
import { pointsLabel } from './compared/points.ts';
import { orderLabel } from './compared/rank-order.ts';
import { shareOfMarket, shareOfWhole } from './compared/share.ts';
import { thanLabel } from './compared/than.ts';
import { countedByRate } from './counted/by-rate.ts';
import { fromElsewhere } from './counted/comers.ts';
import { ofThoseBefore } from './counted/firms.ts';
import { havingLabel } from './counted/having.ts';
import { apartLabel, modifierLabel, sharerLabel, sizedWayLabel } from './counted/modifier.ts';
import { onListLabel } from './counted/on-list.ts';
import { placedLabel } from './counted/placed.ts';
import { censusLabel } from './counted/residents.ts';
import { serviceLabel } from './counted/services.ts';
import { solvedLabel } from './counted/solved.ts';
import { ofThoseCounted } from './counted/some.ts';
import { spreadLabel } from './counted/spread.ts';
import { agedLabel, ageShareLabel, anniversaryLabel } from './extent/anniversary.ts';
import { distanceLabel } from './extent/distance.ts';
import { lengthBehind, sizeOfItself, soonerLabel } from './extent/extent.ts';
import { inchLabel, strokeLabel } from './extent/fitted.ts';
import { ofNoOne } from './extent/quality.ts';
import { takenLabel } from './extent/taken.ts';
import { thisLongLabel } from './extent/this-long.ts';
import { betweenLabel } from './extent/trip.ts';
import { abreastLabel, ofMeasureBehind } from './list/abreast.ts';
import { eachOfClasses, eachOfPair } from './list/apart.ts';
import { bracketProperty } from './list/bracket-property.ts';
import { bracketedLabel, rivalLabel } from './list/bracketed.ts';
import { contributionLabel, pulledLabel } from './measure/continued.ts';
import { behindShare, canDo, ofFullMeasure, ofWholeAgain, ofYearsSummed } from './measure/full-measure.ts';
import { metLabel } from './measure/grown.ts';
import { growsByNoun } from './measure/grows-by.ts';
import { ofSameClass } from './measure/of-class.ts';
import { installedLabel, storageLabel } from './measure/plant.ts';
import { tradeLabel } from './measure/trade.ts';
import { ofFundSetUp, ofOffice } from './owner/office.ts';
import { overSpell } from './period/spell.ts';
import { type Label, reread } from './said.ts';
import { classLabel, dividedLabel } from './scene/classes.ts';
import type { Scene } from './scene/scene.ts';
import { doneBy } from './subject/done-by.ts';
import { ofLatter } from './subject/latter.ts';
import { ofBareFirm } from './subject/named.ts';
import { ofNamedAgain } from './subject/named-again.ts';
import { edgeRules } from './words/edges.ts';

/** What a number is of by a form of words of its own, before what stands around it is asked. */
export const firstRules: readonly ((scene: Scene) => Label | null)[] = [
  anniversaryLabel,
  agedLabel,
  ageShareLabel,
  comparedInBrackets,
  orderedLabel,
  capacityBehind,
  bracketProperty,
  bracketedLabel,
  rivalLabel,
  thanLabel,
  placedLabel,
  spreadLabel,
  onListLabel,
  endLabel,
  comparedWithEach,
  multipleLabel,
  yearBefore,
  otherRate,
  ofThatMeasure,
  servicePrice,
  thisLongLabel,
  serviceLabel,
  fareLabel,
  pointsLabel,
  taskLabel,
  labelOfBoth,
  eachOfClasses,
  eachOfPair,
  abreastLabel,
  ofMeasureBehind,
  havingLabel,
  countedByRate,
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
  growsByNoun,
];

/** What a label that all others have read is read again by, where its words stand in another order or say no measure. */
const lastRules: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  ofLatter,
  ofBareFirm,
  ofOffice,
  ofFundSetUp,
  fromElsewhere,
  ...edgeRules,
  dividedLabel,
  censusLabel,
  sizeOfItself,
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
  ofSameClass,
  doneBy,
];

/** The label as the first of the last rules reads it, or as it is. */
export const readAgain = (found: Label, scene: Scene): Label => reread(lastRules, found, scene);
