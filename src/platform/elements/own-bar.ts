/** Whether the browser has a bar with the document's title and a way back: WeChat's own. */
export const hasOwnBar = (): boolean => /MicroMessenger/i.test(navigator.userAgent)
