import { checkNode } from './setup/check-node.mjs'
import { install } from './setup/install.mjs'
import { runTypescript } from './setup/run-typescript.mjs'

checkNode()
install()
runTypescript('start/main.ts')
