"""Slow work beside the screen, which goes on answering."""

from collections.abc import Callable
from contextvars import copy_context
from threading import Event, Thread
from typing import Generic, TypeVar

from textual.message_pump import MessagePump

from tui.exchange.incoming import ExchangeError
from tui.exchange.progress import StoppedError, Watch

T = TypeVar("T")


class Background(Generic[T]):
    """Work in a thread of its own, which does not hold up quitting.

    `work` gets a function to report how far it is; `share` says so. On the screen's
    thread `done` gets what it returned, or `failed` the sentence of an ExchangeError or
    OSError. After `stop` neither is called.
    """

    def __init__(
        self,
        owner: MessagePump,
        work: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        self.share = 0.0
        self._owner = owner
        self._work = work
        self._done = done
        self._failed = failed
        self._stopped = Event()
        # The thread posts messages, for which Textual looks up the program in the context.
        Thread(target=copy_context().run, args=(self._run,), daemon=True).start()

    def stop(self) -> None:
        """Give up the work."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            result = self._work(self._watch)
        except StoppedError:
            return
        except ExchangeError as error:
            self._tell(self._failed, str(error))
        except OSError as error:
            self._tell(self._failed, f"It could not be read: {error.strerror}.")
        except Exception as error:  # noqa: BLE001 - the program reports it as its own
            self._tell(_raise, error)
        else:
            self._tell(self._done, result)

    def _watch(self, share: float) -> None:
        if self._stopped.is_set():
            raise StoppedError
        self.share = share

    def _tell(self, hear: Callable[..., None], words: object) -> None:
        if not self._stopped.is_set():
            self._owner.call_later(hear, words)


def _raise(error: Exception) -> None:
    raise error
