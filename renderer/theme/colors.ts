import type { MantineColorsTuple } from '@mantine/core'

/** Deep green-teal: what one may act on. */
export const sapin: MantineColorsTuple = ['#edf6f4', '#d9ebe8', '#b4d8d2', '#87bfb7', '#5aa69d', '#358c83', '#1f756d', '#115e58', '#0c4b46', '#073532']

/** The only warm colour: a tint is « à vérifier », filled is « bloquant ». */
export const brique: MantineColorsTuple = ['#fcf3ec', '#f8e3d4', '#f0c7ab', '#e5a57e', '#d98556', '#c76935', '#b2551f', '#954416', '#763511', '#55260b']

/** Neutral with a breath of green. */
export const gray: MantineColorsTuple = ['#f7f9f8', '#f0f3f2', '#e5e9e7', '#d5dbd8', '#b7c0bc', '#828d88', '#5f6a66', '#46504c', '#2d3633', '#1a211f']

/** Mantine’s order: 0 is the lightest text, 7 the body. */
export const dark: MantineColorsTuple = ['#dfe6e3', '#bcc6c2', '#98a49f', '#6d7974', '#3d4744', '#2f3836', '#222a28', '#181e1d', '#121716', '#0c100f']
