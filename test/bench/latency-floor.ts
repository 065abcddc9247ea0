import { answer, type BenchPlace, openInbox, openPost, openStore, parsed } from './floors.ts';

/**
 * The least that answering one email at a time can cost, as a process: at the server's EXISTS the email is fetched,
 * parsed, durably stored and answered. `latency-floor.ts PLACE-AS-JSON` says `ready`, and runs until it is ended.
 */
async function main([place]: string[]): Promise<void> {
  const bench = JSON.parse(place ?? '{}') as BenchPlace;
  const store = openStore(bench.database);
  const post = openPost(bench);
  await post.verify();
  const inbox = await openInbox(bench);
  let next = 1;
  let busy: Promise<void> = Promise.resolve();
  const take = async () => {
    const found = await inbox.fetchAll(`${next}:*`, { uid: true, source: true }, { uid: true });
    const messages = found.filter(({ uid }) => uid >= next);
    const rows = await parsed(messages);
    store.put(rows);
    next = Math.max(next, ...messages.map(({ uid }) => uid + 1));
    store.markAnswered(await Promise.all(rows.map((row) => answer(post, row))));
    inbox.idle().catch(() => undefined);
  };
  inbox.on('exists', () => {
    busy = busy.then(take);
  });
  inbox.idle().catch(() => undefined);
  console.log('ready');
}

await main(process.argv.slice(2));
