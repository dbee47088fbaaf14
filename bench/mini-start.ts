import { rmSync } from 'node:fs'
import { number, object, parse } from 'valibot'
import { outputOf } from '../scripts/build/build-target'
import { inProject } from '../scripts/project-root'
import { runNode } from '../scripts/run-node'
import { buildHello } from './build-hello'
import { conditions } from './conditions'
import { median } from './median'

/** How long the start of a mini-program keeps the thread, and that of Taro's hello world; ms. */
export interface MiniStart {
  appMs: number
  helloMs: number
}

const answer = object({ ms: number() })

async function startOnce(folder: string): Promise<number> {
  const words = ['--import', 'tsx', inProject('bench/start-once.ts'), folder]
  const { code, output } = await runNode(words)
  if (code !== 0) throw new Error(`${folder} did not start: ${output}`)
  return parse(answer, JSON.parse(output)).ms
}

/** Starts both again and again, in turns. */
export async function measureMiniStart(): Promise<MiniStart> {
  const [app, hello] = [outputOf('weapp'), await buildHello('weapp')]
  const times: Record<'app' | 'hello', number[]> = { app: [], hello: [] }
  // Short, and so the more often.
  for (let round = 0; round < 3 * conditions.rounds; round++) {
    times.hello.push(await startOnce(hello))
    times.app.push(await startOnce(app))
  }
  rmSync(hello, { recursive: true })
  return { appMs: median(times.app), helloMs: median(times.hello) }
}
