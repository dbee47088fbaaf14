/** Folders where people put a shop when its address alone doesn't tell. ShopXO's own web root is `public`. */
const usualFolders = ['public', 'shopxo', 'shopxo/public', 'shop', 'mall']

/** The addresses that a person may mean: without a scheme, https comes first. Null for what is no address. */
export function readAddress(text: string): readonly URL[] | null {
  const hasScheme = text.includes('://')
  const spelled = hasScheme ? [text] : [`https://${text}`, `http://${text}`]
  const urls = spelled.flatMap((one) => (URL.canParse(one) ? [new URL(one)] : []))
  const isAddress = ({ protocol, username, password }: URL) =>
    /^https?:$/.test(protocol) && username === '' && password === ''
  return urls.length === spelled.length && urls.every(isAddress) ? urls : null
}

/** Folders that may hold `api.php`: that of the address, those above it, then the usual ones. */
export function foldersOf({ origin, pathname }: URL): readonly string[] {
  const names = pathname
    .replace(/\/[^/]*\.\w+$/, '')
    .split('/')
    .filter(Boolean)
  const upwards = names.map((_, index) => names.slice(0, names.length - index).join('/'))
  const all = [...upwards.slice(0, 4), '', ...usualFolders]
  return [...new Set(all)].map((folder) => (folder === '' ? origin : `${origin}/${folder}`))
}

/** The shop's folder in an address that names its `api.php`. */
export function folderOfApi(address: string): string | null {
  const [folder, rest] = address.split(/\/api\.php(?=$|[?#/])/)
  return folder !== undefined && rest !== undefined ? folder : null
}
