// The bar of times: live, or what the page itself has seen (kept for half an hour, positions only as often as a person can tell), or the service's journal, which it is asked to play from a time on.
import type { Tracks } from "./protocol";

const EveryS = 5;
const MostS = 1800;
const MostTracks = 2_000_000;
const StepMs = 200;
/** A key that is held asks once, when it is let go. */
const SettleMs = 300;

export type Mode = "live" | "memory" | "journal";

export interface ReplayHooks {
  /** Tracks of a moment that the page has seen. */
  show(tracks: Tracks): void;
  /** The service is to play its journal from a time on; false if it cannot be asked now. */
  play(fromS: number, speed: number): boolean;
  /** It is to go on at another pace; 0 stands still. */
  pace(speed: number): void;
  /** Back to the present. */
  live(): void;
  /** Mode, pace or time has changed. */
  changed(): void;
}

export class Replay {
  mode: Mode = "live";
  /** Time that is shown, seconds since 1970. */
  timeS = Number.NaN;
  paused = false;
  /** The service fuses what came before the time that was asked for. */
  preparing = false;
  private readonly kept: Tracks[] = [];
  private tracks = 0;
  private nowS = Number.NaN;
  private nowMs = 0;
  private journalFromS = Number.NaN;
  /** The slider is being moved: what comes meanwhile does not move it. */
  private dragging = false;
  private settling = 0;

  constructor(
    private readonly slider: HTMLInputElement,
    private readonly speeds: HTMLSelectElement,
    private readonly hooks: ReplayHooks,
  ) {
    slider.oninput = () => this.preview(Number(slider.value));
    slider.onchange = () => this.settle();
    // Moved away and back again it tells no change.
    slider.onpointerup = () => {
      if (this.dragging) this.settle();
    };
    speeds.onchange = () => {
      if (this.mode === "journal" && !this.paused) hooks.pace(this.speed);
      hooks.changed();
    };
    setInterval(() => this.step(), StepMs);
  }

  /** Times real time at which it goes on: 0 while it stands still, 1 live. */
  get pace(): number {
    return this.mode === "live" ? 1 : this.paused || this.preparing || this.mode === "memory" ? 0 : this.speed;
  }

  get speed(): number {
    return Number(this.speeds.value);
  }

  /** What the journal has, as the service tells it; NaN for nothing. */
  journal(fromS: number): void {
    this.journalFromS = fromS;
    this.range();
  }

  /** Tracks as they came, live. */
  keep(tracks: Tracks): void {
    this.nowS = tracks.timeS;
    this.nowMs = performance.now();
    if (this.mode === "live") this.timeS = tracks.timeS;
    const last = this.kept.at(-1);
    if (!last || tracks.timeS - last.timeS >= EveryS) {
      this.kept.push({ ...tracks, trails: new Float32Array(0) });
      this.tracks += tracks.count;
      while (this.kept.length > 1 && (tracks.timeS - (this.kept[0] as Tracks).timeS > MostS || this.tracks > MostTracks))
        this.tracks -= this.kept.shift()?.count ?? 0;
    }
    this.range();
  }

  /** Tracks of the journal as they come; false if they are not wanted now. */
  played(timeS: number): boolean {
    if (this.mode !== "journal" || this.dragging) return false;
    this.timeS = timeS;
    this.preparing = false;
    this.range();
    return true;
  }

  /** Stands still, or goes on. */
  toggle(): void {
    if (Number.isNaN(this.nowS)) return;
    this.paused = !this.paused;
    if (this.mode === "live") {
      this.mode = "memory";
      this.paused = true;
    } else if (this.mode === "journal") this.hooks.pace(this.paused ? 0 : this.speed);
    this.hooks.changed();
  }

  /** Back to the present. */
  live(): void {
    clearTimeout(this.settling);
    this.dragging = false;
    this.mode = "live";
    this.paused = this.preparing = false;
    this.timeS = this.nowS;
    this.range();
    this.hooks.live();
    this.hooks.changed();
  }

  /** Plays from a time: the journal where it has it, else what the page has seen. */
  goTo(timeS: number, paused = false): void {
    if (Number.isNaN(this.nowS)) return;
    if (timeS >= this.presentS() - 1) {
      this.live();
      return;
    }
    this.timeS = timeS;
    this.paused = paused;
    const from = this.kept[0]?.timeS ?? Number.POSITIVE_INFINITY;
    if (timeS >= this.journalFromS && this.hooks.play(timeS, paused ? 0 : this.speed)) {
      this.mode = "journal";
      this.preparing = true;
    } else if (timeS >= from) {
      this.mode = "memory";
    } else {
      this.live();
      return;
    }
    this.hooks.changed();
  }

  /** What is shown is of another stage from now on: a look back begins again where it is, standing still if it did. */
  restage(): void {
    this.kept.length = 0;
    this.tracks = 0;
    if (this.mode === "journal") this.goTo(this.timeS, this.paused);
    else this.live();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      this.dragging = false;
      this.goTo(Number(this.slider.value));
    }, SettleMs);
  }

  /** While the slider is moved: what the page has seen of that time, if it has. */
  private preview(timeS: number): void {
    if (Number.isNaN(this.nowS)) return;
    if (this.mode === "journal" && !this.dragging) this.hooks.pace(0);
    if (this.mode === "live") this.mode = "memory";
    this.dragging = this.paused = true;
    this.timeS = timeS;
    this.showKept();
    this.hooks.changed();
  }

  private showKept(): void {
    const found = this.kept.findLast((t) => t.timeS <= this.timeS);
    if (found && this.timeS - found.timeS < 3 * EveryS) this.hooks.show(found);
  }

  private step(): void {
    if (this.mode === "memory" && !this.paused && !this.dragging) {
      this.timeS += (this.speed * StepMs) / 1000;
      if (this.timeS >= this.presentS()) {
        this.live();
        return;
      }
      this.showKept();
      this.hooks.changed();
    }
    if (this.mode !== "live") this.range();
  }

  /** The present, also while nothing live comes. */
  private presentS(): number {
    return this.nowS + (performance.now() - this.nowMs) / 1000;
  }

  private range(): void {
    if (Number.isNaN(this.nowS)) return;
    const from = Math.min(this.kept[0]?.timeS ?? this.nowS, Number.isNaN(this.journalFromS) ? Number.POSITIVE_INFINITY : this.journalFromS);
    this.slider.min = String(Math.ceil(from));
    this.slider.max = String(Math.max(Math.ceil(from) + 1, Math.floor(this.mode === "live" ? this.nowS : this.presentS())));
    if (!this.dragging) this.slider.value = String(this.mode === "live" ? this.slider.max : this.timeS);
    this.slider.setAttribute("aria-valuetext", `${new Date(this.timeS * 1000).toISOString().slice(11, 19)} UTC`);
  }
}
