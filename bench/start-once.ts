import { Device } from '../tests/mini/host/device'
import { MiniProgram } from '../tests/mini/host/mini-program'
import { PackageFiles } from '../tests/mini/host/package-files'
import { weapp } from '../tests/mini/host/vendors/weapp'

// Starts the mini-program in this folder once, in a process that has compiled nothing of it, and says how many ms that
// kept the thread: evaluating the code of the app and of its first page, and drawing that.
const [folder = ''] = process.argv.slice(2)
const files = new PackageFiles(folder)
const noPhone = () => ({ encryptedData: '', iv: '' })
const device = new Device('http://127.0.0.1:9', noPhone)
const begun = performance.now()
const program = new MiniProgram(weapp, device, files)
const ms = performance.now() - begun
if (program.journal.faults.length > 0) throw new Error(program.journal.faults.join('\n'))
console.log(JSON.stringify({ ms }))
process.exit(0)
