/** The languages of the shop's messages. */
export type Language = 'zh' | 'cht' | 'en' | 'spa'
