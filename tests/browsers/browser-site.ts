import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createShop, type Shop } from '../../sandbox/shop'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'

const testingLibrary = 'node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js'

/**
 * The built browser app with two scripts more, from its own origin, so that its security policy stays as it is: one that
 * notes what goes wrong, and Testing Library, which finds controls by role and name in any browser. They are named as the
 * app's own files are, so that a browser keeps them with it.
 */
export class BrowserSite {
  private constructor(
    private readonly dist: string,
    private readonly shop: Shop,
    private site: Site,
  ) {}

  static async start(): Promise<BrowserSite> {
    const dist = mkdtempSync(path.join(tmpdir(), 'account-centre-browsers-'))
    cpSync(inProject('dist/h5'), dist, { recursive: true })
    copyFileSync(inProject(testingLibrary), path.join(dist, 'js/testing-library.00000000.js'))
    copyFileSync(inProject('tests/browsers/troubles.js'), path.join(dist, 'js/troubles.00000000.js'))
    writeLatePage(dist)
    const shop = createShop()
    return new BrowserSite(dist, shop, await serve(dist, shop))
  }

  get running(): Site {
    return this.site
  }

  /** Nobody answers any longer. */
  goAway = (): Promise<void> => this.site.close()

  /** The same shop answers at the same address again. */
  async comeBack(): Promise<void> {
    this.site = await serve(this.dist, this.shop, this.site.port)
  }

  async close(): Promise<void> {
    await this.site.close()
    rmSync(this.dist, { recursive: true })
  }
}

const appFile = /(?<=<script defer="defer" src=")[^"]+/

/** Beside the page the same one, late.html, whose app arrives only after the milliseconds that its address says. */
function writeLatePage(dist: string): void {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const [file] = appFile.exec(page) ?? []
  const load = `document.head.append(Object.assign(document.createElement('script'), { src: '${file}' }))`
  writeFileSync(path.join(dist, 'late.html'), page.replace(appFile, './late.js'))
  writeFileSync(path.join(dist, 'late.js'), `setTimeout(() => ${load}, Number(location.search.slice(1)))`)
}

const serve = (dist: string, shop: Shop, port = 0): Promise<Site> =>
  startSite({
    dist,
    shop,
    port,
    addition:
      '<script src="./js/troubles.00000000.js"></script><script src="./js/testing-library.00000000.js"></script>',
  })
