/**
 * How a link looks: solid where it is established, dashed where it is not, dotted where it cannot be told. Width is studies,
 * depth of colour is strength.
 */
import type { GraphLink } from './graph.ts'

export interface LinkLook {
  readonly width: number
  readonly opacity: number
  readonly dashes: string | undefined
}

type Looked = Pick<GraphLink, 'studies' | 'strength' | 'isEstablished' | 'isTestable'>

export function linkLook({ studies, strength, isEstablished, isTestable }: Looked): LinkLook {
  const width = Math.min(8, 0.6 + 0.3 * studies)
  if (isEstablished) return { width: width + 1.5, opacity: 1, dashes: undefined }
  return { width, opacity: 0.12 + 0.6 * strength, dashes: isTestable ? '6 3' : '1 4' }
}
