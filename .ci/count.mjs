// Prints the closing line of a run, 'N passed, N failed, N skipped', from vitest's JSON report; a skipped test is a failure here.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
if (skipped > 0) console.error('Tests were skipped: this run installs everything, so none may be.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || skipped > 0 || passed === 0 || !report.success ? 1 : 0);
