import { IconCircleCheck, IconFileText, IconTarget } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatJour } from '../../../shared/kernel/formatJour'
import { plural } from '../../../shared/kernel/texte'
import { readEcheance } from '../../../shared/taches/echeance'
import { api } from '../../client'
import { documentHref, ficheHref } from '../../fiche/addresses'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Tag } from '../../ui/Tag'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import type { Home } from './home'
import { Row } from './Row'
import { Vide } from './Vide'

type Proof = Home['reports']['justificatifs'][number]
type Report = NonNullable<Home['reports']['cpom']>
type Due = { cle: string; proof: Proof } | { cle: string; report: Report }

function ProofRow({ proof }: { proof: Proof }) {
  const { aujourdhui } = useClasseur()
  const { enRetard, phrase } = readEcheance(proof.limite, aujourdhui)
  const about = [proof.financeur, proof.exercice].filter(Boolean).join(' · ')
  return (
    <Row
      icone={<IconFileText size={18} stroke={1.6} className={css.tick} aria-hidden />}
      titre={`${proof.type} · ${about || 'financeur à indiquer'}`}
      href={ficheHref(proof.collection, proof.id, 'envoyeLe')}
      sous={[proof.limite ? `À envoyer avant le ${formatJour(proof.limite)}` : 'Sans date limite', proof.responsable].filter(Boolean).join(' · ')}
    >
      {enRetard ? <Tag ton="attention">{phrase}</Tag> : <span className={css.dim}>{phrase}</span>}
    </Row>
  )
}

function ReportRow({ report: { annee, collectivite, bloquants, produitLe } }: { report: Report }) {
  return (
    <Row
      icone={<IconTarget size={18} stroke={1.6} className={css.tick} aria-hidden />}
      titre={['Rapport CPOM', annee, collectivite && `· ${collectivite}`].filter(Boolean).join(' ')}
      href={documentHref('rapport-cpom', { annee })}
      sous={produitLe ? `Produit complet le ${formatJour(produitLe)}` : 'Pas encore produit'}
    >
      {bloquants > 0 ? <Tag ton="bloquant">{plural(bloquants, 'donnée bloquante', 'données bloquantes')}</Tag> : <Tag ton="fait">Prêt</Tag>}
    </Row>
  )
}

/** What funders wait for, by deadline; `rapports`: the report of the CPOM too, which has no deadline of its own. */
export function Reports({ titre, rapports = false }: { titre: string; rapports?: boolean }) {
  const reports = useQuery(api.home.reports.queryOptions())
  const { justificatifs = [], cpom } = reports.data ?? {}
  const dues: Due[] = [...(rapports && cpom ? [{ cle: 'cpom', report: cpom }] : []), ...justificatifs.map(proof => ({ cle: proof.id, proof }))]
  return (
    <Brick
      titre={titre}
      asked={reports}
      items={dues}
      shown={4}
      row={due => ('proof' in due ? <ProofRow key={due.cle} proof={due.proof} /> : <ReportRow key={due.cle} report={due.report} />)}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Rien n’est dû">
          Un compte rendu attendu par un financeur se note dans <AppLink href="/fiches/justificatifs">Justificatifs</AppLink>, avec sa date limite.
        </Vide>
      }
    />
  )
}
