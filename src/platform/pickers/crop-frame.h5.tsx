import { useLayoutEffect, useRef } from 'react'
import { followGestures, type Move } from './crop-gestures.h5'
import type { UprightPicture } from './picture-file.h5'
import type { CropSquare } from './square-crop'

interface CropFrameProps {
  picture: UprightPicture
  square: CropSquare
  /** Its name for screen readers. */
  label: string
  onMove: Move
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

/** Shows a square of a picture, which fingers, mouse and keys move and enlarge. */
export function CropFrame({ picture, square, label, onMove }: CropFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const latest = useRef(onMove)
  latest.current = onMove

  useLayoutEffect(() => {
    if (!frame.current) return
    const short = Math.min(picture.width, picture.height)
    picture.element.className = 'ac-crop-picture'
    picture.element.draggable = false
    picture.element.setAttribute('aria-hidden', 'true')
    picture.element.style.width = percent(picture.width, short)
    picture.element.style.height = percent(picture.height, short)
    frame.current.append(picture.element)
    return followGestures(frame.current, (...move) => latest.current(...move))
  }, [picture])

  useLayoutEffect(() => {
    const scale = Math.min(picture.width, picture.height) / square.side
    const left = percent(-square.left, picture.width)
    const top = percent(-square.top, picture.height)
    picture.element.style.transform = `scale(${scale}) translate(${left}, ${top})`
  }, [picture, square])

  return (
    // An application: its keys are not the screen reader's.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture
    <div ref={frame} className="ac-crop-frame" role="application" aria-label={label} tabIndex={0} />
  )
}
