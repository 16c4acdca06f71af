import type { Option } from '../../domain/package.ts';
import type { OwnIssue } from '../../engine/seat-view.ts';
import { sayOption } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { SelectField } from '../look/select-field.tsx';
import { say } from './desk-say.ts';

interface OptionSelectProps {
  readonly words: Words;
  readonly issue: OwnIssue;
  readonly label: string;
  readonly value: Option | undefined;
  readonly onChange: (option: Option | undefined) => void;
}

/** One of the options of an issue; those beyond one's own red line cannot be taken. */
export function OptionSelect({ words, issue, label, value, onChange }: OptionSelectProps) {
  const options = issue.options.map((option) => {
    const name = sayOption(words, issue.id, { option, form: 'label' });
    const isDisabled = issue.crosses.includes(option);
    return { value: String(option), label: isDisabled ? say('option.beyond', { option: name }) : name, isDisabled };
  });
  return (
    <SelectField
      label={label}
      isLabelHidden
      none={say('choose')}
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange(issue.options.find((option) => String(option) === chosen))}
    />
  );
}
