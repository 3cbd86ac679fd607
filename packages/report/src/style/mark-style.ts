/**
 * Marks: ladder, bar, unit strip and key. Shape carries the state; colour only helps.
 *
 * @param top highest level of the scale, so that a level has the same height in every framework
 * @param columns columns of the longest bar; `f3` begins after the third, `t9` ends at the ninth
 */
export function markStyle(top: number, columns: number): string {
  const places = Array.from({ length: columns + 1 }, (_, column) => column)
  return `
:is(.ladder,.bar,.units,.key) i{display:block;forced-color-adjust:none;print-color-adjust:exact}
i.s{background:var(--accent);border:1px solid var(--accent)}
i.c{border:1.5px solid var(--accent)}
i.o{border:1.5px dashed var(--ink)}
i.x{border:1.5px solid var(--muted);background:linear-gradient(to top right,transparent calc(50% - .8px),var(--muted) 0 calc(50% + .8px),transparent 0)}
[dir=rtl] i.x{background:linear-gradient(to top left,transparent calc(50% - .8px),var(--muted) 0 calc(50% + .8px),transparent 0)}
i.n{background:linear-gradient(var(--faint),var(--faint)) center/100% 1px no-repeat}
i.d{background:radial-gradient(var(--faint) 1.5px,transparent 2px) center no-repeat}
.ladder{display:flex;flex-direction:column-reverse;gap:2px;inline-size:2.1rem;block-size:${ladderHeight(top, 0.6375)}rem;margin-inline:auto}
.ladder i{flex:1}
.ladder.large{inline-size:3rem;block-size:${ladderHeight(top, 1.05)}rem;margin:0}
.bar{display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));column-gap:${columns > 30 ? 1 : 2}px;font-size:var(--tiny);line-height:1.3;align-content:start}
.bar i{grid-row:2;block-size:1.05rem;margin-block:.3rem}
.bar .above{grid-row:1;grid-column-end:-1;white-space:nowrap}
.bar .below{grid-row:3;grid-column-end:-1;white-space:nowrap;color:var(--muted)}
.bar .below b{color:var(--ink)}
.bar .end{justify-self:end}
.bar .above.end{padding-inline-end:.45rem}
.bar-none{font-size:var(--less);color:var(--muted)}
.units{display:grid;grid-template-columns:repeat(15,minmax(0,1fr));gap:3px;max-inline-size:15rem;margin-block:.9rem 1rem}
.units i{block-size:.7rem}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17.5rem),1fr));gap:.75rem 1.75rem;margin-block:var(--c);font-size:var(--less);line-height:1.4}
.key li{display:grid;grid-template-columns:1.6rem auto;justify-content:start;gap:.65rem;align-items:center}
.key i{block-size:.85rem}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(2.9rem,1fr));gap:.9rem .4rem;max-inline-size:24rem;align-content:start}
.cells li{text-align:center;font-size:.75rem;line-height:1.25;color:var(--muted)}
.cells .id{display:block;margin-block-end:.35rem}
.cells .id b{color:var(--ink)}
.cells .value{display:block;color:var(--ink);font-size:var(--body);line-height:1.3;margin-block-start:.25rem}
.cells .word{font-size:var(--tiny);font-weight:600;line-height:1.35;margin-block-start:.4rem}
.cells .claims{display:block}
${places.map((column) => `.f${column}{grid-column-start:${column + 1}}`).join('')}
${places.map((column) => `.bar .t${column}{grid-column-end:${column + 1}}`).join('')}
`
}

/** A ladder of one level is still tall enough to be told from a line. */
function ladderHeight(top: number, step: number): number {
  return Math.max(2, top) * step
}
