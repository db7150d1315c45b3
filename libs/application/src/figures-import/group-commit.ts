interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitNeeds<Request, Answer> {
  /** Does all of them in one go and answers each, or `undefined` when they do not go together. */
  together(requests: readonly Request[]): Promise<readonly Answer[] | undefined>;
  alone(request: Request): Promise<Answer>;
  /** Whether a request may join those gathered already. */
  fits(request: Request, gathered: readonly Request[]): boolean;
  /** Requests of one go at most. */
  readonly most: number;
  /** Lets everything else that is ready go first. */
  turn(): Promise<void>;
}

/**
 * While one transaction runs, requests that come in wait and go together in the next: under load the cost of a commit is
 * shared, without load nobody waits. When a joint one is refused or fails, each of its requests is done alone, so that a
 * bad request never harms another.
 */
export class GroupCommit<Request, Answer> {
  readonly #needs: GroupCommitNeeds<Request, Answer>;
  #waiting: Waiting<Request, Answer>[] = [];
  #running = false;

  constructor(needs: GroupCommitNeeds<Request, Answer>) {
    this.#needs = needs;
  }

  do(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      await this.#round(this.#gather());
      // Whoever was just answered may come back at once; a turn of the loop lets them join the next go.
      await this.#needs.turn();
    }
    this.#running = false;
  }

  #gather(): Waiting<Request, Answer>[] {
    const gathered: Waiting<Request, Answer>[] = [];
    const later: Waiting<Request, Answer>[] = [];
    for (const one of this.#waiting) {
      const room = gathered.length < this.#needs.most;
      // Once one has to wait, those behind it may overtake it only with other things; `fits` says so.
      if (
        room &&
        this.#needs.fits(
          one.request,
          [...gathered, ...later].map(({ request }) => request),
        )
      )
        gathered.push(one);
      else later.push(one);
    }
    // The first always fits: it is measured against nothing.
    this.#waiting = later;
    return gathered;
  }

  async #round(group: readonly Waiting<Request, Answer>[]): Promise<void> {
    const answers = group.length > 1 ? await this.#together(group) : undefined;
    if (answers) return group.forEach(({ resolve }, at) => resolve(answers[at] as Answer));
    for (const { request, resolve, reject } of group) await this.#needs.alone(request).then(resolve, reject);
  }

  async #together(group: readonly Waiting<Request, Answer>[]): Promise<readonly Answer[] | undefined> {
    try {
      return await this.#needs.together(group.map(({ request }) => request));
    } catch {
      // Whatever it was, each of them meets it alone and is told about it.
      return undefined;
    }
  }
}
