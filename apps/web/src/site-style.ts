import { renderStylesheet } from '@seamark/report'

/** What the pages around reports add to the common style sheet. */
const siteStyle = `
.masthead nav a{padding-block:.25rem}
.masthead [aria-current]{color:var(--ink);text-decoration-thickness:2px}
.page{padding-block-start:clamp(1.5rem,1rem + 3vw,4rem)}
.page h1{font-size:clamp(2.25rem,1.6rem + 2.8vw,3.75rem);line-height:1.08;max-inline-size:18em}
.page.home h1{font-size:var(--h1);line-height:1.02;max-inline-size:12em}
.crumbs{font-size:var(--less);color:var(--muted);margin-block-end:var(--b)}
.crumbs li{display:inline}
.crumbs li+li::before{content:"/ ";content:"/ " / "";color:var(--faint)}
.entries{border-block-start:2px solid var(--ink);margin-block-start:var(--c)}
.entries>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem var(--d);padding-block:.9rem;border-block-end:1px solid var(--rule);max-inline-size:none}
.entries b,.entries a{font-weight:600}
.entries p{font-size:var(--less);line-height:1.5}
.entries p+p{color:var(--muted)}
.scale{border-block-start:2px solid var(--ink);margin-block-start:var(--b)}
.scale>li{display:grid;grid-template-columns:3.25rem minmax(0,1fr);gap:0 var(--b);padding-block:.9rem;border-block-end:1px solid var(--rule);max-inline-size:none}
.scale .level{font:300 2rem/1.1 var(--text)}
.scale b{display:block}
.told{margin-block-start:0}
.prose>*+*{margin-block-start:var(--b)}
.prose h2{margin-block-start:var(--d)}
.prose ul{list-style:disc;padding-inline-start:1.25rem}
.prose li+li{margin-block-start:.35rem}
.prose .scroll{margin-block-start:var(--c)}
.actions{display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin-block-start:var(--c);font-weight:600}
.nav-next{display:flex;flex-wrap:wrap;gap:.5rem var(--d);justify-content:space-between;margin-block-start:var(--apart);border-block-start:1px solid var(--rule);padding-block-start:var(--b);font-size:var(--less)}
pre{margin:0;padding:var(--b);background:var(--wash);overflow-x:auto;font-size:var(--less);line-height:1.5}
footer nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-block-start:var(--b)}
@media(min-width:60rem){.entries>li{grid-template-columns:var(--side) minmax(0,1fr)}.entries>li>:first-child{grid-row:span 3}.entries>li>*+*{grid-column:2}}
@media print{.masthead nav,.nav-next,footer nav,.actions{display:none}}
`

/** The style sheet of every page that is not a report. */
export const stylesheet = `${renderStylesheet()}${siteStyle.replaceAll('\n', '')}`
