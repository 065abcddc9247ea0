/** A part as BODYSTRUCTURE describes it (RFC 9051 7.5.2). */
export interface PartStructure {
  /** Such as `1.2`; absent for a root. */
  part?: string | undefined;
  type: string;
  parameters?: Readonly<Record<string, string>> | undefined;
  childNodes?: readonly PartStructure[] | undefined;
}

/** A section to fetch: its name (RFC 9051 6.4.5, section-spec) and the most bytes taken of it. */
export interface Section {
  key: string;
  maxLength: number;
}

const headerBytes = 256 * 1024;
const partHeaderBytes = 16 * 1024;
const textBytes = 256 * 1024;
/** Parts looked at; nobody writes to us in more. */
const partLimit = 100;

/** What must be fetched of a large email: the headers of every part, and the bodies of those that are text. */
export function sectionsOf(structure: PartStructure): Section[] {
  const header = { key: 'HEADER', maxLength: headerBytes };
  if (!isMultipart(structure)) return isText(structure) ? [header, body('TEXT')] : [header];
  const parts = partsBelow(structure).slice(0, partLimit);
  return [
    header,
    ...parts.flatMap((part) => [partHeader(part), ...(isText(part) ? [body(part.part ?? '')] : [])]),
  ];
}

/**
 * A source like the original, its attachments named but empty.
 * @param sections by their keys, in lower case
 */
export function composePartial(structure: PartStructure, sections: ReadonlyMap<string, Buffer>): Buffer {
  const header = withEmptyLine(sections.get('header'));
  if (!isMultipart(structure)) return Buffer.concat([header, sections.get('text') ?? Buffer.alloc(0)]);
  return Buffer.concat([header, ...childrenOf(structure, sections)]);
}

function childrenOf(structure: PartStructure, sections: ReadonlyMap<string, Buffer>): Buffer[] {
  const boundary = structure.parameters?.boundary;
  if (boundary === undefined) return [];
  const children = (structure.childNodes ?? []).filter(({ part }) => sections.has(`${part}.mime`));
  return [
    ...children.flatMap((child) => [
      Buffer.from(`\r\n--${boundary}\r\n`, 'latin1'),
      withEmptyLine(sections.get(`${child.part}.mime`)),
      ...(isMultipart(child)
        ? childrenOf(child, sections)
        : [sections.get(child.part ?? '') ?? Buffer.alloc(0)]),
    ]),
    Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1'),
  ];
}

function partsBelow({ childNodes = [] }: PartStructure): PartStructure[] {
  return childNodes.flatMap((child) => [child, ...(isMultipart(child) ? partsBelow(child) : [])]);
}

function isMultipart({ type, childNodes }: PartStructure): boolean {
  return type.startsWith('multipart/') && (childNodes ?? []).length > 0;
}

/** Words of the writer, or of a server about a letter that came back (RFC 3464). */
function isText({ type }: PartStructure): boolean {
  return type.startsWith('text/') || type === 'message/delivery-status';
}

function partHeader({ part }: PartStructure): Section {
  return { key: `${part}.MIME`, maxLength: partHeaderBytes };
}

function body(key: string): Section {
  return { key, maxLength: textBytes };
}

/** A header that was cut short still ends. */
function withEmptyLine(header: Buffer | undefined): Buffer {
  const bytes = header ?? Buffer.alloc(0);
  const end = bytes.subarray(-4).toString('latin1');
  return end.endsWith('\r\n\r\n') || end === '\r\n' ? bytes : Buffer.concat([bytes, Buffer.from('\r\n\r\n')]);
}
