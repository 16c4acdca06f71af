import { Missing } from '../app/missing.tsx';
export function ComposePage(_: { readonly id?: string }) {
  return <Missing />;
}
