import { paragraphe, titre } from '../documents/blocs'
import { certification } from '../documents/certification'
import { leNom } from '../documents/nomAvecArticle'
import { fr } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { signatairePes21 } from '../personnes/mandats'
import { headOf } from './ficheAction'
import type { ActionLue, ContexteRapport } from './rapportCpomContexte'

/** 12: signed by who represents the association (metier.md § 7.1). */
export const partieAttestation = ({ lire, pes21, annee, collectivite }: ContexteRapport): Bloc[] => [
  titre(1, 'Attestation'),
  ...certification(
    pes21,
    signatairePes21(lire, lire.aujourdhui),
    fr`exactes les informations du présent rapport, et que la subvention versée par ${leNom(collectivite)} pour ${annee} a été employée conformément à son objet`,
    undefined,
  ),
]

// A known place without its mark is in no quartier prioritaire; where the place is not known, neither is that.
const quartier = (qpv: boolean, commune: string): string => {
  if (qpv) return 'Oui'
  return commune === '' ? '' : '–'
}

/** What a record counted is, without saying who: its kind, its trade, its place. */
function anonyme(lire: Lecture, id: string): readonly [string, string, string, string] {
  const structure = lire.get('structures', id)
  if (structure) {
    const qpv = Object.values(structure.zonages ?? {}).some(({ zonage }) => zonage === 'qpv')
    const commune = lire.commune(structure.commune)?.nom ?? ''
    return [lire.libelle('formesJuridiques', structure.formeJuridique) || 'Structure', lire.libelle('secteurs', structure.secteur), commune, quartier(qpv, commune)]
  }
  const projet = lire.get('projets', id)
  const commune = lire.commune((projet ?? lire.get('projetsGenerateur', id))?.commune)?.nom ?? ''
  if (projet) return ['Projet de création', lire.libelle('secteurs', projet.secteur), commune, quartier(projet.qpv === true, commune)]
  return [lire.get('projetsGenerateur', id) ? 'Projet de territoire' : 'Association', '', commune, '']
}

const listeAnonyme = (lire: Lecture, { publics }: ActionLue, head: string): Bloc[] => {
  if (publics.ids.length === 0) return []
  const rows = publics.ids.map(id => anonyme(lire, id)).sort((a, b) => compareFrench(a[2] || 'zz', b[2] || 'zz') || compareFrench(a[0], b[0]) || compareFrench(a[1], b[1]))
  return [
    {
      type: 'tableau',
      legende: `Bénéficiaires, sans leur nom – ${head}`,
      colonnes: [
        { titre: 'N°', largeur: 7, droite: true },
        { titre: 'Nature', largeur: 33 },
        { titre: 'Secteur', largeur: 30 },
        { titre: 'Commune', largeur: 20 },
        { titre: 'QPV', largeur: 10 },
      ],
      lignes: rows.map((row, rank) => [String(rank + 1), ...row.map(cell => cell || 'n.c.')]),
    },
  ]
}

/** The papers that go with the report, as far as the classeur knows them. */
function pieces({ lire, annee, pes21 }: ContexteRapport): string[] {
  const comptes = Object.values(pes21?.comptesAnnuels ?? {}).find(({ exercice }) => exercice === annee)
  const presse = lire.all('publications').filter(({ date, support }) => support === 'presse' && date?.startsWith(String(annee))).length
  return [
    fr`Comptes annuels ${annee}, ${comptes?.approuvesLe ? 'approuvés par l’assemblée générale' : 'à joindre dès leur approbation'}`,
    ...(comptes?.commissaire ? ['Rapport du commissaire aux comptes'] : []),
    fr`Rapport d’activité ${annee}`,
    ...(presse > 0 ? ['Revue de presse'] : []),
    'Comptes rendus financiers des actions',
  ]
}

/** Annexes: what is joined, then who was reached, without a name. */
export const partieAnnexes = (contexte: ContexteRapport): Bloc[] => [
  { type: 'titre', niveau: 1, texte: 'Annexes', sansNumero: true, nouvellePage: true },
  paragraphe('Les pièces suivantes accompagnent ce rapport\u00A0:'),
  { type: 'puces', items: pieces(contexte) },
  ...contexte.actions.flatMap((lue, rank) => listeAnonyme(contexte.lire, lue, headOf(lue, rank))),
]
