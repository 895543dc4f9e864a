import { Button, FileButton } from '@mantine/core'
import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { LogoPicture } from '../../fiche/LogoPicture'
import { saving } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

/** The logos of the association and of its funders, kept in the classeur. */
export function Logos() {
  const { ouvert } = useClasseur()
  const logos = useQuery(api.logos.list.queryOptions())
  const [version, setVersion] = useState(0)
  if (logos.isPending) return <Loading />
  if (logos.isError) return <Refusal error={logos.error} onRetry={() => void logos.refetch()} />
  const then = async (deed: Promise<unknown>, phrase: string) => {
    await deed
    await logos.refetch()
    setVersion(count => count + 1)
    return { phrase }
  }
  return (
    <Section titre="Logos">
      <p className={css.dim}>Images PNG ou JPEG de 1 Mo au plus, gardées dans le classeur. Les financeurs sont ceux des lignes et des conventions de financement.</p>
      <ul className={css.folders}>
        {logos.data.map(({ pour, titre, present }) => (
          <li key={pour}>
            <span className={css.frame}>{present && <LogoPicture key={version} pour={pour} alt={`Logo : ${titre}`} className={css.logo} />}</span>
            <span>
              <b>{titre}</b>
            </span>
            {!ouvert?.lectureSeule && (
              <>
                <FileButton
                  accept="image/png,image/jpeg"
                  onChange={fichier =>
                    void (
                      fichier &&
                      gesture(() =>
                        then(
                          saving(() => client.logos.keep({ pour, fichier })),
                          `Logo gardé : ${titre}`,
                        ),
                      )
                    )
                  }
                >
                  {props => (
                    <Button {...props} variant="default" leftSection={<IconPhoto size={18} stroke={1.6} />} aria-label={`${present ? 'Remplacer' : 'Choisir'} le logo : ${titre}`}>
                      {present ? 'Remplacer le logo' : 'Choisir un logo'}
                    </Button>
                  )}
                </FileButton>
                {present && (
                  <Button
                    variant="subtle"
                    leftSection={<IconTrash size={18} stroke={1.6} />}
                    aria-label={`Retirer le logo : ${titre}`}
                    onClick={() =>
                      void gesture(() =>
                        then(
                          saving(() => client.logos.drop({ pour })),
                          `Logo retiré : ${titre}`,
                        ),
                      )
                    }
                  >
                    Retirer
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
