// Runs in the page before its own scripts: notes when a person can use it, in ms since the navigation began. Plain
// JavaScript because it is sent to the browser as it stands.
;(() => {
  const noted = { usableAt: null, worksAt: null, acceptedAt: null, longestTaskMs: 0, shift: 0 }
  window.firstUse = noted

  const isVisible = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { display, visibility, opacity } = getComputedStyle(each)
      if (display === 'none' || visibility === 'hidden' || Number(opacity) < 0.1) return false
    }
    return true
  }

  const isOnTop = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width < 4 || height < 4) return false
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  }

  const isUsable = (control) =>
    !control.disabled && !control.readOnly && isVisible(control) && isOnTop(control)

  /** The app has not taken over yet. */
  const isShell = () => Boolean(document.querySelector('[data-shell]')?.dataset.shell)

  /** After a frame, and in a task of its own: what is looked for here must not make the page's own tasks longer. */
  const afterFrame = (then) => requestAnimationFrame(() => setTimeout(then))

  /** After each frame: what can be used is drawn, enabled, on the screen and covered by nothing; a shell's is not the app's. */
  const look = () => {
    if (noted.worksAt !== null) return
    afterFrame(look)
    if (noted.usableAt !== null && isShell()) return
    const control = Array.from(document.querySelectorAll(window.benchControl)).find(isUsable)
    if (!control) return
    if (noted.usableAt === null) {
      noted.usableAt = performance.now()
      control.focus()
      window.benchHears('usable')
    }
    if (isShell()) return
    noted.worksAt = performance.now()
    window.benchHears('works')
  }
  afterFrame(look)

  document.addEventListener('input', () => (noted.acceptedAt ??= performance.now()), true)
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('longtask', ({ startTime, duration }) => {
    if (noted.acceptedAt === null || startTime < noted.acceptedAt)
      noted.longestTaskMs = Math.max(noted.longestTaskMs, duration)
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) noted.shift += value
  })
})()
