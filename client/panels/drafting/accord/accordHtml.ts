import type { AccordText } from './AccordText.ts';

const STYLE =
  'body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif;color:#16202e}' +
  'h1{margin-bottom:0}li{margin:.7rem 0}footer{margin-top:3rem;color:#4a5666;font-size:.9rem}';

/** The accord as a page of its own that needs nothing else. */
export function accordHtml(text: AccordText): string {
  const { language, title, subtitle, preamble, agree, clauses, closing, adopted, record, footer } = text;
  const item = ({ name, text: words, notes }: AccordText['clauses'][number]): string =>
    `<li><strong>${escaped(name)}.</strong> ${escaped([words, ...notes].join(' '))}</li>`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(subtitle)}</p>`,
    ...preamble.map((line) => `<p><em>${escaped(line)}</em></p>`),
    `<p><strong>${escaped(agree)}</strong></p>`,
    `<ol>${clauses.map(item).join('')}</ol>`,
    ...closing.map((line) => `<p>${escaped(line)}</p>`),
    `<h2>${escaped(adopted)}</h2>`,
    `<ul>${record.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    `<footer>${escaped(footer)}</footer>`,
    '</body></html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
