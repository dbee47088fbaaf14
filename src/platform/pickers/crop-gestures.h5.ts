import type { FramePoint } from './square-crop'

/** What stands at `from` in the frame is to be moved to `to`, and enlarged `factor` times. */
export type Move = (from: FramePoint, to: FramePoint, factor: number) => void

interface Grip {
  middle: FramePoint
  /** The distance of two fingers; of one it is always the same. */
  spread: number
}

const middle: FramePoint = { x: 0.5, y: 0.5 }
/** Of the frame, for each press of an arrow key. */
const step = 0.05
const zoomStep = 1.1

/** Where the middle of the frame goes, and how much larger its picture gets, by key. */
const keys: Record<string, [x: number, y: number, factor: number] | undefined> = {
  ArrowLeft: [-step, 0, 1],
  ArrowRight: [step, 0, 1],
  ArrowUp: [0, -step, 1],
  ArrowDown: [0, step, 1],
  '+': [0, 0, zoomStep],
  '=': [0, 0, zoomStep],
  '-': [0, 0, 1 / zoomStep],
}

function gripOf([one, other]: readonly FramePoint[]): Grip | null {
  if (!one) return null
  if (!other) return { middle: one, spread: 1 }
  return {
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    spread: Math.max(0.01, Math.hypot(one.x - other.x, one.y - other.y)),
  }
}

/**
 * Calls `move` for fingers, mouse, wheel and keys; returns how to stop. Without pointer events, which iOS 12 lacks, and
 * without React's listeners, which can't keep the page from scrolling.
 */
export function followGestures(frame: HTMLElement, move: Move): () => void {
  let held: Grip | null = null
  const pointAt = ({ clientX, clientY }: Touch | MouseEvent): FramePoint => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  const gripAt = (points: readonly (Touch | MouseEvent)[]) => gripOf(points.map(pointAt))
  const drag = (grip: Grip | null) => {
    if (held && grip) move(held.middle, grip.middle, grip.spread / held.spread)
    held = grip
  }

  const onTouch = (event: TouchEvent) => {
    held = gripAt(Array.from(event.targetTouches))
  }
  const onTouchMove = (event: TouchEvent) => {
    event.preventDefault()
    drag(gripAt(Array.from(event.targetTouches)))
  }
  const onMouseDown = (event: MouseEvent) => {
    if (event.button === 0) held = gripAt([event])
  }
  const onMouseMove = (event: MouseEvent) => {
    if (held) drag(event.buttons === 1 ? gripAt([event]) : null)
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const at = pointAt(event)
    move(at, at, event.deltaY < 0 ? zoomStep : 1 / zoomStep)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!key) return
    event.preventDefault()
    const [x, y, factor] = key
    move(middle, { x: middle.x + x, y: middle.y + y }, factor)
  }

  const ends = ['touchstart', 'touchend', 'touchcancel'] as const
  for (const end of ends) frame.addEventListener(end, onTouch, { passive: true })
  frame.addEventListener('touchmove', onTouchMove, { passive: false })
  frame.addEventListener('wheel', onWheel, { passive: false })
  frame.addEventListener('mousedown', onMouseDown)
  frame.addEventListener('keydown', onKeyDown)
  // A mouse may leave the frame while it drags.
  window.addEventListener('mousemove', onMouseMove)
  return () => window.removeEventListener('mousemove', onMouseMove)
}
