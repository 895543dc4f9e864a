import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { App } from './App'
import { loadHabits } from './habits'
import { Welcome } from './layout/FirstScreen'
import { useLiaison } from './liaison'
import { queries } from './queries'
import { colorSchemeManager } from './theme/colorScheme'
import { applyDensite } from './theme/density'
import { theme } from './theme/theme'
import { cssVariablesResolver } from './theme/variables'
import { JobHost } from './ui/JobHost'
import { Loading } from './ui/Loading'

function Door() {
  return useLiaison() === 'refusee' ? (
    <Welcome>
      <p>
        Permanence n’est pas joignable depuis cette fenêtre : son lien ne sert qu’une fois. Relancez Permanence, ou appuyez sur Entrée dans sa fenêtre de commande pour avoir un
        nouveau lien.
      </p>
    </Welcome>
  ) : (
    <Loading quoi="Ouverture de Permanence…" />
  )
}

/** The look and the state around the application, once the habits of the post are known. */
export function Boot({ router, nonce }: { router: AnyRouter; nonce: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    // Without its habits the screen begins as new: nothing else depends on them.
    void loadHabits().finally(() => {
      applyDensite()
      setReady(true)
    })
  }, [])
  return (
    <MantineProvider
      key={String(ready)}
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>{ready ? <App router={router} /> : <Door />}</QueryClientProvider>
      <JobHost />
    </MantineProvider>
  )
}
