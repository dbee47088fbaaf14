// What the browser build has in place of Taro's components: the app draws its own (src/platform/elements.h5.tsx).
export const PullDownRefresh = null
