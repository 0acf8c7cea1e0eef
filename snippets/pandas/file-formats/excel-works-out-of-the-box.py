# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"a": [1]})
assert df.to_csv(index=False).split() == ["a", "1"]
try:
    df.to_excel("book.xlsx")
    outcome = "written"
except ImportError as error:
    outcome = type(error).__name__
assert outcome == "ModuleNotFoundError"
print(outcome)
assert outcome == "written"
