/**
 * A way from the app to the panel of the embedded shop, where the window is wide enough to leave room beside the app.
 * It follows the language that the app gives its page.
 */
export const panelLink = `<a class="shop-panel" href="/_sandbox"><span lang="zh-CN">商城沙箱</span><span lang="en">Shop sandbox</span></a><style>
.shop-panel, :root:lang(zh) .shop-panel [lang=en], :root:not(:lang(zh)) .shop-panel [lang=zh-CN] { display: none }
@media (min-width: 720px) {
  .shop-panel { display: block; position: fixed; right: 16px; bottom: 16px; padding: 6px 12px; border-radius: 14px;
    background: #1b2430; color: #fff; font: 13px/1.5 system-ui, sans-serif; text-decoration: none }
}
</style>`
