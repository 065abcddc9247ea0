/** The page around the map, light and dark, wide and narrow. */
export const pageStyle = `
:root { color-scheme: light dark; --back: #ffffff; --ink: #16202a; --faint: #4f5b66; --rule: #c9d0d6; }
@media (prefers-color-scheme: dark) {
  :root { --back: #12181c; --ink: #f2f5f7; --faint: #b3bec7; --rule: #3b464e; }
}
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
figcaption, footer, caption { color: var(--faint); font-size: 0.9rem; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; min-width: 20rem; } caption { text-align: left; padding-bottom: 0.25rem; }
th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th { font-weight: 600; } tbody th { font-weight: 400; } th:first-child { text-align: left; padding-left: 0; }
`;
