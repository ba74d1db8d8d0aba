import { type ComponentType, lazy } from 'react'

interface ViewOfPage {
  readonly path: string
  readonly name: string
  readonly View: ComponentType
  /** True for pages of one thing, whose address goes on with its id: they are reached by its name, not from the head of the page. */
  readonly isOfOne?: boolean
}

const view = (load: () => Promise<{ readonly View: ComponentType }>) => lazy(async () => ({ default: (await load()).View }))

/** Every view with its address; each is loaded when it is first looked at. */
export const views: readonly ViewOfPage[] = [
  { path: '/', name: 'Overview', View: view(() => import('../views/overview/index.tsx')) },
  { path: '/links', name: 'Links', View: view(() => import('../views/links/index.tsx')) },
  { path: '/co-occurrence', name: 'Co-occurrence', View: view(() => import('../views/co-occurrence/index.tsx')) },
  { path: '/domains', name: 'Across domains', View: view(() => import('../views/domains/index.tsx')) },
  { path: '/gap-map', name: 'Gap map', View: view(() => import('../views/gap-map/index.tsx')) },
  { path: '/framework', name: 'Framework', View: view(() => import('../views/framework/index.tsx')) },
  { path: '/compare', name: 'Compare', View: view(() => import('../views/compare/index.tsx')) },
  { path: '/data', name: 'Data', View: view(() => import('../views/data/index.tsx')) },
  { path: '/study', name: 'Study', isOfOne: true, View: view(() => import('../views/study/index.tsx')) },
  { path: '/code', name: 'Code', isOfOne: true, View: view(() => import('../views/code/index.tsx')) },
]

export function viewAt(path: string): ViewOfPage | undefined {
  return views.find((one) => (one.isOfOne ? path.startsWith(`${one.path}/`) : path === one.path))
}

/** Id of the thing that a page is of. */
export function idAt(path: string): string {
  return path.split('/').slice(2).join('/')
}
