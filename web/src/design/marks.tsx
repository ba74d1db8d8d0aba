/** The marks of every picture: a barrier is a filled circle, a facilitator an open diamond, a domain its colour. */
import { domainColour } from './domains.ts'

/** Corners of a diamond around 0, 0 whose area is that of a circle with the radius. */
export function diamond(radius: number): string {
  const half = radius * Math.sqrt(Math.PI / 2)
  return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`
}

export function KindMark({ kind, domain }: { readonly kind: string | null | undefined; readonly domain: string | null | undefined }) {
  const colour = domainColour(domain ?? undefined)
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" className="mark">
      {kind === 'FACILITATOR' ? (
        <path d={diamond(4)} fill="var(--ground)" stroke={colour} strokeWidth="1.5" />
      ) : (
        <circle r="5" fill={colour} />
      )}
    </svg>
  )
}

/** A square of a legend. */
export function Swatch({ fill, stroke = 'none' }: { readonly fill: string; readonly stroke?: string }) {
  return (
    <svg width="12" height="12" aria-hidden="true" className="mark">
      <rect x="1" y="1" width="10" height="10" fill={fill} stroke={stroke} strokeWidth="1.5" />
    </svg>
  )
}
