# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

texts = ["01/02/2024", "13/02/2024"]
outcome = "nothing raised"
try:
    pd.to_datetime(texts)
except ValueError as error:
    outcome = type(error).__name__

coerced = pd.to_datetime(texts, errors="coerce")
day_first = pd.to_datetime(texts, dayfirst=True)
assert outcome == "ValueError"
assert [str(time) for time in coerced] == ["2024-01-02 00:00:00", "NaT"]
assert [str(time) for time in day_first] == ["2024-02-01 00:00:00", "2024-02-13 00:00:00"]
print(outcome, coerced.tolist())
