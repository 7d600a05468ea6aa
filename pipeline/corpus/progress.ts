/** Says on standard error how far long work is: articles done, a second, and the time left. Short work says nothing. */

const quietSeconds = 2;
/** A terminal line is written over; a log gets a line now and then. */
const lineSeconds = 10;

/** Counts articles of which `total` are to be done; call with how many more are. */
export function progressOf(total: number): (more: number) => void {
  const start = performance.now();
  const { isTTY } = process.stderr;
  let done = 0;
  let said = 0;
  return (more) => {
    done += more;
    const seconds = (performance.now() - start) / 1000;
    const isLast = done === total;
    if (seconds < quietSeconds || (seconds - said < (isTTY ? 0.5 : lineSeconds) && !(isLast && said > 0)))
      return;
    said = seconds;
    const line = lineOf(done, total, seconds);
    process.stderr.write(isTTY ? `\r\x1b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}

/** `12,800 of 100,000 articles, 640 a second, 2:16 left` */
export function lineOf(done: number, total: number, seconds: number): string {
  const left = Math.ceil(((total - done) * seconds) / done);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const count = (value: number): string => value.toLocaleString('en');
  return `${count(done)} of ${count(total)} articles, ${count(Math.round(done / seconds))} a second, ${clock} left`;
}
