/**
 * What people say they do instead of naming a trade: "I drive a school bus", "cuido ancianos", "je livre des repas".
 * One row: the ISCO-08 sub-major group, the verbs (first person, present), and the words of which one must follow
 * within the clause; `*` says that the verb alone is enough. Folded, parted by " | ".
 */
export type Doing = readonly [group: string, verbs: string, objects: string];
