/** A4: light tokens, a running foot, everything unfolded, addresses printed, marks exact. */
export function printStyle(foot: string, top: number): string {
  const levels = Math.max(2, top)
  return `
@page{size:A4;margin:18mm 17mm 20mm;@bottom-left{content:${cssString(foot)};font:8pt sans-serif;color:#435360}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#435360}}
@media print{
:root{color-scheme:light;--paper:#fff;--wash:#fff;--body:9.5pt;--less:8.5pt;--tiny:8pt;--more:11.5pt;--h2:17pt;--h1:36pt;--lede:12pt;--apart:9mm;--d:6mm;--c:4mm;--b:2.5mm;--a:1.5mm;--side:34mm}
.masthead nav,.toc,.skip{display:none}
summary{list-style:none;color:var(--muted);text-decoration:none;padding-block:0;break-after:avoid}
summary::-webkit-details-marker{display:none}
:is(#read,#context) p{max-inline-size:none;font-size:9pt;line-height:1.42}
#context :is(.told,.conditions) p{font-size:7.5pt;line-height:1.35}
.told,.conditions{display:block;columns:3;column-gap:5mm;padding-block-start:0}
.told>div{break-inside:avoid;padding-block-end:1.5mm}
#context h2+.stack>details{margin-block-start:1.5mm}
.conditions li{break-inside:avoid;padding-block:1.5mm}
ul,dl{orphans:2}
.wrap{padding-inline:0;max-inline-size:none}
.strip{border:0}
.masthead{padding-block:2mm}
.title{padding-block-start:3mm}
h2,h3,h4,caption,dt{break-after:avoid}
p,li,dd{orphans:3;widows:3}
tr,blockquote,.count,.criterion>.head,.steps li,.particulars>div,.part,.cite,.levels dd{break-inside:avoid}
thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
details{margin-block-start:var(--a)}
a{color:inherit;text-decoration:none}
a[href^="http"]::after{content:" " attr(href);font-size:.9em;color:var(--muted);overflow-wrap:anywhere;unicode-bidi:isolate}
.split{grid-template-columns:var(--side) minmax(0,1fr)}
.two,.particulars{grid-template-columns:1fr 1fr}
.narrative{display:block;columns:2;column-gap:6mm;margin-block-start:4mm}
.narrative p{font-size:9pt;line-height:1.4}
.narrative .part{padding-block:1.5mm 3mm}
.particulars>div{grid-template-columns:24mm 1fr;padding-block:1.6mm}
#context{display:block}
#context>*+*{margin-block-start:3mm}
#counts{break-before:page;padding-block-start:0}
.counts{grid-template-columns:repeat(3,1fr);gap:7mm}
.figure{font-size:32pt}
.units{max-inline-size:42mm;margin-block:2.5mm 3mm}
th,td{padding-block:1.3mm}
.stages,.key{break-inside:avoid}
#glance{break-before:page;padding-block-start:0}
#glance .lede{font-size:11pt;margin-block-start:2mm}
.key{grid-template-columns:repeat(3,1fr);gap:1.5mm 5mm;margin-block:2.5mm;font-size:8pt}
#glance>.aside{font-size:8pt;max-inline-size:none}
.rows{margin-block-start:2.5mm}
.named{grid-column:auto}
.row{grid-template-columns:46mm 60mm minmax(0,1fr);gap:0 4mm;padding-block:1.5mm 1mm;align-items:start}
.row h3{font-size:10pt;line-height:1.2}
.stage,.toward{font-size:7.5pt;line-height:1.25;margin-block-start:.4mm;padding-inline-start:4mm}
.cells{gap:1mm;grid-template-columns:repeat(auto-fill,minmax(9mm,1fr))}
.cells li{font-size:7pt;line-height:1.15}
.cells .id{margin-block-end:.6mm}
.cells .value{font-size:9.5pt;line-height:1.1;margin-block-start:.4mm}
.cells .word{font-size:7pt}
.cells .ladder{inline-size:6.5mm;block-size:${levels * 1.9}mm;gap:1.5px}
.bar{font-size:7.5pt;line-height:1.2}
.bar i{block-size:3.2mm;margin-block:.6mm}
#glance>details{break-before:page}
.twin{font-size:7.5pt;line-height:1.2}
.twin th,.twin td{padding-block:.28mm}
.twin caption{font-size:9pt;padding-block-end:1mm}
.scroll+.scroll{margin-block-start:4mm}
.principle{break-before:page;padding-block-start:0}
.criterion{grid-template-columns:23mm minmax(0,1fr) minmax(0,1.08fr);grid-template-rows:auto auto auto 1fr;gap:1.5mm 5mm;padding-block-start:4mm;margin-block-start:4mm}
.criterion>h3{grid-column:2/-1;font-size:10.5pt}
.criterion>.head{grid-column:1;grid-row:1/span 3;grid-template-columns:1fr;position:static;align-self:start;gap:1.5mm}
.criterion>.said{grid-column:2}
.criterion>.relied{grid-column:3;grid-row:2/span 3;padding-block-end:6mm}
.criterion>.judged{grid-column:2;align-content:start}
.criterion>details{grid-column:2}
.criterion.unasked>*,.criterion.open>:is(.said,.judged){grid-column:2/-1}
.criterion.open p{max-inline-size:none}
.judged{grid-template-columns:minmax(0,1fr);gap:1.5mm}
.evidence{display:block}
.evidence>div+div{margin-block-start:1mm}
.evidence .cite{font-size:8pt;line-height:1.35}
.ladder.large{inline-size:8mm;block-size:${levels * 2.75}mm}
.intro{grid-template-columns:1fr 1fr}
.back{display:none}
blockquote{font-size:9pt;line-height:1.4}
.said p,.judged p,.judged li{font-size:9pt;line-height:1.38}
.said .cite,.judged .cite{font-size:8pt;line-height:1.35}
.said>p+h4,.relied>.evidence+h4{margin-block-start:1.5mm}
.levels dd,.levels dt{font-size:7.5pt}
.verdict b{font-size:8.5pt}
.verdict{font-size:8pt}
#next{break-before:page;padding-block-start:0}
.criterion .levels{columns:auto}
.levels dt{break-after:avoid}
.steps{columns:2;column-gap:6mm}
.steps li{padding-block:2mm}
.part>*+*{margin-block-start:1mm}
footer{padding-block:3mm 0}}
`
}

/** Any text as a CSS string that can end neither itself nor the style element. */
function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[\p{L}\p{N} ,]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
