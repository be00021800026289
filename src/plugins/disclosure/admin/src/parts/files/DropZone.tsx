import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../words';
import { pastedFiles } from './pasted';

interface FileButtonProps {
  readonly label: string;
  readonly variant: 'secondary' | 'tertiary';
  readonly onFiles: (files: File[]) => void;
}

/** Asks for files with the browser's own dialog. */
export function FileButton({ label, variant, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} size="S" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept=".docx,.doc,.wps,.odt,.rtf,.pdf,.xlsx,.xls,.et,.ods,.xlsb,.xml,.html,.htm,.csv,.tsv,.json,.txt,.md"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

/** Where files are dropped or pasted; anywhere inside, once some are there. */
export function DropArea({ onFiles, children }: { onFiles: (files: File[]) => void; children: React.ReactNode }) {
  const { say } = useWords();
  const [isOver, setIsOver] = useState(false);
  return (
    <Area
      $isOver={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setIsOver(false);
      }}
      onPaste={(event) => {
        const files = pastedFiles(event, say('import.pasted'));
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </Area>
  );
}

export function EmptyImport({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const { say } = useWords();
  return (
    <Flex direction="column" gap={4} justifyContent="center" flex="1" padding={8}>
      <Typography variant="beta" tag="p">
        {say('import.drop')}
      </Typography>
      <FileButton label={say('import.browse')} variant="secondary" onFiles={onFiles} />
      <Typography variant="pi" textColor="neutral600">
        {say('import.formats')}
      </Typography>
    </Flex>
  );
}

const Area = styled.div<{ $isOver: boolean }>`
  display: flex;
  flex: 1;
  min-height: 0;
  outline: ${({ $isOver, theme }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: -6px;
`;
