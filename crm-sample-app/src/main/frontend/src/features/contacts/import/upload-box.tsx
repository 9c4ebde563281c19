import { useMutation } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { ui } from '@/config/strings';
import { cn } from '@/lib/cn';
import { errorText } from '@/lib/api-error';
import type { Import } from '@/lib/wire/import';
import { words } from './strings';
import { uploadCsv } from './upload';

const MOST_BYTES = 500 * 1024 * 1024;

function problemOf(file: File): string | null {
  if (!/\.(?:csv|txt|tsv)$/iu.test(file.name)) {
    return words.notCsv;
  }
  if (file.size === 0) {
    return words.empty;
  }
  return file.size > MOST_BYTES ? words.tooLarge : null;
}

/** Takes a file by dropping or choosing it, and tells how far it has gone. */
export function UploadBox({ onUploaded }: { onUploaded: (done: Import) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(null);
  const [over, setOver] = useState(false);
  const [percent, setPercent] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const upload = useMutation({
    mutationFn: (file: File) => {
      const stop = new AbortController();
      running.current = stop;
      setPercent(0);
      return uploadCsv(file, setPercent, stop.signal);
    },
    onSuccess: onUploaded,
    onError: (error) => {
      setProblem(error.name === 'AbortError' ? null : errorText(error));
    },
  });
  const take = (file: File | undefined): void => {
    if (file === undefined || upload.isPending) {
      return;
    }
    const trouble = problemOf(file);
    setProblem(trouble);
    if (trouble === null) {
      upload.mutate(file);
    }
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  if (upload.isPending) {
    const what = words.uploading(upload.variables.name);
    return (
      <div className="space-y-4 rounded-xl border bg-surface p-5">
        <ProgressBar label={what} percent={percent} text={`${what} · ${percent} %`} />
        <Button onClick={() => running.current?.abort()}>{ui.cancel}</Button>
      </div>
    );
  }
  return (
    <div className="space-y-3">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button beneath does the same */}
      <div
        role="group"
        aria-label={words.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
        className={cn(
          'flex flex-col items-center gap-2 rounded-xl border-2 border-dashed px-6 py-10 text-center',
          over && 'border-accent bg-accent-soft',
        )}
      >
        <FileUp aria-hidden className="size-8 text-ink-soft" />
        <p className="font-medium max-md:hidden">{words.drop}</p>
        <p className="text-sm text-ink-soft max-md:hidden">{words.or}</p>
        <Button variant="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          aria-label={words.choose}
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            take(target.files?.[0]);
            target.value = '';
          }}
        />
        <p className="text-sm text-ink-soft">{words.limits}</p>
      </div>
      {problem !== null && <FormAlert>{problem}</FormAlert>}
    </div>
  );
}
