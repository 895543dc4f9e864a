import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { AnalyseDepot, ModelesDuType } from '../../../shared/contract'
import { listInFrench, plural } from '../../../shared/kernel/texte'
import { imagesModele } from '../../../shared/modeles/analyse'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { queries } from '../../queries'
import { Alert } from '../../ui/Alert'
import { Loading } from '../../ui/Loading'
import { refusalSentence } from '../../ui/refusalSentence'
import { Section } from '../../ui/Section'
import css from './Modeles.module.css'
import { Trials } from './Trials'

const Phrases = ({ phrases }: { phrases: readonly string[] }) => (
  <ul className={css.phrases}>
    {phrases.map(phrase => (
      <li key={phrase}>{phrase}</li>
    ))}
  </ul>
)

function Found({ analyse }: { analyse: AnalyseDepot['analyse'] }) {
  const { champs, images, problemes, remarques } = analyse
  const pictures = images.flatMap(cle => Object.entries(imagesModele).flatMap(([known, label]) => (known === cle ? [label] : [])))
  return (
    <>
      {problemes.length > 0 ? (
        <Alert annonce>
          {plural(problemes.length, 'point')} à corriger dans Word, puis déposez le fichier de nouveau :
          <Phrases phrases={problemes} />
        </Alert>
      ) : (
        <Alert ton="info" annonce>
          Ce modèle peut servir : {plural(champs.length, 'champ reconnu', 'champs reconnus')}
          {pictures.length > 0 && `, ${plural(pictures.length, 'image remplacée', 'images remplacées')} (${listInFrench(pictures)})`}.
        </Alert>
      )}
      {remarques.length > 0 && <Phrases phrases={remarques} />}
      {champs.length > 0 && (
        <details>
          <summary>Champs trouvés</summary>
          <Phrases phrases={champs.map(({ label, fois }) => (fois > 1 ? `${label} (${fois} fois)` : label))} />
        </details>
      )}
    </>
  )
}

function Comparison({ compare }: Pick<AnalyseDepot, 'compare'>) {
  if (!compare) return null
  const { nom, gagnes, perdus } = compare
  if (gagnes.length + perdus.length === 0) return <p>{`Mêmes champs que «\u00A0${nom}\u00A0».`}</p>
  return (
    <div>
      <p>{`Par rapport à «\u00A0${nom}\u00A0»\u00A0:`}</p>
      <Phrases
        phrases={[
          ...(gagnes.length > 0 ? [`${plural(gagnes.length, 'champ')} en plus\u00A0: ${listInFrench(gagnes)}.`] : []),
          ...(perdus.length > 0 ? [`${plural(perdus.length, 'champ')} en moins\u00A0: ${listInFrench(perdus)}.`] : []),
        ]}
      />
    </div>
  )
}

/** A file as it was examined: its problems, its fields, its difference with the one in service, its trial; then to put it in service. */
export function Depot({ type, rang, file, onClose }: { type: ModelesDuType['type']; rang: number; file: File; onClose: () => void }) {
  const read = useQuery({ queryKey: ['modele', type, rang], queryFn: () => client.modeles.analyse({ type, fichier: file }), retry: false, gcTime: 0 })
  const serve = () =>
    gesture(async () => {
      await saving(() => client.modeles.keep({ type, fichier: file }))
      await queries.invalidateQueries()
      onClose()
      return { phrase: `En service : ${file.name}` }
    })
  return (
    <Section titre={`Examen de ${file.name}`}>
      {read.isPending && <Loading />}
      {read.isError && <Alert annonce>{refusalSentence(read.error)}</Alert>}
      {read.data && (
        <div className={css.found}>
          <Found analyse={read.data.analyse} />
          <Comparison compare={read.data.compare} />
          {read.data.analyse.problemes.length === 0 && type !== 'charte' && <Trials type={type} file={file} />}
        </div>
      )}
      <div className={css.buttons}>
        {read.data?.analyse.problemes.length === 0 && (
          <Button leftSection={<IconCheck size={18} stroke={1.6} />} onClick={() => void serve()}>
            Utiliser ce modèle
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Fermer sans l’utiliser
        </Button>
      </div>
    </Section>
  )
}
