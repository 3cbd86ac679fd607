/** The blocks of the report itself. Groups are told by space and rules. */
export const reportStyle = `
.title{padding-block-start:clamp(1.5rem,1rem + 3vw,4rem)}
.particulars{display:grid;gap:0 var(--d);margin-block-start:var(--d);border-block-start:2px solid var(--ink)}
.particulars>div{display:grid;grid-template-columns:7.25rem minmax(0,1fr);gap:var(--b);padding-block:.7rem;border-block-end:1px solid var(--rule);font-size:var(--less);line-height:1.5}
.particulars dt{color:var(--muted)}
.toc{columns:2;column-gap:var(--d);font-size:var(--less);margin-block-start:var(--c)}
.toc li{padding-block:.28rem;break-inside:avoid}
.told{display:grid;gap:var(--c) var(--d);font-size:var(--less);line-height:1.5;padding-block-start:var(--a)}
.told dt{font-size:var(--less);color:var(--muted)}
.told dd>*+*{margin-block-start:var(--a)}
.conditions li{font-size:var(--less);padding-block:.7rem;border-block-start:1px solid var(--rule)}
.conditions p+p{color:var(--muted)}
.counts{display:grid;gap:var(--d);margin-block-start:var(--d)}
.count{border-block-start:2px solid var(--ink);padding-block-start:var(--b)}
.count h3{font-size:var(--body);line-height:1.4}
.figure{display:block;font-size:clamp(2.75rem,2.2rem + 2vw,3.75rem);line-height:1;font-weight:300;letter-spacing:-.03em;margin-block-end:.6rem}
.figure small{font-size:.4em;letter-spacing:0;font-weight:400;color:var(--muted)}
.count p{font-size:var(--less);line-height:1.5;color:var(--muted)}
.stages,.limits{margin-block-start:var(--d)}
.judges{margin-block-start:var(--c);max-inline-size:var(--measure)}
.limits tbody th{inline-size:38%;padding-inline-end:var(--d)}
.facts details{margin:0}
.facts summary{padding-block:0}
.stages td:nth-child(2){inline-size:6rem;font-weight:600}
.stages tbody th{inline-size:10rem}
.apart{margin-block-start:var(--c);font-size:var(--less);line-height:1.5;display:grid;gap:.35rem var(--d)}
.apart dt{font-weight:600}
.apart dd,.apart dt b{font-weight:400}
.apart dd{max-inline-size:none}
.stages~.aside{margin-block-start:var(--c)}
.rows{border-block-end:1px solid var(--rule);margin-block-start:var(--d)}
.row{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1rem var(--d);padding-block:1.75rem 1.6rem;border-block-start:1px solid var(--rule);break-inside:avoid}
.row h3{display:flex;gap:.55rem;line-height:1.3}
.row h3 a{color:var(--ink);text-decoration-color:var(--faint)}
.row h3 a:hover{text-decoration-color:currentColor}
.order{color:var(--muted);font-weight:400}
.order a{color:inherit}
.stage,.toward{font-size:var(--less);line-height:1.45;padding-inline-start:1.2rem;margin-block-start:.2rem}
.stage{font-weight:600}
.stage.none{font-weight:400}
.toward{font-size:var(--tiny);color:var(--muted)}
.intro{display:grid;gap:var(--c) var(--d);margin-block-start:var(--c)}
.standing :is(p,li){font-size:var(--less);line-height:1.5}
.standing>*+.bullets{margin-block-start:.2rem}
.standing .bar{margin-block-end:var(--a)}
.statement{border-inline-start:1px solid var(--rule);padding-inline-start:var(--b);font-size:var(--less);line-height:1.5;color:var(--muted)}
.principle>h2{border-block-start:2px solid var(--ink);padding-block-start:.8rem;max-inline-size:none}
.principle>h2 .eyebrow{margin-block-end:.3rem}
.criterion{display:grid;gap:var(--b) var(--d);padding-block-start:var(--d);margin-block-start:var(--d);border-block-start:1px solid var(--rule)}
.criterion>*{min-inline-size:0}
.criterion>h3{max-inline-size:28em}
.head{align-self:start;display:grid;grid-template-columns:3rem 1fr;gap:var(--b);align-items:start;align-content:start}
.verdict{font-size:var(--less);line-height:1.4}
.verdict b{display:block;font-size:var(--more)}
.verdict span{display:block}
.said>p+h4,.evidence+h4{margin-block-start:1.1rem}
.said>h4+*,.why>h4+*{margin-block-start:.15rem}
.why>*+*{margin-block-start:.35rem}
.relied>p,.evidence{margin-block-start:.4rem}
.evidence>div+div{margin-block-start:.5rem}
.relied details{margin-block-start:.6rem}
.evidence+.evidence{margin-block-start:var(--c)}
.evidence .cite+.cite{margin-block-start:.15rem}
.addresses a+a{margin-inline-start:var(--b)}
.judged{display:grid;gap:1.1rem var(--d)}
.criterion>details{margin-block-start:0}
.back{margin-block-start:var(--d);font-size:var(--less)}
blockquote{border-inline-start:1px solid var(--ink);padding-inline-start:var(--b);margin:0;font-family:var(--display);font-size:1.125rem;line-height:1.5}
.translated{margin-block-start:.5rem;border-inline-start-style:dotted}
.translated .cite,.against .cite{font-family:var(--text)}
.against blockquote{border-inline-start:3px double var(--ink)}
.carries-nothing{font-size:var(--less);line-height:1.5;margin-block-start:.3rem}
.carries-nothing b{font-weight:600}
.levels dt{font-weight:600;font-size:var(--less)}
.levels dd{font-size:var(--less);line-height:1.5}
.levels dd+dt{margin-block-start:.7rem}
.unasked h3{font-size:var(--body)}
.unasked li .cite{font-size:inherit}
.unasked li{font-size:var(--less);line-height:1.5;max-inline-size:none}
.unasked li+li{margin-block-start:.35rem}
.narrative{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--d);margin-block-start:var(--d)}
.narrative>.cite{grid-column:1/-1}
.exchange+.exchange{margin-block-start:var(--b)}
.side p{margin-block-start:var(--b)}
.facts td:first-of-type{white-space:nowrap}
.facts .cite{display:block;font-size:var(--tiny);font-weight:400}
.break{font-size:var(--tiny)}
.kinds{display:grid;gap:var(--d);margin-block-start:var(--d)}
.kinds h3{border-block-start:2px solid var(--ink);padding-block:.8rem .4rem}
.steps{columns:22rem;column-gap:var(--d)}
.steps li{padding-block:.9rem 1rem;border-block-end:1px solid var(--rule);break-inside:avoid}
.steps p+p{margin-block-start:.3rem}
.steps p{font-size:var(--less);line-height:1.5}
.opens{border-block-start:2px solid var(--ink);padding-block-start:var(--b);margin-block-start:var(--d)}
.opens ul{margin-block-start:var(--b)}
.opens li+li{margin-block-start:.5rem}
.method p,.method li{font-size:var(--less)}
@media(min-width:44rem){
.row{grid-template-columns:20rem minmax(0,1fr)}
.named{grid-column:1/-1}
.toc{columns:3}
.particulars{grid-template-columns:1fr 1fr}
.particulars>div{grid-template-columns:8rem minmax(0,1fr)}
.counts{grid-template-columns:repeat(3,minmax(0,1fr))}
.narrative{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media(min-width:60rem){
.evidence>div+div{margin-block-start:0}
.intro{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.statement{align-self:start}
.relied{margin-block-start:var(--a)}
.told{grid-template-columns:1fr 1fr}
.named{grid-column:auto}
.row{grid-template-columns:15rem 22rem minmax(0,1fr);gap:0 2rem;align-items:start}
.criterion{grid-template-columns:var(--side) minmax(0,1fr)}
.criterion>*{grid-column:2}
.criterion>.head{grid-column:1;grid-row:1/span 5;position:sticky;inset-block-start:1.5rem}
.evidence{display:grid;grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);gap:var(--a) var(--d)}
.judged{grid-template-columns:minmax(0,1.3fr) minmax(0,1fr)}
.levels{columns:2;column-gap:var(--d)}
.method .levels{columns:auto}
}
@media(max-width:43.99rem){
.stacked,.stacked tbody,.stacked tr,.stacked th,.stacked td,.stages,.stages tbody{display:block}
.stacked thead,.stages thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.stacked tbody{padding-block:.9rem;border-block-end:1px solid var(--rule)}
.stacked:not(.facts) tr+tr{margin-block-start:.9rem}
.stacked th,.stacked td{border:0;padding:.12rem 0}
.stacked td[data-head]::before{content:attr(data-head) ": ";color:var(--muted)}
.stacked td:empty{display:none}
.stages caption{display:block}
.stages tr{display:grid;grid-template-columns:1fr auto;padding-block:.65rem;border-block-end:1px solid var(--rule)}
.stages th,.stages td{border:0;padding:0}
.limits tbody th{inline-size:auto;padding-inline-end:.9rem}
.stages td:nth-child(2){inline-size:auto}
.stages td:nth-child(3){grid-column:1/-1}}
`
