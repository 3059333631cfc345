import { classroom } from '../../shared/i18n/classroom.ts';
import type { DeskClass, DeskStudent } from '../../shared/protocol/OpenClass.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { say } from '../i18n/say.ts';

const t = say(classroom);

interface ClassStudentsProps {
  readonly value: DeskClass;
  readonly texts: PackTexts | null;
}

/** Everybody who has a place, in the order in which they came. */
export function ClassStudents({ value, texts }: ClassStudentsProps) {
  const { people, wall } = value;
  if (people.length === 0) return null;
  const placeOf = ({ place }: DeskStudent): string => {
    const number = wall.findIndex(({ code }) => code === place.tableCode) + 1;
    const what =
      place.kind === 'observer'
        ? t('watching')
        : `${texts?.seats[place.seat]?.name ?? place.seat}${place.kind === 'mirror' ? ` (${t('sharing')})` : ''}`;
    return `${t('table', { n: number })}: ${what}`;
  };
  return (
    <details class="paper class-students">
      <summary>{t('students', { n: people.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((student) => (
            <tr key={student.id}>
              <td>{student.pseudonym ?? <span class="hint">{t('noName')}</span>}</td>
              <td>{placeOf(student)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
