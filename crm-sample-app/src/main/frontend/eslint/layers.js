import path from 'node:path';

/**
 * One-way imports: `lib, hooks, components, config → features → app`, and no feature knows another.
 * Files directly under `src/` are entry points and may see everything, `testing/` too.
 */
const RANK = { config: 0, lib: 0, hooks: 0, components: 0, features: 1, app: 2 };

const src = path.resolve(import.meta.dirname, '../src');

function place(file) {
  const [layer, feature] = path.relative(src, file).split(path.sep);
  return { layer, feature: layer === 'features' ? feature : null, rank: RANK[layer] };
}

function complaint(from, to) {
  if (from.rank === undefined || to.rank === undefined) {
    return null;
  }
  if (to.rank > from.rank) {
    return `'${from.layer}' must not import from '${to.layer}'`;
  }
  if (from.feature !== null && to.feature !== null && from.feature !== to.feature) {
    return `feature '${from.feature}' must not import feature '${to.feature}': let them meet in app`;
  }
  return null;
}

function resolve(specifier, file) {
  if (specifier.startsWith('@/')) {
    return path.join(src, specifier.slice(2));
  }
  return specifier.startsWith('.') ? path.resolve(path.dirname(file), specifier) : null;
}

const oneWay = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      const target = node.source && resolve(node.source.value, context.filename);
      const message = target && complaint(place(context.filename), place(target));
      if (message) {
        context.report({ node: node.source, message });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export const layers = { rules: { 'one-way': oneWay } };
