import { minute } from '../../src/clock.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { bookOf } from './group-books.ts';
import { email } from './mail-builder.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';

const names =
  'Ada Flores,Bruno Keller,Clara Nunn,Dora Pace,Emil Castillo,Flora Walker,Gino Tremblay,Hanna Roy'
    .split(',')
    .concat('Ivan Garcia,Julia Bauer,Karl Novak,Lena Perez'.split(','));
const towns = [
  ...['Pittsburgh, Pennsylvania', 'Pittsburgh, Pennsylvania', 'Homestead, Pennsylvania'],
  ...['Pittsburgh, Pennsylvania', 'Tulsa, Oklahoma', 'Tulsa, Oklahoma', 'Tulsa, Oklahoma', 'Enid, Oklahoma'],
  ...['Wheeling, West Virginia', 'Erie, Pennsylvania', 'Tulsa, Oklahoma', 'Tulsa, Oklahoma'],
];

const groups = `groups:
  pittsburgh:
    name: Steel Valley
    contact: valley@example.com
    mayBeNamed: true
    place: Pittsburgh, PA
    dues: "$2 a month"
    jurisdictions: [{ county: "Allegheny, PA" }]
  north: { name: North, contact: north@example.com, jurisdictions: [{ city: "Erie, PA" }] }
  lake: { name: Lake, contact: lake@example.com, jurisdictions: [{ city: "Erie, PA" }] }
federations:
  ohio-valley: { name: Ohio Valley, contact: ohio@example.com, groups: [pittsburgh], regions: [PA] }
`;

/** A desk with three groups and twelve people: members are those of even number, the last ones have no group. */
export async function openGroupDesk(): Promise<TestDesk> {
  const desk = openTestDesk();
  desk.groups = bookOf(groups);
  for (const [index, name] of names.entries()) {
    const town = towns[index];
    await desk.receive(
      email({
        from: `${name} <${name.toLowerCase().replace(' ', '.')}@example.org>`,
        subject: 'Joining',
        text: `My name is ${name}, I live in ${town} and I work as a welder. I have read the Constitution and Where We Stand and I agree with them. I would like to join.\n\n${name}`,
      }),
    );
    if (index % 2 === 1) recordDecision(desk, { kind: 'confirm', applicationId: index + 1, by: 'clara' });
  }
  desk.pass(11 * minute);
  await desk.send();
  return desk;
}
