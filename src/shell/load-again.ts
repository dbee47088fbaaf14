/** The id of the style sheet of the app. */
export const stylesId = 'styles'

const pauseMs = 3000

/** An element that loads the same file again, if it is one of the app's own; null for any other. */
function copyOf(target: EventTarget | null): Node | null {
  if (target instanceof HTMLLinkElement && target.id === stylesId) return target.cloneNode()
  if (!(target instanceof HTMLScriptElement && target.defer)) return null
  // A cloned script counts as one that has run.
  return Object.assign(document.createElement('script'), { src: target.src, defer: true })
}

/** Loads the app's own files again as long as they don't arrive: somebody may be typing already. */
export function loadAgain(): void {
  const again = ({ target }: Event) => {
    const file = copyOf(target)
    if (target instanceof Element && file) setTimeout(() => target.replaceWith(file), pauseMs)
  }
  window.addEventListener('error', again, true)
}
