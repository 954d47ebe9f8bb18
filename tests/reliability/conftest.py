"""What the tests of faults share: a bench over real sockets, and how hard hypothesis tries."""

import os

from hypothesis import HealthCheck, settings

# A fixture of the engine's tests, taken over as it is.
from tests.core.conftest import bench

__all__ = ["bench"]

# Examples share one sandbox and one folder on purpose; what they need new they make themselves.
_UNTIMED = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]
settings.register_profile("quick", max_examples=100, deadline=None, suppress_health_check=_UNTIMED)
settings.register_profile(
    "soak", max_examples=10_000, deadline=None, suppress_health_check=_UNTIMED
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
