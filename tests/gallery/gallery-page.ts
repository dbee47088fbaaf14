import type { SnapshotName } from './baseline'

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

const style = `
body { margin: 0; padding: 24px; background: #e9e5e1; color: #211d1a; font: 15px system-ui, sans-serif }
h1 { font-size: 20px } h2 { margin: 32px 0 8px; font-size: 16px }
.row { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 12px }
figure { flex: none; margin: 0 } figcaption { margin-top: 6px; color: #6a625c; font-size: 13px }
img { width: 260px; border-radius: 14px; box-shadow: 0 2px 16px rgba(60, 36, 20, 0.2) }
nav { position: sticky; top: 0; padding: 8px 0; background: #e9e5e1 } nav a { margin-right: 12px; color: #a52d18 }`

const figure = (name: SnapshotName, state: string) => {
  const said = escaped(name.slice(state.length + 1).replaceAll('.', ', '))
  return `<figure><a href="${escaped(name)}.png"><img loading="lazy" src="${escaped(name)}.png" alt=""></a><figcaption>${said}</figcaption></figure>`
}

const row = (state: string, names: readonly SnapshotName[]) =>
  `<h2 id="${escaped(state)}">${escaped(state)}</h2><div class="row">${names.map((name) => figure(name, state)).join('')}</div>`

/** Every snapshot on one page, a row for each state. */
export function galleryPage(names: readonly SnapshotName[]): string {
  const states = [...new Set(names.map((name) => name.split('.')[0] ?? name))]
  const rows = states.map((state) =>
    row(
      state,
      names.filter((name) => name.startsWith(`${state}.`)),
    ),
  )
  const links = states.map((state) => `<a href="#${escaped(state)}">${escaped(state)}</a>`)
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>${style}</style>
<h1>${names.length} snapshots of ${states.length} states</h1><nav>${links.join(' ')}</nav>${rows.join('\n')}`
}
