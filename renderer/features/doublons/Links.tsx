import type { Comparaison } from '../../../shared/contract'
import { formatEntier } from '../../../shared/kernel/texte'
import css from './Doublons.module.css'
import { Row } from './Row'

type Lies = Comparaison['liens'][number]['gardee']

function Told({ lies: { nombre, titres } }: { lies: Lies }) {
  if (nombre === 0) return <p className={css.unknown}>Rien</p>
  return (
    <p className={css.value}>
      <b>{formatEntier(nombre)}</b> · {titres.join(', ')}
      {nombre > titres.length && '…'}
    </p>
  )
}

/** What hangs from each of them, and will hang from the kept one. */
export function Links({ liens }: Pick<Comparaison, 'liens'>) {
  if (liens.length === 0) return null
  return (
    <section className={css.group} aria-label="Fiches liées">
      <h2>Fiches liées, toutes réunies</h2>
      {liens.map(({ collection, libelle, gardee, absorbee }) => (
        <Row key={collection} libelle={libelle}>
          <Told lies={gardee} />
          <Told lies={absorbee} />
        </Row>
      ))}
    </section>
  )
}
