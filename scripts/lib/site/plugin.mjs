/** A typedoc plugin: a door is called by what one imports, a page by its heading, and both have lasting addresses. @module */
import path from 'node:path';
import { Converter, DefaultTheme, KindRouter, PageEvent, ReflectionKind } from 'typedoc';
import { root } from '../paths.mjs';
import { finished } from './finish.mjs';
import { placeOf } from './places.mjs';

/** What is known of a page by its reflection: `file`, `address` and `heading`. */
const places = new WeakMap();

/** Pages lie where their files do; everything else lies by its kind. */
class PlaceRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return places.get(reflection)?.address ?? super.getIdealBaseName(reflection);
  }
}

/** What opens in the menu is no link as well: the page of a branch is its first leaf. */
class LeafTheme extends DefaultTheme {
  buildNavigation(project) {
    return super.buildNavigation(project).map(apart);
  }
}

function apart({ path: own, children, ...rest }) {
  if (!children) return { ...rest, path: own };
  const leaves = children.map(apart);
  return { ...rest, children: own ? [{ ...rest, path: own }, ...leaves] : leaves };
}

/** Renames modules and documents before links are resolved, and finishes every page that was written. */
export function load(app) {
  app.renderer.defineRouter('places', PlaceRouter);
  app.renderer.defineTheme('leaves', LeafTheme);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const door of project.getChildrenByKind(ReflectionKind.Module)) {
      door.name = doorName(door.name);
      for (const twin of inferred(door)) project.removeReflection(twin);
    }
    for (const page of project.documents ?? []) {
      const file = path.relative(root, project.files.getReflectionPath(page)).replaceAll('\\', '/');
      places.set(page, { file, ...placeOf(file) });
      // Whoever searches has a task more often than a name.
      page.relevanceBoost = 20;
      page.name = `${places.get(page).heading}/${titleOf(page)}`;
    }
  });
  app.renderer.on(PageEvent.END, (page) => {
    const { name } = page.model;
    page.contents = finished(page.contents, { url: page.url, name, ...places.get(page.model) });
  });
}

/** A schema and its type share a name: the one that only says that it follows from the other tells nobody anything. */
function inferred(door) {
  const byName = Map.groupBy(door.getChildrenByKind(ReflectionKind.TypeAlias), ({ name }) => name);
  const several = [...byName.values()].filter(({ length }) => length > 1);
  return several.flatMap((twins) => twins.filter(({ type }) => `${type}`.includes('infer')));
}

function doorName(name) {
  const [, folder, rest = ''] = /^([^/]+)\/src(\/.*?)?(?:\/index)?$/.exec(name) ?? [];
  if (!folder) return name;
  return `@tandem-advocacy/${folder === 'react-bindings' ? 'react' : folder}${rest}`;
}

function titleOf({ name, content }) {
  const text = content.map((part) => part.text).join('');
  return /^# (.+)$/m.exec(text)?.[1].replaceAll(/[`*]/g, '') ?? name;
}
