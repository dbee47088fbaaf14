import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findNginx } from '../../scripts/browser/find-nginx'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'
import { until } from '../support/until'

/** The server block's part that docs/integration.md gives, for a shop in this folder of its origin. */
function documentedLocation(folder: string): string {
  const text = readFileSync(inProject('docs/integration.md'), 'utf8')
  const [, block = ''] = /```nginx\n([\s\S]*?)```/.exec(text) ?? []
  return block.replace('location ^~ /h5/', `location ^~ ${folder}/h5/`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

const configurationOf = (work: string, port: number, folder: string, shop: string) => `
daemon off;
master_process off;
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
  types { text/html html; text/css css; application/javascript js; }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${work}/public;
    ${documentedLocation(folder)}
    location / { proxy_pass ${shop}; proxy_set_header Host $http_host; }
  }
}`

/** A shop behind nginx, with the built browser app among its files as docs/integration.md tells. */
export class ShopBehindNginx {
  private constructor(
    /** Of the origin, without a slash at the end. */
    readonly url: string,
    readonly site: Site,
    private readonly server: ChildProcess,
    private readonly work: string,
  ) {}

  /** @param folder of the shop on its origin, such as `/mall`; '' for its root */
  static async open(folder: string): Promise<ShopBehindNginx> {
    const site = await startSite({ dist: inProject('dist/h5'), folder })
    const work = mkdtempSync(path.join(tmpdir(), 'nginx-'))
    mkdirSync(path.join(work, 'public', folder), { recursive: true })
    cpSync(inProject('dist/h5'), path.join(work, 'public', folder, 'h5'), { recursive: true })
    const port = await freePort()
    const file = path.join(work, 'nginx.conf')
    writeFileSync(file, configurationOf(work, port, folder, site.url))
    const server = spawn(findNginx() ?? 'nginx', ['-p', work, '-c', file], { stdio: 'ignore' })
    const url = `http://127.0.0.1:${port}`
    let answers = false
    const knock = async () => {
      while (!answers && server.exitCode === null)
        answers = await fetch(url).then(
          () => true,
          () => false,
        )
    }
    void knock()
    await until('nginx answers or ends', () => answers || server.exitCode !== null)
    if (!answers) throw new Error(readFileSync(path.join(work, 'error.log'), 'utf8'))
    return new ShopBehindNginx(url, site, server, work)
  }

  async close(): Promise<void> {
    this.server.kill()
    await this.site.close()
    rmSync(this.work, { recursive: true })
  }
}
