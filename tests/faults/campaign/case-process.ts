import { type ChildProcess, fork } from 'node:child_process'
import { inProject } from '../../../scripts/project-root'

/** A process that runs cases one after another, with workers of its own. It ends with this one. */
export class CaseProcess {
  private readonly child: ChildProcess
  private answer: (problems: unknown) => void = () => {}
  private readonly ended: Promise<never>

  constructor(seed: string) {
    this.child = fork(inProject('tests/faults/campaign/case-process-main.ts'), [seed])
    this.child.on('message', (problems) => this.answer(problems))
    this.ended = new Promise((_, reject) => {
      this.child.once('exit', (code) =>
        reject(new Error(`A process of the campaign ended with code ${code}.`)),
      )
    })
    // Nobody waits for it any more after the last case.
    this.ended.catch(() => {})
  }

  /** Runs the case of this name. @returns one sentence for each problem */
  async run(id: string): Promise<readonly string[]> {
    const answer = new Promise<unknown>((resolve) => {
      this.answer = resolve
    })
    this.child.send(id)
    const problems = await Promise.race([answer, this.ended])
    return Array.isArray(problems) ? problems.map(String) : ['The case has no result.']
  }

  end(): void {
    this.child.disconnect()
  }
}
