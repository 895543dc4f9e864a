import type { Comparaison } from '../../../shared/contract'
import { ValueRow } from '../../ui/ValueRow'
import css from './Doublons.module.css'
import { Row, type Side, type Taken } from './Row'

type Champ = Comparaison['champs'][number]

interface Props {
  champs: readonly Champ[]
  kept: Side
  chosen: Readonly<Record<string, Taken>>
  onChoose: (champ: string, taken: Taken) => void
}

const Known = ({ value }: { value: string }) => <p className={value ? css.value : css.unknown}>{value || 'Non renseigné'}</p>

/** The fields of two records: those to choose first, then what completes, what is put together, what is the same. */
export function Fields({ champs, kept, chosen, onChoose }: Props) {
  const single = champs.filter(({ reunis, egal }) => reunis === undefined && !egal)
  const toChoose = single.filter(({ gardee, absorbee }) => gardee !== '' && absorbee !== '')
  const completed = single.filter(champ => !toChoose.includes(champ))
  const united = champs.filter(({ reunis, egal }) => reunis !== undefined && !egal)
  const same = champs.filter(({ egal }) => egal)
  return (
    <>
      {toChoose.length > 0 && (
        <section className={css.group} aria-label="Valeurs à choisir">
          <h2>Valeurs à choisir</h2>
          {toChoose.map(({ champ, libelle, gardee, absorbee, long }) => (
            <Row key={champ} libelle={libelle} large>
              <ValueRow<Taken>
                nom={libelle}
                choisie={chosen[champ] ?? kept}
                choisir={taken => onChoose(champ, taken)}
                valeurs={[
                  { valeur: 'gardee', texte: gardee },
                  { valeur: 'absorbee', texte: absorbee },
                  ...(long ? [{ valeur: 'deux' as const, texte: 'Garder les deux textes, l’un sous l’autre' }] : []),
                ]}
              />
            </Row>
          ))}
        </section>
      )}
      {completed.length > 0 && (
        <section className={css.group} aria-label="Repris d’une seule fiche">
          <h2>Repris d’une seule fiche</h2>
          {completed.map(({ champ, libelle, gardee, absorbee }) => (
            <Row key={champ} libelle={libelle}>
              <Known value={gardee} />
              <Known value={absorbee} />
            </Row>
          ))}
        </section>
      )}
      {united.length > 0 && (
        <section className={css.group} aria-label="Réunis">
          <h2>Réunis</h2>
          {united.map(({ champ, libelle, reunis }) => (
            <Row key={champ} libelle={libelle} large>
              <p className={css.value}>{reunis}</p>
            </Row>
          ))}
        </section>
      )}
      {same.length > 0 && (
        <section className={css.group} aria-label="Identiques">
          <h2>Identiques</h2>
          {same.map(({ champ, libelle, gardee }) => (
            <Row key={champ} libelle={libelle} large>
              <p className={css.value}>{gardee}</p>
            </Row>
          ))}
        </section>
      )}
    </>
  )
}
