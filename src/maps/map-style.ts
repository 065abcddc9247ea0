/**
 * Style of the figure, for the style sheet of whatever page it stands in: nothing inside the figure is styled inline.
 * Both themes; each pair that carries meaning has a contrast of at least 3 to 1, texts 4.5 to 1.
 */
export const mapStyle = `
.map, .legend { --sea: #e6eef3; --land: #fbfaf7; --outline: #8b9299; --people: #1f5f99; --alone: #f0a03c; --edge: #16202a;
  --group: #a3152b; --text: #16202a; --halo: #ffffff; --shade: #b7cfe2; }
@media (prefers-color-scheme: dark) {
  .map, .legend { --sea: #0f1519; --land: #1f272d; --outline: #75808a; --people: #7db5e8; --alone: #b86a00; --edge: #f2f5f7;
    --group: #ff8d9c; --text: #f2f5f7; --halo: #0f1519; --shade: #2f5470; }
}
.map { width: 100%; height: auto; display: block; }
.map .sea { fill: var(--sea); }
.map .area { fill: var(--land); stroke: var(--outline); stroke-width: 0.6; stroke-linejoin: round; }
.map .n1 { fill: color-mix(in srgb, var(--shade) 35%, var(--land)); }
.map .n2 { fill: color-mix(in srgb, var(--shade) 55%, var(--land)); }
.map .n3 { fill: color-mix(in srgb, var(--shade) 80%, var(--land)); }
.map .n4 { fill: var(--shade); }
.map .people { fill: var(--people); stroke: var(--halo); stroke-width: 1; }
.map .alone { fill: var(--alone); stroke: var(--edge); stroke-width: 0.8; }
.map .cluster { fill: none; stroke: var(--text); stroke-width: 1.6; stroke-dasharray: 5 4; }
.map .group { fill: var(--group); stroke: var(--halo); stroke-width: 1.2; }
.map text { font: 600 13px system-ui, sans-serif; fill: var(--text); stroke: var(--halo); stroke-width: 3px;
  paint-order: stroke; stroke-linejoin: round; }
.map .count { font-weight: 500; font-size: 12px; text-anchor: middle; dominant-baseline: central; }
figure { margin: 0; }
.legend { list-style: none; margin: 0.5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.9rem; }
.sign { display: inline-block; width: 0.8rem; height: 0.8rem; vertical-align: -0.1rem; margin-right: 0.25rem; }
.sign.group { background: var(--group); } .sign.people { background: var(--people); border-radius: 50%; }
.sign.alone { background: var(--alone); border-radius: 50%; border: 1px solid var(--edge); }
.sign.cluster { border: 1.5px dashed var(--text); border-radius: 50%; }
.sign.shade { background: var(--shade); border: 1px solid var(--outline); }
/* On a phone the drawing is a third as large: numbers stay readable, names stand in the table alone. */
@media (max-width: 40rem) {
  .map .count { font-size: 30px; stroke-width: 6px; }
  .map .name { display: none; }
  .map .group { transform: scale(1.8); transform-box: fill-box; transform-origin: center; }
}
`;
