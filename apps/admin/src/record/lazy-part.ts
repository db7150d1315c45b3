import { lazy, type ComponentType } from 'react';

/** A component that is fetched when it is first shown: `lazyPart(() => import('./ClusterList.tsx'), 'ClusterList')`. */
export function lazyPart<Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
