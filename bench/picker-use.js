// Runs in the page: tells how fast a picker is. Plain JavaScript because it is sent to the browser as it stands.
window.pickerUse = {
  /** ms from the next tap to the first picture with the wheels of a sheet. */
  timeToOpen: () =>
    new Promise((resolve) => {
      let tappedAt = Number.NaN
      const note = ({ timeStamp }) => {
        tappedAt = timeStamp
      }
      document.addEventListener('click', note, { capture: true, once: true })
      const look = () => {
        if (!document.querySelector('[role=dialog] [role=listbox]')) requestAnimationFrame(look)
        else requestAnimationFrame((now) => resolve(now - tappedAt))
      }
      requestAnimationFrame(look)
    }),

  /** Pictures a second, until `end` is called. */
  countFrames() {
    const frames = []
    const note = (now) => {
      frames.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return { end: () => ((frames.length - 1) / (frames.at(-1) - frames[0])) * 1000 }
  },
}
