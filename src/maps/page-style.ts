/** The page around the map, light and dark, wide and narrow. */
export const pageStyle = `
:root { color-scheme: light dark; --back: #ffffff; --text: #16202a; --faint: #4f5b66; --rule: #c9d0d6;
  --group: #a3152b; --people: #1f5f99; --alone: #f0a03c; --shade: #b7cfe2; }
@media (prefers-color-scheme: dark) {
  :root { --back: #12181c; --text: #f2f5f7; --faint: #b3bec7; --rule: #3b464e;
    --group: #ff8d9c; --people: #7db5e8; --alone: #b86a00; --shade: #2f5470; }
}
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
figure { margin: 0; } figcaption, footer, caption { color: var(--faint); font-size: 0.9rem; }
.legend { list-style: none; margin: 0.5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.key { display: inline-block; width: 0.8rem; height: 0.8rem; vertical-align: -0.1rem; margin-right: 0.25rem; }
.key.group { background: var(--group); } .key.people { background: var(--people); border-radius: 50%; }
.key.alone { background: var(--alone); border-radius: 50%; border: 1px solid var(--text); }
.key.cluster { border: 1.5px dashed var(--text); border-radius: 50%; }
.key.shade { background: var(--shade); border: 1px solid var(--faint); }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; min-width: 20rem; } caption { text-align: left; padding-bottom: 0.25rem; }
th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th { font-weight: 600; } tbody th { font-weight: 400; } th:first-child { text-align: left; padding-left: 0; }
`;
