import type { AccordText } from './AccordText.ts';

/** The accord as Markdown. */
export function accordMarkdown(text: AccordText): string {
  const { title, subtitle, preamble, agree, clauses, closing, adopted, record, footer } = text;
  const lines = [
    `# ${title}`,
    subtitle,
    preamble.map((line) => `*${line}*`).join('  \n'),
    `**${agree}**`,
    ...clauses.map(({ name, text: words, notes }, index) =>
      `${index + 1}. **${name}.** ${[words, ...notes].join(' ')}`.trim(),
    ),
    ...closing,
    `## ${adopted}`,
    record.map((line) => `- ${line}`).join('\n'),
    `---\n\n${footer}`,
  ];
  return `${lines.join('\n\n')}\n`;
}
