/** The name of the cache in which a browser keeps the app of a folder. */
export const cacheOf = (folder: string): string => `account-centre ${folder}`
