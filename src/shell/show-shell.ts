import { type Language, languageTags } from '@/domain/language'
import { hasOwnBar } from '@/platform/elements/own-bar'
import { showAppearance } from '@/platform/show-appearance.h5'
import { type FittingShell, fittingShell } from './fitting-shell'
import { holdTaps } from './hold-taps'
import { loadAgain } from './load-again'
import { translate } from './translate'

// The script in the built page: it shows a screen before the app has arrived, which then takes over the same elements.

function textsIn(language: Language): ReadonlyMap<string, string> {
  const [written = [], own = []] = [SHELLS.written, language].map((one) => SHELLS.texts[one]?.split('\n'))
  return new Map(written.map((text, at) => [text, own[at] || '']))
}

/** Has the texts of the whole app loaded beside it. */
function preload(href: string | undefined): void {
  if (href)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }),
    )
}

/** Puts a drawing of this build into the person's language and appearance. */
function adapt(content: DocumentFragment, { language, appearance }: FittingShell): void {
  const change = (selector: string, name: string) => {
    for (const element of content.querySelectorAll(selector)) element.className = name
  }
  if (language !== SHELLS.written) translate(content, textsIn(language))
  if (appearance !== 'auto') change('.ac-screen', `ac-screen ac-${appearance}`)
  if (hasOwnBar()) change('.ac-top-bar', 'ac-unseen')
}

function show(place: HTMLElement, content: Node, { language, appearance, kept }: FittingShell): void {
  // What is already so is left alone: a slow phone needs time for each.
  if (appearance !== 'auto') showAppearance(appearance)
  document.documentElement.lang = languageTags[language]
  preload(SHELLS.files[language])
  holdTaps(place, kept ? 'kept' : 'built')
  place.append(content)
  for (const { textContent } of place.querySelectorAll('h1')) document.title = textContent || ''
}

function contentOf(html: string): Node {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

loadAgain()
const place = document.getElementById('app')
const drawings = Array.from(document.querySelectorAll('template'), ({ content }) => content)
const skeleton = drawings.pop()
const fit = fittingShell()
const built = fit && drawings[fit.index]
if (place && built) {
  if (!fit.kept) adapt(built, fit)
  show(place, fit.kept ? contentOf(fit.kept) : built, fit)
} else if (place && skeleton) place.before(skeleton)
