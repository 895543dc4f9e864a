import { entre, signatures } from '../../conventions/cadreConvention'
import { paragraphe } from '../../documents/blocs'
import { leNom } from '../../documents/nomAvecArticle'
import { fullNameOf, type Place, presentPes21, presentStructure } from '../../documents/parties'
import { fr, isWritten } from '../../documents/phrases'
import { signatureDe } from '../../documents/signatures'
import { draftOf } from '../../documents/sujet'
import type { Bloc, ModeleDocument } from '../../kernel/document'
import { formatJourLong } from '../../kernel/formatJour'
import { formatNombre } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import { rediger } from '../../redaction'
import type { ConventionFinancement } from '../conventionFinancement'
import { seuilsPublics } from '../cumulPublic'
import { articleDepenses, articleDuree, articleExcedent, articleJustificatifs, articleMontant, articleObjet, articleVersement } from './articlesFinancement'
import { articleControle, articleEngagements, articlePublicite, articlesFin } from './articlesSuite'
import { type ContexteFinancement, contexteFinancement } from './contexteFinancement'
import { conventionFinancementManques } from './conventionFinancementManques'

const FINANCEUR: Place = { appelee: 'le financeur', part: 'd’autre part', sansNom: 'Le financeur' }

/** The texts, the délibération, and why a convention is needed when a year goes beyond the threshold (metier.md § 6.6). */
function preambule({ lire, convention, financeur, publique, sigle, tranches }: ContexteFinancement): Bloc[] {
  const { deliberationNumero, deliberationDu } = convention
  const seuil = seuilsPublics(lire).convention
  const francaise = publique && financeur?.typeFinanceur !== 'europe'
  const obligatoire = francaise && tranches.some(({ montant = 0 }) => montant > seuil)
  return [
    ...(francaise
      ? [
          'Vu la loi n°\u00A02000-321 du 12 avril 2000, notamment son article 10,',
          'Vu le décret n°\u00A02001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques,',
        ]
      : []),
    ...(isWritten(deliberationNumero) && deliberationDu
      ? [fr`Vu la délibération n°\u00A0${deliberationNumero} du ${formatJourLong(deliberationDu)} de ${leNom(financeur?.nom ?? 'l’assemblée délibérante')},`]
      : []),
    ...(obligatoire ? [fr`Considérant que la subvention annuelle dépasse ${formatNombre(seuil / 100)} € et que la loi demande alors une convention,`] : []),
    fr`Considérant que les actions du ${sigle} répondent à un intérêt que le financeur souhaite soutenir,`,
    'il a été convenu ce qui suit.',
  ].map(paragraphe)
}

/** The convention de financement: what a funder grants, on which conditions, and what it is told (metier.md § 6.6, 8.1). */
export function conventionFinancementDocument(convention: ConventionFinancement, lire: Lecture): ModeleDocument {
  const contexte = contexteFinancement(convention, lire)
  const { financeur, pes21, sigle, signataire, representant } = contexte
  return rediger(
    {
      titre: 'Convention de financement',
      ...(isWritten(convention.nom) ? { sousTitre: convention.nom } : {}),
      ...(isWritten(convention.reference) ? { reference: fr`Référence : ${convention.reference}` } : {}),
      enTete: fullNameOf(pes21),
      forme: 'articles',
      ...contexte.imprime,
      blocs: [
        ...entre(presentPes21(pes21, signataire), financeur && presentStructure(lire, financeur, representant, FINANCEUR)),
        ...preambule(contexte),
        ...articleObjet(contexte),
        ...articleDuree(contexte),
        ...articleMontant(contexte),
        ...articleDepenses(contexte),
        ...articleVersement(contexte),
        ...articleJustificatifs(contexte),
        ...articleExcedent(contexte),
        ...articlePublicite(contexte),
        ...articleEngagements(contexte),
        ...articleControle(contexte),
        ...articlesFin(contexte),
        signatures({ dateSignature: convention.signeeLe }, pes21, [
          signatureDe(fr`Pour le ${sigle}`, signataire),
          signatureDe(fr`Pour ${isWritten(financeur?.nom) ? leNom(financeur.nom) : 'le financeur'}`, representant),
        ]),
      ],
      ...draftOf(conventionFinancementManques(convention, lire)),
    },
    pes21,
  )
}
