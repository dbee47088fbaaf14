import { inProject } from '../project-root'
import { aptInstall, succeeds } from './apt-install'
import { enginePackages } from './engines'

const installByPlaywright = () =>
  succeeds([process.execPath, inProject('node_modules/playwright-core/cli.js'), 'install', 'chromium'])

/** Installs a Chromium: by the system's packages where that is allowed, else Playwright's own build. */
export function installBrowser(): void {
  console.log('No Chromium here: installing one …')
  if (!aptInstall(enginePackages.chromium)) installByPlaywright()
}
