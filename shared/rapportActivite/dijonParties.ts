import { paragraphe } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { compareFrench, listInFrench, plural } from '../kernel/texte'
import { anneeAvant, commentCompte } from './chiffresActivite'
import { type ContexteActivite, seancesDe } from './contexteActivite'
import { raconterTous } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { presentations, zooms } from './textes'

/** The convention that binds the association to the Ville, when it holds that year, and what it pays for. */
function convention({ lire, annee, pes21, sigle }: ContexteActivite): Bloc[] {
  const { cpomDebut, cpomFin, cpomCollectivite, cpomSigneeLe } = pes21 ?? {}
  if (!isWritten(cpomCollectivite) || cpomDebut === undefined || cpomFin === undefined || annee < cpomDebut || annee > cpomFin) return []
  const actions = lire
    .all('actionsCpom')
    .filter(({ exercice, nom }) => exercice === annee && isWritten(nom))
    .sort((a, b) => compareFrench(a.code ?? 'z', b.code ?? 'z'))
    .map(({ nom = '' }) => fr`« ${nom} »`)
  const signed = cpomSigneeLe ? fr`, signée le ${formatJourLong(cpomSigneeLe)}` : ''
  return [
    paragraphe(
      join(
        fr`Une convention pluriannuelle d’objectifs et de moyens ${cpomDebut}-${cpomFin}${signed}, lie le ${sigle} et ${leNom(cpomCollectivite)}.`,
        actions.length > 0 && fr`En ${annee}, elle a porté sur ${plural(actions.length, 'action')} : ${listInFrench(actions)}.`,
      ),
    ),
  ]
}

function crdva(contexte: ContexteActivite): Bloc[] {
  const chiffre = contexte.chiffre('crdva.accompagnements')
  if (chiffre.valeur === 0) return []
  const texte = fr`En ${contexte.annee}, ${plural(chiffre.valeur, 'accompagnement a été mené', 'accompagnements ont été menés')}${anneeAvant(contexte, chiffre)}.`
  return [{ type: 'paragraphe', texte, notes: [commentCompte(chiffre)] }]
}

/** The network of the Métropole, a theme after the other. */
function reseau(contexte: ContexteActivite): Bloc[] {
  const held = seancesDe(contexte, 'reseauMetropolitain')
  const cycles = [...new Set(held.map(({ cycle }) => cycle?.trim() ?? ''))].sort((a, b) => Number(a === '') - Number(b === '') || compareFrench(a, b))
  return cycles.flatMap(cycle => {
    const told = raconterTous(
      contexte,
      held.filter(seance => (seance.cycle?.trim() ?? '') === cycle),
    )
    return cycle === '' ? told : partieSi(3, cycle, told)
  })
}

/** What is done with the Ville and the Métropole: CRDVA, Mois de l’ESS, network. */
export const dijon = (contexte: ContexteActivite): Bloc[] =>
  chapitreSi('Partenariat avec Dijon', [
    ...convention(contexte),
    ...presentations(contexte, 'dijon'),
    ...partieSi(2, 'Le Centre de ressources dijonnais de la vie associative', presentations(contexte, 'crdva', 3), crdva(contexte), zooms(contexte, 'crdva', 3)),
    ...partieSi(2, 'Le Mois de l’ESS', presentations(contexte, 'moisEss', 3), raconterTous(contexte, seancesDe(contexte, 'moisEss')), zooms(contexte, 'moisEss', 3)),
    ...partieSi(2, 'Le Réseau des acteurs métropolitains de l’ESS', presentations(contexte, 'reseauMetropolitain', 3), reseau(contexte), zooms(contexte, 'reseauMetropolitain', 3)),
  ])
