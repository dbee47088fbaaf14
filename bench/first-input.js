// Runs in the page before its own scripts: notes in `window.firstInputAt` the first animation frame, in ms since the
// navigation began, in which an input is drawn, enabled, on the screen and covered by nothing; null until then.
// Plain JavaScript because it is sent to the browser as it stands.
;(() => {
  window.firstInputAt = null

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

  const look = () => {
    const inputs = document.querySelectorAll('input:not([type=file], [type=hidden])')
    const isUsable = (input) => !input.disabled && !input.readOnly && isVisible(input) && isOnTop(input)
    if ([...inputs].some(isUsable)) window.firstInputAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()
