import { words } from '../../support/words'

/** The app's texts in Chinese, the language of the campaign's devices. */
export const say = words.zh
