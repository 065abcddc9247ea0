/** Colours of both themes; each pair that carries meaning has a contrast of at least 3 to 1, texts 4.5 to 1. */
export const mapStyle = `
.map { --sea: #e6eef3; --land: #fbfaf7; --line: #8b9299; --people: #1f5f99; --alone: #f0a03c; --edge: #16202a;
  --group: #a3152b; --ink: #16202a; --halo: #ffffff; --shade: #b7cfe2; width: 100%; height: auto; display: block; }
@media (prefers-color-scheme: dark) {
  .map { --sea: #0f1519; --land: #1f272d; --line: #75808a; --people: #7db5e8; --alone: #b86a00; --edge: #f2f5f7;
    --group: #ff8d9c; --ink: #f2f5f7; --halo: #0f1519; --shade: #2f5470; }
}
.map .sea { fill: var(--sea); }
.map .area { fill: var(--land); stroke: var(--line); stroke-width: 0.6; stroke-linejoin: round; }
.map .n1 { fill: color-mix(in srgb, var(--shade) 35%, var(--land)); }
.map .n2 { fill: color-mix(in srgb, var(--shade) 55%, var(--land)); }
.map .n3 { fill: color-mix(in srgb, var(--shade) 80%, var(--land)); }
.map .n4 { fill: var(--shade); }
.map .people { fill: var(--people); stroke: var(--halo); stroke-width: 1; }
.map .alone { fill: var(--alone); stroke: var(--edge); stroke-width: 0.8; }
.map .cluster { fill: none; stroke: var(--ink); stroke-width: 1.6; stroke-dasharray: 5 4; }
.map .group { fill: var(--group); stroke: var(--halo); stroke-width: 1.2; }
.map text { font: 600 13px system-ui, sans-serif; fill: var(--ink); stroke: var(--halo); stroke-width: 3px;
  paint-order: stroke; stroke-linejoin: round; }
.map .count { font-weight: 500; font-size: 12px; text-anchor: middle; dominant-baseline: central; }
`;
