import type { AtRule, Plugin, Rule } from "postcss";

/**
 * KERN ships 340 kB of CSS for every component it knows. This keeps its tokens and the components
 * that we wrap, inside a cascade layer, so that our own rules win without `!important`.
 */
const KEPT = /\.kern-(btn|badge|label|form-input__input|level-)/;

function isToken(rule: Rule): boolean {
  return rule.nodes.every((node) => node.type === "decl" && node.prop.startsWith("--"));
}

export function kernSubset(): Plugin {
  return {
    postcssPlugin: "kern-subset",
    Once(root, { AtRule: LayerRule }) {
      if (!root.source?.input.file?.includes("@kern-ux")) return;
      root.walkComments((comment) => {
        comment.remove();
      });
      root.walkRules((rule) => {
        if ((rule.parent as AtRule).name === "keyframes" || isToken(rule)) return;
        const kept = rule.selectors.filter((selector) => KEPT.test(selector) && !/icon/.test(selector));
        if (kept.length === 0) rule.remove();
        else rule.selectors = kept;
      });
      root.walkAtRules((at) => {
        if (at.name === "charset" || at.name === "keyframes" || at.nodes?.length === 0) at.remove();
      });
      const layer = new LayerRule({ name: "layer", params: "kern" });
      layer.append(root.nodes.map((node) => node.clone()));
      root.removeAll();
      root.append(layer);
    },
  };
}
