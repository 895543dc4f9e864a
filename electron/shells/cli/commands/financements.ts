import { totalMontants } from '../../../../shared/financements/montantsLigne'
import type { LigneLue, MontantsLigne } from '../../../../shared/financements/tableau'
import { ANNEES } from '../../../../shared/kernel/jour'
import { formatCentimes } from '../../../../shared/kernel/montant'
import { plural } from '../../../../shared/kernel/texte'
import { alignColumns } from '../columns'
import { type Command, optionNumber } from '../command'

const HEADS = ['Intitulé', 'Demandé', 'Notifié', 'Conventionné', 'Reçu', 'Reste à recevoir', 'Reste à justifier', 'Situation']

const amountsOf = ({ demande, notifie, conventionne, recu, resteARecevoir, resteAJustifier }: MontantsLigne) => ({
  demande: demande ?? null,
  notifie: notifie ?? null,
  conventionne: conventionne ?? null,
  recu,
  resteARecevoir,
  resteAJustifier,
})

const shown = (montants: MontantsLigne): string[] => Object.values(amountsOf(montants)).map(montant => formatCentimes(montant ?? undefined))

/** A total adds what is known: it is always a number. */
function totalsOf(lignes: readonly LigneLue[]) {
  const { demande = 0, notifie = 0, conventionne = 0, ...totaux } = totalMontants(lignes)
  return { demande, notifie, conventionne, ...totaux }
}

/** `financements`: the treasurer’s lines of an exercice and their totals; cents in JSON, null where an amount is unknown. */
export const financements: Command = {
  usage: 'financements [--exercice 2024] [--json]',
  resume: 'les lignes de financement d’un exercice et leurs totaux ; en JSON, des centimes, et null quand un montant n’est pas connu',
  options: { exercice: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const { client, terminal, options } = session
    const asked = optionNumber(session, 'exercice', ANNEES.premiere, ANNEES.derniere)
    const state = await client.classeur.state()
    const exercice = asked ?? state.ouvert?.annee ?? Number(state.aujourdhui.slice(0, 4))
    const lignes = (await client.financements.table()).lignes.filter(ligne => ligne.exercice === exercice)
    const totaux = totalsOf(lignes)
    if (options.json)
      return terminal.out(
        JSON.stringify({ lignes: lignes.map(ligne => ({ id: ligne.id, financeur: ligne.financeur, intitule: ligne.intitule, ...amountsOf(ligne) })), totaux: amountsOf(totaux) }),
      )
    const rows = lignes.map(ligne => [ligne.financeur, ligne.intitule, ...shown(ligne), ligne.situation])
    if (rows.length > 0) terminal.out(alignColumns([`Financements ${exercice}`, ...HEADS], [...rows, ['Total', '', ...shown(totaux), '']], new Set([2, 3, 4, 5, 6, 7])))
    terminal.out(plural(rows.length, 'ligne'))
  },
}
