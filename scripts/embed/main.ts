import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { configuration } from '../../config/configuration'
import { buildWhenStale, outputOf } from '../build/build-target'
import { appPages } from '../build/missing-files'
import { embeddedPackage, type Files } from './embedded-package'
import { embedInto, removeFrom } from './host-folder'
import { type EmbedOptions, embedOptions, type HostTarget } from './options'
import type { HostPlatform } from './replaced-page'
import { whatToDo } from './what-to-do'

const platforms: Record<HostTarget, HostPlatform> = {
  weapp: { namespace: 'wx', template: '.wxml', style: '.wxss' },
  alipay: { namespace: 'my', template: '.axml', style: '.acss' },
  tt: { namespace: 'tt', template: '.ttml', style: '.ttss' },
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return new Map(
    files.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  )
}

/** The account centre of a target, ready to be put into a host. */
async function embeddingOf({ target, root, replaces }: EmbedOptions) {
  if (await buildWhenStale(target)) console.log(`dist/${target} is built.`)
  const platform = platforms[target]
  const pages = appPages()
  const files = embeddedPackage(filesOf(outputOf(target)), pages, platform.style, root)
  return { root, files, pages, asksForConsent: target === 'weapp', platform, replaces }
}

async function main() {
  const options = embedOptions(process.argv.slice(2))
  const { into } = options
  if (options.remove) {
    console.log(removeFrom(into) ? `${into} is as it was.` : `There is no account centre in ${into}.`)
    return
  }
  const embedding = await embeddingOf(options)
  embedInto(into, embedding)
  console.log(whatToDo(options, embedding.files, configuration(options.target)))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
