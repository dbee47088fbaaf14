import { words } from '../../support/words'

/** What the app says in Chinese, the language that the campaign's telephones speak. */
export const say = words.zh
