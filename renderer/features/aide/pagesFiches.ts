import type { PageAide } from './pageAide'

/** The help of the lists and files of the office’s daily work. */
export const pagesFiches: readonly PageAide[] = [
  {
    id: 'structures',
    titre: 'Structures',
    href: '/fiches/structures',
    ecrans: ['/fiches/structures'],
    resume:
      'Une structure est un organisme que le bureau connaît : association accompagnée, collectivité, financeur, prestataire, partenaire. Sa fiche réunit ses coordonnées, ses contacts, ses effectifs, et tout ce qui s’est passé avec elle, année après année.',
    gestes: [
      'Ajouter une structure : un nom suffit. Permanence prévient tout de suite si une structure semblable existe déjà.',
      'Compléter un champ : cliquez dedans, écrivez, passez au suivant. C’est enregistré quand vous quittez le champ ; Échap rétablit la valeur d’avant.',
      'Retrouver une fiche : les puces au-dessus de la liste filtrent par commune, secteur ou rôle, et la recherche Ctrl+F cherche partout.',
    ],
    nombres: [
      { terme: 'Le nombre dans le menu', texte: 'Toutes les structures du classeur, accompagnées ou non. Celles de la corbeille n’en sont pas.' },
      { terme: 'La colonne « Manques »', texte: 'Combien de données attendues ne sont pas connues. Une structure seulement connue, jamais accompagnée, n’est pas interrogée.' },
    ],
    quand: [
      {
        terme: 'Deux fiches sont la même structure',
        texte: 'Gardez la plus complète, reportez-y ce que l’autre a de plus, puis mettez l’autre à la corbeille. Rien n’est perdu : la corbeille la rend.',
      },
      {
        terme: 'Le SIRET est refusé',
        texte:
          'Un chiffre est sans doute faux : la clé ne tombe pas juste. Vérifiez-le sur un papier de la structure. Une association sans SIRET a un numéro RNA, W suivi de neuf chiffres.',
      },
      {
        terme: 'Un papier est à garder avec la fiche',
        texte: 'Déposez le fichier n’importe où sur la fiche, ou choisissez « Joindre un fichier ». Il est copié dans le classeur, et la recherche le trouve par son nom.',
      },
      {
        terme: 'Il faut cette liste dans Excel',
        texte: 'Le bouton « Exporter » donne les colonnes et les lignes à l’écran, dans leur ordre, avec une feuille qui dit les filtres. Toutes les listes l’ont.',
      },
      { terme: 'La commune n’est pas proposée', texte: 'Tapez les premières lettres de son nom officiel. La liste est celle de la Côte-d’Or.' },
    ],
  },
  {
    id: 'personnes',
    titre: 'Personnes',
    href: '/fiches/personnes',
    ecrans: ['/fiches/personnes'],
    resume:
      'Toute personne que le bureau connaît : contacts des structures, équipe, bénévoles, administrateurs. Une même personne peut avoir plusieurs fonctions, dans plusieurs structures, à des dates différentes.',
    gestes: [
      'Ajouter une personne : prénom puis nom. Sa fonction et sa structure se disent dans « Fonctions et mandats ».',
      'Dire qui signe : cochez « Représente légalement » sur le mandat, avec ses dates. C’est ce nom que portera la convention.',
      'Faire entrer quelqu’un dans l’équipe : cochez « Équipe du PES21 ». Cette personne peut alors suivre des parcours et recevoir des tâches.',
    ],
    quand: [
      {
        terme: 'Une personne change de structure',
        texte: 'Mettez une fin à son ancien mandat et ajoutez le nouveau. Ne modifiez pas l’ancien : un papier de l’an dernier doit garder son signataire.',
      },
      {
        terme: 'Une personne demande à voir ses données',
        texte: 'Sa fiche montre tout ce que le classeur dit d’elle, notes comprises. L’onglet Historique dit qui a écrit chaque chose.',
      },
    ],
  },
  {
    id: 'accompagnements',
    titre: 'Accompagnements',
    href: '/fiches/parcours',
    ecrans: [
      '/fiches/parcours',
      '/fiches/diagnostics',
      '/fiches/ingenieries',
      '/fiches/offres',
      '/fiches/projets',
      '/fiches/projetsGenerateur',
      '/fiches/accompagnementsCrdva',
      '/equipe',
    ],
    resume:
      'Le parcours DLA d’une structure, de la demande à la mesure d’impact, avec ses diagnostics et ses ingénieries ; et, dans les onglets voisins, les projets de création, ceux du Générateur et les rendez-vous CRDVA.',
    gestes: [
      'Ouvrir un parcours : « Ajouter un parcours », puis choisir la structure. L’étape affichée se déduit de ce qui est noté : personne ne la tape.',
      'Avancer d’une étape : le bandeau en haut de la fiche propose le geste suivant et dit ce qui manque avant.',
      'Noter un échange : Alt+E, ou le bouton de la fiche. Un rendez-vous noté « Suivi post-ingénierie » compte dans les chiffres.',
    ],
    nombres: [
      { terme: 'Structures bénéficiaires', texte: 'Des structures distinctes : celle qui a eu un diagnostic et deux ingénieries compte une fois.' },
      { terme: 'Ingénieries collectives', texte: 'Une ingénierie compte pour une, quel que soit le nombre de structures ; les structures inscrites sont comptées à part.' },
    ],
    quand: [
      { terme: 'La date n’est connue qu’en gros', texte: 'Écrivez ce que vous savez : 2024, été 2024, mars 2024. Permanence n’invente jamais un jour.' },
      { terme: 'Le parcours s’arrête', texte: 'Indiquez la sortie et sa date. Un parcours suspendu revient de lui-même à la date de reprise.' },
      { terme: 'Une étape est refusée', texte: 'Chaque obstacle est écrit sous le bandeau et mène au champ à compléter.' },
    ],
  },
  {
    id: 'seances',
    titre: 'Séances et événements',
    href: '/fiches/seances',
    ecrans: ['/fiches/seances'],
    resume: 'Cours, ateliers, clubs, Paroles d’experts, Mois de l’ESS, assemblées : tout ce qui réunit du monde, prévu ou tenu, avec qui est venu.',
    gestes: [
      'Ajouter une séance : son intitulé et son type. Le type décide du chiffre où elle sera comptée.',
      'Dire qu’elle s’est tenue : passez son statut à « Tenue » et notez les présents, d’après l’émargement.',
      'La rattacher à la CPOM : « Compte pour l’action de la CPOM ». C’est la fiche qui le dit, jamais le programme.',
    ],
    nombres: [
      { terme: 'Présents', texte: 'Le nombre de l’émargement. Si l’on ne sait qu’à peu près, écrivez-le à côté : « plus de 50 ».' },
      { terme: 'Inscrits', texte: 'Ceux qui devaient venir. Les deux nombres ne se confondent jamais.' },
    ],
    quand: [
      { terme: 'Une séance est annulée', texte: 'Passez-la à « Annulée » : elle n’est plus comptée, et on ne lui demande plus rien.' },
      { terme: 'La date est passée', texte: 'Elle reste dans « Ce qui manque » jusqu’à ce qu’elle soit tenue ou annulée.' },
      {
        terme: 'Une assemblée se prépare, puis se raconte',
        texte: '« Produire… » donne l’ordre du jour, la convocation avec son pouvoir, la feuille d’émargement, puis le procès-verbal, qui dit les votes notés dans la fiche.',
      },
    ],
  },
  {
    id: 'echanges',
    titre: 'Échanges et tâches',
    href: '/fiches/echanges',
    ecrans: ['/fiches/echanges', '/fiches/taches'],
    resume: 'Un échange est un appel, un mail, un rendez-vous, à propos d’une fiche. Une tâche est ce que quelqu’un doit faire, avec ou sans date.',
    gestes: [
      'Noter un échange : Alt+E de n’importe où. La date du jour et votre nom sont déjà là.',
      'Promettre une suite : remplissez « Suite prévue » et sa date. Elle paraît dans « À rappeler » de l’accueil jusqu’à l’échange suivant.',
      'Confier une tâche : Alt+T, puis « Confiée à ». Elle se coche sur l’accueil, et Ctrl+Z la reprend.',
    ],
    quand: [
      {
        terme: 'Un rappel reste affiché',
        texte: 'Notez l’échange qui a eu lieu à propos de la même fiche : le rappel disparaît. Ou videz la suite prévue si elle n’a plus lieu d’être.',
      },
      { terme: 'Écrire un résumé', texte: 'Restez factuel, sans jugement : la personne concernée peut demander à lire.' },
    ],
  },
  {
    id: 'courriers',
    titre: 'Courriers',
    href: '/fiches/courriers',
    ecrans: ['/fiches/courriers'],
    resume: 'Les lettres que le bureau envoie, à une structure, à quelqu’un ou à quelqu’un d’une structure, avec leur texte et leurs pièces jointes.',
    gestes: [
      'Écrire une lettre : « Ajouter », son objet, puis à qui. L’adresse est celle de la structure, sauf si vous en tapez une autre.',
      'Rédiger le texte sans « Madame, Monsieur » ni formule de politesse : Permanence les ajoute, d’après la civilité.',
      'Produire la lettre : « Produire le courrier » la montre telle qu’elle sera dans Word, et dit ce qui manque.',
    ],
    quand: [
      { terme: 'Un prestataire n’est pas retenu', texte: 'Sa lettre se produit depuis son offre, une fois le choix fait : il n’y a rien à écrire.' },
      { terme: 'Quelqu’un d’autre signe', texte: 'Choisissez-le dans « Signataire ». Vide, c’est la personne qui représente le PES21 à la date de la lettre.' },
    ],
  },
  {
    id: 'conventions',
    titre: 'Conventions',
    href: '/fiches/conventions',
    ecrans: ['/fiches/conventions', '/fiches/avenants'],
    resume:
      'Les papiers que le PES21 signe avec une structure, un prestataire ou un partenaire, du brouillon à l’échéance. Les conventions signées avec un financeur sont dans Financements.',
    gestes: [
      'Faire avancer la convention : relue, envoyée, signée en partie, signée. Le bandeau propose l’étape suivante.',
      'Produire le papier : « Produire la convention » montre les mots, dit ce qui manque et le laisse compléter sur place.',
      'Noter une signature : la date décide des mandats en vigueur, donc du nom écrit sous la signature.',
    ],
    nombres: [
      { terme: 'Numéro', texte: 'Donné à la signature, dans l’ordre de l’année, jamais réattribué.' },
      { terme: '« 2 données diffèrent »', texte: 'Ce que dirait la convention autrement que le jour de sa signature, ou de son dernier avenant.' },
      { terme: 'Montant et échéancier', texte: 'La somme des échéances doit être égale au montant, au centime.' },
    ],
    quand: [
      { terme: 'Signer est refusé', texte: 'Il manque une donnée que le papier doit porter : elle est nommée, et son lien y mène.' },
      {
        terme: 'La convention a changé après signature',
        texte: 'Modifiez sa fiche : ce qui diffère de la convention signée est dit, avant et maintenant, et « Préparer un avenant » en reprend les seuls articles changés.',
      },
    ],
  },
]
