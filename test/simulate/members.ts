import { excuseMember } from '../../src/workflow/dues/excuse-member.ts';
import { importPayments } from '../../src/workflow/dues/import-payments.ts';
import { assignPayment, recordPayment } from '../../src/workflow/dues/record-payment.ts';
import { askSomething, type Received } from './applicants.ts';
import { paidThroughOf } from './ledger.ts';
import { mailIn } from './post.ts';
import { textOf } from './texts.ts';
import {
  applicationOf,
  type BankLine,
  type Citizen,
  dayMs,
  later,
  note,
  present,
  type World,
} from './world.ts';

const dues = 2800;

/** What a member does about the welcome and about letters on dues. */
export function reactAsMember(world: World, citizen: Citizen, { occasion }: Received): void {
  const { kind, afterLetter, delayDays } = citizen.person.dues;
  if (occasion === 'welcome' && kind === 'asks')
    later(world, 4 + world.random.next() * 4, () => askSomething(world, citizen));
  if (occasion !== 'welcome') citizen.duesLetters++;
  if (citizen.duesLetters !== afterLetter || citizen.hasPaid) return;
  citizen.hasPaid = true;
  later(world, delayDays, () => act(world, citizen));
}

/** About once a month, and sometimes not for two, the treasurer imports what came in. */
export function planImports(world: World, end: number): void {
  const again = () => {
    importBank(world);
    if (present(world) < end) later(world, world.random.isTrue(0.8) ? 25 : 60, again);
  };
  later(world, 40, again);
}

async function act(world: World, citizen: Citizen): Promise<void> {
  const { person } = citizen;
  switch (person.dues.kind) {
    case 'pays':
    case 'asks':
      return pay(world, citizen, dues);
    case 'twice':
      pay(world, citizen, dues);
      return pay(world, citizen, dues);
    case 'in_parts':
      pay(world, citizen, 1000);
      return later(world, 12, () => pay(world, citizen, dues - 1000));
    case 'hardship':
      return excuse(world, citizen, null);
    case 'leave':
      return excuse(world, citizen, present(world) + 90 * dayMs);
    case 'stops':
      return mailIn(world, citizen, { says: 'stop', text: textOf(person, 'stop') });
    case 'never':
      return;
  }
}

function pay(world: World, citizen: Citizen, cents: number): void {
  const application = applicationOf(world, citizen);
  if (application?.state !== 'confirmed') return;
  const paidOn = new Date(present(world)).toISOString().slice(0, 10);
  if (citizen.person.dues.isImported) {
    world.bank.push({ citizen, paidOn, cents });
    return;
  }
  recordPayment(world.desk, { applicationId: application.id, cents, paidOn, how: 'cash', by: 'tessa' });
  world.newsOfPayments.push({ at: present(world), isImport: false });
  afterPayment(world, { citizen, paidOn, cents });
}

function importBank(world: World): void {
  const lines = world.bank.splice(0);
  const rows = lines.map(({ citizen, paidOn, cents }, index) => {
    const id = applicationOf(world, citizen)?.id;
    const signs = [`"dues, A${id}",,`, `,${citizen.person.address},`, `,,${citizen.person.name}`];
    return `${paidOn},${cents / 100},${signs[index % 3]}`;
  });
  // What came in the same file before, a treasurer exports again.
  const text = ['date,amount,reference,email,name', ...rows, `# ${present(world)}`].join('\n');
  importPayments(world.desk, { name: 'bank.csv', text, order: null }, 'tessa');
  importPayments(world.desk, { name: 'bank.csv', text, order: null }, 'tessa');
  emptyPile(world, lines);
  world.newsOfPayments.push({ at: present(world), isImport: true });
  for (const line of lines) afterPayment(world, line);
}

function emptyPile(world: World, lines: readonly BankLine[]): void {
  for (const payment of world.desk.store.payments.unmatched()) {
    const line = lines.find(({ citizen }) => citizen.person.name === payment.payerName);
    const application = line && applicationOf(world, line.citizen);
    if (application) assignPayment(world.desk, payment.id, application.id, 'tessa');
  }
}

/** Whoever has a whole period renews it in their own way. */
function afterPayment(world: World, { citizen, paidOn, cents }: BankLine): void {
  const before = paidThroughOf(citizen.happenings);
  note(citizen, { kind: 'payment', at: present(world), paidOn, cents });
  const through = paidThroughOf(citizen.happenings);
  const { renewsAtDays } = citizen.person.dues;
  if (through === null || through === before || renewsAtDays === null) return;
  const at = Math.max(present(world) + dayMs, Date.parse(`${through}T18:00:00Z`) + renewsAtDays * dayMs);
  world.agenda.plan(at, () => pay(world, citizen, dues));
}

function excuse(world: World, citizen: Citizen, until: number | null): void {
  const application = applicationOf(world, citizen);
  if (application?.state !== 'confirmed') return;
  const day = until === null ? null : new Date(until).toISOString().slice(0, 10);
  excuseMember(world.desk, application.id, { why: day === null ? 'hardship' : 'leave', until: day }, 'clara');
  note(citizen, {
    kind: 'excuse',
    at: present(world),
    until: day === null ? null : Date.parse(`${day}T12:00:00Z`),
  });
}
