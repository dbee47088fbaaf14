// What the browser build has in place of Taro's components: the app draws its own (src/platform/elements).
export const PullDownRefresh = null
