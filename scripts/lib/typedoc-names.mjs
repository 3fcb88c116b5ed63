/** A typedoc plugin that calls a door by what one imports, and a page by its heading. @module */
import { Converter, ReflectionKind } from 'typedoc';

const folders = { guide: 'Guides', decisions: 'Decisions', packages: 'Packages' };

/** Renames modules and documents before links are resolved. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const door of project.getChildrenByKind(ReflectionKind.Module))
      door.name = doorName(door.name);
    for (const page of project.documents ?? []) page.name = pageName(page);
  });
}

function doorName(name) {
  const [, folder, rest = ''] = /^([^/]+)\/src(\/.*?)?(?:\/index)?$/.exec(name) ?? [];
  if (!folder) return name;
  return `@tandem-advocacy/${folder === 'react-bindings' ? 'react' : folder}${rest}`;
}

function pageName({ name, content }) {
  const folder = name
    .split('/')
    .map((step) => folders[step])
    .find(Boolean);
  const text = content.map((part) => part.text).join('');
  return `${folder ?? 'Guides'}/${/^# (.+)$/m.exec(text)?.[1].replaceAll('`', '') ?? name}`;
}
