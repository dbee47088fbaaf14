const pauseMs = 3000

/** Loads the app's own files again as long as they don't arrive: somebody may be typing already. */
export function loadAgain(): void {
  const again = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement && target.defer)) return
    setTimeout(() => {
      const script = document.createElement('script')
      script.src = target.src
      script.defer = true
      target.replaceWith(script)
    }, pauseMs)
  }
  window.addEventListener('error', again, true)
}
