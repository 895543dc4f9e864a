import type { Manque } from '../contract'
import { adressePostale, appel, destinataire } from '../courriers/destinataire'
import { paragraphe } from '../documents/blocs'
import { expediteurPes21, lieuDate, politesse } from '../documents/lettre'
import { bySeverity, manque } from '../documents/manque'
import { fullNameOf, representantOf, sigleOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import { signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { Ingenierie } from '../ingenieries/ingenierie'
import { ordered } from '../kernel/champs'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import { formatNombre, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { signatairePes21 } from '../personnes/mandats'
import { rediger } from '../redaction'
import { classement } from './classement'
import type { Offre } from './offre'

/** True once another prestataire was chosen for the ingénierie. */
export const isNonRetenue = ({ ingenierieId, prestataireId }: Offre, lire: Lecture): boolean => {
  const retenu = lire.get('ingenieries', ingenierieId)?.prestataireId
  return retenu !== undefined && retenu !== prestataireId
}

/** The day of the letter: when the candidates were told, else today. */
const jourOf = (ingenierie: Ingenierie | undefined, lire: Lecture): Jour => ingenierie?.candidatsInformesLe ?? lire.aujourdhui

/** What the letter to a prestataire who was not retained lacks. */
export function courrierNonRetenuManques(offre: Offre, lire: Lecture): Manque[] {
  const ingenierie = lire.get('ingenieries', offre.ingenierieId)
  const prestataire = lire.get('structures', offre.prestataireId)
  const here = (champ: keyof Offre & string, gravite: Manque['gravite'], phrase: string) => manque(lire, 'offres', offre, champ, gravite, phrase)
  return bySeverity([
    !ingenierie && here('ingenierieId', 'bloquant', 'Indiquez l’ingénierie.'),
    !prestataire && here('prestataireId', 'bloquant', 'Indiquez le prestataire.'),
    ingenierie &&
      !isNonRetenue(offre, lire) &&
      manque(lire, 'ingenieries', ingenierie, 'prestataireId', 'bloquant', 'Aucun autre prestataire n’a été choisi pour cette ingénierie.'),
    ingenierie && !ingenierie.choixLe && manque(lire, 'ingenieries', ingenierie, 'choixLe', 'bloquant', 'Le choix n’est pas encore arrêté : indiquez la date du procès-verbal.'),
    ingenierie && !isWritten(ingenierie.nom) && manque(lire, 'ingenieries', ingenierie, 'nom', 'bloquant', 'Indiquez l’intitulé de l’ingénierie.'),
    prestataire &&
      adressePostale(lire, undefined, prestataire).length === 0 &&
      manque(lire, 'structures', prestataire, 'adresse', 'avertissement', 'Sans adresse, la lettre s’envoie par courriel.'),
    !signatairePes21(lire, jourOf(ingenierie, lire)) && here('ingenierieId', 'bloquant', 'Aucun mandat du PES21 n’est en vigueur à la date de la lettre.'),
    classement([offre]).get(offre.id)?.total === undefined && here('notes', 'avertissement', 'Sans note, la lettre ne dit pas ce que l’offre a obtenu.'),
  ])
}

/** What the grid gave it, criterion by criterion; nothing while no mark is known. */
function notes(offre: Offre): Bloc[] {
  const { total, sur } = classement([offre]).get(offre.id) ?? {}
  const lines = ordered(offre.notes).filter(({ critere, note }) => isWritten(critere) && note !== undefined)
  if (total === undefined || lines.length === 0) return []
  const outOf = (note: number | undefined, scale: number | undefined): string =>
    [note, scale].flatMap(value => (value === undefined ? [] : formatNombre(value))).join('\u00A0/\u00A0')
  return [
    paragraphe('Votre offre a obtenu, dans la grille d’analyse, les notes suivantes\u00A0:'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Critère', largeur: 75 },
        { titre: 'Note', largeur: 25, droite: true },
      ],
      lignes: [...lines.map(({ critere = '', note, sur: scale }) => [critere, outOf(note, scale)]), ...(sur === undefined ? [] : [['Total', outOf(total, sur)]])],
      total: sur !== undefined,
    },
  ]
}

/** The letter that tells a prestataire that another offre was retained (metier.md § 2.2, § 2.5). */
export function courrierNonRetenuDocument(offre: Offre, lire: Lecture): ModeleDocument {
  const pes21 = parametresOf(lire)
  const ingenierie = lire.get('ingenieries', offre.ingenierieId)
  const jour = jourOf(ingenierie, lire)
  const structure = lire.get('structures', offre.prestataireId)
  const personne = structure && representantOf(lire, structure.id, jour, undefined)?.personne
  const civilite = appel(personne)
  const intitule = isWritten(ingenierie?.nom) ? fr` « ${ingenierie.nom} »` : ''
  const objet = fr`Résultat de la consultation pour l’ingénierie${intitule}`
  const received = lire.where('offres', 'ingenierieId', offre.ingenierieId ?? '').length
  return rediger(
    {
      titre: objet,
      enTete: fullNameOf(pes21),
      forme: 'lettre',
      ...printedFor(lire, [], jour),
      lettre: {
        expediteur: expediteurPes21(pes21),
        destinataire: destinataire(lire, { structure, personne, adresse: adressePostale(lire, undefined, structure) }, jour),
        lieuDate: lieuDate(pes21, jour),
        objet,
        references: isWritten(ingenierie?.code) ? [fr`Nos réf. : ${ingenierie.code}`] : [],
      },
      blocs: [
        paragraphe(`${civilite},`),
        paragraphe(
          join(
            fr`Vous avez répondu à la consultation que le ${sigleOf(pes21)} a lancée${ingenierie?.consultationEnvoiLe ? fr` le ${formatJourLong(ingenierie.consultationEnvoiLe)}` : ''} pour l’ingénierie${intitule}, dans le cadre du dispositif local d’accompagnement.`,
            offre.recueLe && fr`Votre offre nous est parvenue le ${formatJourLong(offre.recueLe)}.`,
            'Nous vous en remercions.',
          ),
        ),
        paragraphe(
          fr`${received > 1 ? `Après l’examen des ${plural(received, 'offre')} reçues` : 'Après examen'}, une autre offre a été retenue${ingenierie?.choixLe ? fr` le ${formatJourLong(ingenierie.choixLe)}` : ''} au regard des critères du cahier des charges ; nous avons le regret de ne pouvoir donner suite à la vôtre.`,
        ),
        ...notes(offre),
        paragraphe(
          'Cette décision ne préjuge pas des consultations à venir, auxquelles nous serons heureux de vous associer de nouveau. Nous restons à votre disposition pour vous donner toute précision sur l’analyse de votre offre.',
        ),
        paragraphe(politesse(civilite)),
        { type: 'signatures', faitA: '', parties: [signatureDe(fr`Pour le ${sigleOf(pes21)}`, signatairePes21(lire, jour))], mention: '' },
      ],
      ...draftOf(courrierNonRetenuManques(offre, lire)),
    },
    pes21,
  )
}
