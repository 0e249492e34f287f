declare module 'write-file-atomic' {
  /** Makes a temporary file beside the target, lets `tmpfileCreated` fill it, and renames it. Handed the letters itself, it writes once and takes what a full disk cut off for the whole. */
  export default function writeFileAtomic(
    path: string,
    data: undefined,
    options: { readonly tmpfileCreated: (path: string) => Promise<void> },
  ): Promise<void>
}
