# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns where only the day can come first.
warnings.simplefilter("ignore", UserWarning)

read, reasons = [], []
for days in (["01/02/2024", "02/13/2024"], ["01/02/2024", "13/02/2024"], ["13/02/2024", "01/02/2024"]):
    try:
        read.append([str(day.date()) for day in pd.to_datetime(days)])
    except ValueError as error:
        read.append("refused")
        reasons.append('time data "13/02/2024" doesn\'t match format "%m/%d/%Y"' in str(error))
assert read == [["2024-01-02", "2024-02-13"], "refused", ["2024-02-13", "2024-02-01"]]
assert reasons == [True]
mixed = pd.to_datetime(["01/02/2024", "13/02/2024"], format="mixed")
assert [str(day.date()) for day in mixed] == ["2024-01-02", "2024-02-13"]
print(read)
