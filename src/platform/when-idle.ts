/** Runs a task when the app has nothing better to do; a mini-program's platform decides that by itself (preloadRule). */
export const whenIdle =
  (_task: () => void): (() => void) =>
  () => {}
