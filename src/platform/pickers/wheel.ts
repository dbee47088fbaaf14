/** The height of one row; wheel-column.h5.css has the same. */
export const ROW_HEIGHT = 44
const rowsPerPage = 5

export interface Wheel {
  /** Such as “year”. */
  label: string
  options: readonly string[]
  index: number
}

/** The wheels of one picker and how they depend on each other. */
export interface WheelSet<Chosen> {
  wheels(chosen: Chosen): readonly Wheel[]
  /** The choice after one wheel was turned; the other wheels follow. */
  turn(chosen: Chosen, wheel: number, index: number): Chosen
}

export function clampIndex(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}

/** The row in the middle of a wheel at this scroll position, which may be beyond its ends (iOS bounces). */
export function indexAt(scrollTop: number, count: number): number {
  return clampIndex(Math.round(scrollTop / ROW_HEIGHT), count)
}

/** The row to which a key turns the wheel; null for other keys. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  const steps: Record<string, number | undefined> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -rowsPerPage,
    PageDown: rowsPerPage,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? null : clampIndex(index + step, count)
}

/** The choice while wheels still roll: each is turned to its last known row, from left to right. */
export function turnAll<Chosen>(
  set: WheelSet<Chosen>,
  chosen: Chosen,
  rolling: ReadonlyMap<number, number>,
): Chosen {
  return Array.from(rolling)
    .sort(([one], [other]) => one - other)
    .reduce((result, [wheel, index]) => set.turn(result, wheel, index), chosen)
}
