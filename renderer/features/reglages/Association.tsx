import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fieldsOf } from '../../../shared/kernel/champs'
import { Parametres } from '../../../shared/parametres/parametres'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { Champs } from '../../fiche/Champ'
import { Constats } from '../../fiche/Constats'
import { editFiche } from '../../fiche/editFiche'
import { FicheContext } from '../../fiche/ficheContext'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'

const groups = [
  { titre: 'L’association', champs: ['nom', 'sigle', 'forme', 'siret', 'rna', 'adresse', 'codePostal', 'ville', 'departement', 'telephone', 'mail', 'site', 'referentRgpd'] },
  { titre: 'Banque, TVA et formation', champs: ['iban', 'bic', 'regimeTva', 'nda', 'formationExoneree'] },
  { titre: 'Exercice et suivi', champs: ['exercice', 'joursSansNouvelles', 'plafondIngenierieCollective'] },
  { titre: 'Repères du diagnostic', champs: ['alerteTresorerie', 'alerteMasseSalariale', 'alerteDependance'] },
  { titre: 'Financements et bénévolat', champs: ['seuilConvention', 'seuilAidesPubliques', 'seuilEcartTaux', 'seuilEcartMontant', 'comptesAnnuels', 'tauxBenevolat'] },
  { titre: 'CPOM', champs: ['cpomCollectivite', 'cpomNumero', 'cpomSigneeLe', 'cpomDebut', 'cpomFin', 'cpomMontant', 'seuilAtteint', 'seuilProche'] },
  { titre: 'Textes produits', champs: ['redaction', 'mentionFinanceurs'] },
]

// Said by the classeur itself, not settled here.
const TOLD = ['demonstration']
const named = [...TOLD, ...groups.flatMap(({ champs }) => champs)]
const others = fieldsOf(Parametres)
  .map(([champ]) => champ)
  .filter(champ => !named.includes(champ))
const shown = others.length > 0 ? [...groups, { titre: 'Autres paramètres', champs: others }] : groups

/** The association, its exercice and the thresholds of its rules: the single record of the classeur, recorded field by field. */
export function Association() {
  const { ouvert } = useClasseur()
  const list = useQuery(api.records.list.queryOptions({ input: { collection: 'parametres' } }))
  const id = list.data?.[0]?.id
  const file = useQuery(api.records.get.queryOptions({ input: { collection: 'parametres', id: id ?? '' }, enabled: id !== undefined }))
  const ouverte = file.data
  const opened = useMemo(
    () => id && ouverte && { collection: 'parametres' as const, id, ouverte, edit: editFiche.bind(undefined, 'parametres', id), readOnly: Boolean(ouvert?.lectureSeule) },
    [id, ouverte, ouvert?.lectureSeule],
  )
  if (file.isError) return <Refusal error={file.error} onRetry={() => void file.refetch()} />
  if (list.isSuccess && !id) return <p>Ce classeur n’a pas de paramètres.</p>
  if (!opened || !id) return <Loading />
  return (
    <FicheContext value={opened}>
      <Constats collection="parametres" id={id} constats={opened.ouverte.constats} />
      {shown.map(({ titre, champs }) => (
        <Section key={titre} titre={titre} actions={titre === groups[0]?.titre && <AppLink href={`${ficheHref('parametres', id)}?onglet=historique`}>Voir l’historique</AppLink>}>
          <Champs noms={champs} />
        </Section>
      ))}
    </FicheContext>
  )
}
