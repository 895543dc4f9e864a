import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ficheHref } from '../../fiche/addresses'
import { useFiche } from '../../fiche/ficheContext'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { addLigneOf } from './addConvention'
import { sumOf } from './colonnes'
import css from './Details.module.css'
import { Situation } from './Situation'
import { useTable } from './useTable'

const AMOUNTS = [
  { id: 'conventionne', titre: 'Conventionné', montant: (ligne: LigneLue) => ligne.conventionne },
  { id: 'recu', titre: 'Reçu', montant: (ligne: LigneLue) => ligne.recu },
  { id: 'resteARecevoir', titre: 'Reste à recevoir', montant: (ligne: LigneLue) => ligne.resteARecevoir },
]

function Rang({ ligne }: { ligne: LigneLue }) {
  return (
    <tr>
      <td>{ligne.exercice}</td>
      <th scope="row">
        <AppLink href={ficheHref('lignesFinancement', ligne.id)}>{ligne.objet || ligne.intitule || 'Ligne sans intitulé'}</AppLink>
      </th>
      {AMOUNTS.map(({ id, montant }) => (
        <td key={id} className={css.montant}>
          {formatCentimes(montant(ligne))}
        </td>
      ))}
      <td className={css.etat}>
        <Situation statut={ligne.statut} niveau={ligne.niveau}>
          {ligne.situation}
        </Situation>
      </td>
    </tr>
  )
}

/** What the open convention gives to each action, exercice by exercice. */
export function LignesDeConvention() {
  const { id, ouverte, readOnly } = useFiche()
  const lignes = useTable().data?.lignes.filter(ligne => ligne.conventionFinancementId === id) ?? []
  const add = () => addLigneOf({ collection: 'conventionsFinancement', id, titre: ouverte.titre, detail: ouverte.detail })
  return (
    <Section
      id="lignes"
      titre="Lignes de financement"
      actions={
        !readOnly && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => void add()}>
            Ajouter une ligne
          </Button>
        )
      }
    >
      {lignes.length === 0 ? (
        <p className={css.dim}>Une ligne par action et par exercice : c’est elle qui paraît dans le tableau du trésorier.</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.lignes}>
            <thead>
              <tr>
                <th scope="col">Exercice</th>
                <th scope="col">Finance</th>
                {AMOUNTS.map(({ id: cle, titre }) => (
                  <th key={cle} scope="col" className={css.montant}>
                    {titre}
                  </th>
                ))}
                <th scope="col" className={css.jour}>
                  Situation
                </th>
              </tr>
            </thead>
            <tbody>
              {lignes.map(ligne => (
                <Rang key={ligne.id} ligne={ligne} />
              ))}
            </tbody>
            {lignes.length > 1 && (
              <tfoot>
                <tr>
                  <th colSpan={2} scope="row">
                    Total
                  </th>
                  {AMOUNTS.map(colonne => (
                    <td key={colonne.id} className={css.montant}>
                      {formatCentimes(sumOf(lignes, colonne))}
                    </td>
                  ))}
                  <td />
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    </Section>
  )
}
