/** Names that lead to their page. */
import { Link } from '../app/Link.tsx'
import { carried } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import { KindMark } from './marks.tsx'

interface NamedCode {
  readonly id: string
  readonly name: string
}

export function CodeName({
  code,
  kind,
  domain,
}: {
  readonly code: NamedCode
  readonly kind?: string | null | undefined
  readonly domain?: string | null | undefined
}) {
  const { state } = useAppState()
  return (
    <Link to={{ ...carried(state), path: `/code/${code.id}` }}>
      {domain !== undefined && (
        <>
          <KindMark kind={kind} domain={domain} />{' '}
        </>
      )}
      {code.name}
    </Link>
  )
}

export function CodeNames({ codes }: { readonly codes: readonly NamedCode[] }) {
  return codes.map((code, place) => (
    <span key={code.id}>
      {place > 0 && ', '}
      <CodeName code={code} />
    </span>
  ))
}

export function StudyName({ study }: { readonly study: { readonly id: string; readonly title: string; readonly year?: number | null } }) {
  const { state } = useAppState()
  return (
    <>
      <Link to={{ ...carried(state), path: `/study/${study.id}` }}>{study.title}</Link>
      {study.year != null && <span className="quiet"> {study.year}</span>}
    </>
  )
}
