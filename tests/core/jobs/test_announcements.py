"""What is said of a download: each trouble once, and that it is ready also after a trouble."""

from types import SimpleNamespace

import pytest
from eosda_imagery.core.jobs.drivers.announcements import Announcements


class Told:
    def __init__(self):
        self.said = []
        self.announcements = Announcements(
            lambda view: self.said.append("ready"),
            lambda view, job: self.said.append(job.error_kind),
        )

    def report(self, *kinds, ready=False):
        """Tell how it stands: the trouble of each part, empty for one that goes on."""
        jobs = [SimpleNamespace(held=bool(k), active=True, error_kind=k) for k in kinds]
        view = SimpleNamespace(download=SimpleNamespace(id="d"), ready=ready, jobs=jobs)
        self.announcements.report(view)


@pytest.fixture
def told():
    return Told()


def test_each_thing_is_said_once(told):
    for _ in range(2):
        told.report("AuthenticationError", "")
    for _ in range(2):
        told.report("", "", ready=True)
    assert told.said == ["AuthenticationError", "ready"]


def test_what_has_gone_on_since_is_news(told):
    told.report("AuthenticationError")
    told.report("")
    told.report("StorageError")
    assert told.said == ["AuthenticationError", "StorageError"]


def test_a_trouble_is_said_again_once_what_it_is_about_has_been_changed(told):
    told.report("AuthenticationError")
    told.announcements.forget_troubles()
    told.report("AuthenticationError")
    assert told.said == ["AuthenticationError"] * 2


def test_what_is_tried_again_by_the_user_is_told_anew(told):
    told.report(ready=True)
    told.announcements.forget(["d"])
    told.report(ready=True)
    assert told.said == ["ready"] * 2
