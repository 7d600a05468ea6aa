import type { FigureRow } from '../../schemas/index.ts';
import { variants } from './charts/chart.ts';
import { figureChart } from './charts/figure-chart.ts';
import { figureLines } from './charts/figure-lines.ts';
import { type Connection, connectionsOf, isDrawn } from './charts/network.ts';
import { networkMap } from './charts/network-map.ts';
import { projectChart } from './charts/project-chart.ts';
import { timelineChart } from './charts/timeline-chart.ts';
import { isLog } from './charts/value-scale.ts';
import type { Position } from './gazetteer.ts';
import { both, type Html, html, orSource } from './html.ts';
import { unitsText } from './units.ts';
import { labelled, type View } from './view.ts';

/** Charts show so many rows at most; the tables have all. */
const most = 80;

const shown = <R>(rows: readonly R[]): readonly R[] => rows.slice(0, most);

/** Says that a chart is cut, where it is. */
const cut = (rows: readonly unknown[]): Html | null =>
  rows.length <= most
    ? null
    : html`<p class="soft">${both(`图中为前 ${most} 行，共 ${rows.length} 行。`, `The first ${most} of ${rows.length} rows.`)}</p>`;

/** The timeline with its key. */
export function timelineFigure({ dataset: { timelines } }: View): Html {
  const title = { zh: '大事记', en: 'Timeline' };
  const key = keyOf([
    ['day', '某一天', 'one day'],
    ['span', '可能的时段', 'possible span'],
    ['open', '起，无终点', 'from then on'],
    ['planned', '计划', 'planned'],
  ]);
  return html`<figure>${key}${variants((variant) =>
    timelineChart(shown(timelines), variant, {
      title: title[variant.language],
      description:
        variant.language === 'zh'
          ? `${timelines.length} 件事按时间排列；同样的内容见大事记表。`
          : `${timelines.length} events in order of time; the timelines table has the same rows.`,
    }),
  )}${cut(timelines)}</figure>`;
}

/** One panel a unit, most figures first. */
export function figurePanels(view: View): Html {
  const { figures } = view.dataset;
  const units = [...new Set(figures.map((row) => row.unit))];
  const panels = units
    .map((unit) => figures.filter((row) => row.unit === unit))
    .toSorted((a, b) => b.length - a.length)
    .map((rows) => {
      const [zh, en, title] = panelLabels(rows[0], view);
      const lines = figureLines(shown(rows));
      return html`<div class="panel"><h3>${labelled([zh, en])}${
        isLog(lines) ? html` <small class="soft">${both('对数坐标', 'logarithmic axis')}</small>` : null
      }</h3>${variants((variant) =>
        figureChart(lines, view, variant, {
          title: variant.language === 'zh' ? `数据：${zh}` : title,
          description:
            variant.language === 'zh'
              ? `${rows.length} 个数据；同样的内容见数据表。`
              : `${rows.length} figures; the figures table has the same rows.`,
        }),
      )}${cut(rows)}</div>`;
    });
  const key = keyOf([
    ['day', '已有数值', 'reported'],
    ['target', '目标', 'target'],
    ['open', '“超”“以上”：上不封顶', 'more than: open upwards'],
    ['down', '“近”“以内”：下不封底', 'nearly, at most: open downwards'],
    ['span', '区间', 'range'],
  ]);
  return html`<figure>${key}${panels}</figure>`;
}

/** Counts are of anything: their panel is named by what kind of number they are. */
function panelLabels(
  row: FigureRow | undefined,
  view: View,
): readonly [zh: string, en: string, title: string] {
  if (row === undefined) return ['', '', ''];
  const isBare = row.unit === 'count' || row.unit === 'rank';
  const [zh, label] = isBare
    ? view.code('figures', 'dimension', row.dimension)
    : view.code('figures', 'unit', row.unit);
  const units = unitsText(label);
  const en = units.charAt(0).toUpperCase() + units.slice(1);
  return [zh, en, isBare ? en : `Figures in ${units}`];
}

/** Projects by category and stage. */
export function projectFigure(view: View): Html {
  const { projects } = view.dataset;
  return html`<figure>${variants((variant) =>
    projectChart(projects, view, variant, {
      title: variant.language === 'zh' ? '项目：按类别和阶段' : 'Projects by category and stage',
      description:
        variant.language === 'zh'
          ? `${projects.length} 个项目，每个一格；同样的内容见项目表。`
          : `${projects.length} projects, a square each; the projects table has the same rows.`,
    }),
  )}</figure>`;
}

/** The network on the map where positions are known, and every line as a diagram beside it. */
export function networkFigure(view: View, positions: ReadonlyMap<string, Position>): Html | null {
  const { projects, entities } = view.dataset;
  const connections = connectionsOf(projects, entities, positions);
  if (connections.length === 0) return null;
  const drawn = connections.filter(isDrawn);
  const map =
    drawn.length === 0
      ? null
      : variants((variant) =>
          networkMap(drawn, variant, {
            title: variant.language === 'zh' ? '线网示意' : 'Map of the network',
            description:
              variant.language === 'zh'
                ? `${drawn.length} 个有两端的项目画在各地之间；旁边逐条列出。`
                : `${drawn.length} projects with two ends, drawn between their places; all are listed beside the map.`,
          }),
        );
  return html`<figure class="network">${map === null ? null : html`<div class="map">${map}</div>`}
<ul class="lines">${connections.map((connection) => lineDiagram(connection, view))}</ul>
<figcaption class="soft">${both(
    '位置：GeoNames（CC BY 4.0），为行政区驻地；以城市名开头的端点（株洲西）画在该市。走向仅为示意，位置未知的端点不上图。',
    'Positions are those of the cities’ seats, from GeoNames (CC BY 4.0); an end whose name begins with a city (株洲西) is drawn at the city. Routes are schematic, and an end without a known position is not on the map.',
  )}</figcaption></figure>`;
}

function lineDiagram(connection: Connection, view: View): Html {
  const { row, from, to } = connection;
  const status = view.code('projects', 'status', row.status);
  return html`<li><a href="#/projects/${row.id}"><span class="track ${row.status}"><span lang="zh-Hans">${from}</span><i aria-hidden="true"></i><span lang="zh-Hans">${to}</span></span>
<span class="soft">${orSource(row.name, row.name_en)} · ${labelled(status)}${
    isDrawn(connection) ? null : html` · ${both('未上图', 'not on the map')}`
  }</span></a></li>`;
}

function keyOf(entries: readonly (readonly [sign: string, zh: string, en: string])[]): Html {
  return html`<ul class="key">${entries.map(
    ([sign, zh, en]) => html`<li><i class="sign ${sign}" aria-hidden="true"></i>${both(zh, en)}</li>`,
  )}</ul>`;
}
