/** Packages whose code is newer than the engines that `browserslist` names: Babel reads them like our own. */
export const transpiled = {
  include: [/node_modules[\\/](valibot|query-string|decode-uri-component|filter-obj)[\\/]/],
}
