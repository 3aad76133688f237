/** The vaults that this tab has open, each once: an open second connection would keep the browser from erasing. */
import { erasePlace } from './places'
import { openVault, type Slot, type Vault } from './vault'

const open = new Map<Slot, Promise<Vault | null>>()

/** Opens a vault, or gives the one that is open. Null: storage is refused or absent; asking again tries again. */
export function vaultOf(slot: Slot): Promise<Vault | null> {
  const known = open.get(slot)
  if (known !== undefined) return known
  const opening = openVault(slot).then(
    (vault) => {
      if (vault === null) open.delete(slot)
      return vault
    },
    () => {
      open.delete(slot)
      return null
    },
  )
  open.set(slot, opening)
  return opening
}

/** Erases what is stored in a slot. Never rejects; afterwards the slot can be used afresh. */
export async function eraseVault(slot: Slot): Promise<void> {
  const known = open.get(slot)
  open.delete(slot)
  const vault = await known
  await (vault ? vault.erase() : erasePlace(slot))
}
