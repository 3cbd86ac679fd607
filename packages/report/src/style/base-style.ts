/**
 * Tokens, type and the frame of a page. Colours hold 7:1 for text in light and dark; the accent never means good or bad.
 *
 * A list without marks has an empty mark: with none at all some browsers no longer call it a list.
 */
export const baseStyle = `
:root{
color-scheme:light dark;
--paper:light-dark(#fcfbf8,#10171d);--ink:light-dark(#17222c,#e8edf0);--muted:light-dark(#435360,#a7b5bf);
--accent:light-dark(#0f5570,#86c8e0);--faint:light-dark(#86919a,#6b7a86);--rule:light-dark(#d6d8d6,#34424d);--wash:light-dark(#eef2f1,#1a2731);
--text:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Hebrew",Arial,sans-serif;
--display:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif;
--tiny:.8125rem;--less:.9375rem;--body:1.0625rem;--more:1.25rem;
--h2:clamp(1.625rem,1.3rem + 1.4vw,2.25rem);--h1:clamp(3.25rem,2.2rem + 5vw,6rem);
--lede:clamp(1.1875rem,1.05rem + .6vw,1.4375rem);
--a:.5rem;--b:1rem;--c:1.5rem;--d:2.5rem;--apart:clamp(3.5rem,2.5rem + 4vw,6.5rem);
--measure:31.5em;--side:16rem}
:root:is(:lang(he),:lang(ar),:lang(ko)){--display:var(--text)}
*,::before,::after{box-sizing:border-box}
html{text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--body)/1.55 var(--text);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style-type:""}
h1,h2{font-family:var(--display);font-weight:500;text-wrap:balance}
h1{font-size:var(--h1);line-height:1.02;letter-spacing:-.025em}
h2{font-size:var(--h2);line-height:1.16;letter-spacing:-.012em;max-inline-size:26em}
:is(:lang(he),:lang(ar),:lang(ko)):is(h1,h2){font-weight:650;letter-spacing:0}
h3{font-size:var(--more);line-height:1.35;font-weight:650;text-wrap:balance}
h4{font-size:var(--less);line-height:1.4;font-weight:400;color:var(--muted)}
b,strong{font-weight:650}
p,li,dd,blockquote{max-inline-size:var(--measure);text-wrap:pretty}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
cite{font-style:normal}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.94em;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
.wrap{max-inline-size:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:static;inline-size:auto;block-size:auto;clip-path:none;display:inline-block;padding:var(--a)}
.aside,.cite{font-size:var(--less);line-height:1.5;color:var(--muted)}
.cite b,.aside b{color:var(--ink);font-weight:600}
.lede{font-size:var(--lede);line-height:1.45;max-inline-size:29em;margin-block-start:var(--c);text-wrap:pretty}
.lede+.aside{margin-block-start:var(--b)}
.eyebrow{display:block;font:400 var(--less)/1.5 var(--text);letter-spacing:0;color:var(--muted);margin-block-end:var(--b)}
.strip{background:var(--wash);border-block-end:1px solid var(--rule);font-size:var(--tiny);line-height:1.45}
.strip .wrap{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding-block:.5rem}
.strip p{max-inline-size:none}
.masthead{display:flex;flex-wrap:wrap;gap:.25rem var(--c);align-items:baseline;padding-block:1.25rem;font-size:var(--less)}
.masthead nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.brand{font-weight:650;color:var(--ink);text-decoration:none;margin-inline-end:auto}
main>section{padding-block-start:var(--apart)}
.split{display:grid;gap:var(--c) var(--d);align-items:start}
.split>*{min-inline-size:0}
.stack>*+*,.said>*+*,.part>*+*{margin-block-start:var(--b)}
.stack>*+h3{margin-block-start:var(--d)}
.note{border-inline-start:3px solid var(--accent);padding-inline-start:var(--b);margin-block-start:var(--c)}
.two{display:grid;gap:var(--d);margin-block-start:var(--d)}
.two>*{min-inline-size:0}
.two>*>h3:first-child,.part{border-block-start:2px solid var(--ink);padding-block-start:.8rem}
.bullets li{padding-inline-start:1.1rem;position:relative}
.bullets li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.72em;inline-size:.45rem;border-block-start:1.5px solid var(--faint)}
.bullets li+li{margin-block-start:.35rem}
details{margin-block-start:var(--b)}
summary{cursor:pointer;color:var(--accent);font-size:var(--less);padding-block:.4rem;inline-size:fit-content;max-inline-size:100%;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
details[open]>summary{margin-block-end:var(--a)}
table{border-collapse:collapse;inline-size:100%;font-size:var(--less);line-height:1.45}
caption{text-align:start;font-size:var(--body);font-weight:650;padding-block-end:.6rem}
th,td{text-align:start;vertical-align:top;font-weight:400;padding-block:.6rem;padding-inline:0 .9rem;border-block-end:1px solid var(--rule)}
thead th{color:var(--muted);vertical-align:bottom;border-block-end-color:var(--ink)}
tbody th{font-weight:600}
.scroll{overflow-x:auto}
.scroll+.scroll{margin-block-start:var(--d)}
footer{margin-block-start:var(--apart);padding-block:var(--c) var(--d);font-size:var(--less);color:var(--muted)}
footer p{max-inline-size:none;border-block-start:1px solid var(--rule);padding-block-start:var(--c)}
@media(min-width:48rem){.two{grid-template-columns:1fr 1fr}}
@media(min-width:60rem){.split{grid-template-columns:var(--side) minmax(0,1fr)}}
@media(forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;--rule:CanvasText;--faint:GrayText;--accent:CanvasText;--wash:Canvas}a{color:LinkText}}
`
