import type { DocumentRow } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { DocumentStade, FileState, stadeOf } from '../../fiche/DocumentState'
import { useClasseur } from '../../layout/useClasseur'
import { VersionFiles } from './VersionFiles'
import { VersionSteps } from './VersionSteps'
import css from './Versions.module.css'

/** One version: how far it went, what is to know of its file, what can be done with it. */
export function Version({ document, onCompare }: { document: DocumentRow; onCompare: () => void }) {
  const { ouvert } = useClasseur()
  const { version, produitLe, produitPar, depuis, present } = document
  return (
    <li className={css.version}>
      <span className={css.number} aria-hidden>
        {version}
      </span>
      <div>
        <h3>Version {version}</h3>
        <p>
          {formatJour(produitLe)} · {produitPar}
        </p>
        <p className={css.states}>
          <DocumentStade document={document} />
          <FileState document={document} />
        </p>
        {depuis && (
          <p>
            {stadeOf(document)}
            {depuis.par && `, noté par ${depuis.par}`}
          </p>
        )}
        <div className={css.gestures}>
          {present && <VersionFiles document={document} onCompare={onCompare} />}
          {!ouvert?.lectureSeule && <VersionSteps document={document} />}
        </div>
      </div>
    </li>
  )
}
