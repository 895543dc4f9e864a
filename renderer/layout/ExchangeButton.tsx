import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { exchangeNow, usePartage } from './usePartage'

/** « Échanger maintenant »: turns while an exchange is under way, whoever asked for it. */
export function ExchangeButton({ petit = false }: { petit?: boolean }) {
  const { enCours } = usePartage()
  const [asked, setAsked] = useState(false)
  const exchange = async () => {
    setAsked(true)
    await exchangeNow()
    setAsked(false)
  }
  return (
    <Button
      variant="default"
      size={petit ? 'compact-sm' : 'sm'}
      {...(petit ? {} : { leftSection: <IconArrowsExchange size={18} stroke={1.6} /> })}
      loading={asked || enCours}
      onClick={() => void exchange()}
    >
      Échanger maintenant
    </Button>
  )
}
