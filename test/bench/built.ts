/** A module as built: measured as it runs, not as a loader of TypeScript has it. `name` such as `mail/mime`. */
export function built<Module>(name: string): Promise<Module> {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href) as Promise<Module>;
}
