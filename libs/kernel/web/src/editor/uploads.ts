import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { UploadFile, UploadedFile } from './editor.types';

/** A file on its way. */
export interface Upload {
  id: number;
  file: File;
  /** 0 to 1. */
  progress: number;
  /** Why it did not arrive; null: it has, or is on its way. */
  problem: string | null;
}

/** Where files on their way will stand; the places move along while somebody types on. */
const places = new PluginKey<ReadonlyMap<number, number>>('upload-places');

/** Files that are dropped, pasted or chosen: sent at once, shown in the text when they have arrived. */
export class Uploads {
  private list: readonly Upload[] = [];
  private next = 1;
  private readonly stops = new Map<number, AbortController>();
  private readonly watchers = new Set<() => void>();

  /** @param uploadFile how a file is sent; undefined when files are not taken here. */
  constructor(private readonly uploadFile: () => UploadFile | undefined) {}

  readonly now = (): readonly Upload[] => this.list;
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  get isTaken(): boolean {
    return this.uploadFile() !== undefined;
  }

  add(editor: Editor, files: readonly File[], at = editor.state.selection.to): void {
    for (const file of files) {
      const upload = { id: this.next++, file, progress: 0, problem: null };
      this.set([...this.list, upload]);
      editor.view.dispatch(editor.state.tr.setMeta(places, { id: upload.id, at }));
      void this.send(editor, upload.id, file);
    }
  }

  retry(editor: Editor, { id, file }: Upload): void {
    this.change(id, { progress: 0, problem: null });
    void this.send(editor, id, file);
  }

  remove(id: number): void {
    this.stops.get(id)?.abort();
    this.stops.delete(id);
    this.set(this.list.filter((upload) => upload.id !== id));
  }

  private async send(editor: Editor, id: number, file: File): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    try {
      const onProgress = (progress: number) => this.change(id, { progress });
      const stored = await this.uploadFile()!(file, { onProgress, signal: stop.signal });
      if (stop.signal.aborted || editor.isDestroyed) return;
      const at = Math.min(places.getState(editor.state)?.get(id) ?? 0, editor.state.doc.content.size);
      editor.chain().insertContentAt(at, nodeOf(stored)).run();
      this.remove(id);
    } catch (error) {
      if (!stop.signal.aborted) this.change(id, { problem: (error as Error).message });
    }
  }

  private change(id: number, change: Partial<Upload>): void {
    this.set(this.list.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  private set(list: readonly Upload[]): void {
    this.list = list;
    for (const tell of this.watchers) tell();
  }
}

const nodeOf = ({ id, name, mime, size, width, height }: UploadedFile) =>
  width && height
    ? { type: 'image', attrs: { fileId: id, alt: '', width, height } }
    : { type: 'attachment', attrs: { fileId: id, name, mime, size } };

/** Takes files that are pasted or dropped, and keeps the places where they will stand. */
export const fileTaking = (uploads: Uploads) =>
  Extension.create({
    name: 'fileTaking',
    addProseMirrorPlugins() {
      const { editor } = this;
      const take = (transfer: DataTransfer | null, at?: number): boolean => {
        const files = [...(transfer?.files ?? [])];
        // Word processors put a picture of the text beside the text; the text is what was meant.
        if (files.length === 0 || !uploads.isTaken || transfer!.types.includes('text/html')) return false;
        uploads.add(editor, files, at);
        return true;
      };
      return [
        new Plugin<ReadonlyMap<number, number>>({
          key: places,
          state: {
            init: () => new Map(),
            apply: (transaction, before) => {
              const added = transaction.getMeta(places) as { id: number; at: number } | undefined;
              if (!added && !(transaction.docChanged && before.size)) return before;
              const after = new Map([...before].map(([id, at]) => [id, transaction.mapping.map(at)]));
              return added ? after.set(added.id, added.at) : after;
            },
          },
          props: {
            handlePaste: (_, event) => take(event.clipboardData),
            handleDrop: (view, event) => {
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
              const isTaken = take(event.dataTransfer, at);
              if (isTaken) event.preventDefault();
              return isTaken;
            },
          },
        }),
      ];
    },
  });
