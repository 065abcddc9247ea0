/**
 * Preloaded into the process under test (`node --require`): ends it with SIGKILL at a moment of its work with the
 * database, told by the SQL that SQLite is given. The program itself knows nothing of it.
 * TRIPWIRE is JSON: `statement`, a pattern; `when`, `before` it is carried out or `after` the commit that holds it.
 */
const Module = require('node:module');
const { statement, when } = JSON.parse(process.env.TRIPWIRE);
const pattern = new RegExp(statement);
const load = Module._load;

Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  return request.startsWith('better-sqlite3') ? watched(loaded) : loaded;
};

let isTripped = false;

function hear(sql) {
  if (!pattern.test(sql)) return;
  if (when === 'before') die();
  isTripped = true;
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}

function watched(Driver) {
  return class extends Driver {
    constructor(file, options) {
      super(file, { ...options, verbose: hear });
    }

    transaction(work) {
      const inner = super.transaction(work);
      const dieOnceCommitted = (result) => {
        if (isTripped && !this.inTransaction) die();
        return result;
      };
      const outer = (...args) => dieOnceCommitted(inner(...args));
      outer.immediate = (...args) => dieOnceCommitted(inner.immediate(...args));
      return outer;
    }
  };
}
