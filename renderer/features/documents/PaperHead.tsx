import type { Couverture, Lettre, LogoDocument, ModeleDocument } from '../../../shared/kernel/document'
import { LogoPicture } from '../../fiche/LogoPicture'
import { keyed } from '../../ui/keyed'
import css from './Paper.module.css'
import { Words } from './Words'

/** The logos that are kept, side by side. */
const Logos = ({ logos }: { logos: readonly LogoDocument[] }) => (
  <div className={css.logos}>
    {logos.map(({ pour, alt }) => (
      <LogoPicture key={pour} pour={pour} alt={alt} className={css.logo} />
    ))}
  </div>
)

const Cover = ({ couverture }: { couverture: Couverture }) => (
  <header className={css.cover}>
    <p className={css.over}>{couverture.surtitre}</p>
    <h2>{couverture.titre}</h2>
    {keyed(couverture.lignes).map(({ cle, item }) => (
      <p key={cle}>
        <Words texte={item} />
      </p>
    ))}
    {keyed(couverture.mentions).map(({ cle, item }) => (
      <p key={cle} className={css.mention}>
        <Words texte={item} />
      </p>
    ))}
  </header>
)

const Letterhead = ({ lettre, logos }: { lettre: Lettre; logos: readonly LogoDocument[] }) => (
  <header className={css.letter}>
    <div className={css.sender}>
      <Logos logos={logos} />
      {keyed(lettre.expediteur).map(({ cle, item }, index) => (
        <p key={cle}>{index === 0 ? <b>{item}</b> : item}</p>
      ))}
    </div>
    <div className={css.addressee}>
      {keyed(lettre.destinataire).map(({ cle, item }) => (
        <p key={cle}>{item}</p>
      ))}
    </div>
    <p className={css.placeDate}>
      <Words texte={lettre.lieuDate} />
    </p>
    {keyed(lettre.references).map(({ cle, item }) => (
      <p key={cle} className={css.reference}>
        {item}
      </p>
    ))}
    <h2 className={css.subject}>
      <b>Objet&nbsp;:</b> <Words texte={lettre.objet} />
    </h2>
  </header>
)

/** What comes before the first words: logos, then a cover, the head of a letter, or a title. */
export function PaperHead({ modele }: { modele: ModeleDocument }) {
  const { titre, sousTitre, reference, couverture, lettre, logos = [] } = modele
  if (lettre) return <Letterhead lettre={lettre} logos={logos} />
  return (
    <>
      <Logos logos={logos} />
      {couverture ? (
        <Cover couverture={couverture} />
      ) : (
        <header className={css.title}>
          {reference && <p>{reference}</p>}
          <h2>{titre}</h2>
          {sousTitre && (
            <p className={css.subtitle}>
              <Words texte={sousTitre} />
            </p>
          )}
        </header>
      )}
    </>
  )
}
