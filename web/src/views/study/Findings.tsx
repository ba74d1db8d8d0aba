import { CodeName } from '../../design/names.tsx'
import type { Study } from './index.tsx'

type Finding = Study['findings']['nodes'][number]

const effectWords = { PRESENT: undefined, ABSENT: 'looked for and not so', MIXED: 'mixed' } as const

const agreementWords = {
  BOTH: 'both coders gave the same code, level and factors',
  BOTH_ADJUDICATED: 'both coders gave the code; level or factors were decided',
  ADJUDICATED: 'one coder only; kept by a third pass',
} as const

/** What a study reports, by domain in the order of the framework. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return byDomain(findings).map(({ name, findings: within }) => (
    <section key={name} aria-label={name}>
      <h3>{name}</h3>
      <ul className="plain-list findings">
        {within.map((finding) => (
          <OneFinding key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  ))
}

function OneFinding({ finding }: { readonly finding: Finding }) {
  const { determinant, summary, quote, place, level, stakeholder, factors, effect, agreement } = finding
  const looked = effectWords[effect]
  return (
    <li>
      {determinant ? (
        <CodeName code={determinant} kind={determinant.kind} domain={determinant.domain?.key ?? null} />
      ) : (
        <span className="quiet">Code: not coded</span>
      )}
      {looked && <strong> ({looked})</strong>}
      {summary && <p className="answer">{summary}</p>}
      {quote && (
        <blockquote>
          <p>
            “{quote}”{place && <span className="quiet"> {place}</span>}
          </p>
        </blockquote>
      )}
      <p className="quiet">
        Level: {level ? <CodeName code={level} /> : 'not coded'}. Voice: {stakeholder ? <CodeName code={stakeholder} /> : 'not coded'}.
        {factors.nodes.length > 0 && ' Concerns: '}
        {factors.nodes.map((factor, at) => (
          <span key={factor.id}>
            {at > 0 && ', '}
            <CodeName code={factor} />
          </span>
        ))}
        {factors.nodes.length > 0 && '.'}
        {agreement && ` Agreement: ${agreementWords[agreement]}.`}
      </p>
    </li>
  )
}

function byDomain(findings: readonly Finding[]) {
  const groups = new Map<string, { readonly name: string; readonly order: number; readonly findings: Finding[] }>()
  for (const finding of findings) {
    const domain = finding.determinant?.domain
    const group = groups.get(domain?.id ?? '') ?? {
      name: domain?.name ?? 'Domain not coded',
      order: domain?.order ?? Number.MAX_SAFE_INTEGER,
      findings: [],
    }
    group.findings.push(finding)
    groups.set(domain?.id ?? '', group)
  }
  return [...groups.values()].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'))
}
