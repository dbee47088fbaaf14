import { runTypescript } from './setup/run-typescript.mjs'

await runTypescript('start/main.ts')
