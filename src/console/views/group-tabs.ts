const pages = [
  ['/groups', 'Groups'],
  ['/groups/map', 'Map'],
  ['/groups/report', 'Report'],
] as const;

/** The pages of groups, and which of them this is. */
export function groupTabs(here: (typeof pages)[number][0]) {
  return pages.map(([path, label]) => ({ path, label, isHere: path === here }));
}
