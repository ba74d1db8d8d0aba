import { type ComponentType, lazy } from 'react'

interface ViewOfPage {
  readonly path: string
  readonly name: string
  readonly View: ComponentType
}

/** Every view with its address; each is loaded when it is first looked at. */
export const views: readonly ViewOfPage[] = [
  { path: '/', name: 'Overview', View: lazy(async () => ({ default: (await import('../views/overview/index.tsx')).View })) },
  {
    path: '/co-occurrence',
    name: 'Co-occurrence',
    View: lazy(async () => ({ default: (await import('../views/co-occurrence/index.tsx')).View })),
  },
  { path: '/domains', name: 'Across domains', View: lazy(async () => ({ default: (await import('../views/domains/index.tsx')).View })) },
  { path: '/gap-map', name: 'Gap map', View: lazy(async () => ({ default: (await import('../views/gap-map/index.tsx')).View })) },
  { path: '/framework', name: 'Framework', View: lazy(async () => ({ default: (await import('../views/framework/index.tsx')).View })) },
]
