/** The shop's folder for a browser app in a folder beside it: `/mall` for `/mall/h5/index.html`; '' is the root. */
export const shopFolder = (pathname: string): string =>
  // A path that began with two slashes would name another host.
  pathname
    .replace(/\/{2,}/g, '/')
    .replace(/[^/]*$/, '')
    .replace(/\/(?:[^/]+\/)?$/, '')

/** The shop of a browser app at this path: the folder that the operator names, or the one above the app's. */
export const browserShop = (pathname: string, shopPath: string | undefined): string =>
  shopPath === undefined ? shopFolder(pathname) : shopPath.replace(/\/+$/, '')
