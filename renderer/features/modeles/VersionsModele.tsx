import { Button } from '@mantine/core'
import { IconArrowBackUp, IconDownload, IconFileText } from '@tabler/icons-react'
import type { ModelesDuType, VersionModele } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { ligne } from '../../../shared/ligne'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'
import { queries } from '../../queries'
import { saveFile } from '../../ui/saveFile'
import { Tag } from '../../ui/Tag'
import css from './Modeles.module.css'

const then = async (deed: Promise<unknown>, phrase: string) => {
  await deed
  await queries.invalidateQueries()
  return { phrase }
}

function Version({ type, version, readOnly }: { type: ModelesDuType['type']; version: VersionModele; readOnly: boolean }) {
  const { id, nom, actif, deposeLe, deposePar, present, attendu } = version
  return (
    <li className={css.version}>
      <div className={css.words}>
        <b>{nom}</b> {actif && <Tag ton="fait">En service</Tag>} {attendu && <Tag>Pas encore arrivé</Tag>} {!present && !attendu && <Tag ton="attention">Absent du dossier</Tag>}
        <p className={css.dim}>{ligne(`version\u00A0${version.version}`, `déposé le ${formatJour(deposeLe)}`, deposePar)}</p>
      </div>
      {present && (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconFileText size={16} stroke={1.6} />}
            aria-label={`Ouvrir dans Word : ${nom}`}
            onClick={() => void gesture(() => client.modeles.open({ id }))}
          >
            Ouvrir dans Word
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={16} stroke={1.6} />}
            aria-label={`Enregistrer une copie : ${nom}`}
            onClick={() => void gesture(async () => saveFile(await client.modeles.bytes({ id })))}
          >
            Enregistrer une copie
          </Button>
        </>
      )}
      {!readOnly && !actif && present && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
          aria-label={`Revenir à cette version : ${nom}`}
          onClick={() =>
            void gesture(() =>
              then(
                saving(() => client.modeles.serve({ id })),
                `En service : ${nom}`,
              ),
            )
          }
        >
          Revenir à cette version
        </Button>
      )}
      {!readOnly && actif && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            void gesture(() =>
              then(
                saving(() => client.modeles.withdraw({ type })),
                'Les prochains documents auront la mise en page de Permanence.',
              ),
            )
          }
        >
          Ne plus utiliser
        </Button>
      )}
    </li>
  )
}

/** The templates of a kind, the latest first: which one serves, and the way back to another. */
export function VersionsModele({ type, versions }: { type: ModelesDuType['type']; versions: readonly VersionModele[] }) {
  const { ouvert } = useClasseur()
  const served = versions.some(({ actif }) => actif)
  return (
    <>
      {!served && <p className={css.intro}>Ces documents s’écrivent avec la mise en page de Permanence.</p>}
      {versions.length > 0 && (
        <ul className={css.versions} aria-label="Versions du modèle">
          {versions.map(version => (
            <Version key={version.id} type={type} version={version} readOnly={ouvert?.lectureSeule !== undefined} />
          ))}
        </ul>
      )}
    </>
  )
}
