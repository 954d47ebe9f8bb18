"""What the tests of faults share: a bench over real sockets, and how hard hypothesis tries."""

import os

from hypothesis import HealthCheck, settings

# Fixtures of other tiers, taken over as they are.
from tests.core.conftest import bench
from tests.processing_provider.conftest import data_dir, headless, provider, run

__all__ = ["bench", "data_dir", "headless", "provider", "run"]

# Examples share one sandbox and one folder on purpose; what they need new they make themselves.
_UNTIMED = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]
# The same examples each time: `make test` is to say the same of the same code; chance is for soak.
settings.register_profile(
    "quick",
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=_UNTIMED,
)
settings.register_profile(
    "soak",
    max_examples=int(os.environ.get("EOSDA_CASES", "10000")),
    deadline=None,
    suppress_health_check=_UNTIMED,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
