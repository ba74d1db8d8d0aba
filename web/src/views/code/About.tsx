import { CodeName, CodeNames } from '../../design/names.tsx'
import type { Code } from './index.tsx'

const kindNames = {
  Barrier: 'Barrier: what hinders',
  Facilitator: 'Facilitator: what helps',
  Theme: 'Theme: a group of barriers and facilitators',
  Domain: 'Domain: a part of the framework',
  SystemLevel: 'Level of the health system that findings are at',
  IntersectionalFactor: 'Intersectional factor that findings concern',
  Stakeholder: 'Stakeholder whose voice findings carry',
  Technology: 'Technology that studies examine',
} as const

/** What the code means and where it stands in the framework. */
export function About({ code }: { readonly code: Code }) {
  const { alignedCodes, alignedFromCodes } = code
  const aligned = [...alignedCodes.nodes, ...alignedFromCodes.nodes]
  return (
    <>
      <p className="answer">{code.definition ?? 'A definition is not coded.'}</p>
      <dl className="facts">
        <dt>Kind</dt>
        <dd>{kindNames[code.__typename]}</dd>
        {'theme' in code && <One name="Theme" code={code.theme} />}
        {'parent' in code && code.parent && <One name="Within theme" code={code.parent} />}
        {'domain' in code && <One name="Domain" code={code.domain} />}
        {'subthemes' in code && <Several name="Themes within" codes={code.subthemes.nodes} />}
        {'themes' in code && <Several name="Themes" codes={code.themes.nodes} />}
        <Several name="Same or close elsewhere" codes={aligned.map(({ id, name, package: from }) => ({ id, name: `${name} (${from})` }))} />
      </dl>
      {'mirrors' in code &&
        code.mirrors.nodes.map((mirror) => (
          <p key={mirror.id} className="mirror">
            The same concept as a {mirror.kind === 'FACILITATOR' ? 'facilitator' : 'barrier'}:{' '}
            <CodeName code={mirror} kind={mirror.kind} domain={mirror.domain?.key ?? null} />
          </p>
        ))}
    </>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

function One({ name, code }: { readonly name: string; readonly code: Named | null }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{code ? <CodeName code={code} /> : 'not coded'}</dd>
    </>
  )
}

function Several({ name, codes }: { readonly name: string; readonly codes: readonly Named[] }) {
  if (codes.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <CodeNames codes={codes} />
      </dd>
    </>
  )
}
