import { DATABASES, KEPT } from './places.ts';
import type { Amount, Measured } from './measure.ts';
import { say, saySize } from './privacy-say.ts';
import styles from './privacy.module.css';

/** What lies on the device, place by place, with number and size. */
export function KeptTable({ measured }: { readonly measured: Measured }) {
  const { databases, settings, drafts, files } = measured;
  const own = [...KEPT.flatMap((kept) => databases[kept]), settings, drafts];
  return (
    <table className={styles.kept}>
      <caption className="visually-hidden">{say('kept.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('kept.what')}</th>
          <th scope="col">{say('kept.count')}</th>
          <th scope="col">{say('kept.size')}</th>
        </tr>
      </thead>
      {KEPT.map((kept) => (
        <tbody key={kept}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={3}>
              <b>{say(`group.${kept}`)}</b>{' '}
              <small>{say('kept.where', { place: say('place.database', { name: DATABASES[kept].name }) })}</small>
            </th>
          </tr>
          {databases[kept].map(({ store, ...amount }) => (
            <Line key={store} name={say(`store.${store}`)} about={say(`store.${store}.about`)} amount={amount} />
          ))}
        </tbody>
      ))}
      <tbody>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={3}>
            <b>{say('group.rest')}</b>
          </th>
        </tr>
        <Line name={say('settings')} about={say('settings.about')} place={say('place.local')} amount={settings} />
        <Line name={say('drafts')} about={say('drafts.about')} place={say('place.session')} amount={drafts} />
        <Line
          name={say('files')}
          about={say('files.about')}
          place={say('place.cache')}
          amount={files?.count === 0 ? undefined : files}
        />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {say('kept.total')}
          </th>
          <td>{saySize(own.reduce((sum, { bytes }) => sum + bytes, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps {
  readonly name: string;
  readonly about: string;
  /** Where it lies, unless its group says so. */
  readonly place?: string;
  readonly amount: Amount | undefined;
}

function Line({ name, about, place, amount }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {name} <small>{about}</small>
        {place !== undefined && <small>{say('kept.where', { place })}</small>}
      </th>
      {amount === undefined ? (
        <td colSpan={2}>{say('files.none')}</td>
      ) : (
        <>
          <td>{amount.count}</td>
          <td>{amount.count === 0 ? '–' : saySize(amount.bytes)}</td>
        </>
      )}
    </tr>
  );
}
