/** Something that WeChat's check of the code's quality may object to. */
export interface AcceptedItem {
  /** the files that it is about */
  ending: string
  reason: string
}

/**
 * What may be objected to. The check asks only whether a setting of project.config.json is on. That it is off is
 * accepted while switching it on would save next to nothing (`WORTH_SAVING`), which every run measures.
 */
export const acceptedItems: Readonly<Record<string, AcceptedItem>> = {
  JS_COMPRESS_OPEN: { ending: '.js', reason: 'the build compresses scripts itself' },
  WXML_COMPRESS_OPEN: { ending: '.wxml', reason: 'Taro writes templates with next to no white space' },
  WXSS_COMPRESS_OPEN: { ending: '.wxss', reason: 'the build compresses styles itself' },
}

/** The part of the whole package from which on WeChat's own compression of some files would be worth having. */
export const WORTH_SAVING = 0.01
