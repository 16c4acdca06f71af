import { useState } from 'react';
import { Button } from './button.tsx';
import { Chip, Tag } from './chip.tsx';
import { NumberField, TextField } from './field.tsx';
import { Drawer, Notes, Part, Script } from './gallery-notes.tsx';
import styles from './gallery.module.css';
import { Glyph, GLYPH_ROLES } from './glyph.tsx';
import { GuessMeter, LedgerMeter, RoundsMeter } from './meters.tsx';
import { OfferCard } from './offer-card.tsx';
import { NameTent, Plate } from './plate.tsx';
import { Ruler } from './ruler.tsx';
import { Segmented } from './segmented.tsx';
import { Sheet } from './sheet.tsx';
import { Slider } from './slider.tsx';

const ROLE_NAMES = { me: 'You', them: 'Other side', reciprocity: 'Reciprocity', batna: 'Way out', ethics: 'Ethics' };
const TONES = ['Warm', 'Neutral', 'Firm', 'Hard-line'].map((label) => ({ value: label, label }));

/** Every small part in every state. */
export function GalleryParts() {
  return (
    <>
      <Ruler
        label="Your points from 0 to 100"
        surface="oak"
        reservationPoint={41}
        target={78}
        draft={63}
        words={{ leave: 'leave', stay: 'stay', draft: 'this move' }}
        marks={[
          { owner: 'them', points: 12 },
          { owner: 'them', points: 27, isStanding: true },
          { owner: 'me', points: 91 },
          { owner: 'me', points: 73, isStanding: true },
        ]}
      />
      <div className={styles.columns}>
        <Buttons />
        <Roles />
        <Controls />
        <Clause />
        <Paper />
        <Meters />
        <Script />
        <Drawer />
        <Notes />
      </div>
    </>
  );
}

function Buttons() {
  const [sheet, setSheet] = useState<'middle' | 'below' | 'end'>();
  return (
    <Part title="Buttons">
      <div className={styles.row}>
        <Button kind="ink" size="main" iconAfter="say">
          Say it
        </Button>
        <Button kind="ink">Ink</Button>
        <Button disabled>Not yet</Button>
        <Button icon="rewind">Rewind</Button>
        <Button kind="door" icon="door">
          Leave
        </Button>
        <Button kind="quiet" icon="coach">
          Coach quiet
        </Button>
        <Button kind="quiet" icon="soundOn" aria-label="Sound on" />
      </div>
      <div className={styles.row}>
        {(['middle', 'below', 'end'] as const).map((from) => (
          <Button key={from} onClick={() => setSheet(from)}>
            Sheet, {from}
          </Button>
        ))}
      </div>
      <Sheet
        isOpen={sheet !== undefined}
        onClose={() => setSheet(undefined)}
        title="Leave the table?"
        closeLabel="Close"
        from={sheet ?? 'middle'}
        footer={
          <Button kind="door" icon="door" onClick={() => setSheet(undefined)}>
            Leave
          </Button>
        }
      >
        <p className="brief">Your way out is worth 41. Their last offer is 14 below it.</p>
      </Sheet>
    </Part>
  );
}

function Roles() {
  return (
    <Part title="Roles: shape first, then colour">
      {GLYPH_ROLES.map((role) => (
        <div key={role} className={styles.row}>
          <Glyph of={role} isLarge />
          <b className={`role-${role}`}>{ROLE_NAMES[role]}</b>
          <Tag of={role}>tag</Tag>
        </div>
      ))}
    </Part>
  );
}

function Controls() {
  const [price, setPrice] = useState(56);
  const [tone, setTone] = useState('Firm');
  const [pressed, setPressed] = useState(true);
  return (
    <Part title="Slider, segments, chips">
      <Slider
        label="Annual price"
        {...{ min: 0, max: 100, step: 1, notch: 72, owner: 'me' }}
        value={price}
        onChange={setPrice}
        valueText={`${(100 + price * 0.4).toFixed(0)},000 €`}
        delta={price < 72 ? '−6.7' : '+1.2'}
      />
      <Slider
        label="Payment"
        {...{ min: 0, max: 100, step: 10, notch: 40, owner: 'them' }}
        value={100}
        onChange={() => undefined}
        valueText="30 days"
        delta="+6.0"
      />
      <Segmented legend="Tone" options={TONES} value={tone} onChange={setTone} />
      <div className={styles.row}>
        <Chip isPressed={pressed} onToggle={() => setPressed(!pressed)}>
          Straight
        </Chip>
        <Chip isPressed={false} onToggle={() => undefined} glyph="ethics">
          Inflated
        </Chip>
        <Chip isPressed={false} onToggle={() => undefined} icon="evidence" isDisabled>
          Not yours to show
        </Chip>
      </div>
    </Part>
  );
}

function Clause() {
  const [worth, setWorth] = useState<number | undefined>(52);
  const [by, setBy] = useState('');
  return (
    <Part title="Fields">
      <TextField label="Metric" value="Uptime a month" onChange={() => undefined} />
      <TextField
        label="Checked by"
        value={by}
        onChange={setBy}
        error={by === '' ? 'Nobody named yet.' : undefined}
        hint="A clause that cannot be checked counts as vague."
      />
      <NumberField
        label="Worth"
        value={worth}
        onChange={setWorth}
        min={0}
        max={100}
        unit="points"
        steps={{ less: 'One less', more: 'One more' }}
      />
      <TextField
        label="In your own words"
        isSaid
        rows={2}
        value=""
        placeholder="Say it as you would"
        onChange={() => undefined}
      />
    </Part>
  );
}

function Paper() {
  return (
    <Part title="Offer card, tent and plates">
      <div className={styles.felt}>
        <OfferCard
          owner="them"
          title="Voss, round 6"
          points="27"
          pointsWords="to you"
          rows={[
            { value: '108,000 €' },
            { value: '12 months' },
            { label: 'Exit', value: 'any time' },
            { value: '45 days' },
          ]}
          foot="14 below your way out"
          tilt={-1.2}
        />
        <NameTent name="Renate Voss" mood="irritated" />
        <Plate tone="batna">
          Your way out <b>41</b>
        </Plate>
        <Plate>
          <b>You gave 18</b> · got 15
        </Plate>
      </div>
    </Part>
  );
}

function Meters() {
  return (
    <Part title="Meters">
      <p>Trust, as you read it</p>
      <GuessMeter label="Trust, as you read it: between 24 and 54" from={0.24} to={0.54} guess={0.38} />
      <p>Rounds</p>
      <RoundsMeter label="Round 6 of 10" round={6} rounds={10} />
      <p>Ledger</p>
      <LedgerMeter label="You gave 18, got 15" gave={18} got={15} most={34} />
    </Part>
  );
}
