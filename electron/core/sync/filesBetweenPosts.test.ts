import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aStructure } from '../../../shared/testing/builders'
import { joinPiece } from '../pieces/joinPiece'
import { listPieces } from '../pieces/listPieces'
import { openPiece, pieceFile } from '../pieces/pieceFile'
import { aCore } from '../testing/aCore'
import { verifyData } from '../verification/verifyData'
import { beginSharing, findSpace, joinSharing } from './shareActions'

test('what is joined on one post is opened on the other; until it has come, its record says so and nothing is called lost', async () => {
  const commun = await mkdtemp(join(tmpdir(), 'commun-'))
  const structure = aStructure({ nom: 'Le Cri' })
  const [a, b] = [await aCore({ semences: [{ collection: 'structures', fiche: structure }], coquille: 'commande' }), await aCore({ coquille: 'commande' })]
  try {
    await beginSharing(a.core, commun, 'Commun PES21', { nom: 'Accueil', code: 'ACC' })
    await joinSharing(b.core, await findSpace(b.core, commun), { nom: 'Direction', code: 'DIR' })
    const first = await joinPiece(a.core, 'structures', structure.id, new File(['devis'], 'Devis.pdf'))
    await a.core.partage.exchange()
    await b.core.partage.exchange()
    expect(await (await pieceFile(b.core, first.id)).text()).toBe('devis')
    expect(await listPieces(b.core, structure.id)).toMatchObject([{ nom: 'Devis.pdf', present: true, attendu: false }])

    // Its record travels, its file does not yet.
    const second = await joinPiece(a.core, 'structures', structure.id, new File(['statuts'], 'Statuts.pdf'))
    const file = join(a.core.chemin, 'pieces', 'Le Cri', 'Statuts.pdf')
    await rename(file, `${file}.ailleurs`)
    await a.core.partage.exchange()
    await b.core.partage.exchange()
    expect(await listPieces(b.core, structure.id)).toMatchObject([{ nom: 'Statuts.pdf', present: false, attendu: true }, { present: true }])
    await expect(pieceFile(b.core, second.id)).rejects.toMatchObject({ code: 'FILE_AWAITED', data: { nom: 'Statuts.pdf' } })
    await expect(openPiece(b.core, second.id)).rejects.toMatchObject({ code: 'FILE_AWAITED' })
    expect(await verifyData(b.core)).toMatchObject({
      sain: true,
      remarques: [expect.stringMatching(/^1\spièce jointe dont le fichier n’est pas encore arrivé d’un autre poste : Statuts\.pdf/)],
    })
    await expect(pieceFile(a.core, second.id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })

    // Joined meanwhile under the same name on the other post: a name of its own at once.
    const third = await joinPiece(b.core, 'structures', structure.id, new File(['d’autres'], 'Statuts.pdf'))
    expect(b.core.lire.get('pieces', third.id)?.nom).toBe('Statuts (2).pdf')

    await rename(`${file}.ailleurs`, file)
    const told: unknown[] = []
    b.core.annonces.on('annonce', ({ touche, ecrit }) => told.push({ touche, ecrit }))
    await a.core.partage.exchange()
    await b.core.partage.exchange()
    expect(told).toEqual([{ touche: [{ collection: 'pieces', ids: [second.id] }], ecrit: [] }])
    expect(await (await pieceFile(b.core, second.id)).text()).toBe('statuts')
    expect((await verifyData(b.core)).remarques).toEqual([])
  } finally {
    for (const { dispose } of [a, b]) await dispose()
    await rm(commun, { recursive: true, force: true })
  }
})
