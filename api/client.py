"""The end points of the service that the plugin needs, one method each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Callable, Iterator, Mapping, Optional, Set, Tuple, Union
from urllib.parse import urljoin

from .bodies import HEAD_SIZE, Body, format_of, kind_of, page_error
from .datasets import validate_view_id
from .errors import (
    AnswerError,
    BadRequestError,
    ConnectionLostError,
    InvalidRequestError,
    StoppedError,
    TaskFailedError,
    TruncatedError,
    UnavailableError,
)
from .models import (
    BandOrder,
    CreatedTask,
    SearchPage,
    SearchQuery,
    TaskPhase,
    TaskState,
    validate_task_id,
    web_address,
)
from .statistics import StatisticsOrder, has_statistics
from .texts import translate
from .values import Json, as_mapping, as_text, words

if TYPE_CHECKING:
    from .transport import FileStream, Response, Transport

TASKS_PATH = "/api/gdw/api"
RENDER_PATH = "/api/render"
KEY_CHECK_PATH = "/api/render/colormap/ALL?INCLUDE_TYPE=false"
MAX_REDIRECTS = 5
# Characters: a signed link holds the words of whoever may use it, which are several kilobytes.
LONGEST_LINK = 60_000

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
# eosda-api.md 2.3 to 2.5 and section 6. Only "created" is documented; the rest is what clients met.
_WORD_KEYS = ("status", "task_type", "state")
_PENDING_WORDS = frozenset(
    ("created", "started", "pending", "processing", "queued", "running", "in progress")
)
_FINISHED_WORDS = frozenset(
    ("finished", "done", "success", "succeeded", "successful", "completed", "complete", "ready")
)
_FAILED_WORDS = frozenset(
    ("error", "failed", "failure", "canceled", "cancelled", "expired", "rejected", "aborted")
)
_URL_KEYS = ("url", "result_url", "download_url", "result")
_ERROR_KEYS = ("error_message", "error", "errors")


class Client:
    """The service, as far as the plugin needs it.

    Every method raises the errors of ``errors.py``: NetworkError if no answer came, ServiceError if
    the service said no, AnswerError if the answer makes no sense.

    :param transport: the session to use
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def search(self, query: SearchQuery, page: int = 1) -> SearchPage:
        """Ask for one page of scenes (eosda-api.md 3).

        :param query: what to search for
        :param page: number of the page, from 1
        """
        data = self._json("POST", query.path(), query.to_payload(page))
        if "results" not in as_mapping(data):
            self._raise_if_refused(data)
        return SearchPage.from_dict(data, query, page)

    def search_all(
        self,
        query: SearchQuery,
        *,
        max_scenes: Optional[int] = None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Iterator[SearchPage]:
        """Yield page after page, each without the scenes of the pages before it.

        :param query: what to search for
        :param max_scenes: end after so many scenes
        :param should_stop: asked before every request
        :raises StoppedError: ``should_stop`` said so
        """
        seen: Set[str] = set()
        number = 1
        while max_scenes is None or len(seen) < max_scenes:
            page = self._page(query, number, should_stop)
            fresh = tuple({s.view_id: s for s in page.scenes if s.view_id not in seen}.values())
            if max_scenes is not None:
                fresh = fresh[: max_scenes - len(seen)]
            seen.update(scene.view_id for scene in fresh)
            if fresh or number == 1:
                yield replace(page, scenes=fresh)
            # A server that ignores the page number would send the same scenes for ever.
            if not fresh or not page.has_next:
                return
            number += 1

    def _page(self, query: SearchQuery, number: int, should_stop: Callable[[], bool]) -> SearchPage:
        """Ask for a page, once more if that may help at once: a search changes nothing there."""
        if should_stop():
            raise StoppedError(translate("Api", "The search was stopped."))
        try:
            return self.search(query, number)
        except (ConnectionLostError, UnavailableError) as error:
            # 503 is the one that says "not now"; the others are often one machine of many.
            if error.status == 503:
                raise
        if should_stop():
            raise StoppedError(translate("Api", "The search was stopped."))
        return self.search(query, number)

    def create_task(self, order: Union[BandOrder, StatisticsOrder]) -> CreatedTask:
        """Order bands or statistics (eosda-api.md 2.2, 2.10); it costs: never repeat it blindly.

        :param order: what to order
        :raises TaskFailedError: the task was made and failed at once
        :raises AnswerError: no task id came; the order may have been taken and charged all the same
        """
        data = self._json("POST", TASKS_PATH, order.to_payload())
        if _says(data, _FAILED_WORDS):
            raise TaskFailedError(
                translate("Api", "The service refused the order."), service_message=self._said(data)
            )
        if "task_id" not in as_mapping(data):
            self._raise_if_refused(data)
        return CreatedTask.from_dict(data)

    def task_state(self, task_id: str, *, of_statistics: bool = False) -> TaskState:
        """Ask how far a task is (eosda-api.md 2.3 to 2.5 and 6: every form of answer is accepted).

        :param task_id: the id that ``create_task`` returned
        :param of_statistics: whether its result is a document and no file
        :raises AnswerError: a web page, or a finished task that names no file
        :raises InsecureUrlError: the file is offered over a connection that others can read
        """
        response = self._transport.request(
            "GET", f"{TASKS_PATH}/{validate_task_id(task_id)}", stream=True
        )
        state: Optional[TaskState] = None
        try:
            if response.status_code in _REDIRECTS:
                state = TaskState(TaskPhase.FINISHED, url=self._target(response))
            else:
                state = self._state_in_body(response, of_statistics)
            return state
        finally:
            if state is None or state.stream is None:
                self._transport.release(response)

    def open_result(self, url: str) -> FileStream:
        """Open the file of a finished task, following redirects; the key goes to no other host.

        :param url: what ``TaskState.url`` was
        :raises ExpiredLinkError: ask for the state again to get a fresh link
        :raises AnswerError: something else than a file, or redirects without end
        :raises TruncatedError: the file is empty
        """
        return self._file(self._at_end_of(url), is_link=True)

    def open_document(self, url: str) -> Json:
        """Read the document of a finished task of statistics, as ``open_result`` opens a file.

        :param url: what ``TaskState.url`` was
        :raises ExpiredLinkError: ask for the state again to get a fresh link
        :raises AnswerError: something else than a document, or redirects without end
        """
        response = self._at_end_of(url)
        self._transport.raise_for_status(response, is_link=True)
        return self._transport.read_json(response)

    def _at_end_of(self, url: str) -> Response:
        """Follow the redirects from an address and return the first other answer."""
        seen = {url}
        for _ in range(MAX_REDIRECTS + 1):
            response = self._transport.request("GET", url, stream=True)
            if response.status_code not in _REDIRECTS:
                return response
            try:
                url = self._target(response)
            finally:
                self._transport.release(response)
            if url in seen:
                break
            seen.add(url)
        raise AnswerError(translate("Api", "The link to the file leads in circles."))

    def quick_look(
        self,
        view_id: str,
        expression: str,
        box: Tuple[float, float, float, float],
        size: Tuple[int, int],
        zoom: int,
    ) -> FileStream:
        """Open one picture of a box (eosda-api.md 4.2); it costs one request.

        :param expression: a band, three bands with commas, or a formula of bands
        :param box: west, south, east and north in degrees
        :param size: width and height in pixels
        :param zoom: the zoom level that the service is to take its pixels from
        :raises AnswerError: something else than a picture
        """
        west, south, east, north = (f"{number:.7f}" for number in box)
        path = (
            f"{RENDER_PATH}/{validate_view_id(view_id)}/{expression}/{zoom}"
            f"/{west};{east};4326/{south};{north};4326?TILE_SIZE={size[0]},{size[1]}"
        )
        response = self._transport.request("GET", path, stream=True)
        stream = self._file(response)
        if format_of(stream.peek(HEAD_SIZE)) not in ("png", "jpg"):
            stream.close()
            raise AnswerError(translate("Api", "The service sent something else than a picture."))
        return stream

    def check_key(self) -> None:
        """Make the cheapest documented call that needs a key (eosda-api.md 1.3).

        :raises AuthenticationError: the key is not accepted
        """
        self._raise_if_refused(self._json("GET", KEY_CHECK_PATH))

    def _json(self, method: str, path: str, payload: Optional[Mapping[str, Json]] = None) -> Json:
        response = self._transport.request(method, path, json=payload)
        self._transport.raise_for_status(response)
        return self._transport.read_json(response)

    def _said(self, data: Json) -> str:
        return self._transport.presentable(words(data))

    def _raise_if_refused(self, data: Json) -> None:
        """Raise what a 2xx answer says if it is an error in disguise (eosda-api.md 2.5)."""
        answer = as_mapping(data)
        if _says(data, _FAILED_WORDS) or any(answer.get(key) for key in _ERROR_KEYS):
            raise BadRequestError(
                translate("Api", "The service does not accept the request."),
                service_message=self._said(data),
            )

    def _state_in_body(self, response: Response, of_statistics: bool) -> TaskState:
        from_header = self._transport.retry_after(response)
        self._transport.raise_for_status(response)
        stream = self._transport.open(response)
        head = _head(stream)
        kind = kind_of(head, stream.content_type)
        if kind is Body.EMPTY:
            return TaskState(TaskPhase.PENDING, retry_after=from_header)
        if kind is Body.FILE:
            return TaskState(TaskPhase.FINISHED, stream=stream)
        if kind is Body.PAGE:
            raise page_error(head, response.status_code)
        data = self._transport.json_of(stream)
        state = self._state_in_json(data, str(response.url), of_statistics=of_statistics)
        return replace(state, retry_after=from_header)

    def _state_in_json(self, data: Json, base: str, *, of_statistics: bool) -> TaskState:
        if not isinstance(data, Mapping):
            raise AnswerError(
                translate("Api", "The service sent something else than the state of a task.")
            )
        if _says(data, _FAILED_WORDS):
            return TaskState(TaskPhase.FAILED, message=self._failure(data))
        finished, pending = _says(data, _FINISHED_WORDS), _says(data, _PENDING_WORDS)
        # While a task is at work some services already show where its result will be.
        if of_statistics and has_statistics(data) and (data["result"] or not pending):
            return TaskState(TaskPhase.FINISHED, document=data)
        url = _url_in(data, base)
        if url and (finished or not pending):
            return TaskState(TaskPhase.FINISHED, url=self._allowed(url))
        # "success" beside "processing" is the word of the request, not of the task.
        if pending:
            return TaskState(TaskPhase.PENDING)
        if any(data.get(key) for key in _ERROR_KEYS):
            return TaskState(TaskPhase.FAILED, message=self._failure(data))
        if finished:
            raise AnswerError(
                translate("Api", "The service says the task is finished but names no file.")
            )
        return TaskState(TaskPhase.PENDING)

    def _failure(self, data: Json) -> str:
        return self._said(data) or translate("Api", "The service gave no reason.")

    def _target(self, response: Response) -> str:
        """Return where a redirect leads, if one may go there."""
        location = _utf8(response.headers.get("Location", "")).strip()
        if not location:
            raise AnswerError(translate("Api", "The service redirects without saying where to."))
        asked = str(response.url)
        target = _joined(asked, location)
        if target == asked:
            raise AnswerError(translate("Api", "The service redirects in circles."))
        return self._allowed(target)

    def _allowed(self, url: str) -> str:
        """Return an address that the service named, if it may be asked for."""
        try:
            return self._transport.absolute(url)
        except InvalidRequestError:
            # The request was fine; it is the answer that is not.
            raise AnswerError(
                translate("Api", "The service points to something that is no web address.")
            ) from None

    def _file(self, response: Response, *, is_link: bool = False) -> FileStream:
        """Return the body if it can be a file; otherwise close it and raise what it is."""
        try:
            self._transport.raise_for_status(response, is_link=is_link)
            stream = self._transport.open(response)
            head = stream.peek(HEAD_SIZE)
            kind = kind_of(head, stream.content_type)
            if kind is Body.FILE:
                return stream
            if kind is Body.EMPTY:
                raise TruncatedError(translate("Api", "The file is empty."))
            if kind is Body.PAGE:
                raise page_error(head, response.status_code)
            said = self._said(self._transport.json_of(stream))
            raise AnswerError(
                translate("Api", "The answer is a message, not a file."), service_message=said
            )
        except BaseException:
            response.close()
            raise


def _head(stream: FileStream) -> bytes:
    try:
        return stream.peek(HEAD_SIZE)
    except TruncatedError as error:
        # Nothing of it may be taken for "still working": an empty body is, a cut one is not.
        raise AnswerError(translate("Api", "The answer of the service is incomplete.")) from error


def _joined(base: str, address: str) -> str:
    """Return an address to the letter, without fragment, made absolute if it is relative.

    :raises AnswerError: it is no address
    """
    address = address.partition("#")[0]
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", address):
        return address
    try:
        scheme, _, rest = base.partition("://")
        if address.startswith("//"):
            return f"{scheme}:{address}"
        if address.startswith("/"):
            return f"{scheme}://{re.split('[/?#]', rest, maxsplit=1)[0]}{address}"
        return urljoin(base, address)
    except ValueError:
        raise AnswerError(
            translate("Api", "The service redirects to something that is no address.")
        ) from None


def _utf8(header: str) -> str:
    """Undo the Latin-1 in which http.client reads headers; servers send UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _says(data: Json, some: frozenset[str]) -> bool:
    """Return whether one of some words is a status word of an answer, in whatever spelling."""
    answer = as_mapping(data)
    said = (as_text(answer.get(key), 100) or "" for key in _WORD_KEYS)
    return any(word.lower().replace("_", " ") in some for word in said)


def _url_in(value: Json, base: str, depth: int = 4) -> Optional[str]:
    """Return the absolute address that a finished answer names somewhere."""
    if isinstance(value, str):
        address = _joined(base, value) if value.startswith("/") else value
        return web_address(address, LONGEST_LINK)
    if not depth or not isinstance(value, (list, Mapping)):
        return None
    inner = value if isinstance(value, list) else map(value.get, _URL_KEYS)
    return next(filter(None, (_url_in(entry, base, depth - 1) for entry in inner)), None)
