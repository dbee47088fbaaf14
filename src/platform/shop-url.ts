/** The address of the shop that this mini-program was built for. */
export const shopUrl = SHOP_URL
