"""One session with the service: the key for its own host only, and links to the letter."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, Dict, Mapping, Optional, Tuple
from urllib.parse import quote

import requests

from ..bodies import json_of, words_of_body
from ..errors import (
    EosdaError,
    ExpiredLinkError,
    InsecureUrlError,
    InvalidRequestError,
    MissingKeyError,
    StatusRow,
    StoppedError,
    presentable,
    status_row,
)
from ..network import KEY_HEADER, NetworkOptions, is_loopback, origin, split
from ..texts import translate
from ..values import Json
from .connections import Adapter, Watch
from .failures import FAILURES, network_error, parse_retry_after
from .stream import FileStream, content_length

MAX_JSON = 16 * 1024 * 1024

_MAX_ERROR_BODY = 64 * 1024
# ASCII that is seen, so without the blank.
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_KEY_ALPHABET = re.compile(r"[!-~]+")
# A storage knows nothing of the key: its "no" is about the signed link.
_LINK_STATUSES = frozenset((401, 403, 404, 410))


class _Session(requests.Session):
    """A session that leaves redirects alone.

    Even with ``allow_redirects=False`` requests reads the whole body of a redirect and takes its
    target apart, and fails in its own way if that is no address.
    """

    def __init__(self) -> None:
        super().__init__()
        self._environment: Dict[Tuple[Any, ...], Mapping[str, Any]] = {}

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None

    def merge_environment_settings(
        self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any
    ) -> Any:
        """Ask the environment about each server once: it is long, and read as a whole each time."""
        asked = (origin(url), verify, *sorted(proxies.items()))
        if asked not in self._environment:
            self._environment[asked] = super().merge_environment_settings(
                url, proxies, stream, verify, cert
            )
        return {**self._environment[asked], "stream": stream}


def _target(url: str) -> str:
    """Return path and query of an address as they are, but for what no line of HTTP can hold.

    A signed link holds for its very letters: ``%7E`` is another one than ``~``.
    """
    rest = url.partition("://")[2].partition("#")[0]
    start = min((rest.index(mark) for mark in "/?" if mark in rest), default=len(rest))
    target = rest[start:]
    return quote(target if target.startswith("/") else f"/{target}", safe=_PRINTABLE)


def _no_auth(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep requests from looking for a password in ~/.netrc."""
    return prepared


class Transport:
    """One session with the service, for one thread; only ``abort`` may be called from another.

    :param options: how to reach the service
    """

    def __init__(self, options: NetworkOptions) -> None:
        self.options = options
        self._own = origin(options.base_url)
        self._watch = Watch()
        self._adapter = Adapter(self._watch)
        session = _Session()
        session.trust_env = options.proxies.environment
        session.auth = _no_auth
        session.headers.clear()
        session.headers["User-Agent"] = options.user_agent.encode("ascii", "ignore").decode()
        session.mount("https://", self._adapter)
        session.mount("http://", self._adapter)
        self._session = session

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def abort(self) -> None:
        """End the request under way, and every later one, with StoppedError.

        May be called from any thread. Whatever waits ends within a moment: the look-up of a name, a
        connection that is being opened, what is sent and what is read.
        """
        self._watch.stop()

    def forget_cookies(self) -> None:
        """Forget what servers have asked to be told again."""
        self._session.cookies.clear()

    def release(self, response: requests.Response) -> None:
        """Be done with an answer; an empty one leaves its connection to the next request."""
        if content_length(response) == 0:
            # Nothing is waited for, but until it is read the connection counts as in use.
            with suppress(EosdaError):
                self.open(response).peek(1)
        response.close()

    @property
    def aborted(self) -> bool:
        """Whether ``abort`` has been called."""
        return self._watch.is_stopped

    def is_own(self, url: str) -> bool:
        """Whether the URL is on the service's own host: same scheme, host and port."""
        return origin(url) == self._own

    def absolute(self, path_or_url: str) -> str:
        """Return the absolute URL, if it may be asked for.

        :param path_or_url: a path of the service that begins with "/", or an absolute URL
        :raises InsecureUrlError: plain http, except between parts of this machine
        :raises InvalidRequestError: it is no web address, or holds a user name
        """
        if path_or_url.startswith("/") and not path_or_url.startswith("//"):
            return self.options.base_url + path_or_url
        parts = split(path_or_url)
        if parts.username is not None:
            raise InvalidRequestError(
                translate("Api", "A web address with a user name in it is not opened.")
            )
        if parts.scheme == "http" and not (
            is_loopback(path_or_url) and is_loopback(self.options.base_url)
        ):
            raise InsecureUrlError(
                translate("Api", "The service pointed to an address that is not encrypted.")
            )
        return path_or_url

    def request(
        self, method: str, path_or_url: str, *, json: Json = None, stream: bool = False
    ) -> requests.Response:
        """Send one request and return the answer with its body unread; redirects are not followed.

        :param method: "GET" or "POST"
        :param path_or_url: a path of the service that begins with "/", or an absolute URL
        :param json: what to send as JSON, or None
        :param stream: the answer may be a file: ask for it uncompressed, so that lengths compare
        :raises RefusedError: nothing was sent
        :raises NetworkError: no answer came
        :raises StoppedError: abort() was called
        """
        url = self.absolute(path_or_url)
        headers = {"Accept": "*/*", "Accept-Encoding": "identity" if stream else "gzip, deflate"}
        if self.is_own(url):
            headers[KEY_HEADER] = self._checked_key()
        if method != "GET":
            # A pooled connection may be dead without a sign; the failure would then look like an
            # order of which nobody knows whether it was taken.
            self._adapter.close()  # type: ignore[no-untyped-call]
        self._watch.begin(_target(url), self.options.answer_timeout)
        self._watch.check()
        try:
            response = self._session.request(
                method,
                url,
                json=json,
                headers=headers,
                proxies=dict(self.options.proxies.for_url(url, self.options.base_url)),
                timeout=(self.options.connect_timeout, self.options.read_timeout),
                # Not in the session: there REQUESTS_CA_BUNDLE would go before it.
                verify=self.options.ca_bundle or True,
                allow_redirects=False,
                stream=True,
            )
        except FAILURES as error:
            # requests' own errors are OSErrors. Their texts hold URLs and headers: none is kept.
            self._watch.check()
            raise network_error(error, self._watch.sent) from None
        self._watch.check()
        # As it was asked for; requests has written it anew.
        response.url = url
        return response

    def _checked_key(self) -> str:
        if not self.options.key:
            raise MissingKeyError(translate("Api", "No key is set."))
        if not _KEY_ALPHABET.fullmatch(self.options.key):
            raise MissingKeyError(translate("Api", "The key holds characters that no key has."))
        return self.options.key

    def open(self, response: requests.Response) -> FileStream:
        """Return the body of an answer as a stream that ``abort`` can end."""
        return FileStream(response, self._watch)

    def read_json(self, response: requests.Response) -> Json:
        """Read the body of an answer as JSON and close it.

        :raises AnswerError: it is a web page, empty, broken, or larger than MAX_JSON
        :raises NetworkError: it did not arrive whole
        """
        return self.json_of(self.open(response))

    def json_of(self, stream: FileStream) -> Json:
        """Read a stream as JSON and close it; the errors are those of ``read_json``."""
        return json_of(stream.whole(MAX_JSON), stream.content_type)

    def raise_for_status(self, response: requests.Response, *, is_link: bool = False) -> None:
        """Raise the error that belongs to the status of an answer, if it is none of 2xx.

        :param is_link: what was asked for is a link that the service gave
        :raises ServiceError: the service, or the storage, says no
        :raises ProxyFailedError: 407
        :raises AnswerError: a status that makes no sense, such as a redirect
        """
        status = response.status_code
        if 200 <= status < 300:
            return
        said = self._words(response)
        error, message = self._status_row(status, str(response.url), said, is_link)
        raise error(
            message,
            status=status,
            retry_after=self.retry_after(response),
            service_message=said,
        )

    def _status_row(self, status: int, url: str, said: str, is_link: bool) -> StatusRow:
        if status >= 400 and not self.is_own(url):
            # S3 answers 400 when the credentials inside the link have run out.
            if status in _LINK_STATUSES or (status == 400 and "expired" in said.lower()):
                return ExpiredLinkError, translate("Api", "The link to the file has expired.")
            if status == 402:
                return status_row(400)
        elif is_link and status in (403, 404, 410):
            # A signed link on the service's own host: whether it is about the link or about the
            # key, the next question for the task tells.
            return ExpiredLinkError, translate("Api", "The link to the file no longer opens.")
        return status_row(status)

    def _words(self, response: requests.Response) -> str:
        content_type = response.headers.get("Content-Type", "")
        try:
            with self.open(response) as stream:
                body = stream.peek(_MAX_ERROR_BODY)
        except StoppedError:
            raise
        except EosdaError:
            # The status is what counts, even if its words did not arrive.
            return ""
        return self.presentable(words_of_body(body, content_type))

    def retry_after(self, response: requests.Response) -> Optional[float]:
        """Return the seconds that the answer asks to wait, or None."""
        return parse_retry_after(response.headers.get("Retry-After"))

    def presentable(self, said: str) -> str:
        """Return words of the service as one short line without the key."""
        return presentable(said, self.options.key)
