/** How a link looks: solid where it is established, dashed where it is not, dotted where it cannot be told. Width is studies. */
import type { GraphLink } from './graph.ts'

export interface LinkLook {
  readonly width: number
  readonly opacity: number
  readonly dashes: string | undefined
}

export function linkLook({ studies, isEstablished, isTestable }: Pick<GraphLink, 'studies' | 'isEstablished' | 'isTestable'>): LinkLook {
  const width = Math.min(8, 0.6 + 0.3 * studies)
  if (isEstablished) return { width: width + 1.5, opacity: 1, dashes: undefined }
  return { width, opacity: Math.min(0.75, 0.14 + 0.04 * studies), dashes: isTestable ? '6 3' : '1 4' }
}
