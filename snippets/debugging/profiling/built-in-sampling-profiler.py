# /// script
# requires-python = ">=3.15"
# ///
import cProfile
import importlib.util
import profiling.tracing

assert profiling.tracing.Profile is cProfile.Profile
assert importlib.util.find_spec("profiling.sampling") is not None
print(importlib.util.find_spec("profiling.sampling").name)
