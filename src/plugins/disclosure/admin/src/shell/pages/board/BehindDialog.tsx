import { Modal, Typography } from '@strapi/design-system';
import { type OfYear, useBoardCellQuery } from '../../../api/board';
import { useWords } from '../../../words';
import { Rows } from '../../widgets/Rows';

interface BehindDialogProps {
  readonly of: OfYear;
  readonly cell: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** The bodies that one sum is made of, the largest first. */
export function BehindDialog({ of, cell, label, onClose }: BehindDialogProps) {
  const { say } = useWords();
  const { data } = useBoardCellQuery({ ...of, cell }, { refetchOnMountOrArgChange: true });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('board.close')}>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data && (
            <>
              <Typography tag="p">{say('board.sum', { sum: data.sum })}</Typography>
              <Rows>
                <tbody>
                  {data.bodies.map(({ code, name, value, version }) => (
                    <tr key={code}>
                      <th scope="row">{name}</th>
                      <td>{say('board.version', { version })}</td>
                      <td>{value ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </Rows>
            </>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
