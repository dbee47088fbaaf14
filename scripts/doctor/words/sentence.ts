import { cutText } from '@/domain/characters'
import type { Value } from '../finding'
import { en, type WordKey, type Words } from './en'
import { zh } from './zh'

export const doctorLanguages = ['en', 'zh'] as const
export type DoctorLanguage = (typeof doctorLanguages)[number]

const catalogues: Readonly<Record<DoctorLanguage, Words>> = { en, zh }
const separators: Readonly<Record<DoctorLanguage, string>> = { en: ', ', zh: '、' }

/** The most characters of a value: what a server says goes into one line. */
const MOST = 160

/** Gives the words of one language, with their values. */
export type Sentence = (key: WordKey, values?: Readonly<Record<string, Value>>) => string

const isWordKey = (text: string): text is WordKey => text in en

/** A value may be what a server said: control characters could move the cursor and colour the terminal. */
const printable = (text: string) => cutText(text.replace(/[\p{Cc}\p{Cf}]+/gu, ' '), MOST)

/** The texts of a language. */
export const sentenceIn =
  (language: DoctorLanguage): Sentence =>
  (key, values = {}) => {
    const words = catalogues[language]
    const textOf = (value: Value) =>
      typeof value === 'object'
        ? value.map((one) => (isWordKey(one) ? words[one] : printable(one))).join(separators[language])
        : printable(String(value))
    return words[key].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name]
      return value === undefined ? place : textOf(value)
    })
  }
