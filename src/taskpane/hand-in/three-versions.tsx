import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PackagePdf } from '../../model/hand-in-package';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { compareWord } from '../../usecases/document-import/compare-word';
import { placeInWords } from '../../usecases/document-import/import-report';
import { fieldVersions } from '../../usecases/three-versions/field-versions';
import type { WordVersion } from '../../usecases/three-versions/field-versions';
import { useImportDocument } from '../document-import/use-import-document';
import { LongList } from '../parts/long-list';
import { OneFileIntake } from '../parts/one-file-intake';
import { FoldedSection } from '../parts/folded-section';
import { ViewSection } from '../parts/view-section';
import { FieldLine } from './field-line';
import { handInMessages } from './messages';
import { standingsOf } from './version-standings';

const FIRST = 20;

const useStyles = makeStyles({
  note: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalM} 0`, paddingLeft: tokens.spacingHorizontalXL },
  line: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  remark: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  workbook: ReadableWorkbook;
  pdfs: readonly PackagePdf[];
}

/** 三稿一致: the workbook, the Word document and the sealed PDFs field by field, side by side. */
export function ThreeVersions({ workbook, pdfs }: Props): ReactNode {
  const styles = useStyles();
  const { isReading, opened, choose } = useImportDocument();
  const word = useMemo(
    (): WordVersion | null =>
      opened === null ? null : { file: opened.file, compared: compareWord(workbook, opened.opening) },
    [workbook, opened],
  );
  const portables = useMemo(() => pdfs.flatMap(({ agreement }) => agreement ?? []), [pdfs]);
  const fields = useMemo(() => fieldVersions(workbook, word, portables), [workbook, word, portables]);
  const standings = standingsOf(word, portables);
  const unread = word?.compared.agreement.unread ?? [];
  const isAllSame = standings.length > 0 && standings.every(({ isSame }) => isSame);
  return (
    <ViewSection title={handInMessages.versions}>
      <Text size={200} className={styles.note}>
        {handInMessages.versionsNote}
      </Text>
      <OneFileIntake
        isReading={isReading}
        isChosen={opened !== null}
        chosen={opened === null ? null : opened.file}
        accept=".docx,.docm,.doc,.wps,.rtf"
        words={handInMessages.word}
        choose={choose}
      />
      {standings.length > 0 && (
        <ul className={styles.list}>
          {standings.map(({ file, sentence, remarks }) => (
            <li key={file} className={styles.line}>
              {handInMessages.standing(file, sentence)}
              {remarks.map((remark) => (
                <Text key={remark} size={200} className={styles.remark}>
                  {remark}
                </Text>
              ))}
            </li>
          ))}
        </ul>
      )}
      {isAllSame && <Text>{handInMessages.allSame(word !== null && portables.length > 0)}</Text>}
      {fields.length > 0 && (
        <LongList items={fields} keyOf={({ key }) => key} first={FIRST}>
          {(field) => <FieldLine field={field} />}
        </LongList>
      )}
      {unread.length > 0 && (
        <FoldedSection title={handInMessages.unread(unread.length)}>
          <LongList items={unread} keyOf={(_, index) => String(index)} first={FIRST}>
            {({ text, place, reason }) => (
              <>
                {text}
                <Text size={200} className={styles.remark}>
                  {placeInWords(place)} {reason}
                </Text>
              </>
            )}
          </LongList>
        </FoldedSection>
      )}
    </ViewSection>
  );
}
