import { setFlagsFromString } from 'node:v8';
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
const session = new Session();
let annotate: typeof import('../pipeline/annotate.ts').annotate;
let bareDocument: typeof import('../pipeline/reading/inline.ts').bareDocument;
beforeAll(async () => {
  setFlagsFromString('--no-opt'); if (process.env.NS) { setFlagsFromString('--no-sparkplug'); setFlagsFromString('--no-maglev'); }
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  ({ annotate } = await import('../pipeline/annotate.ts'));
  ({ bareDocument } = await import('../pipeline/reading/inline.ts'));
});
afterAll(async () => { await session.post('Profiler.stopPreciseCoverage'); session.disconnect(); });
async function steps(text: string) {
  await session.post('Profiler.takePreciseCoverage');
  annotate(bareDocument('a', text, '2023-07-03'));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0; let max=0; let where='';
  for (const s of result) { if (!s.url.includes('/pipeline/')) continue; for (const f of s.functions) for (const r of f.ranges) { sum += r.count; if (r.count>max) { max=r.count; where=`${s.url.split('/').pop()} ${f.functionName} ${r.startOffset}`; } } }
  return { sum, max, where };
}
test('x', async () => {
  await steps('2023年1月1日');
  for (const make of [(n: number) => '3月'.repeat(n/2), (n: number) => '二'.repeat(n)+'万', (n: number) => '甲乙丙丁戊己庚辛壬癸\n'.repeat(n/11), (n:number)=>'1'.repeat(n)]) {
    for (const n of [500, 1000, 2000, 4000]) { const t=performance.now(); console.log(n, await steps(make(n)), performance.now()-t); }
  }
  for (let i=0;i<4;i++) { const s='2023年1月1日,约10至20分钟,同年7月30日起,39列。'.repeat(30000); const t=performance.now(); annotate(bareDocument('a',s,'2023-07-03')); console.log(s.length/(performance.now()-t)/1000); }
  expect(1).toBe(1);
});
