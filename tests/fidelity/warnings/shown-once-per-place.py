# shows: a warning is shown once for each line
import warnings

for _ in range(2):
    warnings.warn("looped")
assert len(warnings.filters) > 0
