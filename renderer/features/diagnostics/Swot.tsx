import { Champ } from '../../fiche/Champ'
import { ChampsPartie } from '../../fiche/Parties'
import css from './Diagnostics.module.css'

/** Two by two: what is inside above, what is around below. */
export const Swot = () => (
  <div className={css.synthese}>
    <div className={css.swot}>
      {['forces', 'faiblesses', 'opportunites', 'menaces'].map(nom => (
        <div key={nom}>
          <Champ nom={nom} />
        </div>
      ))}
    </div>
    <ChampsPartie champs={['enjeuPrincipal', 'hypotheses']} />
  </div>
)
