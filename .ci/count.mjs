// Prints the closing line of a run, `N passed, N failed, N skipped`, from vitest's JSON report. Exits 1 when a test failed
// or was skipped, when a file of tests could not be loaded (counted as one failed), and when there was nothing to count.
import { readFileSync } from 'node:fs';

const { passed, failed, skipped } = count(readReport(process.argv[2]));
if (skipped > 0) console.log('Tests were skipped: this run installs everything, so none may be.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || skipped > 0 || passed === 0 ? 1 : 0);

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.log(`There is no report of the tests: ${error.message}`);
    return { testResults: [] };
  }
}

function count({ testResults }) {
  const statuses = testResults.flatMap(statusesOf);
  const number = (wanted) => statuses.filter((status) => status === wanted).length;
  const [passed, failed] = [number('passed'), number('failed')];
  return { passed, failed, skipped: statuses.length - passed - failed };
}

function statusesOf({ status, assertionResults }) {
  const statuses = assertionResults.map((test) => test.status);
  return status === 'failed' && !statuses.includes('failed') ? [...statuses, 'failed'] : statuses;
}
