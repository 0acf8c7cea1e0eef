# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

read = []
for days in (["01/02/2024", "02/13/2024"], ["01/02/2024", "13/02/2024"], ["13/02/2024", "01/02/2024"]):
    try:
        read.append([str(day.date()) for day in pd.to_datetime(days, dayfirst=days[0] > "02")])
    except ValueError as error:
        read.append(str(error).partition(",")[0].partition(".")[0])
assert read == [
    ["2024-01-02", "2024-02-13"],
    'time data "13/02/2024" doesn\'t match format "%m/%d/%Y"',
    ["2024-02-13", "2024-02-01"],
]
mixed = pd.to_datetime(["01/02/2024", "13/02/2024"], format="mixed")
assert [str(day.date()) for day in mixed] == ["2024-01-02", "2024-02-13"]
print(read)
