import { leNom } from '../../documents/nomAvecArticle'
import type { Place } from '../../documents/parties'
import { fr, isWritten, linesIn } from '../../documents/phrases'
import type { TypeFinanceur } from '../../financements/financeur'
import type { ModeleDocument } from '../../kernel/document'
import { formatJourLong } from '../../kernel/formatJour'
import type { Lecture } from '../../lecture'
import type { Convention } from '../convention'
import { papierConvention } from '../papierConvention'
import { annexesOf } from './annexes'
import { articleContribution, articleCout, articleDuree, articleObjet, articleVersement } from './articlesContribution'
import { articleAnnexes, articleControle, articleEngagements, articleEvaluation, articleJustificatifs, articleResiliation, articleSanctions, articlesSuite } from './articlesSuivi'
import { type ContexteObjectifs, contexteObjectifs } from './contexteObjectifs'
import { objectifsManques } from './objectifsManques'

const COLLECTIVITE: Place = { appelee: 'la collectivité', part: 'd’autre part', sansNom: 'La collectivité' }
const LOCALES: ReadonlySet<TypeFinanceur | undefined> = new Set<TypeFinanceur>(['region', 'departement', 'epci', 'commune'])

/** The texts every public grant of several years is founded on (metier.md § 6.6), then the délibération once it is known. */
function visas({ convention, structure }: ContexteObjectifs): string[] {
  const { deliberationNumero, deliberationDu } = convention
  const deliberation = [isWritten(deliberationNumero) ? fr`n°\u00A0${deliberationNumero}` : '', deliberationDu ? fr`du ${formatJourLong(deliberationDu)}` : '']
    .filter(Boolean)
    .join(' ')
  return [
    'Vu la loi n°\u00A02000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1, 10 et 10-1,',
    'Vu la loi n°\u00A02021-1109 du 24 août 2021 confortant le respect des principes de la République,',
    'Vu le décret n°\u00A02001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques,',
    'Vu le décret n°\u00A02021-1947 du 31 décembre 2021 relatif au contrat d’engagement républicain,',
    ...(LOCALES.has(structure?.typeFinanceur) ? ['Vu le code général des collectivités territoriales, notamment son article L.\u00A01611-4,'] : []),
    ...(deliberation ? [fr`Vu la délibération ${deliberation} de ${leNom(structure?.nom ?? 'la collectivité')} approuvant la présente convention,`] : []),
  ]
}

const preambule = ({ convention, sigle }: ContexteObjectifs): string =>
  [
    fr`Considérant que le programme d’actions décrit à l’annexe I a été conçu par le ${sigle} et qu’il est conforme à son objet statutaire ;`,
    ...linesIn(convention.interetLocal).map(ligne => fr`Considérant l’intérêt local suivant : ${ligne} ;`),
    'Considérant que ce programme y participe,',
  ].join('\n')

/** The convention pluriannuelle d’objectifs: visas, preamble, fourteen articles and its annexes (metier.md § 6.6). */
export function objectifsDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteObjectifs(convention, lire)
  const { noms, blocs } = annexesOf(contexte)
  return papierConvention(contexte, objectifsManques(convention, lire), {
    titre: 'Convention pluriannuelle d’objectifs',
    sousTitre: convention.nom,
    place: COLLECTIVITE,
    visas: visas(contexte),
    preambule: preambule(contexte),
    articles: [
      ...articleObjet(contexte),
      ...articleDuree(contexte),
      ...articleCout(contexte),
      ...articleContribution(contexte),
      ...articleVersement(contexte),
      ...articleJustificatifs(contexte),
      ...articleEngagements(contexte),
      ...articleSanctions(contexte),
      ...articleEvaluation(contexte),
      ...articleControle(contexte),
      ...articlesSuite(),
      ...articleAnnexes([...noms, ...linesIn(convention.annexes)]),
      ...articleResiliation(contexte),
    ],
    annexes: blocs,
  })
}
