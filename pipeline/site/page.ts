import type { About } from '../../schemas/dataset.ts';
import type { PublishedFile } from '../formats/output.ts';
import { figurePanels, networkFigure, projectFigure, timelineFigure } from './charts.ts';
import { dictionaryPage } from './dictionary-page.ts';
import { citePage, downloadPage } from './download-page.ts';
import { readPositions } from './gazetteer.ts';
import { both, type Html, html, raw } from './html.ts';
import { dateOf, heroOf } from './overview.ts';
import { readerOf } from './reader.ts';
import { staticTables } from './static-tables.ts';
import { targetsOf } from './targets.ts';
import { type Label, labelled, section, type View } from './view.ts';
import { type Word, words } from './words.ts';

/** What the page is made of. */
interface PageInput {
  readonly view: View;
  readonly about: About;
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly PublishedFile[];
}

/** Nothing but the page's own files runs or is drawn, and no text can become a script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const say = (word: Word): Html => labelled(words[word]);

const navigation = [
  ['', 'overview'],
  ['read', 'reader'],
  ['timelines', 'tables'],
  ['dictionary', 'dictionary'],
  ['download', 'download'],
] as const satisfies (readonly [path: string, word: Word])[];

/** The whole page. */
export function pageOf(input: PageInput): string {
  const { view, about } = input;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${about.description_en}">
<title>${about.title_en} · ${about.title_zh}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<script src="boot.js"></script>
<script src="data.js" defer></script>
<script src="app.js" defer></script>
</head>
<body>
${raw(gradients)}
<a class="skip" href="#main">${say('skip')}</a>
<header class="top">
<a class="mark" href="#/" aria-label="${about.name}"><span aria-hidden="true">${about.name}</span></a>
<nav aria-label="${words.overview[1]} · ${words.overview[0]}"><ul>${navigation.map(
    ([path, word]) => html`<li><a href="#/${path}" data-nav="${word}">${say(word)}</a></li>`,
  )}</ul></nav>
<div class="switches">${languageSwitch}${themeSwitch}</div>
</header>
<main id="main" tabindex="-1">
${viewSection('overview', '', overview(view, about))}
${viewSection('reader', 'read', reader(input))}
${viewSection('tables', 'tables', tablesView(view))}
${viewSection('dictionary', 'dictionary', dictionary(view))}
${viewSection('download', 'download', download(input))}
</main>
<footer class="foot"><p><b>${about.name}</b>${about.version === null ? null : html` v${about.version}`}${
    about.licence === null ? null : html` · <a href="${about.licence.url}">${about.licence.name}</a>`
  } · <a href="#/download">${say('download')}</a></p></footer>
<dialog id="card" aria-labelledby="card-title"></dialog>
<p id="live" class="sr" role="status"></p>
</body>
</html>
`.markup;
}

const gradients = `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<linearGradient id="fade-right"><stop offset="0" class="solid"/><stop offset="1" class="clear"/></linearGradient>
<linearGradient id="fade-left"><stop offset="0" class="clear"/><stop offset="1" class="solid"/></linearGradient>
</defs></svg>`;

const languageSwitch = html`<fieldset class="switch"><legend class="sr">${say('language')}</legend>
<label><input type="radio" name="language" value="zh" id="language-zh"><span lang="zh-Hans">中文</span></label>
<label><input type="radio" name="language" value="en" id="language-en" checked><span lang="en">English</span></label></fieldset>`;

const themeSwitch = html`<fieldset class="switch scripted"><legend class="sr">${say('theme')}</legend>${(
  [
    ['auto', 'theme_auto', '◐'],
    ['light', 'theme_light', '○'],
    ['dark', 'theme_dark', '●'],
  ] as const
).map(
  ([value, word, sign]) =>
    html`<label><input type="radio" name="theme" value="${value}"${
      value === 'auto' ? raw(' checked') : null
    }><span><i aria-hidden="true">${sign}</i><span class="name">${say(word)}</span></span></label>`,
)}</fieldset>`;

function viewSection(name: string, path: string, body: Html): Html {
  return html`<div class="view" data-view="${name}" id="/${path}">${body}</div>`;
}

const heading = (title: Label, lead: Label | null): Html =>
  html`<header class="head"><h1 class="title">${labelled(title)}</h1>${lead === null ? null : html`<p class="lead">${labelled(lead)}</p>`}</header>`;

function overview(view: View, about: About): Html {
  const targets = targetsOf(view);
  const network = networkFigure(view, readPositions());
  return html`${heroOf(view, about)}
${section('timeline', ['大事记', 'Timeline'], both('每条都可点开，查看它所依据的原文。', 'Choose any event to see the words it rests on.'), timelineFigure(view))}
${targets === null ? null : section('targets', ['目标与现状', 'Targets beside the present'], null, targets)}
${section('figures', ['数据', 'Figures'], both('“超”“近”“以上”画成上下限，而不是一个点。', '“More than”, “nearly” and ranges are drawn as bounds, not as points.'), figurePanels(view))}
${section('projects', ['项目', 'Projects'], both('每格一个项目；越满，进展越深。', 'A square is a project; the fuller, the further along.'), projectFigure(view))}
${network === null ? null : section('network', ['线网', 'The network'], both('有起点和终点的项目。', 'Projects with two ends.'), network)}`;
}

function reader({ view, texts }: PageInput): Html {
  return html`${heading(words.reader, words.reader_hint)}
<div class="reader"><div class="texts">${view.dataset.sources.map(
    (
      source,
    ) => html`<div class="source" data-source="${source.id}"><header><h2 lang="${source.language}">${source.title}</h2>
<p class="byline"><span lang="${source.language}">${source.authors.join(' ')}</span> · ${dateOf(source.published)}${
      source.publisher === null ? null : html` · <span lang="${source.language}">${source.publisher}</span>`
    }</p>${source.rights === null ? null : html`<p class="soft rights">${source.rights}</p>`}</header>${readerOf(view.dataset, source, texts.get(source.id))}</div>`,
  )}</div>
<aside class="panel-side" aria-label="${words.facts_here[1]}"><ul class="legend">${legend.map(
    ([kind, word]) => html`<li><span class="fact ${kind}">${say(word)}</span></li>`,
  )}</ul><div id="reader-panel" class="scripted"></div></aside></div>`;
}

const legend = [
  ['value', 'legend_figures'],
  ['time', 'legend_times'],
  ['name', 'legend_names'],
  ['said', 'legend_statements'],
  ['issue', 'legend_issues'],
] as const satisfies (readonly [kind: string, word: Word])[];

function tablesView(view: View): Html {
  return html`${heading(words.tables, null)}<div id="table-app"></div>${staticTables(view)}`;
}

function dictionary(view: View): Html {
  return html`${heading(words.dictionary, [
    '每一列、每个代码的含义，中英文对照。',
    'What every column and every code means, in Chinese and English.',
  ])}${dictionaryPage(view)}`;
}

function download({ view, about, files }: PageInput): Html {
  return html`${heading(words.download, null)}
${section('files', ['下载', 'Download'], both('每张表的各种格式内容相同。', 'The formats of a table hold the same rows.'), downloadPage(view, files))}
${about.creators.length === 0 && about.licence === null ? null : section('cite', ['如何引用', 'How to cite'], null, citePage(about))}
${section(
  'errors',
  ['发现错误?', 'Found an error?'],
  null,
  html`<p>${both(
    '打开那一行，最下面“报告这一行的错误”给出可以直接发送的说明，以及能改正它的 review.csv 一行。',
    'Open the row: “Report an error in this row” at its end has a text ready to send, and the line for review.csv that corrects it.',
  )}</p>`,
)}`;
}
