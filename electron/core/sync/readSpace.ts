import type { FsPort } from '../store/fsPort'
import { recordsIn, type Touchee } from './engine'
import { decodeSegment, groupesDe } from './segment'
import { loadAutomerge, Shard } from './shard'
import { changeOf } from './shards'
import { type Espace, Space } from './space'

const NOBODY = '0'.repeat(32)

/** Every record that a space holds, read without joining it; what is torn there is passed over. Fails as DISK_REFUSED. */
export async function readSpace(port: FsPort, chemin: string, { espace }: Espace): Promise<Touchee[]> {
  await loadAutomerge()
  const space = new Space(port, chemin, espace)
  const shards = new Map<number, Shard>()
  const shardOf = (p: number): Shard => {
    const shard = shards.get(p) ?? new Shard(NOBODY)
    shards.set(p, shard)
    return shard
  }
  for (const device of await space.devices())
    for (const place of await space.carriers(device)) {
      const bytes = (await space.read(device, place)) ?? Buffer.alloc(0)
      for (let segment = decodeSegment(bytes); !('refus' in segment) && segment.entete.espace === espace; segment = decodeSegment(bytes, segment.fin)) {
        for (const { lots } of groupesDe(segment.charge)) for (const { p, c } of lots) shardOf(p).apply(changeOf(c))
        if (segment.fin >= bytes.length) break
      }
    }
  const records = [...shards.values()].flatMap(shard => recordsIn(shard, shard.keys()))
  for (const shard of shards.values()) shard.free()
  return records
}
