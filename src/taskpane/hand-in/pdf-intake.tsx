import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { AddedPdfRole } from '../../model/hand-in-package';
import type { PackagePdf } from '../../model/hand-in-package';
import { DropZone } from '../parts/drop-zone';
import { FilePicker } from '../parts/file-picker';
import { ViewSection } from '../parts/view-section';
import { handInMessages } from './messages';
import type { AddedPdfs } from './use-added-pdfs';

const useStyles = makeStyles({
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center', marginTop: tokens.spacingVerticalM },
  grow: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  role: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});

function PdfLine({ pdf, added }: { pdf: PackagePdf; added: AddedPdfs }): ReactNode {
  const styles = useStyles();
  const { file, role, pageCount, problem } = pdf;
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {file}
        <Text size={200} className={styles.note}>
          {problem ?? (pageCount === null ? '' : handInMessages.pages(pageCount))}
        </Text>
      </span>
      <Select
        size="small"
        className={styles.role}
        aria-label={handInMessages.role(file)}
        value={role}
        onChange={(_, { value }) => {
          added.setRole(file, AddedPdfRole.parse(value));
        }}
      >
        {AddedPdfRole.options.map((option) => (
          <option key={option} value={option}>
            {handInMessages.roles[option]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={handInMessages.remove(file)}
        onClick={() => {
          added.remove(file);
        }}
      />
    </li>
  );
}

/** Where the PDFs of a package come in, each with what it is and whether it can be read. */
export function PdfIntake({ added, pdfs }: { added: AddedPdfs; pdfs: readonly PackagePdf[] }): ReactNode {
  const styles = useStyles();
  const { takingIn, add, clear } = added;
  return (
    <ViewSection title={handInMessages.intake}>
      <DropZone takeFiles={add}>
        <FilePicker
          label={handInMessages.pick}
          accept=".pdf"
          count="many"
          isBusy={takingIn !== null}
          pick={add}
        >
          {takingIn === null ? handInMessages.pick : handInMessages.reading(takingIn.done, takingIn.total)}
        </FilePicker>
        <Text size={200} className={styles.note}>
          {handInMessages.dropHint}
        </Text>
      </DropZone>
      {pdfs.length > 0 && (
        <>
          <div className={styles.head}>
            <Text className={styles.grow}>{handInMessages.taken(pdfs.length)}</Text>
            <Button size="small" appearance="subtle" onClick={clear}>
              {handInMessages.clear}
            </Button>
          </div>
          <ul className={styles.list}>
            {pdfs.map((pdf) => (
              <PdfLine key={pdf.file} pdf={pdf} added={added} />
            ))}
          </ul>
        </>
      )}
    </ViewSection>
  );
}
