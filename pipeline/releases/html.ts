/** Text for HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A page that needs no other file. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root { --text: #1d1d1f; --soft: #5d5d63; --line: #dcdce0; --paper: #fff; --in: #0f6b3c; --in-bg: #e5f5ec; --out: #a3232b; --out-bg: #fbeaea; --same: #6a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ececee; --soft: #a6a6ad; --line: #3a3a3f; --paper: #17171a; --in: #7fd8a6; --in-bg: #12331f; --out: #f29a9f; --out-bg: #3d1a1c; --same: #e0c964; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; }
h1 span, h2 span { display: block; color: var(--soft); font-weight: 400; font-size: 1rem; }
h2 span { display: inline; }
.lead { font-size: 1.125rem; }
a { color: inherit; }
code { font: .8125rem/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
tbody th span { white-space: nowrap; color: var(--soft); }
thead th { color: var(--soft); }
td { font-variant-numeric: tabular-nums; }
.none { color: var(--soft); opacity: .6; }
article { border-left: 3px solid var(--same); padding: .1rem 0 .1rem 1rem; margin: 1.25rem 0; }
article.added { border-color: var(--in); }
article.removed { border-color: var(--out); }
.mark { font-size: .8125rem; color: var(--same); }
.added .mark { color: var(--in); }
.removed .mark { color: var(--out); }
.name { margin: 0; font-weight: 600; }
.name code { font-weight: 400; white-space: nowrap; }
.english { margin: 0; color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem 1rem; margin: .5rem 0; font-size: .9375rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
ins { color: var(--in); background: var(--in-bg); text-decoration: none; padding: 0 .1em; border-radius: .15em; }
del { color: var(--out); background: var(--out-bg); padding: 0 .1em; border-radius: .15em; }
blockquote { margin: .4rem 0 0; color: var(--soft); font-size: .9375rem; }
`;
