"""What a failure means for a job: tried again, held for the user, or the end."""

from __future__ import annotations

import re
import secrets
from pathlib import Path
from typing import Any, Dict, Sequence

from ....api.errors import (
    AccessDeniedError,
    AnswerError,
    ArchiveError,
    AuthenticationError,
    BadRequestError,
    CertificateError,
    EosdaError,
    ExpiredLinkError,
    MissingKeyError,
    NetworkError,
    NotFoundError,
    ProxyFailedError,
    QuotaExceededError,
    RateLimitedError,
    StoppedError,
    StorageError,
    TaskFailedError,
    WrongContentError,
)
from ....api.texts import translate
from ...errors import ERRORS, TaskExpiredError, UnconfirmedError
from ..model import ACCOUNT_ERRORS, LOST_TASK_ERRORS, Job, JobState
from ..polling import MIN_WAIT_S
from ..scheduler import StepKind
from ..store.account import doubt, is_accepted
from .attempt import Attempt

# A transient failure is tried again after 4 s, 8 s, … at most 5 minutes, give or take a quarter.
BACKOFF_FIRST_S = 4.0
BACKOFF_LONGEST_S = 300.0
# The network may be away for hours; the service's own failures are believed after so many.
MAX_ATTEMPTS = 8
# A file that is none is fetched again this often in all. Fewer times: the same link brings the same
# bytes as a rule, and a fresh one costs a status request.
MAX_FILE_ATTEMPTS = 4
# Right after its creation a task may not be known everywhere at the service yet.
UNKNOWN_TASK_GRACE_S = 60.0

# Errors that only the user can mend: the job waits for that, and costs nothing meanwhile.
HOLDING_ERRORS = (
    MissingKeyError,
    AuthenticationError,
    QuotaExceededError,
    AccessDeniedError,
    CertificateError,
    ProxyFailedError,
    StorageError,
)

_INACTIVE = re.compile(r"\b(in|not |de)-?activ|disabled|blocked|suspended|revoked", re.IGNORECASE)


def write(run: Attempt, error: EosdaError) -> None:
    """Write a failure and what it means for the job; docs/reliability.md has the table."""
    with run.answered():
        if isinstance(error, StoppedError):
            _give_back(run, error)
        elif isinstance(error, RateLimitedError) and not run.at_storage:
            _pause(run, error)
        elif isinstance(error, HOLDING_ERRORS):
            _hold(run, error)
        elif run.step.kind is StepKind.CREATE:
            _write_failed_order(run, error)
        elif isinstance(error, NotFoundError) and not isinstance(error, ExpiredLinkError):
            _write_unknown_task(run, error)
        elif _may_try_again(run, error):
            _try_again(run, error)
        else:
            close(run, JobState.FAILED, error)


def close(run: Attempt, state: JobState, error: EosdaError, kept: Sequence[Path] = ()) -> None:
    """End a job for good, or until the user has it retried.

    :param kept: files that came and are not what was ordered
    """
    run.tools.links.pop(run.job.id, None)
    files: Dict[str, Any] = {"files": [str(path) for path in kept]} if kept else {}
    run.fail(error, state=state, finished=run.tools.clock(), **files)
    if run.job.task_id and (state is JobState.EXPIRED or error.kind in LOST_TASK_ERRORS):
        run.store.shared.lose(run.job, state, error.kind, str(error))


def _write_failed_order(run: Attempt, error: EosdaError) -> None:
    if error.not_taken and error.transient:
        _try_again(run, error, state=JobState.QUEUED)
    elif _is_clear_no(error):
        close(run, JobState.FAILED, error)
    else:
        # It may have been charged: never sent again without the user's word.
        close(run, JobState.UNCONFIRMED, error)


def _write_unknown_task(run: Attempt, error: EosdaError) -> None:
    """Believe that a task is gone only when it is said twice: ordering again costs money."""
    age = run.tools.clock() - (run.job.submitted or 0.0)
    if age < UNKNOWN_TASK_GRACE_S or run.job.error_kind != error.kind:
        _try_again(run, error)
        return
    gone = TaskExpiredError(
        translate("Core", "The service no longer knows this task."),
        status=error.status,
        service_message=error.service_message,
    )
    close(run, JobState.EXPIRED, gone)


def _may_try_again(run: Attempt, error: EosdaError) -> bool:
    if isinstance(error, NetworkError):
        return error.transient
    if _is_no_file(run, error):
        return _failed_tries(run.job, error) + 1 < MAX_FILE_ATTEMPTS
    return error.transient and _failed_tries(run.job, error) + 1 < MAX_ATTEMPTS


def _try_again(run: Attempt, error: EosdaError, state: JobState = JobState.WAITING) -> None:
    tries = _failed_tries(run.job, error)
    lasting = (tries + 1) % MAX_ATTEMPTS == 0
    if lasting or isinstance(error, (AnswerError, ExpiredLinkError)):
        # The link may be what is wrong, or the storage behind it: ask for a fresh one.
        run.tools.links.pop(run.job.id, None)
    if state is JobState.WAITING and run.job.id in run.tools.links:
        state = JobState.FETCHING
    due = run.tools.clock() + _delay(error, backoff(tries))
    run.fail(error, state=state, attempts=tries + 1, due=due)


def _pause(run: Attempt, error: RateLimitedError) -> None:
    """The service wants fewer requests: no process sends one of this kind before then."""
    tries = _failed_tries(run.job, error)
    delay = _delay(error, max(run.tools.limits.window_s / 4, backoff(tries)))
    until = run.tools.clock() + delay
    run.store.rate_limit.pause(run.tools.options.key_id, run.step.kind.value, until)
    run.fail(error, state=run.resting_state, attempts=tries + 1, due=until)


def _hold(run: Attempt, error: EosdaError) -> None:
    run.fail(error, state=run.resting_state, held=True)
    if _is_of_account(run, error):
        # Every other job would only spend a request to hear the same.
        run.store.jobs.hold_active(
            run.download.base_url, error.kind, str(error), run.tools.options.key_id
        )


def _is_of_account(run: Attempt, error: EosdaError) -> bool:
    """Whether the key is what is wrong, and not this job; the key is in doubt from now on.

    403 is said of a key that is not active, and of a plan that lacks what was asked for. It is
    taken for the former of a key that has brought nothing about yet, and if its words say so.
    """
    if error.kind not in ACCOUNT_ERRORS or run.at_storage:
        return False
    was_accepted = is_accepted(run.tools.options.key_id)
    doubt(run.tools.options.key_id)
    if isinstance(error, AccessDeniedError):
        return not was_accepted or _INACTIVE.search(error.service_message or "") is not None
    return True


def _give_back(run: Attempt, error: StoppedError) -> None:
    """Stopped by the driver: the job goes on where it was; an order under way is in doubt."""
    if run.step.kind is StepKind.CREATE and not error.not_taken:
        stopped = UnconfirmedError(translate("Core", "Stopped while the order was being sent."))
        close(run, JobState.UNCONFIRMED, stopped)
    else:
        run.update(state=run.resting_state)


def backoff(attempts: int) -> float:
    """Return the pause before the next try in seconds: doubling, capped, with jitter."""
    longest = min(BACKOFF_LONGEST_S, BACKOFF_FIRST_S * 2.0 ** min(attempts, 16))
    return longest * secrets.SystemRandom().uniform(0.75, 1.25)


def _delay(error: EosdaError, otherwise: float) -> float:
    """Return for how many seconds the service wants to be left alone, as far as it says so."""
    return otherwise if error.retry_after is None else max(error.retry_after, MIN_WAIT_S)


def _is_clear_no(error: EosdaError) -> bool:
    """Whether it is certain that no task is at work for the order."""
    if error.not_taken or isinstance(error, (BadRequestError, TaskFailedError)):
        return True
    # 408 and 5xx leave it open, and so does 3xx, with which some services answer what they took.
    return error.status is not None and 400 <= error.status < 500 and error.status != 408


def _is_no_file(run: Attempt, error: EosdaError) -> bool:
    """Whether the fetch brought something else than the file."""
    if isinstance(error, (ArchiveError, ExpiredLinkError, WrongContentError)):
        return True
    return run.at_storage and isinstance(error, AnswerError)


# What says nothing about the service or the job, and may go on for hours.
_PATIENT_ERRORS = (NetworkError, RateLimitedError)


def _failed_tries(job: Job, error: EosdaError) -> int:
    """Count the failures in a row before this one; a network away for hours counts by itself."""
    before = ERRORS.get(job.error_kind)
    if before is None or issubclass(before, _PATIENT_ERRORS) != isinstance(error, _PATIENT_ERRORS):
        return 0
    return job.attempts
