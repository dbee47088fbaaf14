/**
 * The folder of the shop's api.php, for a browser app that stands in a folder beside it: `/mall` for the page
 * `/mall/h5/index.html`. '' is the root of the origin.
 */
export const shopFolder = (pathname: string): string =>
  // A path that began with two slashes would name another host.
  pathname
    .replace(/\/{2,}/g, '/')
    .replace(/[^/]*$/, '')
    .replace(/\/(?:[^/]+\/)?$/, '')

/**
 * The shop of a browser app: its folder on the page's origin, without a slash at the end.
 *
 * @param pathname the path of the page
 * @param shopPath the folder that the operator names, if any
 */
export const browserShop = (pathname: string, shopPath: string | undefined): string =>
  shopPath === undefined ? shopFolder(pathname) : shopPath.replace(/\/+$/, '')
