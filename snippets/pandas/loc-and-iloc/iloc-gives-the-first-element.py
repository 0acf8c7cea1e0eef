# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

firsts = {}
for labels in ("ab", (1, 0)):
    series = pd.Series([10, 11], index=list(labels))
    firsts.update({label: int(series.iloc[0]) for label in series.index[:1]})
assert series[0] == 11
assert firsts == {"a": 10, 1: 10}
print(firsts)
