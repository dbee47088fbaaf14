/** The phone and the network that pages are measured on: a cheap phone on a slow mobile network. */
export const conditions = {
  viewport: { width: 390, height: 844 },
  pixelRatio: 2,
  locale: 'zh-CN',
  cpuSlowdown: 4,
  network: { downKbit: 1600, upKbit: 750, roundTripMs: 150 },
  /** every page is loaded so often, each time by a new browser with an empty profile */
  rounds: 11,
  /** a page has settled when no request was under way for so long */
  quietMs: 1500,
  timeoutMs: 60_000,
} as const
