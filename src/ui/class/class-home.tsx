import { Missing } from '../app/missing.tsx';
export function ClassHome() {
  return <Missing />;
}
