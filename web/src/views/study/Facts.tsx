import type { ReactNode } from 'react'
import { CodeNames } from '../../design/names.tsx'
import { countryName } from '../../design/words.ts'
import type { Study } from './index.tsx'

interface Source {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly doi: string | null
}

/** What the study is: who wrote it, where it is, and where, how and with whom it was done. */
export function Facts({ study }: { readonly study: Study }) {
  const { doi, pmid, pmcid, url, countries, settings } = study
  return (
    <dl className="facts">
      <dt>Authors</dt>
      <dd>{study.authors.join(', ') || 'not coded'}</dd>
      <dt>Published</dt>
      <dd>{[study.journal, study.year].filter(Boolean).join(', ') || 'not coded'}</dd>
      <dt>Found at</dt>
      <dd>
        {doi && <Out to={`https://doi.org/${doi}`}>doi:{doi}</Out>}
        {pmid && <Out to={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`}>PubMed {pmid}</Out>}
        {pmcid && <Out to={`https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`}>{pmcid}</Out>}
        {url && <Out to={url}>{url}</Out>}
        {!doi && !pmid && !pmcid && !url && 'not coded'}
      </dd>
      <dt>Countries</dt>
      <dd>{countries.map(countryName).join(', ') || 'not coded'}</dd>
      <dt>Settings</dt>
      <dd>{settings.map(spaced).join(', ') || 'not coded'}</dd>
      <dt>Design</dt>
      <dd>{study.design ? spaced(study.design) : 'not coded'}</dd>
      <dt>Technologies</dt>
      <Codes codes={study.technologies.nodes} />
      <dt>Participants</dt>
      <Codes codes={study.participants.nodes} />
      {study.codedAs.nodes.length > 0 && (
        <>
          <dt>Coded as</dt>
          <Codes codes={study.codedAs.nodes} />
        </>
      )}
      <dt>Data set</dt>
      <dd>{study.dataSets.nodes.map(({ title }) => title).join(', ') || 'not coded'}</dd>
      <Sources name="Included in" sources={study.reviews.nodes} />
      <Sources name="Published as" sources={study.publications.nodes} />
      {study.notes && (
        <>
          <dt>Notes</dt>
          <dd>{study.notes}</dd>
        </>
      )}
    </dl>
  )
}

/** Designs and settings are coded as keys. */
const spaced = (key: string): string => key.replaceAll('-', ' ')

function Out({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  // An address is data of a package: only one of the web is made a link.
  return <div>{/^https?:/.test(to) ? <a href={to}>{children}</a> : children}</div>
}

function Codes({ codes }: { readonly codes: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <dd>
      {codes.length === 0 && 'not coded'}
      <CodeNames codes={codes} />
    </dd>
  )
}

function Sources({ name, sources }: { readonly name: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {sources.map(({ id, title, year, doi }) => (
          <div key={id}>
            {doi ? <a href={`https://doi.org/${doi}`}>{title}</a> : title} {year}
          </div>
        ))}
      </dd>
    </>
  )
}
