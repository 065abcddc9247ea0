/** Says loudly, with the cure, when a server that tests need is not installed: they are skipped, never in silence. */
export function isThere(name: string, isInstalled: boolean, packages: string): boolean {
  if (!isInstalled)
    console.warn(
      `\n!! SKIPPED: tests against ${name}, which is not installed.\n!! apt-get install --no-install-recommends ${packages}\n`,
    );
  return isInstalled;
}
