/**
 * A certificate to take along: as a picture to show, as a file to check; loaded when somebody asks for one.
 * @module
 */
import type { Course, Tandem } from '@tandem-advocacy/core';
import { download, jsonFile } from '../../internal/download.js';
import { day } from '../../internal/intl.js';
import type { TrainingCardWords } from './training-card.strings.js';

/** What both are made of. */
export interface Earned {
  course: Course;
  certificate: NonNullable<Course['certificate']>;
  /** Where anybody can check it. */
  address: string | undefined;
  client: Tandem | undefined;
  t: TrainingCardWords;
  language: string;
}

const WIDTH = 1200;
const HEIGHT = 750;
const MIDDLE = WIDTH / 2;
const INK = '#1c2430';
const PALE = '#566072';
const ACCENT = '#1d5fbf';

/** Hands the certificate over as a file: what was learnt, where, when, and where to check it. */
export function saveFile({ course, certificate, address, client }: Earned): void {
  const programme = client?.session.current?.programme.name;
  const { id, earnedAt } = certificate;
  const file = jsonFile({ id, course: course.title, programme, earnedAt, check: address });
  download(file, `certificate-${course.id}.json`);
}

/**
 * Hands the certificate over as a PNG of 1200 × 750 pixels, with its owner's name on it.
 *
 * @throws {Error} where the browser makes no picture
 */
export async function savePicture(earned: Earned, look: Element): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no picture.');
  draw(pen, await linesOf(earned), getComputedStyle(look).fontFamily);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('This browser makes no picture.');
  download(blob, `certificate-${earned.course.id}.png`);
}

interface Line {
  text: string;
  size: number;
  weight: number;
  colour: string;
}

async function linesOf({ course, certificate, address, client, t, language }: Earned) {
  const { name, programme } = (await client?.me.get()) ?? {};
  const lines: (Omit<Line, 'text'> & { text: string | undefined })[] = [
    { text: programme?.name, size: 30, weight: 600, colour: PALE },
    { text: course.title, size: 64, weight: 700, colour: INK },
    { text: name, size: 40, weight: 600, colour: ACCENT },
    {
      text: t.certificateText(course.title, day(language, certificate.earnedAt)),
      ...{ size: 28, weight: 400, colour: INK },
    },
    { text: address, size: 20, weight: 400, colour: PALE },
  ];
  return lines.filter((line): line is Line => !!line.text);
}

function draw(pen: CanvasRenderingContext2D, lines: readonly Line[], family: string): void {
  Object.assign(pen, { fillStyle: '#ffffff', textAlign: 'center', textBaseline: 'middle' });
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  Object.assign(pen, { strokeStyle: ACCENT, lineWidth: 6 });
  pen.strokeRect(36, 36, WIDTH - 72, HEIGHT - 72);
  seal(pen);
  const room = (HEIGHT - 300) / Math.max(lines.length, 1);
  lines.forEach(({ text, size, weight, colour }, i) => {
    pen.fillStyle = colour;
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillText(text, MIDDLE, 250 + room * (i + 0.5), WIDTH - 160);
  });
}

/** A ring with a tick in it. */
function seal(pen: CanvasRenderingContext2D): void {
  Object.assign(pen, { strokeStyle: '#1a6e46', lineWidth: 8, lineCap: 'round', lineJoin: 'round' });
  pen.beginPath();
  pen.arc(MIDDLE, 160, 56, 0, Math.PI * 2);
  pen.moveTo(MIDDLE - 24, 162);
  pen.lineTo(MIDDLE - 6, 180);
  pen.lineTo(MIDDLE + 28, 142);
  pen.stroke();
}
