"""The search: what is asked, how pages and sides are put together, and what a stop does."""

import json
import math
import threading

import pytest
from eosda_imagery.api.errors import MissingKeyError, NoAnswerError, StoppedError
from eosda_imagery.api.models import Scene, SearchQuery
from eosda_imagery.api.transport import NetworkOptions, ProxyRules
from eosda_imagery.core.aoi.coverage import footprint_geometry
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.catalog.search import (
    date_range_note,
    lies_within,
    search_scenes,
    search_shapes,
    with_coverage,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry
from werkzeug import Response

SQUARE = "POLYGON((30 50,31 50,31 51,30 51,30 50))"


def aoi_of(wkt):
    return make_aoi(
        QgsGeometry.fromWkt(wkt),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        label="x",
    )


def circle(corners):
    angles = [2 * math.pi * number / corners for number in range(corners)]
    points = [f"{30 + math.cos(a):.7f} {50 + math.sin(a):.7f}" for a in angles]
    return f"POLYGON(({','.join([*points, points[0]])}))"


def star(corners):
    """An outline of many corners whose hull has few."""
    inner = [f"{30.2 + 0.6 * n / corners:.7f} {50.9 - 0.2 * (n % 2):.7f}" for n in range(corners)]
    return f"POLYGON((30 50,{','.join(['30 51', *inner, '31 51'])},31 50,30 50))"


def shape_of(geojson):
    return footprint_geometry(geojson)


def query_for(aoi, **changes):
    fields = {
        "datasets": ("sentinel2l2a",),
        "shape": search_shapes(aoi)[0],
        "date_from": "2026-08-01",
        "date_to": "2026-11-22",
        **changes,
    }
    return SearchQuery(**fields)


def entry(number, date="2026-11-03", footprint=None):
    box = footprint or [[29, 49], [32, 49], [32, 52], [29, 52], [29, 49]]
    return {
        "view_id": f"S2L2A/35/U/KR/2026/11/{number}/0",
        "sceneID": f"scene {number}",
        "date": date,
        "dataGeometry": {"type": "Polygon", "coordinates": [box]},
    }


class TestShapes:
    def test_one_part_is_sent_as_it_is_with_its_holes(self):
        aoi = aoi_of("POLYGON((0 0,3 0,3 3,0 3,0 0),(1 1,1 2,2 2,2 1,1 1))")
        assert search_shapes(aoi) == (aoi.to_geojson(),)

    def test_several_parts_are_enclosed_by_their_hull(self):
        aoi = aoi_of("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((4 4,5 4,5 5,4 5,4 4)))")
        (shape,) = search_shapes(aoi)
        assert shape["type"] == "Polygon"
        hull = shape_of(shape)
        assert hull.contains(aoi.geometry)
        assert hull.area() == pytest.approx(9), "a hull, not a box of 25 square degrees"

    def test_an_outline_of_many_corners_is_enclosed_by_its_hull(self):
        aoi = aoi_of(star(800))
        (shape,) = search_shapes(aoi)
        assert len(shape["coordinates"][0]) == 5
        assert shape_of(shape).contains(aoi.geometry)

    def test_a_hull_of_many_corners_becomes_a_box(self):
        aoi = aoi_of(circle(900))
        (shape,) = search_shapes(aoi)
        assert len(shape["coordinates"][0]) == 5
        assert shape_of(shape).buffer(1e-9, 1).contains(aoi.geometry)

    def test_a_circle_of_fewer_corners_stays(self):
        (shape,) = search_shapes(aoi_of(circle(300)))
        assert len(shape["coordinates"][0]) == 301

    def test_across_180_each_side_is_searched(self):
        aoi = aoi_of("POLYGON((179 -18,-178 -18,-178 -17,179 -17,179 -18))")
        shapes = search_shapes(aoi)
        boxes = [shape_of(shape).boundingBox() for shape in shapes]
        assert [(box.xMinimum(), box.xMaximum()) for box in boxes] == [(179, 180), (-180, -178)]

    def test_across_the_prime_meridian_there_is_one_search(self):
        aoi = aoi_of("MULTIPOLYGON(((-2 0,-1 0,-1 1,-2 1,-2 0)),((1 0,2 0,2 1,1 1,1 0)))")
        (shape,) = search_shapes(aoi)
        assert shape_of(shape).boundingBox().width() == 4

    def test_each_shape_may_be_sent(self):
        for wkt in (SQUARE, circle(900), star(800)):
            aoi = aoi_of(wkt)
            assert query_for(aoi).to_payload()["search"]["shape"]["type"] == "Polygon"


class TestLiesWithin:
    @pytest.mark.parametrize(
        ("wkt", "expected"),
        [
            (SQUARE, True),
            ("POLYGON((30.2 50.2,30.4 50.2,30.4 50.4,30.2 50.2))", True),
            ("POLYGON((30.5 50.5,31.5 50.5,31.5 50.6,30.5 50.5))", False),
            ("POLYGON((40 50,41 50,41 51,40 50))", False),
        ],
    )
    def test_within_what_was_searched(self, wkt, expected):
        assert lies_within(aoi_of(wkt), search_shapes(aoi_of(SQUARE))) is expected


@pytest.mark.parametrize(
    ("first", "last", "warned"),
    [("2025-11-22", "2026-11-22", False), ("2025-11-21", "2026-11-22", True)],
)
def test_more_than_a_year_gets_a_note(first, last, warned):
    note = date_range_note(first, last)
    assert bool(note) is warned
    assert ("a year" in note) is warned


def test_coverage_of_scenes_and_of_one_without_footprint():
    scenes = [Scene.from_dict(entry(1)), Scene.from_dict({"view_id": "S2L2A/1"})]
    hits = with_coverage(scenes, aoi_of(SQUARE))
    assert [hit.aoi_coverage for hit in hits] == [100, None]
    assert [hit.scene for hit in hits] == scenes


def test_measuring_can_be_stopped():
    with pytest.raises(StoppedError):
        with_coverage([Scene.from_dict(entry(1))], aoi_of(SQUARE), lambda: True)


@pytest.fixture
def options(httpserver):
    return NetworkOptions(
        base_url=httpserver.url_for("/"),
        key="apk." + "0" * 64,
        user_agent="tests",
        proxies=ProxyRules(),
        read_timeout=5.0,
    )


class Service:
    """Answers searches from a list of all scenes, and keeps what it was asked."""

    def __init__(self, httpserver, scenes, limit=None):
        self.asked = []
        self.scenes = scenes
        self.limit = limit
        httpserver.expect_request(
            "/api/lms/search/v2/sentinel2l2a", method="POST"
        ).respond_with_handler(self.answer)

    def answer(self, request):
        body = json.loads(request.get_data())
        self.asked.append(body)
        found = self.scenes(body) if callable(self.scenes) else self.scenes
        limit = self.limit or body["limit"]
        part = found[(body["page"] - 1) * limit : body["page"] * limit]
        meta = {"page": body["page"], "limit": limit, "found": len(found)}
        return Response(json.dumps({"results": part, "meta": meta}), mimetype="application/json")


def as_sent(aoi):
    """An area as it arrives: JSON has lists only."""
    return json.loads(json.dumps(aoi.to_geojson()))


class TestSearch:
    def test_scenes_come_with_their_coverage(self, httpserver, options):
        half = [[29, 49], [30.5, 49], [30.5, 52], [29, 52], [29, 49]]
        service = Service(httpserver, [entry(1), entry(2, footprint=half)])
        aoi = aoi_of(SQUARE)
        result = search_scenes(options, query_for(aoi), aoi)
        assert [round(hit.aoi_coverage) for hit in result.hits] == [100, 50]
        assert (result.found, result.requests, result.skipped) == (2, 1, 0)
        assert result.truncated is False
        assert service.asked[0]["search"]["shape"] == as_sent(aoi)
        assert "cloudCoverage" not in service.asked[0]["search"]

    def test_without_an_area_the_shape_of_the_query_counts(self, httpserver, options):
        service = Service(httpserver, [entry(1)])
        result = search_scenes(options, query_for(aoi_of(SQUARE)))
        assert result.hits[0].aoi_coverage is None
        assert service.asked[0]["search"]["shape"] == as_sent(aoi_of(SQUARE))

    def test_pages_are_followed_and_requests_told(self, httpserver, options):
        service = Service(httpserver, [entry(number) for number in range(1, 8)], limit=3)
        before = []
        result = search_scenes(
            options,
            query_for(aoi_of(SQUARE)),
            on_request=lambda: before.append(len(service.asked)),
        )
        assert before == [0, 1, 2]
        assert len({hit.scene.view_id for hit in result.hits}) == 7
        assert result.requests == 3
        assert result.truncated is False

    def test_it_ends_at_as_many_scenes_as_wanted_and_says_so(self, httpserver, options):
        service = Service(httpserver, [entry(number) for number in range(1, 30)], limit=10)
        result = search_scenes(options, query_for(aoi_of(SQUARE)), max_scenes=15)
        assert len(result.hits) == 15
        assert (result.found, result.requests, result.truncated) == (29, 2, True)
        assert len(service.asked) == 2

    def test_a_cut_within_the_only_page_is_said_too(self, httpserver, options):
        Service(httpserver, [entry(number) for number in range(1, 30)])
        result = search_scenes(options, query_for(aoi_of(SQUARE)), max_scenes=5)
        assert len(result.hits) == 5
        assert (result.requests, result.truncated) == (1, True)

    def test_exactly_as_many_as_wanted_is_not_cut(self, httpserver, options):
        Service(httpserver, [entry(number) for number in range(1, 6)])
        result = search_scenes(options, query_for(aoi_of(SQUARE)), max_scenes=5)
        assert len(result.hits) == 5
        assert result.truncated is False

    def test_unusable_entries_are_counted_and_cost_no_request(self, httpserver, options):
        scenes = [{"sceneID": "no view id"}, *(entry(number) for number in range(1, 20))]
        service = Service(httpserver, scenes, limit=10)
        result = search_scenes(options, query_for(aoi_of(SQUARE)), max_scenes=10)
        assert (len(result.hits), result.skipped, len(service.asked)) == (9, 1, 1)
        assert result.truncated is True

    def test_across_180_the_sides_are_merged(self, httpserver, options):
        both, east, west = entry(1, "2026-10-01"), entry(2, "2026-11-01"), entry(3, "2026-10-15")

        def found(body):
            is_east = body["search"]["shape"]["coordinates"][0][0][0] > 0
            return [east, both] if is_east else [west, both]

        service = Service(httpserver, found)
        aoi = aoi_of("POLYGON((179 -18,-178 -18,-178 -17,179 -17,179 -18))")
        result = search_scenes(options, query_for(aoi), aoi)
        dates = [hit.scene.date for hit in result.hits]
        assert dates == ["2026-11-01", "2026-10-15", "2026-10-01"]
        assert (result.found, result.requests, len(service.asked)) == (3, 2, 2)
        assert result.truncated is False

    def test_stopped_before_the_first_request_costs_nothing(self, httpserver, options):
        service = Service(httpserver, [entry(1)])
        with pytest.raises(StoppedError):
            search_scenes(options, query_for(aoi_of(SQUARE)), stopped=lambda: True)
        assert service.asked == []

    def test_the_transport_ends_a_search_that_waits(self, httpserver, options):
        asked, go_on = threading.Event(), threading.Event()

        def wait(request):
            asked.set()
            go_on.wait(20)
            return Response("{}")

        httpserver.expect_request("/api/lms/search/v2/sentinel2l2a").respond_with_handler(wait)
        transports, ended = [], []

        def search():
            try:
                search_scenes(options, query_for(aoi_of(SQUARE)), on_transport=transports.append)
            except Exception as error:
                ended.append(error)

        thread = threading.Thread(target=search)
        thread.start()
        assert asked.wait(20)
        transports[0].abort()
        thread.join(4)
        waited = thread.is_alive()
        go_on.set()
        thread.join(20)
        assert not waited
        assert isinstance(ended[0], StoppedError)

    def test_errors_come_through(self, options):
        without_key = NetworkOptions(options.base_url, "", "tests", ProxyRules())
        with pytest.raises(MissingKeyError):
            search_scenes(without_key, query_for(aoi_of(SQUARE)))

    def test_no_answer_in_time(self, httpserver, options):
        go_on = threading.Event()

        def wait(request):
            go_on.wait(20)
            return Response("{}")

        httpserver.expect_request("/api/lms/search/v2/sentinel2l2a").respond_with_handler(wait)
        impatient = NetworkOptions(
            options.base_url, options.key, "tests", ProxyRules(), read_timeout=0.2
        )
        try:
            with pytest.raises(NoAnswerError):
                search_scenes(impatient, query_for(aoi_of(SQUARE)))
        finally:
            go_on.set()
