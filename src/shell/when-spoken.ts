import type { App } from '@/stores/app'

/** Calls back once the texts of the person's language are here: at once where they are part of the app. */
export function whenSpoken({ getState, subscribe }: App['language'], then: () => void): void {
  if (getState().catalogue) {
    then()
    return
  }
  const stop = subscribe(({ catalogue }) => {
    if (!catalogue) return
    stop()
    then()
  })
}
