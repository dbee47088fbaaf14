import { type Language, languageTags } from '@/domain/language'
import { hasOwnBar } from '@/platform/elements/own-bar'
import { showAppearance } from '@/platform/show-appearance.h5'
import { type FittingShell, fittingShell } from './fitting-shell'
import { holdTaps } from './hold-taps'
import { loadAgain } from './load-again'
import { translate } from './translate'

// The script in the built page: it shows a screen before the app has arrived, which then takes over the same elements.

const textsIn = (language: Language): ReadonlyMap<string, string> => {
  const column = SHELLS.languages.indexOf(language)
  return new Map(SHELLS.texts.map((text) => [text[0] || '', text[column] || '']))
}

/** Has the texts of the whole app loaded beside it. */
function preload(href: string | undefined): void {
  if (href)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }),
    )
}

function show(place: HTMLElement, content: DocumentFragment, { language, appearance }: FittingShell): void {
  const change = (selector: string, name: string) => {
    for (const element of content.querySelectorAll(selector)) element.className = name
  }
  translate(content, textsIn(language))
  if (appearance !== 'auto') change('.ac-screen', `ac-screen ac-${appearance}`)
  if (hasOwnBar()) change('.ac-top-bar', 'ac-unseen')
  showAppearance(appearance)
  document.documentElement.lang = languageTags[language]
  for (const { textContent } of content.querySelectorAll('h1')) document.title = textContent || ''
  preload(SHELLS.files[language])
  holdTaps(place)
  place.append(content)
}

loadAgain()
const place = document.getElementById('app')
const drawings = Array.from(document.querySelectorAll('template'), ({ content }) => content)
const skeleton = drawings.pop()
const fit = fittingShell()
const content = fit && drawings[fit.index]
if (place && content) show(place, content, fit)
else if (place && skeleton) place.before(skeleton)
