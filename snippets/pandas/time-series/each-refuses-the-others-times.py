# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

naive = pd.DatetimeIndex(["2024-07-01 12:00"])
aware = naive.tz_localize("Europe/Berlin")
outcomes = []
for attempt in (lambda: naive.tz_convert("UTC"), lambda: aware.tz_localize("UTC")):
    try:
        outcomes.append(attempt())
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == [
    "Cannot convert tz-naive timestamps, use tz_localize to localize",
    "Already tz-aware, use tz_convert to convert.",
]
assert [str(aware[0]), str(aware.tz_localize(None)[0])] == ["2024-07-01 12:00:00+02:00", "2024-07-01 12:00:00"]
print(outcomes)
