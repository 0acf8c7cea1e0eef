# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

selected = []
for labels in ([0, 1, 2], [2, 1, 0], list("xyz")):
    df = pd.DataFrame({"A": [1, 2, 3]}, index=labels)
    assert df.index.tolist() == labels
    mask = df["A"] > 1
    selected.append(df.iloc[mask.to_numpy()]["A"].to_dict())
assert selected == [{1: 2, 2: 3}, {1: 2, 0: 3}, {"y": 2, "z": 3}]
print(selected)
