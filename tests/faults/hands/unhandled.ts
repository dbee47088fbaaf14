import type { MiniProgram } from '../../mini/host/mini-program'

const running = new Set<MiniProgram>()

/** Tells a mini-program of the rejections that nothing of it handles, as its platform would. */
export function watchRejections(program: MiniProgram): void {
  running.add(program)
}

export const stopWatching = (program: MiniProgram): void => void running.delete(program)

process.on('unhandledRejection', (reason, promise) => {
  const owner = [...running].find((program) => program.owns(promise))
  if (owner) owner.journal.fault('a promise', reason)
  // A promise of the campaign's own; those of a killed app are of another realm, and nobody's.
  else if (promise instanceof Promise) throw reason
})
