/** A way from the app to the panel of the embedded shop, where the window is wide enough to leave room beside the app. */
export const panelLink = `<a class="shop-panel" href="/_sandbox">商城沙箱</a><style>
.shop-panel { display: none }
@media (min-width: 720px) {
  .shop-panel { display: block; position: fixed; right: 16px; bottom: 16px; padding: 6px 12px; border-radius: 14px;
    background: #1b2430; color: #fff; font: 13px/1.5 system-ui, sans-serif; text-decoration: none }
}
</style>`
