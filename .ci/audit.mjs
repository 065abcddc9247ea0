// Says what `npm audit --json`, read from standard input, knows of the packages that the program runs with. Exits 1 for
// anything high or critical. Where its endpoint cannot be reached that is said, in capitals, and is no failure.
import { readFileSync } from 'node:fs';

const counts = read(readFileSync(0, 'utf8'));
if (counts === null) console.log('NOT RUN: npm audit (its endpoint cannot be reached)');
else console.log(`npm audit: ${counts.total} known, ${counts.high} high, ${counts.critical} critical`);
process.exit(counts !== null && counts.high + counts.critical > 0 ? 1 : 0);

function read(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
