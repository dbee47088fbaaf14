import { writeBillOfMaterials } from './bill-of-materials'
import { buildTarget } from './build-target'
import { targetsNamed } from './targets'

// One after another: two bundlers at once need more memory than a small machine has.
async function main() {
  for (const target of targetsNamed(process.argv.slice(2))) {
    const start = performance.now()
    await buildTarget(target)
    console.log(`dist/${target} built in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  writeBillOfMaterials()
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
