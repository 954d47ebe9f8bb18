"""Settings are read whatever stands there, and the data folder is the user's own."""

import os
import stat

import pytest
from eosda_imagery.api.errors import StorageError
from eosda_imagery.core.settings import (
    DEFAULT_BUDGET,
    DEFAULT_MAX_AREA_KM2,
    DEFAULT_URL,
    GROUP,
    Settings,
    data_folder,
    make_data_folder,
)
from eosda_imagery.core.settings.values import Budget, BudgetKind, Limits
from qgis.core import QgsApplication, QgsSettings

ODD = ["", " ", "ten", "nan", "inf", "-inf", "1e999", "0x10", ["1", "2"], {"a": 1}, b"\xff", None]


@pytest.fixture
def write(monkeypatch):
    """Write a setting as if by hand, and take all of ours away afterwards."""
    monkeypatch.delenv("EOSDA_API_URL", raising=False)
    QgsSettings().remove(GROUP)
    yield lambda key, value: QgsSettings().setValue(f"{GROUP}/{key}", value)
    QgsSettings().remove(GROUP)


def scalars(settings):
    limits = settings.limits
    return (
        settings.max_area_km2,
        limits.creates,
        limits.statuses,
        limits.window_s,
        settings.budget.requests,
        settings.keep_finished_days,
    )


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_what_is_no_number_is_the_default(write, odd):
    settings = Settings()
    defaults = scalars(settings)
    for key in ("max_area_km2", "creates_per_minute", "statuses_per_minute", "window_s", "budget"):
        write(f"limits/{key}", odd)
    write("keep_finished_days", odd)
    assert scalars(settings) == defaults


@pytest.mark.parametrize(
    ("value", "area", "creates"),
    [
        ("200,5", 200.5, 200),
        ("10.5", 10.5, 10),
        (" 12 ", 12.0, 12),
        (7, 7.0, 7),
        ("-5", 0.01, 1),
        (-5, 0.01, 1),
        ("0", 0.01, 1),
        ("1e12", 1_000_000.0, 10_000),
    ],
)
def test_numbers_are_read_in_every_form_and_kept_within_bounds(write, value, area, creates):
    write("limits/max_area_km2", value)
    write("limits/creates_per_minute", value)
    assert Settings().max_area_km2 == area
    assert Settings().limits.creates == creates


@pytest.mark.parametrize("odd", [["a", "b"], 5, {"a": 1}, "{", "[", "null", "7"], ids=repr)
def test_what_is_no_text_or_no_list_is_nothing(write, odd):
    settings = Settings()
    for key in ("authcfg", "service_url", "output_folder", "live/allowed", "limits/budget_kind"):
        write(key, odd)
    for key in ("last/choice", "recent/areas", "recent/searches"):
        write(key, odd)
    assert isinstance(settings.service_url, str)
    assert isinstance(settings.output_folder, str)
    assert isinstance(settings.auth_config, str)
    assert settings.last_choice == {}
    assert settings.recent_areas == settings.recent_searches == []
    assert settings.budget.kind is BudgetKind.IN_ALL
    assert all(isinstance(mark, str) for mark in settings.allowed_tiles)


def test_what_is_set_is_read_again(write):
    settings = Settings()
    assert (settings.max_area_km2, settings.budget.requests) == (
        DEFAULT_MAX_AREA_KM2,
        DEFAULT_BUDGET,
    )
    settings.limits = Limits(creates=20, statuses=30)
    settings.max_area_km2 = 12.5
    settings.budget = Budget(5000, BudgetKind.MONTHLY)
    settings.allowed_tiles = ["a", "b"]
    assert (settings.limits.creates, settings.limits.statuses) == (20, 30)
    assert settings.max_area_km2 == 12.5
    assert settings.budget == Budget(5000, BudgetKind.MONTHLY)
    assert not settings.budget.is_in_all
    settings.budget = Budget(0, BudgetKind.NOT_KNOWN)
    assert settings.budget == Budget(0, BudgetKind.NOT_KNOWN)
    # The number comes back with a kind.
    write("limits/budget_kind", "in all")
    assert settings.budget == Budget(5000, BudgetKind.IN_ALL)
    write("limits/budget", 0)
    assert settings.budget.kind is BudgetKind.NOT_KNOWN
    assert settings.allowed_tiles == ["a", "b"]


@pytest.mark.parametrize("form", ["{}", "{}/", " {}// \n"])
def test_the_address_of_the_service_has_one_form(write, monkeypatch, form):
    """A job is found by it: with and without a slash they would be two services."""
    monkeypatch.setenv("EOSDA_API_URL", form.format("https://a.example/eos"))
    assert Settings().service_url == "https://a.example/eos"
    Settings().service_url = form.format("https://b.example")
    assert Settings().service_url == "https://b.example"
    Settings().service_url = form.format(DEFAULT_URL)
    assert QgsSettings().value(f"{GROUP}/service_url") == ""


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_the_data_folder_is_nobody_elses_to_read(monkeypatch, tmp_path):
    old = os.umask(0o022)
    try:
        monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "new" / "data"))
        assert mode(make_data_folder()) == 0o700
        # One that is there may be shared on purpose.
        shared = tmp_path / "shared"
        shared.mkdir(mode=0o755)
        monkeypatch.setenv("EOSDA_DATA_DIR", str(shared))
        assert mode(make_data_folder()) == 0o755
        # That of the profile is closed, if an earlier version left it open.
        monkeypatch.delenv("EOSDA_DATA_DIR")
        profile = tmp_path / "profile"
        (profile / "eosda_imagery").mkdir(parents=True, mode=0o755)
        monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: f"{profile}/")
        assert data_folder() == profile / "eosda_imagery"
        assert mode(make_data_folder()) == 0o700
    finally:
        os.umask(old)


def test_a_data_folder_that_cannot_be_is_one_sentence_with_the_way_out(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("EOSDA_DATA_DIR", str(tmp_path / "file" / "data"))
    with pytest.raises(StorageError) as caught:
        make_data_folder()
    said = str(caught.value)
    assert str(tmp_path / "file" / "data") in said
    assert "EOSDA_DATA_DIR" in said
    assert "::" not in said
    assert ".." not in said


@pytest.mark.parametrize(
    ("budget", "used", "left"),
    [
        (Budget(1000, BudgetKind.IN_ALL), 950, 50),
        (Budget(1000, BudgetKind.MONTHLY), 1200, 0),
        (Budget(1000, BudgetKind.IN_ALL), None, None),
        (Budget(0, BudgetKind.NOT_KNOWN), 5, None),
    ],
)
def test_nothing_is_said_of_what_is_not_known(budget, used, left):
    assert budget.left(used) == left
