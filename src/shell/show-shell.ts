import { type Language, languageTags } from '@/domain/language'
import { hasOwnBar } from '@/platform/elements/own-bar'
import { showAppearance } from '@/platform/show-appearance.h5'
import { type FittingShell, fittingShell } from './fitting-shell'
import { holdTaps, lateWords } from './hold-taps'
import { loadAgain } from './load-again'
import { spokenNodes, translate } from './translate'

// The script in the built page: it shows a screen before the app has arrived, which then takes over the same elements.

/** Texts by those that are written in the drawings; null for the language in which they are written. */
type Texts = ReadonlyMap<string, string> | null

function textsIn(language: Language): Texts {
  const own = SHELLS.texts[language]?.split('\n')
  if (!own) return null
  const written = new Set<string>()
  for (const drawing of drawings)
    for (const { nodeValue } of spokenNodes(drawing)) written.add(nodeValue || '')
  return new Map(Array.from(written, (text, at) => [text, own[at] || '']))
}

/** Has the texts of the whole app loaded beside it. */
function preload(href: string | undefined): void {
  if (href)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }),
    )
}

/** Puts a drawing of this build into the person's language and appearance. */
function adapt(content: DocumentFragment, { appearance }: FittingShell, texts: Texts): void {
  const change = (selector: string, name: string) => {
    for (const element of content.querySelectorAll(selector)) element.className = name
  }
  if (texts) translate(content, texts)
  if (appearance !== 'auto') change('.ac-screen', `ac-screen ac-${appearance}`)
  if (hasOwnBar()) change('.ac-top-bar', 'ac-unseen')
}

function show(
  place: HTMLElement,
  content: Node,
  { language, appearance, kept }: FittingShell,
  late: string,
): void {
  // What is already so is left alone: a slow phone needs time for each.
  if (appearance !== 'auto') showAppearance(appearance)
  document.documentElement.lang = languageTags[language]
  preload(SHELLS.files[language])
  holdTaps(place, kept ? 'kept' : 'built')
  place.setAttribute(lateWords, late)
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
  const texts = textsIn(fit.language)
  const loading = drawings[1]?.querySelector('[aria-busy]')?.textContent || ''
  if (!fit.kept) adapt(built, fit, texts)
  show(place, fit.kept ? contentOf(fit.kept) : built, fit, texts?.get(loading) || loading)
} else if (place && skeleton) place.before(skeleton)
