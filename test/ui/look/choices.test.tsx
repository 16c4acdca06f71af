import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Chip } from '../../../src/ui/look/chip.tsx';
import { NumberField, TextField } from '../../../src/ui/look/field.tsx';
import { Segmented } from '../../../src/ui/look/segmented.tsx';
import { Slider } from '../../../src/ui/look/slider.tsx';

afterEach(cleanup);

describe('segments', () => {
  const options = [
    { value: 'warm', label: 'Warm' },
    { value: 'firm', label: 'Firm' },
  ] as const;

  test('are one named group of radios with the taken one checked', () => {
    render(<Segmented legend="Tone" options={options} value="firm" onChange={() => undefined} />);
    expect(screen.getByRole('group', { name: 'Tone' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Firm' }).checked).toBe(true);
  });

  test('tell which one was taken', () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<Segmented legend="Tone" options={options} value="firm" onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(onChange).toHaveBeenCalledWith('warm');
  });
});

describe('a slider', () => {
  const base = { label: 'Price', min: 0, max: 10, step: 1, value: 4, owner: 'me', valueText: '116,000 €' } as const;

  test('says its value in words and what the change is worth', () => {
    render(<Slider {...base} delta="−6.7" onChange={() => undefined} />);
    expect(screen.getByRole('slider', { name: 'Price' }).getAttribute('aria-valuetext')).toBe('116,000 €, −6.7');
  });

  test('hands on a number', () => {
    const onChange = vi.fn<(value: number) => void>();
    render(<Slider {...base} onChange={onChange} />);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '7' } });
    expect(onChange).toHaveBeenCalledWith(7);
  });
});

describe('a number field', () => {
  test('takes an emptied field as no number at all', () => {
    const onChange = vi.fn<(value: number | undefined) => void>();
    render(<NumberField label="Worth" value={5} onChange={onChange} />);
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Worth' }), { target: { value: '' } });
    expect(onChange).toHaveBeenCalledWith(undefined);
  });

  test('steps no further than its ends', () => {
    const onChange = vi.fn<(value: number | undefined) => void>();
    const steps = { less: 'One less', more: 'One more' };
    render(<NumberField label="Worth" value={100} min={0} max={100} steps={steps} onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: 'One more' }));
    fireEvent.click(screen.getByRole('button', { name: 'One less' }));
    expect(onChange.mock.calls).toEqual([[100], [99]]);
  });
});

test('a text field ties its error and its hint to the input', () => {
  render(<TextField label="Checked by" value="" onChange={() => undefined} error="Nobody named." hint="Name one." />);
  const input = screen.getByRole('textbox', { name: 'Checked by' });
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(described.map((element) => element?.textContent)).toEqual(['Nobody named.', 'Name one.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('a chip says whether it is on', () => {
  const onToggle = vi.fn<() => void>();
  render(
    <Chip isPressed onToggle={onToggle}>
      Straight
    </Chip>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Straight', pressed: true }));
  expect(onToggle).toHaveBeenCalledOnce();
});
