import { Button } from '@mantine/core'
import { Alert } from './Alert'
import { refusalSentence } from './refusalSentence'

/** A refusal in the place of what could not be shown. `titre`: it takes the place of the whole page. */
export function Refusal({ error, onRetry, titre }: { error: unknown; onRetry?: () => void; titre?: string }) {
  return (
    <div style={{ padding: 24, maxWidth: 720 }}>
      {titre && <h1 style={{ marginBottom: 16 }}>{titre}</h1>}
      <Alert
        annonce
        action={
          onRetry && (
            <Button variant="default" mt="sm" onClick={onRetry}>
              Réessayer
            </Button>
          )
        }
      >
        {refusalSentence(error)}
      </Alert>
    </div>
  )
}
