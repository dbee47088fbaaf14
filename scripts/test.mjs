import { runTypescript } from './setup/run-typescript.mjs'

await runTypescript('test/main.ts')
