import type { MiniProgram } from '../../mini/host/mini-program'

const running = new Set<MiniProgram>()

/** Reports unhandled rejections to the mini-program that they belong to, as its platform does. */
export function watchRejections(program: MiniProgram): void {
  running.add(program)
}

export const stopWatching = (program: MiniProgram): void => void running.delete(program)

process.on('unhandledRejection', (reason, promise) => {
  const owner = [...running].find((program) => program.owns(promise))
  if (owner) owner.journal.fault('a promise', reason)
  // A promise of the campaign itself; promises of a killed app belong to another realm and are ignored.
  else if (promise instanceof Promise) throw reason
})
