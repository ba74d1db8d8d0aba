import { CopyCitation } from '../../design/CopyCitation.tsx'
import { studyCitation } from '../../export/study-citation.ts'

/** The study as it is cited, to be copied. */
export function Citation({ study }: { readonly study: Parameters<typeof studyCitation>[0] }) {
  const text = studyCitation(study)
  return (
    <>
      <p>{text}</p>
      <CopyCitation text={text} />
    </>
  )
}
