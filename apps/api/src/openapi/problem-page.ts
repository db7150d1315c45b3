import type { ProblemTexts } from '@jiju/contract';
import { statusOf } from '../problem/status-of.ts';

/** A page of every problem code with its status and sentences. */
export function problemPage(texts: ProblemTexts): string {
  const rows = Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { zh, en }]) =>
        `<tr id="${code}"><td><code>${code}</code></td><td>${statusOf(code)}</td><td lang="zh">${escape(zh)}</td><td lang="en">${escape(en)}</td></tr>`,
    );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Problems</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem}td{padding:.2rem .8rem .2rem 0;vertical-align:top}tr:target{background:#fff3c4}</style></head>
<body><h1>Problems</h1><p>Every answer that is not a success is <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
<table><thead><tr><th>code</th><th>status</th><th>中文</th><th>English</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
