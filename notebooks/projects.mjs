import * as Plot from '@observablehq/plot';
import { load, openDocument } from './document.mjs';

// A literate analysis: each cell below is a paragraph, a table or a plot of projects.md, in this order.
// node projects.mjs renders it; it reads projects.arrow, codes.arrow and sources.arrow and nothing else.

const { text, table, plot, render } = openDocument('projects');
const projects = load('projects');
const codes = load('codes').filter((row) => row.table === 'projects');
const sources = load('sources');

const label = (column, code) => {
  const row = codes.find((known) => known.column === column && known.code === code);
  return `${row.label_en} ${row.label_zh}`;
};

/** The rows by key, in the order of their first. */
function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
const bySize = (groups) => [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
const plural = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const name = (project) => project.name_en ?? project.name;

const byStatus = grouped(projects, (row) => row.status);
const byCategory = bySize(grouped(projects, (row) => row.category));
const statuses = codes.filter((row) => row.column === 'status').map((row) => row.code);
const inUse = [...(byStatus.get('operating') ?? []), ...(byStatus.get('completed') ?? [])];
/** Neither begun nor finished. */
const ahead = projects.filter((row) => ['proposed', 'planned', 'preliminary_study'].includes(row.status));
const dated = projects.filter((row) => row.start_date ?? row.completion_date ?? row.target_date);
const linked = projects.filter((row) => row.from_place !== null && row.to_place !== null);

text(`
# What is being built, and how far it is
项目:类别与进展

The article${sources.length === 1 ? '' : 's'} behind this dataset name${sources.length === 1 ? 's' : ''} ${plural(projects.length, 'project')}: lines, roads, schools, laboratories, zones.
The table \`projects\` says of each what it is (\`category\`) and how far it has come (\`status\`), with the words that show it.
This page is rendered from [projects.mjs](projects.mjs) and the released files by \`make notebooks\`.
`);

text(`
## Kind and progress

One dot is one project. From left to right: from an idea to a thing in use.
`);

const cells = [...grouped(projects, (row) => `${row.category} ${row.status}`).values()];
const width = Math.max(6, ...cells.map((rows) => rows.length)) + 1;
const dots = cells.flatMap((rows) =>
  rows.map((row, index) => ({ ...row, x: statuses.indexOf(row.status) * width + index + 1 })),
);
const kinds = byCategory.map(([code]) => code);
plot(
  {
    width: 900,
    height: 60 + 30 * kinds.length,
    marginLeft: 196,
    marginTop: 44,
    marginBottom: 10,
    x: { axis: null, domain: [0, statuses.length * width] },
    y: { domain: kinds, label: null, padding: 0 },
    marks: [
      Plot.axisY({ tickSize: 0, tickFormat: (code) => label('category', code) }),
      Plot.ruleY(kinds, { dy: 15, stroke: '#ececef' }),
      Plot.text(statuses, {
        x: (code) => statuses.indexOf(code) * width + 0.6,
        text: (code) => label('status', code).replace(/ (?=\S+$)/, '\n'),
        frameAnchor: 'top',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -8,
        lineHeight: 1.3,
      }),
      Plot.dot(dots, { x: 'x', y: 'category', r: 4.5, fill: '#1f5fa8', title: 'name' }),
    ],
  },
  'Dots for projects, in rows by category and in columns by status',
);

text(`
${plural(inUse.length, 'project')} ${inUse.length === 1 ? 'is' : 'are'} in use or finished, ${ahead.length} ${ahead.length === 1 ? 'is' : 'are'} proposed, planned or being studied. The largest kinds are
${byCategory.slice(0, 3).map(([code, rows]) => `${label('category', code)} (${rows.length})`).join(', ')}.
`);

text(`
## Where in the text

A feature tells its story in sections. Each tick is the place of a project’s sentence; the headings are the source’s own.
`);

/** The sections of a source that name projects, where the first of them stands. */
function headings(rows) {
  const sections = grouped(rows.filter((row) => row.section !== null), (row) => row.section);
  return [...sections].map(([section, own]) => ({ section, start: Math.min(...own.map((row) => row.quote_start)) }));
}

for (const source of sources) {
  const own = projects.filter((row) => row.source_id === source.id);
  const heads = headings(own);
  const top = 10 + 16 * heads.length;
  plot(
    {
      width: 900,
      height: top + 46 + 22 * kinds.length,
      marginLeft: 196,
      marginTop: top,
      marginBottom: 40,
      x: { domain: [0, source.characters], label: 'characters from the start of the text', labelArrow: 'none', ticks: 6 },
      y: { domain: kinds, label: null },
      marks: [
        Plot.axisY({ tickSize: 0, tickFormat: (code) => label('category', code) }),
        ...heads.flatMap(({ section, start }, index) => {
          const late = start > source.characters / 2;
          const below = 16 * (index - heads.length);
          return [
            Plot.ruleX([start], { stroke: '#d5d5da', insetTop: below }),
            Plot.text([section], {
              x: start,
              frameAnchor: 'top',
              textAnchor: late ? 'end' : 'start',
              dx: late ? -4 : 4,
              dy: below,
              fill: '#6e6e73',
            }),
          ];
        }),
        Plot.tickX(own, {
          x: 'quote_start',
          y: 'category',
          stroke: (row) => (ahead.includes(row) ? '#c8641b' : '#1f5fa8'),
          strokeWidth: 2,
          title: 'name',
        }),
      ],
    },
    `Ticks for projects along the text of ${source.title}, in rows by category`,
  );
}

text(`
Orange: proposed, planned or being studied. Blue: being built, finished or in use.
`);

text(`
## The words behind a status

A status is read from words, and the words are kept. For those who half read Chinese, the commonest of each:
`);

table([
  ['status', 'projects', 'the words (how often)', 'one sentence'],
  ...statuses
    .filter((code) => byStatus.has(code))
    .map((code) => {
      const rows = byStatus.get(code);
      const words = bySize(grouped(rows.filter((row) => row.status_text !== null), (row) => row.status_text));
      const shown = words.slice(0, 4).map(([word, same]) => `${word} (${same.length})`).join(', ');
      const shortest = [...rows].sort((a, b) => a.quote.length - b.quote.length)[0];
      return [label('status', code), rows.length, shown, shortest.quote];
    }),
]);

text(`
## What has a date

Only ${dated.length} of the ${projects.length} projects ${dated.length === 1 ? 'has' : 'have'} a date of start, opening or aim in the text. “Planned” without a year is what the
source says, and the table adds none.
`);

table([
  ['project', '名称', 'start', 'opened', 'aim'],
  ...dated.map((row) => [name(row), row.name, row.start_date, row.completion_date, row.target_date]),
]);

text(`
## What links two places

${plural(linked.length, 'project')} name${linked.length === 1 ? 's' : ''} both ends. The ends are words of the text: no coordinates are given, so nothing is drawn on a map here.
`);

table([
  ['from', 'to', 'kind', 'status', 'project'],
  ...linked
    .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || a.quote_start - b.quote_start)
    .map((row) => [row.from_place, row.to_place, label('category', row.category), label('status', row.status), name(row)]),
]);

text(`
## What can be said, and what not

- A name is counted once, large or small: one dot may be a laboratory or a development belt. Sums of dots are no sums of effort.
- “In use” means that the text says so, or that something was opened, approved or set up. Nobody has looked at the site.
- ${plural(projects.filter((row) => row.review === 'auto').length, 'row')} of this table ${projects.filter((row) => row.review === 'auto').length === 1 ? 'has' : 'have'} not been read against the text (\`review\` = \`auto\`); ${projects.filter((row) => row.review === 'corrected').length} were corrected after reading.
`);

render();
