// Loaded before a script: another clock, which jumps, other random numbers, and folders that list their files backwards.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const RealDate = Date;
let now = RealDate.UTC(2041, 1, 28, 23, 59, 59);
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super((now += 86_400_000));
    else super(...parts);
  }
  static now() {
    return (now += 86_400_000);
  }
};
Math.random = () => 0.999;

const { readdirSync } = fs;
fs.readdirSync = (...options) => readdirSync(...options).reverse();
syncBuiltinESMExports();
