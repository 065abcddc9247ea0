// Draws what the demo tells as a picture for the README: node scripts/draw-demo.mjs OUT.svg [EMAILS]
// Runs the built program; the first EMAILS emails (5) and the end of its output are shown, as it printed them.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [file, emails = '5'] = process.argv.slice(2);
const lineHeight = 19;
const characterWidth = 8.4;
const margin = 20;
const colours = { '→': '#7ee787', '✗': '#8b949e', '‖': '#e3b341', '!': '#ff7b72', '=': '#79c0ff' };

const output = execFileSync(process.execPath, ['dist/cli.js', 'demo', '--exit'], { encoding: 'utf8' });
const lines = excerpt(output.trimEnd().split('\n'));
const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * characterWidth) + 2 * margin;
const height = lines.length * lineHeight + 2 * margin;
writeFileSync(file, picture());

/** Introduction, the first emails, and the summary. */
function excerpt(all) {
  const cut = all.findIndex((line) => line.startsWith(`e${Number(emails) + 1} `));
  const summary = all.findIndex((line) => line.startsWith('Summary:'));
  return [...all.slice(0, cut), '…', '', ...all.slice(summary)].map(withoutPaths);
}

/** Folders and ports differ at every run. */
function withoutPaths(line) {
  return line
    .replace(/\/\S*secretariat-demo-[^\s/)]+/g, '/tmp/secretariat-demo')
    .replace(/:\d{4,5}\b/g, ':…');
}

function picture() {
  const text = lines.map((line, number) => textLine(line, margin + (number + 1) * lineHeight - 5));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What the demo prints">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${text.join('\n')}
</g>
</svg>
`;
}

function textLine(line, y) {
  const mark = line.trim().charAt(0);
  const fill = colours[mark] ? ` fill="${colours[mark]}"` : /^e\d/.test(line) ? ' font-weight="bold"' : '';
  return `<text x="${margin}" y="${y}"${fill}>${escaped(line)}</text>`;
}

function escaped(text) {
  return text
    .replaceAll(' ', '\u00A0')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
