import { Champ } from '../../fiche/Champ'
import { Fact } from '../../fiche/Fact'
import { useFiche } from '../../fiche/ficheContext'
import css from '../../fiche/Parties.module.css'
import { useCells } from '../../fiche/useLinkedRows'

const NOBODY = 'Personne en fonction ce jour-là : indiquez le mandat dans la fiche de la personne.'

/** Who signs for each side, by the mandates in force on the day of the signature. */
export function PartiesConvention() {
  const opened = useFiche()
  const { signataireStructure, signatairePrestataire, signatairePes21 } = useCells(opened)
  return (
    <div className={css.pair}>
      <div className={css.stack}>
        <Champ nom="structureId" />
        <Champ nom="representantId" />
        <Fact libelle="Signe pour la structure">{signataireStructure ?? NOBODY}</Fact>
      </div>
      <div className={css.stack}>
        <Champ nom="signatairePes21Id" />
        <Fact libelle="Signe pour le PES21">{signatairePes21 ?? NOBODY}</Fact>
        {opened.ouverte.fiche.type === 'tripartite' && <Fact libelle="Signe pour le prestataire">{signatairePrestataire ?? NOBODY}</Fact>}
      </div>
    </div>
  )
}
