import { shopFolder } from '@/domain/shop-folder'

/** The shop's folder on the page's origin: what the build was told, otherwise the one above the app's own folder. */
export const shopUrl = SHOP_URL === '' ? shopFolder(window.location.pathname) : SHOP_URL.replace(/\/+$/, '')
