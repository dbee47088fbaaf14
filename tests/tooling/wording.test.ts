import { allTextsIn } from '../../config/packed-catalogues'
import { languages } from '../../src/domain/language'
import glossary from './glossary.json'

type Texts = Record<string, string>

/** What no native writer of a product's texts would say. */
const forbidden: Record<(typeof languages)[number], readonly string[]> = {
  zh: [
    '商店',
    '不对',
    '没能',
    '没有取得',
    '没有加载',
    '像是',
    '怎么称呼',
    '去登录',
    '去注册',
    '改选',
    '本机',
    '连不上',
    '出了问题',
    '这个',
    '那个',
    '请填写',
  ],
  cht: [
    '登錄',
    '賬',
    '用戶',
    '信息',
    '網絡',
    '短信',
    '默認',
    '本機',
    '沒能',
    '不對',
    '連不上',
    '提交',
    '去登入',
    '去註冊',
    '去綁定',
    '重試',
    '身份',
    '這個',
  ],
  en: ['please', "wasn't", 'who you are', 'knew', 'picture', 'sorry', 'oops'],
  spa: ['sabíamos', 'quién eres', 'lo que ves', 'por favor', 'falló'],
}

/** `word` in a text: Latin letters as a whole word. */
const has = (text: string, word: string) =>
  /[a-z]/i.test(word) ? new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text) : text.includes(word)

const found = (texts: Texts, words: readonly string[]) =>
  Object.entries(texts).flatMap(([key, text]) =>
    words.filter((word) => has(text.replace(/\{\w+\}/g, ''), word)).map((word) => `${key}: ${word}`),
  )

test.each(languages)('%s holds no word that a native writer would not use', (language) => {
  expect(found(allTextsIn(language), forbidden[language])).toEqual([])
})

describe.each(Object.entries(glossary))('what the glossary calls %s', (_, thing) => {
  test.each(languages)('has one word in %s', (language) => {
    const texts = Object.entries(allTextsIn(language))
    const word = thing[language]
    expect(texts.filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()))).not.toEqual([])
    const withoutIt = Object.fromEntries(texts.map(([key, text]) => [key, text.split(word).join('')]))
    expect(
      found(
        withoutIt,
        thing.not.filter((other) => !word.includes(other)),
      ),
    ).toEqual([])
  })
})
