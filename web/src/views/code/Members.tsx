import type { Code, Determinant } from './index.tsx'
import { Counted } from './Stated.tsx'

/** Any code but a barrier or facilitator. */
type Group = Exclude<Code, Determinant>

const headings = {
  Theme: 'Barriers and facilitators in it',
  Domain: 'Barriers and facilitators in it',
  SystemLevel: 'Barriers and facilitators reported at it',
  IntersectionalFactor: 'Barriers and facilitators reported concerning it',
  Stakeholder: 'Barriers and facilitators reported in this voice',
  Technology: 'Barriers and facilitators that its studies report',
} as const

/** The barriers and facilitators of a theme, domain, level, factor, stakeholder or technology. */
export function Members({ code }: { readonly code: Group }) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">{headings[code.__typename]}</h2>
      <Counted codes={code.determinants} verb="reported by" />
    </section>
  )
}
