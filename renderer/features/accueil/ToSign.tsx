import { IconCircleCheck, IconSignature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatJour } from '../../../shared/kernel/formatJour'
import { typo } from '../../../shared/kernel/typo'
import { api } from '../../client'
import { ficheHref, listHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import type { Home } from './home'
import { Row } from './Row'
import { Vide } from './Vide'

type Paper = Home['toSign'][number]

/** « Envoyée le 10/01/2025, signée par la structure ». */
const stateOf = ({ statut, envoyeeLe, signe }: Paper): string => {
  const signed = [signe.structure && 'la structure', signe.pes21 && 'le PES21'].filter(Boolean).join(' et ')
  return [envoyeeLe ? `Envoyée le ${formatJour(envoyeeLe)}` : statut, signed && `signée par ${signed}`].filter(Boolean).join(', ')
}

/** The conventions on their way to a signature; each opens at its next step, or at what stands before it. */
export function ToSign() {
  const papers = useQuery(api.home.toSign.queryOptions())
  return (
    <Brick
      titre="À signer"
      asked={papers}
      items={papers.data ?? []}
      shown={4}
      row={paper => {
        const { collection, id, titre, vers, verbe, obstacle } = paper
        return (
          <Row
            key={id}
            icone={<IconSignature size={18} stroke={1.6} className={css.tick} aria-hidden />}
            titre={titre}
            href={ficheHref(collection, id)}
            sous={
              <>
                {stateOf(paper)}
                {obstacle && <span className={css.before}> · {typo(obstacle.phrase)}</span>}
              </>
            }
          >
            {obstacle ? (
              <AppLink href={ficheHref(collection, id, obstacle.champ)} className={css.count}>
                Compléter
              </AppLink>
            ) : (
              <AppLink href={`${ficheHref(collection, id)}?etape=${vers}`} className={css.count}>
                {verbe}
              </AppLink>
            )}
          </Row>
        )
      }}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Aucun papier n’attend de signature">
          Une <AppLink href={listHref('conventions')}>convention</AppLink> relue ou envoyée paraît ici jusqu’à sa signature.
        </Vide>
      }
    />
  )
}
