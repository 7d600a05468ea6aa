import { abreastLabel, ofMeasureBehind } from './figure-abreast.ts';
import { ofCounted } from './figure-amount.ts';
import { anniversaryLabel } from './figure-anniversary.ts';
import { labelOfBoth } from './figure-both.ts';
import { classLabel } from './figure-classes.ts';
import { ofThatMeasure, otherRate, yearBefore } from './figure-compared.ts';
import { contributionLabel } from './figure-continued.ts';
import { distanceLabel } from './figure-distance.ts';
import { soonerLabel } from './figure-extent.ts';
import { investedLabel } from './figure-invested.ts';
import { apartLabel, modifierLabel, sizedWayLabel } from './figure-modifier.ts';
import { placedLabel } from './figure-placed.ts';
import { storageLabel } from './figure-plant.ts';
import { orderLabel } from './figure-rank.ts';
import type { Label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { shareOfMarket, shareOfWhole } from './figure-share.ts';
import { solvedLabel } from './figure-solved.ts';
import { ofThoseCounted } from './figure-some.ts';
import { takenLabel } from './figure-taken.ts';
import { thanLabel } from './figure-than.ts';
import { tradeLabel } from './figure-trade.ts';

/** What a number is of by a form of words of its own, before what stands around it is asked. */
export const firstRules: readonly ((scene: Scene) => Label | null)[] = [
  anniversaryLabel,
  thanLabel,
  placedLabel,
  yearBefore,
  otherRate,
  ofThatMeasure,
  labelOfBoth,
  abreastLabel,
  ofMeasureBehind,
  ...ofThoseCounted,
  solvedLabel,
  shareOfWhole,
  shareOfMarket,
  classLabel,
  investedLabel,
  storageLabel,
  ofCounted,
  distanceLabel,
  takenLabel,
  modifierLabel,
  sizedWayLabel,
  soonerLabel,
  orderLabel,
  apartLabel,
  tradeLabel,
  contributionLabel,
];
