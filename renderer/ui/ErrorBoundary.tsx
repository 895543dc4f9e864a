import { Button } from '@mantine/core'
import { isDefinedError } from '@orpc/client'
import { Component, type ReactNode } from 'react'
import { Failure } from '../../shared/kernel/failure'
import { Alert } from './Alert'
import { Refusal } from './Refusal'

interface Props {
  /** The address: a new one gives the page another chance. */
  cle: string
  /** Writes the report of a fault and gives its path. */
  report: (error: unknown) => Promise<string>
  children: ReactNode
}

interface State {
  cle: string
  error?: unknown
  /** Where the report is, once it is written. */
  rapport?: string | undefined
}

const isRefusal = (error: unknown): boolean => error instanceof Failure || (error instanceof Error && isDefinedError(error))

/** A fault in one page leaves the rest of the window at work; it says where its report is, never its stack. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { cle: this.props.cle }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  static getDerivedStateFromProps(props: Props, state: State) {
    return props.cle === state.cle ? null : { cle: props.cle, error: undefined, rapport: undefined }
  }

  override componentDidCatch(error: unknown) {
    if (isRefusal(error)) return
    // Without its report the page still says what happened.
    this.props.report(error).then(
      rapport => this.setState({ rapport }),
      () => undefined,
    )
  }

  override render() {
    const { error, rapport } = this.state
    if (error === undefined) return this.props.children
    if (isRefusal(error)) return <Refusal error={error} onRetry={() => this.setState({ error: undefined })} />
    return (
      <div style={{ padding: 24, maxWidth: 760 }}>
        <h1 style={{ marginBottom: 16 }}>Cette page a rencontré une erreur</h1>
        <Alert
          annonce
          action={
            <div style={{ display: 'flex', gap: 8, marginTop: 12 }}>
              <Button variant="default" onClick={() => history.back()}>
                Revenir
              </Button>
              <Button onClick={() => location.reload()}>Recharger</Button>
            </div>
          }
        >
          L’erreur vient de Permanence, pas de vous. Ce qui est enregistré l’est, et les autres pages restent utilisables.
          {rapport && (
            <p style={{ marginTop: 8 }}>
              Le rapport, sans donnée personnelle, est dans : <b>{rapport}</b>
            </p>
          )}
        </Alert>
      </div>
    )
  }
}
