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

function load(rel: 'preload' | 'stylesheet', href: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel, href, as: 'script' })
  document.head.append(link)
  return link
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
  // The texts of the whole app come beside it.
  const texts = SHELLS.files[language]
  if (texts) load('preload', texts)
  holdTaps(place, kept ? 'kept' : 'built')
  place.append(content)
  for (const { textContent } of place.querySelectorAll('h1')) document.title = textContent || ''
}

/** Shows home as it was kept, once the app's own styles are there: those in the page are for a guest's screens. */
function showKept(place: HTMLElement, html: string, fit: FittingShell): void {
  const template = document.createElement('template')
  template.innerHTML = html
  load('stylesheet', SHELLS.styles).onload = () => {
    if (place.firstChild) return
    document.getElementById('skeleton')?.remove()
    show(place, template.content, fit)
  }
}

loadAgain()
const place = document.getElementById('app')
const drawings = Array.from(document.querySelectorAll('template'), ({ content }) => content)
const skeleton = drawings.pop()
const fit = fittingShell()
const built = fit && drawings[fit.index]
if (place && built && !fit.kept) {
  adapt(built, fit)
  show(place, built, fit)
} else if (place && skeleton) {
  place.before(skeleton)
  if (fit?.kept) showKept(place, fit.kept, fit)
}
